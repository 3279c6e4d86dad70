/**
 * Service worker: the whole site in this browser after the first visit, one version at a time. Nothing but the site's own files is kept,
 * and nothing is sent. The build puts the version and the list of files in (integraties/offline.mjs). See docs/besluiten/0009.
 */
const VERSIE = '@VERSIE@';
/** Path → its SHA-256, so that files of two versions can never stand side by side. @type {Record<string, string>} */
const BESTANDEN = JSON.parse('@BESTANDEN@');
/** What a municipality may change after unpacking: always the newest when there is a network. */
const EIGEN = 'gemeente.json';
/** How long a page waits for that when there is a copy of it, in ms: a network can take a request and never answer. */
const GEDULD = 4000;
/** Says when this copy was made; exists in the cache only. */
const KOPIE = 'offline-kopie.json';
const bereik = self.registration.scope;
/** Two sites on one host share the store, so names hold the path: no other copy begins like this. */
const MAP = `afsprakenwijzer ${new URL(bereik).pathname} `;
const NAAM = `${MAP}${VERSIE}`;
const adres = (pad) => new URL(pad, bereik).href;

async function kenmerkVan(inhoud) {
  const som = new Uint8Array(await crypto.subtle.digest('SHA-256', inhoud));
  return Array.from(som, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Fetches one file past the browser's own cache and keeps it only when it is the file of this version. */
async function haal(kast, pad, kenmerk) {
  const antwoord = await fetch(adres(pad), { cache: 'no-cache' });
  const inhoud = await antwoord.clone().arrayBuffer();
  if (!antwoord.ok || (await kenmerkVan(inhoud)) !== kenmerk) throw new Error(`Niet van deze versie: ${pad}`);
  await kast.put(
    adres(pad),
    new Response(inhoud, { headers: { 'Content-Type': antwoord.headers.get('Content-Type') ?? 'application/octet-stream' } }),
  );
}

/** All files, a few at a time; when one is missing or of another version nothing of this version is kept. */
async function haalAlles() {
  const kast = await caches.open(NAAM);
  const wachtrij = Object.entries(BESTANDEN);
  const werk = async () => {
    for (let deel = wachtrij.pop(); deel; deel = wachtrij.pop()) await haal(kast, ...deel);
  };
  try {
    await Promise.all([werk(), werk(), werk(), werk()]);
    const kopie = JSON.stringify({ versie: VERSIE, datum: new Date().toISOString() });
    await kast.put(adres(KOPIE), new Response(kopie, { headers: { 'Content-Type': 'application/json' } }));
  } catch (fout) {
    await caches.delete(NAAM);
    throw fout;
  }
}

async function ruimOp() {
  const namen = await caches.keys();
  await Promise.all(namen.filter((naam) => naam.startsWith(MAP) && naam !== NAAM).map((naam) => caches.delete(naam)));
  await self.clients.claim();
}

/** What an address says in plain signs; as it is where a program for mail broke its codes, so that such an address too is one that is not there. */
function ontcijfer(code) {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}

/** Path of an address inside the site, a folder as its page; undefined for another site. */
function padVan(url) {
  if (!url.startsWith(bereik)) return undefined;
  const pad = ontcijfer(url.slice(bereik.length).replace(/[?#].*$/u, ''));
  if (pad === '' || pad.endsWith('/')) return `${pad}index.html`;
  return Object.hasOwn(BESTANDEN, pad) || pad === KOPIE || pad === EIGEN || /\.[a-z0-9_]+$/iu.test(pad) ? pad : `${pad}/index.html`;
}

/** What a server says of a file that was taken away: contacts that no longer hold must not be shown from a copy. */
const WEG = [404, 410];

/** True for what says nothing of the file: no answer, or the page of a network or a server where one must sign in first, also when that says 'ok'. */
const isAnders = (antwoord) => !antwoord || (!WEG.includes(antwoord.status) && /html/iu.test(antwoord.headers.get('Content-Type') ?? ''));

/** The municipality's own file: from the network, unless that keeps the reader waiting or gives something else and a copy is here. */
async function eersteVanNet(verzoek) {
  const kast = await caches.open(NAAM);
  const bewaard = await kast.match(adres(EIGEN));
  const haalNieuw = async () => {
    const antwoord = await fetch(verzoek).catch(() => undefined);
    if (isAnders(antwoord)) return bewaard ?? antwoord ?? Response.error();
    if (antwoord.ok) await kast.put(adres(EIGEN), antwoord.clone());
    return antwoord;
  };
  const nieuw = haalNieuw();
  return bewaard ? Promise.race([nieuw, new Promise((genoeg) => setTimeout(genoeg, GEDULD, bewaard))]) : nieuw;
}

/** A page asked for without its last slash: from there its links would lead elsewhere. */
const mistStreep = (verzoek, pad) =>
  verzoek.mode === 'navigate' && Object.hasOwn(BESTANDEN, pad) && pad.endsWith('/index.html') && !/\/(?:index\.html)?(?:[?#]|$)/u.test(verzoek.url);

async function antwoordOp(verzoek, pad) {
  if (pad === EIGEN) return eersteVanNet(verzoek);
  if (mistStreep(verzoek, pad)) return Response.redirect(verzoek.url.replace(/(?=[?#]|$)/u, '/'));
  const kast = await caches.open(NAAM);
  const bewaard = await kast.match(adres(pad));
  if (bewaard) return bewaard;
  try {
    return await fetch(verzoek);
  } catch {
    const weg = verzoek.mode === 'navigate' ? await kast.match(adres('404.html')) : undefined;
    return weg ? new Response(weg.body, { status: 503, headers: weg.headers }) : Response.error();
  }
}

self.addEventListener('install', (gebeurtenis) => gebeurtenis.waitUntil(haalAlles()));
self.addEventListener('activate', (gebeurtenis) => gebeurtenis.waitUntil(ruimOp()));
self.addEventListener('message', ({ data }) => {
  if (data === 'neem-over') self.skipWaiting();
});
self.addEventListener('fetch', (gebeurtenis) => {
  const { request } = gebeurtenis;
  const pad = request.method === 'GET' ? padVan(request.url) : undefined;
  if (pad !== undefined) gebeurtenis.respondWith(antwoordOp(request, pad));
});
