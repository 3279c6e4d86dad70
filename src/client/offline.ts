/** The copy for use without network: makes it, says which one is shown and of when, offers a new one. Never two versions in one page. */
const wortel = new URL(document.documentElement.dataset['wortel'] ?? './', location.href);
const TAAL = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });

/** True while the user asked for the new version in this page. */
let gevraagd = false;

function plek(): HTMLElement {
  const gevonden = document.querySelector<HTMLElement>('[data-kopie-melding]');
  if (gevonden) return gevonden;
  const gemaakt = Object.assign(document.createElement('p'), { className: 'kopie-melding geen-druk' });
  gemaakt.dataset['kopieMelding'] = '';
  gemaakt.setAttribute('role', 'status');
  document.querySelector('.voet')?.append(gemaakt);
  return gemaakt;
}

/** 'Kopie in deze browser: versie …, opgehaald op …', and whether there is a network now. */
async function toonKopie(): Promise<void> {
  if (!navigator.serviceWorker.controller) return;
  const bewaard = await caches.match(new URL('offline-kopie.json', wortel).href);
  if (!bewaard) return;
  const { versie, datum } = (await bewaard.json()) as { versie: string; datum: string };
  const net = navigator.onLine ? '' : ' U hebt nu geen netwerk: dit is die kopie.';
  plek().textContent = `Kopie in deze browser: versie ${versie}, opgehaald op ${TAAL.format(new Date(datum))}.${net}`;
}

/** A form that is being filled in is never reloaded without being asked. */
const wordtIngevuld = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));

function biedAan(werker: ServiceWorker): void {
  const knop = Object.assign(document.createElement('button'), { type: 'button', className: 'knop', textContent: 'Neem de nieuwe versie' });
  knop.addEventListener('click', () => {
    gevraagd = true;
    werker.postMessage('neem-over');
  });
  plek().replaceChildren('Er is een nieuwe versie van deze site. ', knop);
}

/** Another version took over: this page is still of the old one. */
function bijWissel(): void {
  if (gevraagd || !wordtIngevuld()) location.reload();
  else plek().textContent = 'Er is een nieuwe versie. Maak uw formulier eerst af: print of bewaar het. Laad daarna de bladzijde opnieuw.';
}

/** Follows a worker that is being made: a first one makes the copy, a later one is offered when it is whole. */
function volg(werker: ServiceWorker | null): void {
  werker?.addEventListener('statechange', () => {
    if (werker.state === 'installed' && navigator.serviceWorker.controller) biedAan(werker);
    if (werker.state === 'activated') void toonKopie();
  });
}

async function start(): Promise<void> {
  const had = navigator.serviceWorker.controller !== null;
  const aanmelding = await navigator.serviceWorker.register(new URL('sw.js', wortel), { scope: wortel.pathname, updateViaCache: 'none' });
  aanmelding.addEventListener('updatefound', () => volg(aanmelding.installing));
  volg(aanmelding.installing);
  if (had) navigator.serviceWorker.addEventListener('controllerchange', bijWissel);
  for (const soort of ['online', 'offline']) addEventListener(soort, () => void toonKopie());
  await toonKopie();
  if (aanmelding.waiting && had) biedAan(aanmelding.waiting);
}

// A server without the worker, or a browser that refuses it: the site works as it is, without a copy.
start().catch(() => undefined);
