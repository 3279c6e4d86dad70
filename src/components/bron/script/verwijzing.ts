/** 'Kopieer verwijzing': section, quote, version and address of a section or a cited sentence. */
import { kopieer, KOPIEER_ZELF } from '../../../pagina/klembord';
import { zeg } from '../../../pagina/melding';
import { schrijfVerwijzing } from '../../../bron/verwijzing';

/** The words of the source inside an element: everything this site added is left out. */
function bronwoorden(element: Element): string {
  const kopie = element.cloneNode(true);
  if (!(kopie instanceof Element)) return '';
  for (const toevoeging of kopie.querySelectorAll('[data-annotatie]')) toevoeging.remove();
  return kopie.textContent.replace(/\s+/gu, ' ').trim();
}

function verwijzingVan(element: Element): string {
  const sectie = element.closest('.sectie');
  return schrijfVerwijzing({
    tekst: document.documentElement.dataset['tekst'] ?? '',
    sectie: sectie?.id ?? '',
    citaat: element === sectie ? bronwoorden(sectie.querySelector('[data-bron]') ?? sectie) : bronwoorden(element),
    adres: `${location.href.split('#')[0] ?? ''}#${element.id}`,
  });
}

/** Where the browser refuses to copy, the reference is shown, selected, to be copied by hand; a second time in the same field. */
function toonVerwijzing(plek: HTMLElement, tekst: string): void {
  const veld = plek.querySelector('textarea') ?? document.createElement('textarea');
  Object.assign(veld, { readOnly: true, rows: 5, value: tekst, ariaLabel: 'Verwijzing om te kopiëren' });
  plek.append(veld);
  veld.focus();
  veld.select();
}

/** The button, and after it the place where it is said what it did. */
function maakPlek(element: Element): HTMLElement {
  const plek = Object.assign(document.createElement('span'), { className: 'geen-druk' });
  plek.dataset['annotatie'] = '';
  const knop = Object.assign(document.createElement('button'), { type: 'button', className: 'knop verwijzing', textContent: 'Kopieer verwijzing' });
  const mededeling = Object.assign(document.createElement('small'), { className: 'verwijzing' });
  mededeling.setAttribute('role', 'status');
  const doe = async () => {
    const tekst = verwijzingVan(element);
    const gelukt = await kopieer(tekst);
    if (!gelukt) toonVerwijzing(plek, tekst);
    zeg(mededeling, gelukt ? 'Gekopieerd.' : KOPIEER_ZELF);
  };
  knop.addEventListener('click', () => void doe());
  plek.append(knop, mededeling);
  return plek;
}

/** The anchor a fragment names; a fragment with broken percent-encoding (a damaged share link) names none. */
function ankerUit(fragment: string): string {
  try {
    return decodeURIComponent(fragment.slice(1));
  } catch {
    return '';
  }
}

/** Puts the button at the place the address points to, and moves it along when that changes. */
export function maakKopieerbaar(): void {
  let plek: HTMLElement | undefined;
  const plaats = () => {
    plek?.remove();
    const doel = document.getElementById(ankerUit(location.hash));
    if (!doel?.closest('.sectie')) return;
    plek = maakPlek(doel);
    // After the heading, not in it: there it would be part of the heading's name.
    if (doel.matches('.sectie')) doel.querySelector('.sectie__kop')?.after(plek);
    else doel.append(plek);
  };
  addEventListener('hashchange', plaats);
  plaats();
}
