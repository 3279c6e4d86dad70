/** Every label of every form is something a person can answer, with the words of the source beside it (issue: forms). */
import { describe, expect, it } from 'vitest';
import { isLetterlijk, labelVan } from '../../../src/formulier/woorden.ts';
import { formulieren, veldenVan } from '../../hulp/formulierinhoud.ts';

const eigen = [...formulieren].filter(([, { letterlijk }]) => !letterlijk);
/** Who signs: forms that people agree on or sign for. */
const TEKENEN = [
  'casusregie-afsluiten',
  'monitorplan',
  'overdracht-na-beoordeling',
  'overdracht-na-dienst',
  'terugkoppeling',
  'veiligheidsplan',
  'veiligheidsvoorwaarden',
  'warme-overdracht',
];

describe.each(eigen)('%s', (_slug, formulier) => {
  const velden = veldenVan(formulier);
  it('asks a question at every field that is not ticked', () => {
    const labels = velden.filter(({ soort }) => soort !== 'vinkje' && soort !== 'alleen-papier').map(labelVan);
    expect(labels.length).toBeGreaterThan(3);
    expect(labels.filter((label) => !/^\p{Lu}.*\?$/u.test(label))).toEqual([]);
  });
  it('says what each box is for, without the comma or semicolon of a list in a sentence', () => {
    const vinkjes = velden.filter(({ soort }) => soort === 'vinkje').map(labelVan);
    expect(vinkjes.filter((label) => /[.,;:]$/u.test(label))).toEqual([]);
  });
  it('keeps the words of the source with every label of this site at a field the source names', () => {
    const zonder = velden.filter((veld) => veld.herkomst === 'bron' && veld.label !== undefined && veld.bronnen.length === 0);
    expect(zonder).toEqual([]);
  });
});

it('F1 has the labels of Annex 6 and no other at its own fields', () => {
  const uitBron = veldenVan(formulieren.get('terugkoppeling') ?? ({ groepen: [] as never[] } as never)).filter(({ herkomst }) => herkomst === 'bron');
  expect(uitBron.map(labelVan)).toEqual([
    'Wel contact geen hulpvraag',
    'Toelichting:',
    'Geen contact gekregen',
    'Wat is geprobeerd om contact te krijgen?',
    'Welke aanvullende stappen heb je binnen de eigen organisatie gezet (bv contact gedragsdeskundige, afstemmen ZOV collega, etc.)',
    'Is de overdrachtsvraag die VT/ZVH stelde aan de Toegang beantwoord? Wat zijn de bevindingen van de Toegang/wat verwacht de Toegang van VT/ZVH?',
    'Naam:',
    'Telefoonnummer:',
    'Wanneer bereikbaar:',
  ]);
  expect(uitBron.every(isLetterlijk)).toBe(true);
});

it('people sign where a form is agreed', () => {
  expect([...formulieren].filter(([, { ondertekening }]) => ondertekening.length > 0).map(([slug]) => slug)).toEqual(TEKENEN);
});
