/** What a deadline refers to is looked up, and what does not exist stops the build. */
import { describe, expect, it } from 'vitest';
import { maakRegel, maakSoort, vindTermijndeel } from '../../../src/termijnen/maak-gegevens';
import { gegevens, naslag, soorten, termijnen } from './inhoud';

const t9 = termijnen.find(({ nr }) => nr === 'T9');
if (!t9) throw new Error('Geen T9.');

describe('maakRegel', () => {
  it('gives every quote its place, with the letter of chapters 3 and 4, its link and its norm', () => {
    const bronnen = [
      { anker: '4-i', citaat: 'a', regel: 'R27' },
      { anker: '4-n-1', citaat: 'b' },
      { anker: '6.1.1-3', citaat: 'c' },
    ];
    expect(maakRegel({ ...t9, bronnen }, naslag).bronnen).toEqual([
      { citaat: 'a', pad: '../afspraken/4/#4-i', plaats: 'hoofdstuk 4 onder i', norm: 'afspraak' },
      { citaat: 'b', pad: '../afspraken/4/#4-n-1', plaats: 'hoofdstuk 4 onder n' },
      { citaat: 'c', pad: '../afspraken/6/#6.1.1-3', plaats: 'paragraaf 6.1.1' },
    ]);
  });
  it('gives every point its heading and link, and keeps the words', () => {
    const regel = maakRegel({ ...t9, punten: ['O15'] }, naslag);
    expect(regel.punten).toEqual([{ nr: 'O15', kop: 'Kop van O15', pad: '../onduidelijkheden/#O15' }]);
    expect([regel.nr, regel.titel, regel.wie, regel.periode, regel.uitleg]).toEqual([t9.nr, t9.titel, t9.wie, t9.periode, t9.uitleg]);
  });
  it('leads to the question about safe contact only where contact is asked for', () => {
    expect(maakRegel({ ...t9, contact: true }, naslag).veilig).toBe('../wegwijzers/wie-informeert-het-gezin/');
    expect(maakRegel({ ...t9, contact: false }, naslag)).not.toHaveProperty('veilig');
  });
  it('refuses a rule and a point that do not exist', () => {
    const bronnen = [{ anker: '4-i', citaat: 'a', regel: 'R999' }];
    expect(() => maakRegel({ ...t9, bronnen }, naslag)).toThrow('src/content/termijnen noemt of mist regel "R999".');
    expect(() => maakRegel({ ...t9, punten: ['O99'] }, naslag)).toThrow('src/content/termijnen noemt of mist onduidelijk punt "O99".');
  });
});

it('maakSoort: what else to know, with its own sources', () => {
  const soort = soorten.find(({ id }) => id === 'overdracht-na-dienst-zonder-voorwaarden');
  if (!soort) throw new Error('Geen soort.');
  const [eerste, tweede] = maakSoort(soort, naslag).letOp;
  expect(eerste?.tekst).toMatch(/^De afspraken noemen geen termijn voor het eerste contact/u);
  expect(eerste?.veilig).toBe('../wegwijzers/wie-informeert-het-gezin/');
  expect(eerste?.bronnen.map(({ plaats }) => plaats)).toEqual(['hoofdstuk 4 onder i']);
  expect(tweede).not.toHaveProperty('veilig');
  expect(tweede?.punten.map(({ nr }) => nr)).toEqual(['O41', 'O42', 'O84']);
});

it('vindTermijndeel gives what is there', () => {
  expect(vindTermijndeel('soort', new Map([['a', 1]]), 'a')).toBe(1);
});

it('survives JSON: the browser draws from the same as the build', () => {
  expect(JSON.parse(JSON.stringify(gegevens))).toEqual(gegevens);
});
