/** Four pages on the paper of an engine that prints by itself; WebKit's is in tests/bouw/papier-webkit.test.ts. */
import { expect } from 'vitest';
import { vulInBlad } from '../formulier';
import { KOPPEN, koppenOnderaan, leesPapier, nootwoorden, opBladzijde, tekstenVan } from '../papier';
import { velmaten } from '../pdf';
import type { Motor } from './motor';
import type { Adres } from './reizen';

/** A chapter with its notes, a form with what was typed, the case lifecycle on sheets that lie all the same way, terms each with its meaning. */
export async function vier(motor: Motor, druk: () => Promise<Uint8Array>, adres: Adres): Promise<void> {
  await motor.ga(adres('afspraken/5/'));
  expect((await leesPapier(await druk(), nootwoorden('afspraken/5/').flat())).kwijt).toEqual([]);

  await motor.ga(adres('formulieren/terugkoppeling/'));
  const { waarden, keuzes } = await motor.voer(vulInBlad);
  await motor.voer(() => new Promise((klaar) => setTimeout(klaar)));
  expect(waarden.length).toBeGreaterThan(3);
  expect((await leesPapier(await druk(), [...waarden, ...keuzes])).kwijt).toEqual([]);

  await motor.ga(adres('casusverloop/'));
  const maten = await velmaten(await druk());
  expect(maten.length).toBeGreaterThan(0);
  expect(maten.filter(([breed, hoog]) => breed <= hoog)).toEqual([]);

  await motor.ga(adres('begrippen/'));
  expect(await koppenOnderaan(await druk(), tekstenVan(opBladzijde('begrippen/', KOPPEN)))).toEqual([]);
}
