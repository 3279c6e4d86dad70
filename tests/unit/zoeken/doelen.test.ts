/** Where a target is. */
import { expect, test } from 'vitest';
import { plaatsVan } from '../../../src/zoeken/doelen';

test.each([
  ['6.1.6', 'afspraken', 'afspraken/6/#6.1.6'],
  ['4', 'afspraken', 'afspraken/4/#4'],
  ['10.2', 'afspraken', 'afspraken/10/#10.2'],
  ['voorwoord', 'afspraken', 'afspraken/#voorwoord'],
  ['bijlage-6', 'afspraken', 'bijlagen/6/#bijlage-6'],
  ['/wegwijzers/opschalen/', 'wegwijzers', 'wegwijzers/opschalen/'],
  ['/formulieren/opschaling/', 'formulieren', 'formulieren/opschaling/'],
  ['/begrippen/#pcf', 'begrippen', 'begrippen/#pcf'],
  ['/termijnen/', 'wegwijzers', 'termijnen/'],
  ['/antwoorden/#x', 'antwoorden', 'antwoorden/#x'],
  ['/contact/', 'contact', 'contact/'],
  ['/leren/', 'leren', 'leren/'],
  ['/begrippenlijst/', 'wegwijzers', 'begrippenlijst/'],
])('%s is one of the %s and is at %s', (id, soort, pad) => {
  expect(plaatsVan(id)).toEqual({ soort, pad });
});
