/** Rows of a filled-in form as blocks: what belongs to a question stands under it. */
import { expect, it } from 'vitest';
import { blokkenVan } from '../../../src/formulier/blokken';

const veld = (label: string, waarde: string, diep = false) => ({ soort: 'veld', label, waarde, diep }) as const;
const vinkje = (label: string, aan: boolean, diep = false) => ({ soort: 'vinkje', label, aan, diep }) as const;

it('keeps the order, and puts what is deep under what stands above it', () => {
  expect(
    blokkenVan([veld('Naam', 'Anna'), veld('Loopt het?', 'ja'), veld('Hoe?', 'goed', true), vinkje('Gebeld', true, true), veld('Dag', ' ')]),
  ).toEqual([
    { label: 'Naam', antwoorden: ['Anna'], onder: [] },
    {
      label: 'Loopt het?',
      antwoorden: ['ja'],
      onder: [
        { label: 'Hoe?', antwoorden: ['goed'], onder: [] },
        { label: 'Gebeld', antwoorden: ['ja, aangevinkt'], onder: [] },
      ],
    },
    { label: 'Dag', antwoorden: ['niet ingevuld'], onder: [] },
  ]);
});

it('a row without a label is one more answer to the label before it, also under a tick box', () => {
  const [een, twee] = blokkenVan([
    vinkje('Geen contact', true),
    veld('', 'Gebeld.', true),
    vinkje('Zorgen', false),
    veld('', '', true),
    veld('Welke?', 'drie', true),
    veld('', 'meer', true),
  ]);
  expect(een).toEqual({ label: 'Geen contact', antwoorden: ['ja, aangevinkt', 'Gebeld.'], onder: [] });
  expect(twee?.antwoorden).toEqual(['niet aangevinkt', 'niet ingevuld']);
  expect(twee?.onder).toEqual([{ label: 'Welke?', antwoorden: ['drie', 'meer'], onder: [] }]);
});

it('the first row has a name, also when it comes without one', () => {
  expect(blokkenVan([veld('', 'x', true)])).toEqual([{ label: 'Antwoord', antwoorden: ['x'], onder: [] }]);
});
