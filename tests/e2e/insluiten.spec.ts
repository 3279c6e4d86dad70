/** The site in a frame of an intranet page: only where the profile names that intranet (frame-ancestors, as the shipped configurations send it). */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'playwright/test';
import { vulServersIn } from '../../scripts/uitbrengen/pakket.mjs';
import { DIST } from '../hulp/dist.ts';
import { startServer } from '../hulp/server.ts';
import { KOPPEN } from '../hulp/serverkoppen.ts';

/** The site's headers for a profile with this `insluiten`, filled in by the release itself. */
function koppenVoor(insluiten: readonly string[]): Record<string, string> {
  const [inhoud] = vulServersIn(new Map([['koppen.json', Buffer.from(JSON.stringify(KOPPEN))]]), insluiten).values();
  return JSON.parse(Buffer.from(inhoud ?? '').toString('utf8')) as Record<string, string>;
}

let intranet: Server;
let herkomst = '';
/** Where the intranet's page finds the site. */
let site = '';
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  intranet = createServer((_, antwoord) => {
    antwoord
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end(`<h1>Intranet</h1><iframe title="Afspraken" src="${site}" width=900 height=700></iframe>`);
  });
  await new Promise<void>((klaar) => intranet.listen(0, '127.0.0.1', klaar));
  herkomst = `http://127.0.0.1:${(intranet.address() as AddressInfo).port}`;
});
test.afterAll(() => {
  intranet.close();
});

test('with the intranet in the profile a walkthrough works in the frame, and its link leads to the source', async ({ page }) => {
  const server = await startServer(DIST, { pad: '/zorg/afspraken/', koppen: koppenVoor([herkomst]) });
  site = `${server.adres}wegwijzers/directe-overdracht/`;
  await page.goto(herkomst);
  const kader = page.frameLocator('iframe');
  await expect(kader.getByRole('heading', { level: 1 })).toHaveText('Mag deze casus direct worden overgedragen?');
  await kader.getByRole('button', { name: 'Ja', exact: true }).click();
  await expect(kader.getByRole('heading', { level: 2 }).first()).not.toHaveText(/afgerond\?$/u);
  await kader.getByRole('link', { name: 'Tekst', exact: true }).click();
  await expect(kader.getByRole('heading', { level: 1 })).toHaveText('De afspraken');
  await server.sluit();
});

for (const [naam, insluiten] of [
  ['niemand', []],
  ['een ander', ['https://intranet.voorbeeld.nl']],
] as const)
  test(`with ${naam} in the profile the frame stays empty`, async ({ page }) => {
    const server = await startServer(DIST, { koppen: koppenVoor(insluiten) });
    site = server.adres;
    const klacht = page.waitForEvent('console', (melding) => melding.text().includes('frame-ancestors'));
    await page.goto(herkomst);
    expect((await klacht).text()).toContain(["'self'", ...insluiten].join(' '));
    await expect(page.frameLocator('iframe').getByText('Afsprakenwijzer')).toHaveCount(0);
    await server.sluit();
  });
