/** 'Kopieer verwijzing': section, quote, version and address of a section or a cited sentence. */
import { kopieer, KOPIEER_ZELF } from '../../../pagina/klembord';
import { volgLoslaten } from '../../../pagina/loslaten';
import { zeg } from '../../../pagina/melding';
import { schrijfVerwijzing } from '../../../bron/verwijzing';
import { bedoeldAnker } from '../../../pagina/anker';
import { opEenRegel } from '../../../taal/regel';

/** The words of the source inside an element: everything this site added is left out. */
function bronwoorden(element: Element): string {
  const kopie = element.cloneNode(true);
  if (!(kopie instanceof Element)) return '';
  for (const toevoeging of kopie.querySelectorAll('[data-annotatie]')) toevoeging.remove();
  return opEenRegel(kopie.textContent);
}

function verwijzingVan(element: Element): string {
  const sectie = element.closest('[data-sectie]');
  return schrijfVerwijzing({
    tekst: document.documentElement.dataset['tekst'] ?? '',
    sectie: sectie?.id ?? '',
    citaat: element === sectie ? bronwoorden(sectie.querySelector('[data-bron]') ?? sectie) : bronwoorden(element),
    adres: `${location.href.split('#')[0] ?? ''}#${element.id}`,
  });
}

/** The id of the place the address points to; empty when it points to none. */
const ankerVanAdres = () => bedoeldAnker(location.hash, (id) => document.getElementById(id) !== null);

/** Goes to the place that a link means when something is behind it that does not belong to it; the browser stays at the top then, without a word. */
export function herstelAnkers(): void {
  const herstel = () => {
    const anker = ankerVanAdres();
    if (anker !== '' && decodeURIComponent(location.hash) !== `#${anker}`) location.replace(`#${anker}`);
  };
  addEventListener('hashchange', herstel);
  herstel();
}

/** A note that is folded opens for who comes looking for it; a browser that unfolds by itself has done so already. */
function openNoot(doel: Element | null): void {
  const noot = doel?.closest<HTMLDetailsElement>('details:not([open])');
  if (!noot) return;
  noot.open = true;
  doel?.scrollIntoView();
}

/** The first sentence behind a place, in the order of the page. */
const volgendeZin = (vanaf: Element | null) =>
  [...document.querySelectorAll('[data-bron] span[id]')].find((zin) => (vanaf?.compareDocumentPosition(zin) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING);

/**
 * Puts the buttons at the place the address points to, and moves them along when that changes: with 'Volgende zin' from sentence to sentence.
 * Where the browser refuses to copy, the reference is shown, selected, to be copied by hand.
 */
export function maakKopieerbaar(): void {
  const plek = document.querySelector<HTMLElement>('[data-verwijzing]');
  const [knop, verder, mededeling, veld] = plek?.children ?? [];
  if (!plek || !mededeling || !(verder instanceof HTMLElement) || !(veld instanceof HTMLTextAreaElement)) return;
  let doel: Element | null;
  let verzet = false;
  const plaats = () => {
    doel = document.getElementById(ankerVanAdres());
    openNoot(doel);
    plek.hidden = !doel?.closest('[data-sectie]') || doel.closest('[data-annotatie]') !== null;
    veld.hidden = true;
    mededeling.textContent = '';
    if (plek.hidden || !doel) return;
    // After the heading, not in it: there it would be part of the heading's name.
    if (doel.matches('[data-sectie]')) doel.firstElementChild?.after(plek);
    else doel.append(plek);
    // Who hears the page hears which sentence it is now.
    verder.ariaDescription = verzet ? bronwoorden(doel) : null;
    if (verzet) verder.focus();
    verzet = false;
  };
  const doe = async () => {
    if (!doel) return;
    veld.value = verwijzingVan(doel);
    const gelukt = await kopieer(veld.value);
    veld.hidden = gelukt;
    if (!gelukt) veld.select();
    zeg(mededeling, gelukt ? 'Gekopieerd.' : KOPIEER_ZELF);
  };
  knop?.addEventListener('click', () => void doe());
  // Beside the sentence itself it would be said twice.
  verder.addEventListener('blur', () => (verder.ariaDescription = null));
  verder.addEventListener('click', () => {
    const zin = volgendeZin(doel);
    verzet = zin !== undefined;
    // Steps are no places to come back to.
    if (zin) location.replace(`#${zin.id}`);
    else zeg(mededeling, 'Dit is de laatste zin.');
  });
  const naLoslaten = volgLoslaten();
  addEventListener('hashchange', () => naLoslaten(plaats));
  naLoslaten(plaats);
}
