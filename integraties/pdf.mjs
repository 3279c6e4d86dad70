/**
 * Prints the blank forms to PDF after the build: one file a form, and one with all of them. They are the pages themselves on paper, tagged
 * and titled. Where no browser can be started the build says why, and the site is made without them: its pages do not offer them.
 */
import { createServer } from 'node:http';
import { readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { startBrowser } from './browser.mjs';

/** Says to the pages that there will be PDFs; read by src/formulier/pdf.ts. */
const TEKEN = 'AFSPRAKENWIJZER_PDF';
/** Every build of the same content gives the same bytes: no time of printing in the file. */
const VASTE_TIJD = "D:20200101000000+00'00'";
const BUNDEL = 'alle-formulieren-leeg.pdf';

/** @param {Buffer} pdf */
function zonderTijd(pdf) {
  const tekst = pdf.toString('latin1').replace(/\/(CreationDate|ModDate) \(D:[^)]*\)/gu, `/$1 (${VASTE_TIJD})`);
  return Buffer.from(tekst, 'latin1');
}

/**
 * Links to other pages would lead to the address of this build, which is gone when the file is read: on paper they are words.
 * @param {import('playwright').Page} blad
 */
const drukAf = async (blad) => {
  await blad.evaluate(async () => {
    for (const link of document.querySelectorAll('a[href]:is([href^="."], [href^="/"])')) link.removeAttribute('href');
    await document.fonts.ready;
  });
  return zonderTijd(await blad.pdf({ preferCSSPageSize: true, tagged: true, outline: true }));
};

/**
 * Makes one page of all forms, each starting on a new sheet with its own foot, in the page that is open.
 * @param {import('playwright').Page} blad @param {readonly string[]} slugs
 */
async function stelBundelSamen(blad, slugs) {
  await blad.evaluate(async (namen) => {
    const lezer = new DOMParser();
    const hoofd = document.querySelector('main');
    hoofd?.replaceChildren();
    // After the last dot stands the name of the site.
    document.title = `Alle formulieren, leeg · ${document.title.split(' · ').at(-1)}`;
    for (const naam of namen) {
      const pagina = lezer.parseFromString(await (await fetch(`${naam}/`)).text(), 'text/html');
      const formulier = pagina.querySelector('[data-formulierpagina]');
      if (!formulier) throw new Error(naam);
      formulier.setAttribute('data-bundel', naam);
      for (const blad of pagina.querySelectorAll('link[rel="stylesheet"]:not([media="print"])')) {
        const adres = new URL(blad.getAttribute('href') ?? '', new URL(`${naam}/`, location.href)).href;
        if (document.querySelector(`link[href="${adres}"]`)) continue;
        await new Promise((klaar) => {
          document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: adres, onload: klaar }));
        });
      }
      const voet = (await (await fetch(`${naam}/druk.css`)).text()).replace('@page', `@page ${naam}`);
      const stijl = new CSSStyleSheet();
      stijl.replaceSync(`${voet} [data-bundel="${naam}"]{page:${naam};break-before:page}`);
      document.adoptedStyleSheets.push(stijl);
      hoofd?.append(document.importNode(formulier, true));
    }
    document.documentElement.dataset['druk'] = 'leeg';
  }, slugs);
}

/** @param {string} dist @returns {Promise<number>} how many forms */
async function maakPdfs(dist) {
  const browser = await startBrowser();
  const server = createServer(sirv(dist, { etag: false }));
  await new Promise((klaar) => server.listen(0, '127.0.0.1', () => klaar(undefined)));
  const poort = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
  const map = join(dist, 'formulieren');
  const slugs = readdirSync(map, { withFileTypes: true })
    .filter((deel) => deel.isDirectory())
    .map(({ name }) => name);
  try {
    const blad = await browser.newPage();
    for (const slug of slugs) {
      await blad.goto(`http://127.0.0.1:${poort}/formulieren/${slug}/`);
      await writeFile(join(map, slug, `${slug}-leeg.pdf`), await drukAf(blad));
    }
    await blad.goto(`http://127.0.0.1:${poort}/formulieren/`);
    await stelBundelSamen(blad, slugs);
    await writeFile(join(map, BUNDEL), await drukAf(blad));
    return slugs.length;
  } finally {
    await browser.close();
    server.close();
  }
}

/** @returns {import('astro').AstroIntegration} */
export default function pdf() {
  let bezwaar = '';
  return {
    name: 'lege-formulieren',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'build') return;
        // Only tried here: a browser that stays open would keep a build that fails from ending.
        bezwaar = await startBrowser().then(
          (browser) => browser.close().then(() => ''),
          (/** @type {unknown} */ fout) => (fout instanceof Error ? fout.message : String(fout)),
        );
        if (bezwaar === '') process.env[TEKEN] = 'ja';
      },
      'astro:build:done': async ({ dir, logger }) => {
        // Said here, at the end: what a build says first scrolls away.
        if (bezwaar !== '') return logger.warn(`${bezwaar} De site is gemaakt zonder de lege formulieren als PDF.`);
        const aantal = await maakPdfs(fileURLToPath(dir));
        logger.info(`${aantal} lege formulieren als PDF, en alle samen`);
      },
    },
  };
}
