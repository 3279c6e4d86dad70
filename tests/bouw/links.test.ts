/** Every link and every fragment on every page leads somewhere. */
import { LinkChecker } from 'linkinator';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bladzijden, DIST } from '../hulp/dist';
import { startServer, type Testserver } from '../hulp/server';

let server: Testserver;
beforeAll(async () => {
  server = await startServer(DIST, { pad: '/onder/pad/' });
});
afterAll(() => server.sluit());

// Example links into a walkthrough (#v1&…) carry answers, not an anchor; tests/e2e/wegwijzer.spec.ts opens them.
it('has no dead link and no dead anchor, under another path neither', async () => {
  const { links } = await new LinkChecker().check({ path: server.adres, recurse: true, checkFragments: true, linksToSkip: ['^tel:', '#v1&'] });
  expect(links.filter(({ state }) => state === 'BROKEN').map(({ url, parent, failureDetails }) => ({ url, parent, failureDetails }))).toEqual([]);
  const bereikt = new Set(links.map(({ url }) => url.slice(server.adres.length).split('#')[0]));
  expect(bladzijden().filter((pad) => pad !== '404.html' && !bereikt.has(pad))).toEqual([]);
});
