/** The service worker as a browser runs it, with a network that does what networks do (integraties/offline/sw.js). */
import { createContext, runInContext } from 'node:vm';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { maakWerker } from '../../../integraties/offline.mjs';

const BEREIK = 'https://gemeente.test/zorg/';
const EIGEN = `${BEREIK}gemeente.json`;
const json = (tekst: string) => new Response(tekst, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
const aanmelden = () => new Response('<h1>Meld u aan</h1>', { headers: { 'Content-Type': 'text/html' } });

interface Vraag {
  readonly request: { readonly method: string; readonly url: string; readonly mode: string };
  respondWith(antwoord: Promise<Response>): void;
}

/** A worker in charge, and what its store holds. */
function start(net: () => Promise<Response>, bewaard: Readonly<Record<string, Response>> = {}) {
  const kast = new Map(Object.entries(bewaard));
  const luisteraars = new Map<string, (gebeurtenis: Vraag) => void>();
  const caches = {
    open: () =>
      Promise.resolve({
        match: (adres: string) => Promise.resolve(kast.get(adres)?.clone()),
        put: (adres: string, antwoord: Response) => Promise.resolve(void kast.set(adres, antwoord)),
      }),
  };
  const self = {
    registration: { scope: BEREIK },
    addEventListener: (naam: string, doe: (gebeurtenis: Vraag) => void) => luisteraars.set(naam, doe),
  };
  const werker = maakWerker({ 'index.html': 'a', '404.html': 'b' }, '1');
  runInContext(werker, createContext({ self, caches, fetch: net, setTimeout, URL, Response }));
  const vraag = async (url: string, mode = 'cors') => {
    let antwoord: Promise<Response> | undefined;
    luisteraars.get('fetch')?.({ request: { method: 'GET', url, mode }, respondWith: (wat) => (antwoord = wat) });
    return (await antwoord)?.text();
  };
  return { kast, vraag };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("the municipality's file is the newest, and a copy of it stays", async () => {
  const { kast, vraag } = start(() => Promise.resolve(json('nieuw')), { [EIGEN]: json('oud') });
  expect(await vraag(EIGEN)).toBe('nieuw');
  expect(await kast.get(EIGEN)?.text()).toBe('nieuw');
});

it.each<[string, () => Promise<Response>]>([
  ['a page to sign in that says it is all right', () => Promise.resolve(aanmelden())],
  ['no network', () => Promise.reject(new TypeError('geen net'))],
])('%s in its place gives the copy, and the copy stays as it was', async (_, net) => {
  const { kast, vraag } = start(net, { [EIGEN]: json('oud') });
  expect(await vraag(EIGEN)).toBe('oud');
  expect(await kast.get(EIGEN)?.text()).toBe('oud');
});

it.each([404, 410])('a file that the server says is gone (%d) is gone, whatever copy there is', async (status) => {
  const weg = () => Promise.resolve(new Response('<h1>Niet gevonden</h1>', { status, headers: { 'Content-Type': 'text/html' } }));
  const { vraag } = start(weg, { [EIGEN]: json('oud') });
  expect(await vraag(EIGEN)).toContain('Niet gevonden');
});

it('without a copy the reader gets what came, and it is not kept', async () => {
  const { kast, vraag } = start(() => Promise.resolve(aanmelden()));
  expect(await vraag(EIGEN)).toContain('Meld u aan');
  expect(kast.size).toBe(0);
});

it('a network that takes the request and never answers does not hold up who has a copy; what comes late is kept', async () => {
  let antwoord: (wat: Response) => void = () => undefined;
  const { kast, vraag } = start(() => new Promise((klaar) => (antwoord = klaar)), { [EIGEN]: json('oud') });
  const gekregen = vraag(EIGEN);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await gekregen).toBe('oud');
  antwoord(json('laat'));
  await vi.advanceTimersByTimeAsync(0);
  expect(await kast.get(EIGEN)?.text()).toBe('laat');
});

it.each(['%', '%zz/', 'afspraken/6/%E2%80'])('an address with a broken code (%s) is one that is not there', async (pad) => {
  const { vraag } = start(() => Promise.reject(new TypeError('geen net')), { [`${BEREIK}404.html`]: json('is er niet') });
  expect(await vraag(BEREIK + pad, 'navigate')).toBe('is er niet');
});
