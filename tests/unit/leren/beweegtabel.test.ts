/** The table of an explanation one can move, over small explanations under the rules of the site. */
import { describe, expect, it } from 'vitest';
import { combinaties, gevallen, keurBewegen } from '../../../src/leren/beweegtabel';
import { BEWEEGREGELS } from '../../../src/leren/bewegen';
import type { Beweegtekst } from '../../../src/leren/schema-bewegen';

/** A fact with a text for each value. */
const feit = (id: string, keuzes: Readonly<Record<string, string>>) => ({
  id,
  vraag: `Wat is ${id}?`,
  keuzes: Object.entries(keuzes).map(([waarde, tekst]) => ({ id: waarde, tekst })),
});
const uitspraak = (id: string) => ({ id, vak: 'wie' as const, tekst: 'Iemand kijkt hiernaar.', toevoeging: true, ankers: [], punten: [] });
const uitleg = (feiten: Beweegtekst['feiten'], ...uitspraken: string[]): Beweegtekst => ({
  kop: 'Een kop',
  uitleg: 'Dit is een zin.',
  feiten,
  uitspraken: uitspraken.map(uitspraak),
});
const ROUTE = feit('route', { direct: 'Meteen', met: 'Met voorwaarden' });
const DUUR = feit('duur', { korter: 'Kort', langer: 'Lang' });

describe('the combinations', () => {
  it('are every value of a fact with every value of the others', () => {
    expect(combinaties([ROUTE, DUUR])).toEqual([
      { route: 'direct', duur: 'korter' },
      { route: 'direct', duur: 'langer' },
      { route: 'met', duur: 'korter' },
      { route: 'met', duur: 'langer' },
    ]);
  });
});

describe('the cases', () => {
  it('have a row for each value that makes a difference, and one where the last fact makes none', () => {
    const altijd = 'bel vt-altijd team-ook waarop-met redenen';
    expect(gevallen('monitoren', uitleg([ROUTE, DUUR]))).toEqual([
      { feiten: ['Meteen', 'Maakt hier niet uit'], gelden: ['niemand', 'team-direct', 'bel', 'waarop-direct'] },
      { feiten: ['Met voorwaarden', 'Kort'], gelden: [...altijd.split(' '), 'vaste-periodes', 'vaker'] },
      { feiten: ['Met voorwaarden', 'Lang'], gelden: [...altijd.split(' '), 'na-achttien'] },
    ]);
  });
  it('name the values that share a row, with the facts that are set before them', () => {
    const feiten = [
      feit('waar', { dienst: 'Na een dienst' }),
      feit('direct', { ja: 'Nu veilig' }),
      feit('criteria', { ja: 'Ja', nee: 'Nee', 'weet-niet': 'Onbekend' }),
    ];
    expect(gevallen('veiligheid', uitleg(feiten)).map((rij) => rij.feiten)).toEqual([
      ['Na een dienst', 'Nu veilig', 'Ja'],
      ['Na een dienst', 'Nu veilig', 'Nee of Onbekend'],
    ]);
  });
  it('are none without facts', () => {
    expect(gevallen('monitoren', uitleg([]))).toEqual([]);
  });
});

describe('words and rules', () => {
  const alle = Object.keys(BEWEEGREGELS['monitoren'] ?? {});
  const oordeel = feit('oordeel', { geen: 'Geen', onvoldoende: 'Onvoldoende', stabiel: 'Stabiel' });
  const feiten = [feit('route', { direct: 'Meteen', met: 'Met', zonder: 'Zonder' }), DUUR, oordeel];
  it('agree when every statement has a rule and every rule a statement', () => {
    expect(keurBewegen('monitoren', uitleg(feiten, ...alle))).toEqual([]);
  });
  it('name a statement for which there is no rule, by its name and no other', () => {
    expect(keurBewegen('monitoren', uitleg(feiten, 'nieuw', ...alle, 'anders'))).toEqual([
      'Uitspraak "nieuw" heeft geen regel.',
      'Uitspraak "anders" heeft geen regel.',
    ]);
  });
});
