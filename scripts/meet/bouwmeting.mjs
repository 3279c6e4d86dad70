/** How long building takes: this site without its PDFs beside the two others, and how that grows with the number of reading pages. */
import { readdirSync } from 'node:fs';
import { bouwKopie, maakKopie, zetExtra } from './groei.mjs';
import { bouwStarlight } from './starlight.mjs';
import { mediaan } from './verf.mjs';
import { bouwVitepress } from './vitepress.mjs';
import { spreidingVan } from './woorden.mjs';

const BEURTEN = 3;
/** So many reading pages more. */
const GROEI = [250, 1000];

/** A build: s in all, its pages, and of those the learning pages with what they took. @typedef {{ s: number, bladzijden: number, leren: number, lerenS: number }} Bouw */

/** What a build of Astro says of its pages: '├─ /leren/index.html (+12ms)'. @param {string} uitvoer @returns {Omit<Bouw, 's'>} */
export function leesBouw(uitvoer) {
  const bladzijden = [...uitvoer.matchAll(/[├└]─ (\/\S*)\/?index\.html \(\+([\d.]+)(ms|s)\)/gu)];
  const leren = bladzijden.filter(([, pad]) => pad?.startsWith('/leren/'));
  const lerenS = leren.reduce((som, [, , tijd, eenheid]) => som + Number(tijd) / (eenheid === 's' ? 1 : 1000), 0);
  return { bladzijden: bladzijden.length, leren: leren.length, lerenS };
}

/** Pages of a site of another program. @param {string} map @returns {Omit<Bouw, 's'>} */
const telBouw = (map) => ({
  bladzijden: readdirSync(map, { recursive: true, encoding: 'utf8' }).filter((naam) => naam.endsWith('.html')).length,
  leren: 0,
  lerenS: 0,
});

/** @param {() => string} bouw @param {(uitvoer: string) => Omit<Bouw, 's'>} lees what it makes of what the build returns @returns {Bouw} */
function klok(bouw, lees) {
  const begin = performance.now();
  const uitvoer = bouw();
  return { s: (performance.now() - begin) / 1000, ...lees(uitvoer) };
}

const WIJ = /** @type {const} */ ([bouwKopie, leesBouw]);
const PARTIJEN = [WIJ, /** @type {const} */ ([bouwStarlight, telBouw]), /** @type {const} */ ([bouwVitepress, telBouw])];

/** @param {readonly Bouw[]} bouwen */
const midden = (bouwen) => mediaan(bouwen.map(({ s }) => s));

/** The three in turn, after one build each that is not counted: it fills what they keep. @returns {[Bouw[], Bouw[], Bouw[]]} */
function meetBeurten() {
  /** @type {[Bouw[], Bouw[], Bouw[]]} */
  const bouwen = [[], [], []];
  for (let beurt = 0; beurt <= BEURTEN; beurt++)
    for (const [nummer, partij] of PARTIJEN.entries()) {
      const gemeten = klok(...partij);
      if (beurt > 0) bouwen[nummer]?.push(gemeten);
    }
  return bouwen;
}

/** Rows of growth: pages more, s, s for each of them. @param {number} nu s of the build without them */
function meetGroei(nu) {
  const regels = GROEI.map((aantal) => {
    zetExtra(aantal);
    const { s, bladzijden } = klok(...WIJ);
    return `| ${aantal} | ${bladzijden} | ${s.toFixed(1)} | ${((s - nu) / aantal).toFixed(3)} |`;
  });
  zetExtra(0);
  return regels;
}

/** The part of the page about building. @returns {string} */
export function meetBouwen() {
  maakKopie();
  zetExtra(0);
  const [wij, starlight, vitepress] = meetBeurten();
  const [{ bladzijden, leren } = { bladzijden: 0, leren: 0 }] = wij;
  const aantal = (/** @type {readonly Bouw[]} */ bouwen) => String(bouwen[0]?.bladzijden ?? 0);
  const lerenS = mediaan(wij.map((bouw) => bouw.lerenS));
  const zonder = wij.map((bouw) => ({ ...bouw, s: bouw.s - bouw.lerenS }));
  const rij = (/** @type {string} */ naam, /** @type {string} */ hoeveel, /** @type {readonly Bouw[]} */ bouwen) =>
    `| ${naam} | ${hoeveel} | ${spreidingVan(bouwen.map(({ s }) => s))} | ${(midden(bouwen) / midden(starlight)).toFixed(2)} |`;
  return `This site without its PDFs, in a scratch copy; ${BEURTEN} builds in turn, after one each that is not counted. A learning page takes
${(lerenS / Math.max(1, leren)).toFixed(3)} s. Asked: without the learning pages at most 2 of Starlight's, a learning page at most 0.1 s.

| site | pages | build, s | of Starlight's |
| --- | --- | --- | --- |
${[
  rij('deze site', aantal(wij), wij),
  rij('deze site, zonder Leren', String(bladzijden - leren), zonder),
  rij('Starlight', aantal(starlight), starlight),
  rij('VitePress', aantal(vitepress), vitepress),
].join('\n')}

With reading pages more (the chapters again, under numbers of their own; what holds the text against its source is off there). Asked: growth in
a straight line, so the same time for each page.

| pages more | pages | build, s | s for each page more |
| --- | --- | --- | --- |
${meetGroei(midden(wij)).join('\n')}
`;
}
