/** The place in a story that the history holds: ours, or anything at all. */
import { describe, expect, it } from 'vitest';
import { gekozen } from '../../../src/leren/keuzes';
import {
  adresVan,
  BEGIN,
  BEGINVERHAAL,
  leesAdres,
  leesVerhaalstaat,
  metMoment,
  momentVan,
  SLEUTEL,
  type Momentstaat,
} from '../../../src/leren/scherm';

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

describe('the place that an address names', () => {
  const UITGEWERKT: Momentstaat = { ...BEGIN, stap: 'vergelijking', vorm: 'uitgewerkt' };
  const PAAR: Momentstaat = { ...BEGIN, stap: 'paar', vorm: 'uitgewerkt', keuzes: ['paar-gezien:ja'] };
  it.each<[string, number, Momentstaat | undefined]>([
    ['#moment-1', 1, undefined],
    ['#moment-12', 12, undefined],
    ['#moment-3-uitgewerkt', 3, UITGEWERKT],
    ['#moment-2-paar', 2, PAAR],
  ])('%s is moment %i, with no answer', (adres, moment, inhoud) => {
    expect(leesAdres(adres, 12)).toEqual({ moment, momenten: inhoud ? { [moment]: inhoud } : {} });
  });
  it.each([
    '',
    '#',
    '#moment-',
    '#moment-0',
    '#moment-4',
    '#moment-2-anders',
    '#moment-2-paar-3',
    '#ander#moment-2',
    'x#moment-2-paar',
    '#moment-2x',
  ])('%j is none in a story of three', (adres) => {
    expect(leesAdres(adres, 3)).toBeUndefined();
  });
  it('is the one that leads there', () => {
    expect(adresVan(2, 'paar')).toBe('#moment-2-paar');
    expect(leesAdres(adresVan(3, 'uitgewerkt'), 3)?.moment).toBe(3);
  });
});

it('a story begins with nothing chosen or answered, and is kept under a name of its own', () => {
  expect(BEGIN).toEqual({ stap: 'feiten', keuzes: [], vorm: undefined, antwoorden: [], open: null });
  expect(leesVerhaalstaat({ verhaal: { moment: 2 }, moment: 3 }, 4)).toEqual({ moment: 2, momenten: {} });
});
