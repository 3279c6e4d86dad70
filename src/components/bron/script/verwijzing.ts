/** 'Kopieer verwijzing': section, quote, version and address of a section or a cited sentence. */
import { kopieer, KOPIEER_ZELF } from '../../../pagina/klembord';
import { zeg } from '../../../pagina/melding';
import { schrijfVerwijzing } from '../../../bron/verwijzing';
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

/** The anchor a fragment names; a fragment with broken percent-encoding (a damaged share link) names none. */
function ankerUit(fragment: string): string {
  try {
    return decodeURIComponent(fragment.slice(1));
  } catch {
    return '';
  }
}

/**
 * Puts the button at the place the address points to, and moves it along when that changes. Where the browser refuses to copy, the reference
 * is shown, selected, to be copied by hand.
 */
export function maakKopieerbaar(): void {
  const plek = document.querySelector<HTMLElement>('[data-verwijzing]');
  const [knop, mededeling, veld] = plek?.children ?? [];
  if (!plek || !mededeling || !(veld instanceof HTMLTextAreaElement)) return;
  let doel: Element | null;
  const plaats = () => {
    doel = document.getElementById(ankerUit(location.hash));
    plek.hidden = !doel?.closest('[data-sectie]');
    veld.hidden = true;
    mededeling.textContent = '';
    if (plek.hidden || !doel) return;
    // After the heading, not in it: there it would be part of the heading's name.
    if (doel.matches('[data-sectie]')) doel.firstElementChild?.after(plek);
    else doel.append(plek);
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
  addEventListener('hashchange', plaats);
  plaats();
}
