/** The guides as pages: who unpacks a zip has a browser, and not always a program that shows Markdown. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { alsHtml } from '../../src/taal/html.ts';

/** To read and to print: these pages stand beside the site and use nothing of it. */
const STIJL = `body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 sans-serif;color-scheme:light dark}
table{border-collapse:collapse;width:100%}th,td{border:1px solid;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
code,pre{overflow-wrap:anywhere;white-space:pre-wrap}h1,h2,h3{line-height:1.2;break-after:avoid}tr{break-inside:avoid}`;

/**
 * Every guide of a folder as a page, by file name; links from one guide to another lead to its page.
 * @param {string} map folder with Markdown files @returns {Promise<Record<string, string>>} `beheer.html` → text
 */
export async function maakHandleidingen(map) {
  const verwerker = await createSatteriMarkdownProcessor({ syntaxHighlight: false });
  const namen = readdirSync(map)
    .filter((naam) => naam.endsWith('.md'))
    .sort();
  const paren = namen.map(async (naam) => {
    const { code, metadata } = await verwerker.render(readFileSync(join(map, naam), 'utf8').replaceAll('\r\n', '\n'));
    const titel = metadata.headings.find(({ depth }) => depth === 1)?.text ?? naam;
    const inhoud = code.replace(/(<a href="[\w-]+)\.md(?=["#])/gu, '$1.html');
    const hoofd = `<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${alsHtml(titel)}</title>`;
    const bladzijde = `<!doctype html>\n<html lang="nl">\n<head>\n${hoofd}\n<style>${STIJL}</style>\n</head>\n<body>\n${inhoud}\n</body>\n</html>\n`;
    return /** @type {const} */ ([naam.replace(/md$/u, 'html'), bladzijde]);
  });
  return Object.fromEntries(await Promise.all(paren));
}
