/** 'Kopieer verwijzing': section, quote, version and address of a section or a cited sentence. */
import { schrijfVerwijzing } from '../../lib/verwijzing';

const TITEL = 'Samenwerkingsafspraken Veilig Thuis Midden-Brabant en lokale teams';

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
    titel: TITEL,
    versie: document.documentElement.dataset['versie'] ?? '',
    sectie: sectie?.id ?? '',
    citaat: element === sectie ? bronwoorden(sectie.querySelector('[data-bron]') ?? sectie) : bronwoorden(element),
    adres: `${location.href.split('#')[0] ?? ''}#${element.id}`,
  });
}

function maakKnop(element: Element): HTMLButtonElement {
  const knop = document.createElement('button');
  knop.className = 'knop verwijzing';
  knop.dataset['annotatie'] = '';
  knop.textContent = 'Kopieer verwijzing';
  knop.addEventListener('click', () => {
    navigator.clipboard.writeText(verwijzingVan(element)).then(
      () => (knop.textContent = 'Gekopieerd'),
      () => toonVerwijzing(knop, verwijzingVan(element)),
    );
  });
  return knop;
}

/** Where the clipboard is refused (plain http, file://) the reference is shown, ready to copy by hand. */
function toonVerwijzing(knop: HTMLButtonElement, tekst: string): void {
  const veld = document.createElement('textarea');
  veld.readOnly = true;
  veld.rows = 5;
  veld.value = tekst;
  veld.ariaLabel = 'Verwijzing om te kopiëren';
  veld.dataset['annotatie'] = '';
  knop.replaceWith(veld);
  veld.select();
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
  let knop: HTMLButtonElement | undefined;
  const plaats = () => {
    knop?.remove();
    const doel = document.getElementById(ankerUit(location.hash));
    if (!doel?.closest('.sectie')) return;
    knop = maakKnop(doel);
    if (doel.matches('.sectie')) doel.querySelector('.sectie__kop > :first-child')?.append(knop);
    else doel.append(knop);
  };
  addEventListener('hashchange', plaats);
  plaats();
}
