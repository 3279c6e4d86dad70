/** The review sheet: within an outcome the same words stand once. */
import { describe, expect, it } from 'vitest';
import { nakijkuitkomst } from '../../../src/wegwijzer/nakijkblad';
import type { HandelingTekst, UitkomstTekst } from '../../../src/wegwijzer/gegevens';

const citaat = (nr: number, woorden = 'Woorden.') => ({ citaat: woorden, pad: `../afspraken/6/#6.1-${nr}`, plaats: 'paragraaf 6.1 · R57' });
const doe = (tekst: string, ...bronnen: HandelingTekst['bronnen']): HandelingTekst => ({ tekst, bronnen, toevoeging: false });
const uitkomst: UitkomstTekst = {
  kort: 'Kort',
  conclusie: 'Conclusie.',
  toelichting: 'Toelichting.',
  besluit: 'Samen.',
  zekerheid: 'letterlijk',
  anders: [],
  punten: [],
  bronnen: [citaat(1)],
  veiligThuis: [doe('Bel.', citaat(1), citaat(2))],
  lokaalTeam: [doe('Kijk.', citaat(2), citaat(2, 'Andere woorden.'))],
  termijnen: [doe('Snel.', citaat(3))],
  formulieren: [],
  vervolg: [],
};

describe('nakijkuitkomst', () => {
  const { bronnen, veiligThuis, lokaalTeam, termijnen } = nakijkuitkomst(uitkomst);
  const herhaald = (lijst: typeof veiligThuis) => lijst.map((een) => een.bronnen.map((bron) => bron.herhaald));
  it('marks what stood there before, in the order of the sheet', () => {
    expect(bronnen.map((bron) => bron.herhaald)).toEqual([false]);
    expect([herhaald(veiligThuis), herhaald(lokaalTeam), herhaald(termijnen)]).toEqual([[[true, false]], [[true, false]], [[false]]]);
  });
  it('keeps everything else', () => {
    expect(veiligThuis).toMatchObject([{ tekst: 'Bel.', toevoeging: false, bronnen: [{ plaats: 'paragraaf 6.1 · R57' }, {}] }]);
  });
});
