/** One list of tests for every engine: all pages, and the journeys, from a server, from a folder, and without either. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { schrijfMap } from '../../../scripts/uitbrengen/lezen.mjs';
import { voorNetwerkschijf } from '../../../scripts/uitbrengen/site.mjs';
import { voorbeelden } from '../../../src/machines/register';
import type { Voorbeeld } from '../../../src/machines/voorbeeld';
import { bladzijden, DIST } from '../dist';
import { omvangBouw, wegwijzerHeel } from '../omvang';
import { startServer, type Testserver } from '../server';
import { perSjabloon } from '../sjablonen';
import { tekstVan, wachtOp, wachtTot, type Gevonden, type Motor } from './motor';
import { vier } from './papierreis';
import { doorloop, formulier, termijnen, tijdlijn, zoek, type Adres } from './reizen';

const EERST = perSjabloon();
const REST = bladzijden().filter((pad) => !EERST.includes(pad));
/** Answers up to an outcome: of each walkthrough the example with most of them. */
const LANGSTE = Object.entries(voorbeelden).map(([slug, alle]) => {
  const hele = alle.filter(({ voorlopig }) => !voorlopig);
  return [
    slug,
    hele.reduce((meest: Voorbeeld | undefined, een) => (een.antwoorden.length > (meest?.antwoorden.length ?? 0) ? een : meest), undefined),
  ] as const;
});

/** Keeps the copy now, instead of after a while, and waits until it is in charge. */
async function bewaarKopie(motor: Motor): Promise<void> {
  await motor.voer(() => {
    const script = Object.assign(document.createElement('script'), { src: `${document.documentElement.dataset['wortel'] ?? ''}scripts/offline.js` });
    document.head.append(script);
  });
  await wachtTot('the copy in charge', () => motor.voer(() => navigator.serviceWorker.controller !== null));
}

/** Tries an engine, where the machine has it. */
export function toetsMotor({ titel, start, gewoon = false, drukt = false }: Gevonden): void {
  /** What every run asks of an engine that nothing else asks it of. */
  const omvang = (altijd: boolean) => omvangBouw(altijd && !gewoon);
  describe.skipIf(!start)(titel, () => {
    const map = mkdtempSync(join(tmpdir(), 'afsprakenwijzer-motor-'));
    let server: Testserver;
    let motor: Motor;
    const opServer: Adres = (pad) => server.adres + pad;
    const opSchijf: Adres = (pad) => `${pathToFileURL(join(map, 'schijf')).href}/${pad}index.html`;
    beforeAll(async () => {
      if (!start) return;
      schrijfMap(join(map, 'schijf'), voorNetwerkschijf(DIST));
      server = await startServer(DIST);
      motor = await start(map);
    });
    afterAll(async () => {
      await motor.sluit();
      await server.sluit();
      rmSync(map, { recursive: true, force: true });
    });
    afterEach(() => {
      expect(motor.klachten()).toEqual([]);
    });

    for (const [naam, paden, altijd] of [['one page of each template', EERST, true] as const, ['all other pages', REST, false] as const])
      it(`${naam}: loads without an error`, omvang(altijd), async () => {
        for (const pad of paden) {
          await motor.ga(opServer(pad));
          // A driver on a busy machine says that the page is there while it is still being read.
          await wachtTot(`the heading of /${pad}`, async () => (await tekstVan(motor, 'h1')) !== '');
          expect(motor.klachten(), pad).toEqual([]);
        }
      });

    it('search: a word, its results, and on to the place', () => zoek(motor, opServer));
    for (const [slug, voorbeeld] of LANGSTE)
      it(`${slug}: to the outcome, an answer changed, and five steps back`, omvang(wegwijzerHeel(slug)), async () => {
        if (!voorbeeld) throw new Error(`Geen voorbeeld van ${slug}.`);
        await doorloop(motor, opServer, slug, voorbeeld);
      });
    it('a form: filled in, as text, and as a file', () => formulier(motor, opServer));
    it('deadlines: a date, both readings, and a file for the calendar', () => termijnen(motor, opServer));
    it('the timeline: two events, and one taken away', () => tijdlijn(motor, opServer));
    it('from a folder (file://): search, a walkthrough, a form', omvang(true), async () => {
      const [slug, voorbeeld] = LANGSTE.find(([naam]) => naam === 'raad-of-politie') ?? [];
      if (!slug || !voorbeeld) throw new Error('Geen voorbeeld.');
      await zoek(motor, opSchijf);
      await doorloop(motor, opSchijf, slug, voorbeeld);
      rmSync(join(motor.downloads, 'opschaling.odt'), { force: true });
      await formulier(motor, opSchijf);
    });
    it('without a network: the copy shows a page and answers a question', omvang(true), async () => {
      const eigen = await startServer(DIST);
      await motor.ga(eigen.adres);
      await bewaarKopie(motor);
      await eigen.sluit();
      await motor.ga(`${eigen.adres}wegwijzers/directe-overdracht/`);
      await motor.klik('[data-antwoord="nee"]');
      await wachtOp(motor, '[data-uitkomst="eerst-veiligheidsbeoordeling"]');
    });
    if (drukt)
      it('on paper: a chapter with its notes, a filled form, the case lifecycle lying on its side, terms', omvang(true), async () => {
        if (!motor.druk) throw new Error('Deze motor drukt niet.');
        await vier(motor, motor.druk, opServer);
      });
  });
}
