/** The copy for use without network: makes it, says which one is shown and of when, offers a new one. Never two versions in one page. */
import { alle, vereis } from '../../pagina/element';
import { wortelHier } from '../../pagina/wortel';

const wortel = new URL(wortelHier(), location.href);
const TAAL = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' });

/** True while the user asked for the new version in this page. */
let gevraagd = false;

/** Says something about the copy, at the foot of the page; with the button to take a new version, or without. */
function meld(tekst: string, nieuw = false): void {
  vereis('[data-kopie-melding]').hidden = false;
  vereis('[data-kopie-tekst]').textContent = tekst;
  vereis('[data-nieuwe-versie]').hidden = !nieuw;
}

/** Says which copy this browser has; undefined without one. */
const bewaard = () => caches.match(new URL('offline-kopie.json', wortel).href);

/** 'Kopie in deze browser: versie …, opgehaald op …', and whether there is a network now. */
async function toonKopie(): Promise<void> {
  if (!navigator.serviceWorker.controller) return;
  const kopie = await bewaard();
  if (!kopie) return;
  const { versie, datum } = (await kopie.json()) as { versie: string; datum: string };
  const net = navigator.onLine ? '' : ' U hebt nu geen netwerk: dit is die kopie.';
  meld(`Kopie in deze browser: versie ${versie}, opgehaald op ${TAAL.format(new Date(datum))}.${net}`);
}

/**
 * Answers to a walkthrough come back after a reload; what is typed or ticked does not, nor what a page says it is busy with (a timeline, a
 * story on the beamer), so such a page is never reloaded without being asked.
 */
const wordtIngevuld = () =>
  document.documentElement.matches('[data-bezig], [data-beamer]') ||
  alle<HTMLInputElement | HTMLTextAreaElement>('main :is(input, textarea)').some(
    (veld) => veld.value !== veld.defaultValue || ('checked' in veld && veld.checked !== veld.defaultChecked),
  );

function biedAan(werker: ServiceWorker): void {
  meld('Er is een nieuwe versie van deze site.', true);
  vereis('[data-nieuwe-versie]').onclick = () => {
    gevraagd = true;
    werker.postMessage('neem-over');
  };
}

/** Another version took over: this page is still of the old one. */
function bijWissel(): void {
  if (gevraagd || !wordtIngevuld()) location.reload();
  else meld('Er is een nieuwe versie. Maak eerst af wat u hier invult. Laad daarna de bladzijde opnieuw.');
}

/** Follows a worker that is being made: a first one makes the copy, a later one is offered when it is whole. */
function volg(werker: ServiceWorker | null): void {
  werker?.addEventListener('statechange', () => {
    if (werker.state === 'installed' && navigator.serviceWorker.controller) biedAan(werker);
    if (werker.state === 'activated') void toonKopie();
  });
}

async function start(): Promise<void> {
  const werker = new URL('sw.js', wortel);
  // The worker of another site, higher on the same host, can be in charge here.
  const had = navigator.serviceWorker.controller?.scriptURL === werker.href;
  // A worker without a copy is what the kill switch leaves behind while tabs are open. Pages come from the server then.
  if (had && !(await bewaard())) {
    await (await navigator.serviceWorker.getRegistration(wortel))?.unregister();
    return;
  }
  const aanmelding = await navigator.serviceWorker.register(werker, { scope: wortel.pathname, updateViaCache: 'none' });
  aanmelding.addEventListener('updatefound', () => volg(aanmelding.installing));
  volg(aanmelding.installing);
  if (had) navigator.serviceWorker.addEventListener('controllerchange', bijWissel);
  for (const soort of ['online', 'offline']) addEventListener(soort, () => void toonKopie());
  await toonKopie();
  if (aanmelding.waiting && had) biedAan(aanmelding.waiting);
}

// A server without the worker, or a browser that refuses it: the site works as it is, without a copy.
start().catch(() => undefined);
