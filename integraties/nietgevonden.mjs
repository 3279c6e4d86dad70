/**
 * Makes 404.html work at any depth. A server shows it at the address that was asked for, and the site does not know its own path, so no one
 * relative address is right. The page therefore asks for its stylesheets and one small script in every folder it could stand in: the ones
 * that are there do their work, the others are refused by the server. Without script the text is readable and styled.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** From a page at the root to one below the deepest page (wegwijzers/<slug>/overzicht/…). */
const WEGEN = ['./', '../', '../../', '../../../'];

/**
 * @param {string} html of a page at the root, its addresses absolute within the site or relative to the root
 * @returns {string} the page for every depth
 */
export function maakVindbaar(html) {
  const vanWortel = html.replace(/ (href|src|action)="(?:\/(?!\/)|(?:\.\.?\/)+)/gu, ' $1="./').replace(/ data-wortel="[^"]*"/u, ' data-wortel="./"');
  return vanWortel
    .replace(/<link rel="stylesheet" href="\.\/([^"]+)">/gu, (_, pad) => WEGEN.map((weg) => `<link rel="stylesheet" href="${weg}${pad}">`).join(''))
    .replace(/<script defer src="\.\/scripts\/lezen\.js"><\/script>/u, () =>
      WEGEN.map((weg) => `<script defer src="${weg}scripts/nietgevonden.js"></script>`).join(''),
    );
}

/** @returns {import('astro').AstroIntegration} */
export default function nietGevonden() {
  return {
    name: 'niet-gevonden',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const plaats = fileURLToPath(new URL('404.html', dir));
        await writeFile(plaats, maakVindbaar(await readFile(plaats, 'utf8')));
      },
    },
  };
}
