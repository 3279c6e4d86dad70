/** The second yardstick, for search: the same text as a site of VitePress with its own search. */
import { join } from 'node:path';
import { installeer, kladmap, schrijf, schrijfTekst, voer } from './kladmap.mjs';

const MAP = kladmap('vitepress');
const PAKKETTEN = { vitepress: '1.6.4' };
const INSTELLING = `export default { lang: 'nl', title: 'Afspraken', cleanUrls: false, themeConfig: { search: { provider: 'local' } } };
`;

/**
 * Builds it, anew each time; packages are installed once.
 * @returns {string} folder with the site @throws in Dutch when the packages cannot be had or the build fails
 */
export function bouwVitepress() {
  installeer(MAP, PAKKETTEN);
  schrijfTekst(MAP, 'docs');
  schrijf(MAP, 'docs/.vitepress/config.mjs', INSTELLING);
  voer(MAP, join(MAP, 'node_modules/.bin/vitepress'), ['build', 'docs']);
  return join(MAP, 'docs/.vitepress/dist');
}
