/** The yardstick: the same text as a site of Starlight. */
import { join } from 'node:path';
import { installeer, kladmap, schrijf, schrijfTekst, voer } from './kladmap.mjs';

const MAP = kladmap('starlight');
const PAKKETTEN = { astro: '7.3.5', '@astrojs/starlight': '0.42.4', sharp: '0.35.5' };
const INSTELLING = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({ integrations: [starlight({ title: 'Afspraken', locales: { root: { label: 'Nederlands', lang: 'nl' } } })] });
`;
const COLLECTIE = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Builds it, anew each time; packages are installed once.
 * @returns {string} folder with the site @throws in Dutch when the packages cannot be had or the build fails
 */
export function bouwStarlight() {
  installeer(MAP, PAKKETTEN);
  schrijfTekst(MAP, 'src/content/docs');
  schrijf(MAP, 'astro.config.mjs', INSTELLING);
  schrijf(MAP, 'src/content.config.ts', COLLECTIE);
  voer(MAP, join(MAP, 'node_modules/.bin/astro'), ['build']);
  return join(MAP, 'dist');
}
