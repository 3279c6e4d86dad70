/** Searching on the three sites: how soon the first result stands, what it costs, how often it is right. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORTEL } from '../omgeving.mjs';
import { mediaan } from './verf.mjs';
import { spreidingVan } from './woorden.mjs';
import { eersteResultaat, plaatsVan, zoekAlle, ZOEKWIJZEN } from './zoek.mjs';

const VRAAG = 'casusregie';
/** Long enough for everything to be loaded, ms. */
const VOORAF = 2000;
/** @type {{ q: string, want: string[] }[]} */
const lijst = JSON.parse(readFileSync(join(WORTEL, 'tests/bouw/zoekvragen.json'), 'utf8'));

/** @typedef {{ wijze: import('./zoek.mjs').Zoekwijze, adres: string }} Partij */

/** Share of the queries with a wanted place among the first results, in percent. @param {readonly (readonly string[])[]} uitkomsten @param {number} tot */
const score = (uitkomsten, tot) =>
  ((100 * lijst.filter(({ want }, nummer) => uitkomsten[nummer]?.slice(0, tot).some((id) => want.includes(id))).length) / lijst.length).toFixed(1);

/** Places of results; pages that only this site has are left out, since the others cannot have them. @param {readonly string[]} adressen @param {boolean} eigen */
const plaatsen = (adressen, eigen) =>
  eigen ? adressen.filter((id) => !id.startsWith('/')).map((id) => id.replace('bijlage-', 'B')) : adressen.map(plaatsVan);

/** @param {import('playwright').Browser} browser @param {readonly Partij[]} partijen @param {number} keer */
async function meet(browser, partijen, keer) {
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

/**
 * The part of the page about searching.
 * @param {import('playwright').Browser} browser @param {import('./partijen.mjs').Adressen} adressen @param {number} keer visits to each site
 * @returns {Promise<string>}
 */
export async function meetZoeken(browser, { wij, starlight, vitepress }, keer) {
  const partijen = [
    { wijze: ZOEKWIJZEN.wij, adres: `${wij}/afspraken/6/` },
    { wijze: ZOEKWIJZEN.starlight, adres: `${starlight}/afspraken/6/` },
    { wijze: ZOEKWIJZEN.vitepress, adres: `${vitepress}/afspraken/6.html` },
  ];
  return `The same slow line and machine, a cold page of chapter 6, ${keer} visits, timed within the page. The query is ‘${VRAAG}’. Warm: the field had the focus for two seconds.
Scores: ${lijst.length} queries of \`tests/bouw/zoekvragen.json\`, sections only, on a fast line. Asked: cold at most 0.4 of Starlight's, warm at most 300 ms.

| site | first result, cold, ms | this site / it | first result, warm, ms | requests | bytes on the line | s@1 / s@3, % |
| --- | --- | --- | --- | --- | --- | --- |
${(await meet(browser, partijen, keer)).join('\n')}
`;
}
