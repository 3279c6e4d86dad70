/** What the dossier note takes from an outcome: the reader's chair first, then the rest in order. */
import { describe, expect, it } from 'vitest';
import { handelingenVan, nietsNu, overkant } from '../../../src/wegwijzer/doen';
import type { Gegevens, UitkomstTekst } from '../../../src/wegwijzer/gegevens';
import { notitieVan } from '../../../src/wegwijzer/notitie';
import type { Stand } from '../../../src/wegwijzer/typen';
import { antwoord } from '../../hulp/wegwijzer';

const doe = (tekst: string, wanneer: string, meer: object = {}) => ({ tekst, wanneer, bronnen: [], ...meer });
const KAAL = {
  zekerheid: 'letterlijk',
  conclusie: 'De tekst wijst op bellen.',
  besluit: 'Het team besluit.',
  lokaalTeam: [doe('Blijft kijken.', 'doorlopend'), doe('Belt.', 'nu', { norm: 'afspraak' }), doe('Schrijft.', 'daarna', { toevoeging: true })],
  veiligThuis: [doe('Onderzoekt.', 'daarna'), doe('Luistert.', 'nu', { zekerheid: 'afleiding' })],
  termijnen: [{ tekst: 'Binnen vijf dagen.', bronnen: [] }],
  bronnen: [{ citaat: 'er wordt gebeld', plaats: 'paragraaf 6.1' }],
} as unknown as UitkomstTekst;
const uitkomst: UitkomstTekst = { ...KAAL, norm: 'richtlijn', waarschuwing: 'Dit zegt niet dat het veilig is.' };
const gegevens = {
  slug: 'proef',
  titel: 'Moet ik bellen?',
  bron: 'de tekst',
  stoel: 'lokaal-team',
  vragen: { letsel: { vraag: 'Is er letsel?', antwoorden: { ja: { tekst: 'Ja' } } } },
} as unknown as Gegevens;
const stand = { antwoorden: [antwoord('letsel', 'ja')], voorlopig: false } as unknown as Stand;
const AFGELEID = {
  redenen: [
    { tekst: 'Er is letsel.', kenmerk: 'letsel', doorslaggevend: true, bron: { citaat: 'letsel', pad: '', plaats: 'paragraaf 5.1' } },
    { tekst: 'Er is dreiging.', kenmerk: 'x', doorslaggevend: false, bron: undefined },
  ],
  uitzoeken: ['Vraag door.'],
  punten: [],
};
const regels = (anders: Partial<UitkomstTekst> = {}, stoel: Gegevens['stoel'] = 'lokaal-team', voorlopig = false, van: UitkomstTekst = uitkomst) =>
  notitieVan({ ...gegevens, stoel }, { ...stand, voorlopig }, { ...van, ...anders }, AFGELEID)
    .split('\n')
    .filter(Boolean)
    .slice(5);

describe('the dossier note of an outcome', () => {
  it('has the own chair now above, and later and the other chair below', () => {
    expect(regels()).toEqual([
      'UITKOMST',
      'De tekst wijst op bellen.',
      'Wie besluit: Het team besluit.',
      'Norm: richtlijn. Dit staat zo in de tekst.',
      'DOE NU (LOKAAL TEAM)',
      '- Belt. (afspraak)',
      'LET OP',
      'Dit zegt niet dat het veilig is.',
      'ANTWOORDEN',
      '1. Is er letsel? Ja',
      'NOG UIT TE ZOEKEN',
      '- Vraag door.',
      'DAARNA (LOKAAL TEAM)',
      '- Schrijft. (toevoeging van deze site)',
      'DOORLOPEND (LOKAAL TEAM)',
      '- Blijft kijken.',
      'DOE NU (VEILIG THUIS)',
      '- Luistert. (afgeleid door deze site)',
      'DAARNA (VEILIG THUIS)',
      '- Onderzoekt.',
      'WAAR DE UITKOMST OP RUST',
      '- Er is letsel. (geeft de doorslag)',
      '- Er is dreiging. (ook genoemd)',
      'TERMIJNEN',
      '- Binnen vijf dagen.',
      'TEKST VAN DE AFSPRAKEN',
      '- paragraaf 6.1: “er wordt gebeld”',
      '- paragraaf 5.1: “letsel”',
      'BESLUIT EN ONDERBOUWING',
      '________________',
      'Gebaseerd op: de tekst. Dit is een hulpmiddel bij het lezen van de tekst, geen besluit.',
    ]);
  });
  it('has the words of the other chair from there', () => {
    expect(regels({}, 'veilig-thuis').slice(4, 6)).toEqual(['DOE NU (VEILIG THUIS)', '- Luistert. (afgeleid door deze site)']);
  });
  it('says that it found nothing to do now, as an addition, and never that all is done', () => {
    const niets = (wie: string) =>
      `- Deze site vond in de tekst niets wat u nu doet. Blijf kijken hoe veilig het is. Twijfelt u? Bel ${wie}. (toevoeging van deze site)`;
    expect(regels({ lokaalTeam: [] }).slice(4, 6)).toEqual(['DOE NU (LOKAAL TEAM)', niets('Veilig Thuis')]);
    expect(regels({ veiligThuis: [] }, 'veilig-thuis')[5]).toBe(niets('het lokale team'));
  });
  it('leaves out a norm and a warning that are not there', () => {
    const zonder = regels({}, 'lokaal-team', false, KAAL);
    expect(zonder[3]).toBe('Dit staat zo in de tekst.');
    expect(zonder).not.toContain('LET OP');
  });
  it('is provisional while questions remain', () => {
    expect(regels({}, 'lokaal-team', true)[0]).toBe('VOORLOPIGE UITKOMST (NIET ALLE VRAGEN ZIJN BEANTWOORD)');
  });
});

describe('the two chairs', () => {
  it('each have the other, and actions of their own', () => {
    expect([overkant('lokaal-team'), overkant('veilig-thuis')]).toEqual(['veilig-thuis', 'lokaal-team']);
    expect(handelingenVan(uitkomst, 'veilig-thuis')).toBe(uitkomst.veiligThuis);
    expect(handelingenVan(uitkomst, 'lokaal-team')).toBe(uitkomst.lokaalTeam);
    expect(nietsNu('lokaal-team')).toMatch(/Bel Veilig Thuis\.$/u);
  });
});
