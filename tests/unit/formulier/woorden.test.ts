/** The words of a form: labels, what the text asks for, notes in their order, and from which text it is. */
import { describe, expect, it } from 'vitest';
import { isGevraagd, isLetterlijk, labelVan, notenVan, versieVan, voetVan, woordenVan } from '../../../src/formulier/woorden';
import type { Formulier } from '../../../src/formulier/schema';
import { eigenGroep, eigenVeld, maakFormulier, SCHAAL } from './hulp';

type Invoer = Parameters<typeof eigenGroep>[1][number];
const uitBron = (id: string, meer = {}) => ({
  id,
  soort: 'regel' as const,
  herkomst: 'bron' as const,
  bronnen: [
    { anker: 'bijlage-6-16', citaat: 'Is de overdrachtsvraag die VT/ZVH stelde aan de Toegang beantwoord?' },
    { anker: 'bijlage-6-17', citaat: 'Wat zijn de bevindingen van de Toegang/wat verwacht de Toegang van VT/ZVH?' },
  ],
  ...meer,
});
/** The field as the schema reads it, in a part where any field may stand. */
const veldVan = (veld: Invoer): Formulier['groepen'][number]['velden'][number] => {
  const velden = [eigenVeld('gemeld', { soort: 'datum' }), veld, uitBron('los')];
  const gevonden = maakFormulier({ ...eigenGroep('casus', velden), herkomst: 'gemengd' }).groepen[0]?.velden[1];
  if (!gevonden) throw new Error('Geen veld.');
  return gevonden;
};
const GRONDEN = [{ anker: '4-i', citaat: 'uiterlijk binnen zeven weekdagen' }];

it('a label is the words of this site, or else the quote itself', () => {
  expect(labelVan(veldVan(uitBron('vraag')))).toBe(
    'Is de overdrachtsvraag die VT/ZVH stelde aan de Toegang beantwoord? Wat zijn de bevindingen van de Toegang/wat verwacht de Toegang van VT/ZVH?',
  );
  expect(labelVan(veldVan(eigenVeld('naam')))).toBe('Label naam');
  expect(labelVan(veldVan(uitBron('vraag', { label: 'Is de vraag beantwoord?' })))).toBe('Is de vraag beantwoord?');
  expect(woordenVan([])).toBe('');
});

it('a label is literal only when it is the quote itself', () => {
  const velden = [uitBron('vraag'), uitBron('vraag', { label: 'Is de vraag beantwoord?' }), eigenVeld('naam')];
  expect(velden.map((veld) => isLetterlijk(veldVan(veld)))).toEqual([true, false, false]);
});

describe('asked for: the check for empty fields names it', () => {
  const gevraagd = (veld: Invoer) => isGevraagd(veldVan(veld));
  it('a field from the source, or a field that rests on words from the source', () => {
    expect(gevraagd(uitBron('vraag'))).toBe(true);
    expect(gevraagd(eigenVeld('naam', { gronden: GRONDEN }))).toBe(true);
    expect(gevraagd(uitBron('cijfer', { soort: 'schaal', ankers: SCHAAL }))).toBe(true);
  });
  it('not a field that is of this site only', () => {
    expect(gevraagd(eigenVeld('naam'))).toBe(false);
  });
  it.each([
    ['een vinkje: ook niet aangevinkt is een antwoord', { soort: 'vinkje' }],
    ['een datum die wordt berekend', { soort: 'termijn', termijn: { van: 'gemeld', gebeurtenis: 'melding-ontvangen', nr: 'T1' } }],
    ['wat alleen op papier staat', { soort: 'alleen-papier' }],
  ])('not: %s', (_naam, vorm) => {
    expect(gevraagd(uitBron('vraag', vorm))).toBe(false);
  });
  it('the form can say so itself', () => {
    expect(gevraagd(uitBron('vraag', { gevraagd: false }))).toBe(false);
    expect(gevraagd(eigenVeld('naam', { gevraagd: true }))).toBe(true);
  });
});

it('notes stand in the order of the form', () => {
  const noot = (kop: string) => ({ soort: 'Let op' as const, kop, tekst: 'Lees dit eerst goed.', punten: ['O1'] });
  const bron = { bronnen: [{ anker: 'bijlage-6-18', citaat: 'Naam:' }] };
  const formulier = maakFormulier(
    {
      id: 'melder',
      herkomst: 'bron',
      kop: { anker: 'x', tekst: 'Kop', noot: noot('bij de kop') },
      blokken: [
        { soort: 'alinea', ...bron, noot: noot('bij de alinea') },
        { soort: 'alinea', ...bron },
      ],
      legende: { ...bron, noot: noot('bij de legende') },
      velden: [uitBron('vraag', { noot: noot('bij het veld'), onder: [eigenVeld('uitleg', { noot: noot('bij het veld eronder') })] })],
    },
    eigenGroep('slot', [eigenVeld('datum', { noot: noot('bij de datum') })], { noot: noot('bij de groep') }),
    { id: 'kaal', herkomst: 'bron', velden: [] },
  );
  expect(notenVan(formulier).map(({ kop }) => kop)).toEqual([
    'bij de kop',
    'bij de alinea',
    'bij de legende',
    'bij het veld',
    'bij het veld eronder',
    'bij de groep',
    'bij de datum',
  ]);
});

it('a form without literal text names only the text and the month', () => {
  const site = { versie: 'januari 2020', titelVanDeTekst: 'Samenwerkingsafspraken' } as Parameters<typeof voetVan>[1];
  const formulier = maakFormulier(eigenGroep('casus', [eigenVeld('a')]));
  expect(voetVan(formulier, site)).toBe('Een formulier · tekst januari 2020');
  expect(versieVan(formulier, site)).toBe('Samenwerkingsafspraken, tekst januari 2020');
});
