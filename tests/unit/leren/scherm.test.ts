/** The place in a story that the history holds: ours, or anything at all. */
import { describe, expect, it } from 'vitest';
import { gekozen } from '../../../src/leren/keuzes';
import { BEGIN, BEGINVERHAAL, leesVerhaalstaat, metMoment, momentVan, SLEUTEL } from '../../../src/leren/scherm';

const lees = (verhaal: unknown) => leesVerhaalstaat({ [SLEUTEL]: verhaal }, 4);

describe('the place in a story', () => {
  it('comes back as it was kept', () => {
    const staat = metMoment({ ...BEGINVERHAAL, moment: 3 }, 3, {
      stap: 'weg',
      keuzes: ['voorspelling:veilig-thuis'],
      vorm: 'half',
      antwoorden: [{ vraag: 'belegd', waarden: ['ja'] }],
      open: 'belegd',
    });
    expect(lees(JSON.parse(JSON.stringify(staat)))).toEqual(staat);
  });
  it.each([[undefined], [null], ['tekst'], [{}], [{ moment: 0 }], [{ moment: 5 }], [{ moment: 1.5 }], [{ moment: '2' }]])(
    'begins anew with %j',
    (iets) => {
      expect(lees(iets)).toEqual(BEGINVERHAAL);
    },
  );
  it('keeps what is right of what is not', () => {
    const staat = lees({
      moment: 2,
      momenten: { 2: { stap: 'nergens', keuzes: ['a', 3], vorm: 'anders', antwoorden: [{ vraag: 'x' }, 'y'], open: 7 }, 9: {} },
    });
    expect(staat).toEqual({ moment: 2, momenten: { 2: { ...BEGIN, keuzes: ['a'] } } });
  });
  it('is empty for a moment that was not begun', () => {
    expect(momentVan(BEGINVERHAAL, 2)).toEqual(BEGIN);
  });
});

it('choices are kept by name', () => {
  expect(gekozen(['voor:a', 'tegen:b', 'voor:c', 'voorspelling:x'], 'voor')).toEqual(['a', 'c']);
});
