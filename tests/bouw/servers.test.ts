/** The build on real web servers, with the configuration the project ships: at the root and under a sub-path, packed files, search, errors. */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../integraties/browser.mjs';
import { comprimeer } from '../../scripts/uitbrengen/comprimeer.mjs';
import { bestanden, bladzijden, DIST, lees } from '../hulp/dist';
import { BEWAREN, KOPPEN, NAVRAGEN } from '../hulp/serverkoppen';
import { INSLUITEN, lever, nginxKanBrotli, PAD, startApache, startNginx, vind, vindApache, type Programma, type Webserver } from '../hulp/webserver';

const RUIM = 120_000;
const WERK = mkdtempSync(join(tmpdir(), 'afsprakenwijzer-servers-'));
const SITE = join(WERK, 'site');
const nginx = vind('nginx');
const apache = vindApache();

interface Geval {
  readonly naam: string;
  readonly programma: Programma | undefined;
  readonly brotli: boolean;
  readonly start: (programma: Programma, werk: string) => Promise<Webserver>;
}
const gevallen: readonly Geval[] = [
  { naam: 'nginx', programma: nginx, brotli: nginxKanBrotli, start: (programma, werk) => startNginx(programma, SITE, werk) },
  { naam: 'Apache', programma: apache, brotli: true, start: (programma, werk) => startApache(programma, SITE, werk) },
  { naam: 'Apache met .htaccess', programma: apache, brotli: true, start: (programma, werk) => startApache(programma, SITE, werk, true) },
];

let browser: Browser;
let klein: readonly string[] = [];
/** The first packed file with this ending. */
const eersteKleine = (einde: string) => klein.find((bestand) => bestand.endsWith(`.${einde}.br`))?.slice(0, -3) ?? '';
beforeAll(async () => {
  // A server started by root gives its work to a user who may read only what everyone may.
  chmodSync(WERK, 0o755);
  cpSync(DIST, SITE, { recursive: true });
  klein = comprimeer(SITE, 4);
  writeFileSync(join(SITE, '.htaccess'), lever('apache/.htaccess'));
  browser = await startBrowser();
}, RUIM);
afterAll(async () => {
  await browser.close();
  rmSync(WERK, { recursive: true, force: true });
}, RUIM);

const vraag = (adres: string, koppen: Record<string, string> = {}) =>
  fetch(adres, { redirect: 'manual', headers: { 'Accept-Encoding': 'identity', ...koppen } });
const kop = (antwoord: Response, ...namen: readonly string[]) => namen.map((naam) => antwoord.headers.get(naam));
const verwacht = Object.values(KOPPEN).map((waarde) => waarde.replace('@INSLUITEN@', INSLUITEN));

/** Opens a page that gathers what a browser complains about. */
async function opBlad(doe: (blad: Page, klachten: string[]) => Promise<void>) {
  const blad = await browser.newPage({ locale: 'nl-NL' });
  const klachten: string[] = [];
  blad.on('pageerror', (fout) => klachten.push(`fout: ${fout.message}`));
  blad.on('console', (regel) => ['error', 'warning'].includes(regel.type()) && klachten.push(regel.text()));
  try {
    await doe(blad, klachten);
  } finally {
    await blad.close();
  }
}

for (const { naam, programma, brotli, start } of gevallen) {
  const titel = programma ? `${naam} ${programma.versie}` : `${naam}: skipped, this server is not on this machine`;
  describe.skipIf(!programma)(titel, () => {
    let server: Webserver;
    beforeAll(async () => {
      const werk = join(WERK, naam.replaceAll(' ', '-'));
      mkdirSync(werk, { recursive: true });
      if (programma) server = await start(programma, werk);
    }, RUIM);
    afterAll(() => server.sluit(), RUIM);

    describe.each(['/', PAD])('on %s', (pad) => {
      const op = (deel: string) => `${server.adres}${pad}${deel}`;

      it('serves every page', async () => {
        for (const bladzijde of bladzijden()) {
          const antwoord = await vraag(op(bladzijde), { 'Accept-Encoding': 'gzip' });
          expect([bladzijde, antwoord.status, ...kop(antwoord, 'content-type')]).toEqual([bladzijde, 200, 'text/html; charset=utf-8']);
          expect(await antwoord.text()).toBe(lees(bladzijde === '' || bladzijde.endsWith('/') ? `${bladzijde}index.html` : bladzijde));
        }
      });

      it('gives every file its kind, with the same protection', async () => {
        const eersteVan = new Map(bestanden().map((bestand) => [bestand.replace(/.*\./u, ''), bestand]));
        for (const bestand of [...eersteVan.values(), '', 'bestaat-niet']) {
          const antwoord = await vraag(op(bestand));
          expect(kop(antwoord, ...Object.keys(KOPPEN)), bestand).toEqual(verwacht);
          expect(kop(antwoord, 'vary', 'server'), bestand).toEqual(['Accept-Encoding', naam.split(' ')[0]]);
        }
        expect(kop(await vraag(op(eersteVan.get('pf_meta') ?? '')), 'content-type')).toEqual(['application/octet-stream']);
        expect(kop(await vraag(op(eersteVan.get('woff2') ?? '')), 'content-type')).toEqual(['font/woff2']);
      });

      it('redirects an address without a slash at the end, also the root', async () => {
        for (const [van, naar] of [
          ['afspraken/6', 'afspraken/6/'],
          ['register?a=1', 'register/?a=1'],
        ] as const) {
          const antwoord = await vraag(op(van));
          expect(antwoord.status).toBe(301);
          expect(new URL(antwoord.headers.get('location') ?? '', op(van)).href).toBe(op(naar));
        }
        const hoofdmap = await fetch(op('').replace(/\/$/u, ''));
        expect([hoofdmap.status, hoofdmap.url]).toEqual([200, op('')]);
      });

      it.each(['gzip', ...(brotli ? ['br', 'gzip, deflate, br'] : [])])('sends the small version to who can take %s', async (kan) => {
        const einde = kan.includes('br') ? 'br' : 'gz';
        for (const [bestand, soort] of [
          ['afspraken/6/index.html', 'text/html; charset=utf-8'],
          ['scripts/zoeken.js', 'text/javascript; charset=utf-8'],
          ['regels.json', 'application/json; charset=utf-8'],
          [eersteKleine('css'), 'text/css; charset=utf-8'],
        ] as const) {
          const antwoord = await vraag(op(bestand.replace(/index\.html$/u, '')), { 'Accept-Encoding': kan });
          const bytes = readFileSync(join(SITE, `${bestand}.${einde}`)).length;
          expect([bestand, ...kop(antwoord, 'content-encoding', 'content-type', 'vary', 'content-length')]).toEqual([
            bestand,
            einde === 'br' ? 'br' : 'gzip',
            soort,
            'Accept-Encoding',
            String(bytes),
          ]);
          expect(await antwoord.text()).toBe(lees(bestand));
        }
      });

      it('lets only files with a hash in their name be kept; the browser asks after everything else', async () => {
        for (const bestand of bestanden().filter((deel) => deel.startsWith('stijl/') && /\.[\w-]{8}\.\w+$/u.test(deel))) {
          expect([bestand, ...kop(await vraag(op(bestand)), 'cache-control')]).toEqual([bestand, BEWAREN]);
        }
        for (const bestand of ['', 'scripts/lezen.js', 'regels.json', 'bestaat-niet', 'stijl/weg.12345678.css']) {
          expect([bestand, ...kop(await vraag(op(bestand)), 'cache-control')]).toEqual([bestand, NAVRAGEN]);
        }
        const eerste = await vraag(op('afspraken/6/'), { 'Accept-Encoding': 'gzip' });
        const weer = await vraag(op('afspraken/6/'), { 'Accept-Encoding': 'gzip', 'If-None-Match': eerste.headers.get('etag') ?? '' });
        expect(weer.status).toBe(304);
      });

      it('says 404 to what is not there, with a page that works at any depth', async () => {
        for (const deel of ['stijl/', '.htaccess', '.git/config']) expect([deel, (await vraag(op(deel))).status]).toEqual([deel, 404]);
        await opBlad(async (blad, klachten) => {
          for (const deel of ['weg', 'afspraken/99/', 'wegwijzers/directe-overdracht/overzicht/weg']) {
            expect((await blad.goto(op(deel)))?.status()).toBe(404);
            await blad.locator('html[data-hersteld]').waitFor();
            expect(await blad.getByRole('heading', { level: 1 }).textContent()).toBe('Deze bladzijde is er niet');
            expect(await blad.getByRole('link', { name: 'register van A tot Z' }).evaluate((link: HTMLAnchorElement) => link.href)).toBe(
              op('register/'),
            );
            expect(await blad.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe('rgb(251, 248, 242)');
          }
          expect(klachten.filter((klacht) => klacht.includes('Content Security Policy'))).toEqual([]);
        });
      });

      it('searches, walks through and shows a form without one complaint of the browser', async () => {
        await opBlad(async (blad, klachten) => {
          await blad.goto(op('afspraken/6/'));
          await blad.keyboard.press('/');
          await blad.locator('[data-zoekveld]').fill('casusregie');
          const eerste = blad.locator('[data-zoek-klaar="casusregie"] [data-zoekresultaat]').first();
          expect(await eerste.getAttribute('data-zoekresultaat')).toMatch(/^(7\.3|bijlage-1)$/u);
          await blad.goto(op('wegwijzers/directe-overdracht/'));
          await blad.locator('[data-vraag="veiligheidsbeoordeling"]').getByRole('button', { name: /^Nee/u }).click();
          await blad.locator('[data-uitkomst="eerst-veiligheidsbeoordeling"]').waitFor();
          await blad.goto(op('formulieren/terugkoppeling/'));
          await blad.getByRole('button', { name: 'Wis alles' }).click();
          await blad.getByRole('button', { name: 'Nee, ga terug' }).click();
          expect(klachten).toEqual([]);
        });
      });
    });
  });
}

it('web.config is well-formed XML', async () => {
  await opBlad(async (blad) => {
    const uitslag = await blad.evaluate((tekst) => {
      const xml = new DOMParser().parseFromString(tekst, 'application/xml');
      return [xml.documentElement.nodeName, xml.querySelector('parsererror')?.textContent ?? ''];
    }, lever('iis/web.config'));
    expect(uitslag).toEqual(['configuration', '']);
  });
});
