/** The sites that are measured: this one, and Starlight and VitePress with the same text. */
import { join } from 'node:path';
import { stop, voerStil, WORTEL } from '../omgeving.mjs';
import { kladmap } from './kladmap.mjs';
import { serveer } from './server.mjs';
import { bouwStarlight } from './starlight.mjs';
import { bouwVitepress } from './vitepress.mjs';

/** Addresses of the three, and a way to stop serving them. @typedef {{ wij: string, starlight: string, vitepress: string, sluit: () => void }} Adressen */

/**
 * Builds all three and serves copies of them, packed as a release is.
 * @param {boolean} bouwen false takes this site as it was built last
 * @returns {Promise<Adressen>} @throws in Dutch when one cannot be built
 */
export async function serveerPartijen(bouwen) {
  if (bouwen) {
    console.log('Deze site bouwen …');
    const { gelukt, uitvoer } = await voerStil('astro', ['build', '--force']);
    if (!gelukt) stop(uitvoer);
  }
  console.log('Starlight en VitePress met dezelfde tekst bouwen …');
  const mappen = [join(WORTEL, 'dist'), bouwStarlight(), bouwVitepress()];
  const servers = await Promise.all(mappen.map((map, nummer) => serveer(map, kladmap(`kopie-${nummer}`))));
  const [wij = '', starlight = '', vitepress = ''] = servers.map(({ adres }) => adres);
  const sluit = () => {
    for (const server of servers) server.sluit();
  };
  return { wij, starlight, vitepress, sluit };
}
