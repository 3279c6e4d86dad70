/** Which moment each list of answers of walkthrough 2 describes, written out; that both name the same holder: wegwijzer.test.ts. */
import { expect, it } from 'vitest';
import { momentBij } from '../../../src/casusverloop/wegwijzer';

it.each([
  ['melding-bij-vt', 'melding'],
  ['dienst-loopt', 'dienst'],
  ['overgedragen-na-beoordeling, ja', 'belegd'],
  ['overgedragen-na-beoordeling, nee, ja', 'termijn-voorbij'],
  ['overgedragen-na-beoordeling, weet-niet, ja', 'termijn-voorbij'],
  ['overgedragen-na-beoordeling, nee, nee', 'verstuurd'],
  ['overgedragen-na-beoordeling, weet-niet, weet-niet', 'verstuurd'],
  ['overgedragen-na-dienst, ja', 'compleet'],
  ['overgedragen-na-dienst, nee', 'overgedragen'],
  ['overgedragen-na-dienst, weet-niet', 'overgedragen'],
  ['formulier-teruggestuurd, dienst-ingezet', 'teruggekoppeld-dienst'],
  ['formulier-teruggestuurd, geen-dienst', 'teruggekoppeld-geen-dienst'],
  ['formulier-teruggestuurd, nog-geen-besluit', 'teruggekoppeld'],
  ['formulier-teruggestuurd, weet-niet', 'teruggekoppeld'],
  ['opnieuw-gemeld, ja', 'overname-bevestigd'],
  ['opnieuw-gemeld, weet-niet, ja', 'zevende-weekdag-voorbij'],
  ['opnieuw-gemeld, nee, weet-niet', 'opnieuw-gemeld'],
  ['verzoek-jbt-rvdk', 'verzoek-jbt-rvdk'],
  ['monitoring-loopt', 'compleet'],
  ['stabiel-veilig, ja', 'stabiel-veilig'],
  ['stabiel-veilig, nee', null],
  ['stabiel-veilig, weet-niet', null],
  ['gesloten-niet-stabiel', 'geen-mogelijkheden'],
  ['andere-partij', 'andere-partij'],
  ['vt-gestopt, ja', 'vt-gestopt'],
  ['vt-gestopt, nee', 'vt-gestopt-niet-overgedragen'],
  ['vt-gestopt, weet-niet', 'vt-gestopt-niet-overgedragen'],
  ['weet-niet', null],
])('%s: %s', (antwoorden, moment) => {
  expect(momentBij(antwoorden.split(', '))).toBe(moment);
});
