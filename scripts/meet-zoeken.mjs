/**
 * `npm run meet:zoeken [-- --zonder-bouwen] [--keer=5]`: searching on this site, on Starlight and on VitePress with the same text, in one run, turn by
 * turn, and a table (docs/metingen-zoeken.md). Times are of this machine on this day; the ratios are what counts. Nothing here is asserted.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from '../integraties/browser.mjs';
import { kladmap } from './meet/kladmap.mjs';
import { serveer } from './meet/server.mjs';
import { bouwStarlight } from './meet/starlight.mjs';
import { mediaan } from './meet/verf.mjs';
import { bouwVitepress } from './meet/vitepress.mjs';
import { leesMeetwoorden, spreidingVan } from './meet/woorden.mjs';
import { eersteResultaat, plaatsVan, zoekAlle, ZOEKWIJZEN } from './meet/zoek.mjs';
import { stop, voerStil, WORTEL } from './omgeving.mjs';

const VRAAG = 'casusregie';
/** Long enough for everything to be loaded, ms. */
const VOORAF = 2000;
const { bouwen, keer } = leesMeetwoorden('meet:zoeken', 5);
/** @type {{ q: string, want: string[] }[]} */
const lijst = JSON.parse(readFileSync(join(WORTEL, 'tests/bouw/zoekvragen.json'), 'utf8'));

/** @typedef {{ wijze: import('./meet/zoek.mjs').Zoekwijze, adres: string }} Partij */

/** Share of the queries with a wanted place among the first results, in percent. @param {readonly (readonly string[])[]} uitkomsten @param {number} tot */
const score = (uitkomsten, tot) =>
  ((100 * lijst.filter(({ want }, nummer) => uitkomsten[nummer]?.slice(0, tot).some((id) => want.includes(id))).length) / lijst.length).toFixed(1);

/** Places of results; pages that only this site has are left out, since the others cannot have them. @param {readonly string[]} adressen @param {boolean} eigen */
const plaatsen = (adressen, eigen) =>
  eigen ? adressen.filter((id) => !id.startsWith('/')).map((id) => id.replace('bijlage-', 'B')) : adressen.map(plaatsVan);

/** @param {import('playwright').Browser} browser @param {readonly Partij[]} partijen */
async function meet(browser, partijen) {
  const koud = partijen.map(() => /** @type {Awaited<ReturnType<typeof eersteResultaat>>[]} */ ([]));
  const warm = partijen.map(() => /** @type {number[]} */ ([]));
  for (let beurt = 0; beurt < keer; beurt++)
    for (const [nummer, { wijze, adres }] of partijen.entries()) {
      koud[nummer]?.push(await eersteResultaat(browser, adres, wijze, VRAAG));
      warm[nummer]?.push((await eersteResultaat(browser, adres, wijze, VRAAG, VOORAF)).ms);
    }
  const tijd = (/** @type {number} */ nummer) => mediaan((koud[nummer] ?? []).map(({ ms }) => ms));
  const regels = [];
  for (const [nummer, { wijze, adres }] of partijen.entries()) {
    const eigen = wijze === ZOEKWIJZEN.wij;
    const uitkomsten = (
      await zoekAlle(
        browser,
        adres,
        wijze,
        lijst.map(({ q }) => q),
      )
    ).map((adressen) => plaatsen(adressen, eigen));
    const bezoeken = koud[nummer] ?? [];
    const cellen = [
      spreidingVan(bezoeken.map(({ ms }) => ms)),
      (tijd(0) / tijd(nummer)).toFixed(2),
      spreidingVan(warm[nummer] ?? []),
      spreidingVan(bezoeken.map(({ verzoeken }) => verzoeken)),
      spreidingVan(bezoeken.map(({ bytes }) => bytes)),
      `${score(uitkomsten, 1)} / ${score(uitkomsten, 3)}`,
    ];
    regels.push(`| ${wijze.naam} | ${cellen.join(' | ')} |`);
    console.log(regels.at(-1));
  }
  return regels;
}

if (bouwen) {
  console.log('Deze site bouwen …');
  const { gelukt, uitvoer } = await voerStil('astro', ['build', '--force']);
  if (!gelukt) stop(uitvoer);
}
console.log('Starlight en VitePress met dezelfde tekst bouwen …');
const mappen = [join(WORTEL, 'dist'), bouwStarlight(), bouwVitepress()];
const servers = await Promise.all(mappen.map((map, nummer) => serveer(map, kladmap(`zoeken-${nummer}`))));
const [wij = '', zij = '', ook = ''] = servers.map(({ adres }) => adres);
const KOP = `# Measurements of search

Made by \`npm run meet:zoeken\`; do not edit. The same text, in one run, turn by turn: 1.6 Mbit/s, 150 ms, processor four times slower, a cold page of
chapter 6, ${keer} visits: middle (lowest–highest). The query is ‘${VRAAG}’. Warm: the field had the focus for two seconds. Scores: ${lijst.length} queries of
\`tests/bouw/zoekvragen.json\`, sections only, on a fast line.

| site | first result, cold, ms | this site / it | first result, warm, ms | requests | bytes on the line | s@1 / s@3, % |
| --- | --- | --- | --- | --- | --- | --- |
`;
const browser = await startBrowser();
try {
  const regels = await meet(browser, [
    { wijze: ZOEKWIJZEN.wij, adres: `${wij}/afspraken/6/` },
    { wijze: ZOEKWIJZEN.starlight, adres: `${zij}/afspraken/6/` },
    { wijze: ZOEKWIJZEN.vitepress, adres: `${ook}/afspraken/6.html` },
  ]);
  writeFileSync(join(WORTEL, 'docs', 'metingen-zoeken.md'), `${KOP}${regels.join('\n')}\n`);
} finally {
  await browser.close();
  for (const server of servers) server.sluit();
}
