/** Every link and every fragment on every page leads somewhere. */
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DIST } from '../hulp/dist';
import { startServer, type Testserver } from '../hulp/server';

let server: Testserver;
beforeAll(async () => {
  server = await startServer(DIST, { pad: '/onder/pad/' });
});
afterAll(() => server.sluit());

it('heeft geen dode link en geen dood anker, ook niet onder een ander pad', async () => {
  const { links } = await new LinkChecker().check({ path: server.adres, recurse: true, checkFragments: true, linksToSkip: ['^tel:'] });
  expect(links.filter(({ state }) => state === 'BROKEN').map(({ url, parent, failureDetails }) => ({ url, parent, failureDetails }))).toEqual([]);
  expect(links.length).toBeGreaterThan(500);
});
