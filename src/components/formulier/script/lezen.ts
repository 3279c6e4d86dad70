/** Reads a form from the page, in its order: headings, tick boxes, answers. Blocks that are not in use are not in it. */
import type { Aanhef, Formulierrij } from '../../../formulier/tekst';
import { alle, zoek } from '../../../pagina/element';
import { isVinkje, velden, woorden, type Tekstveld } from './dom';

/** What is answered in the frame of one field. */
export function antwoordIn(kader: Element): string {
  const [eerste] = velden(kader);
  if (!eerste) return zoek('[data-bereken] time', kader) ? woorden(zoek('[data-bereken]', kader)) : '';
  if (!isVinkje(eerste)) return eerste.value;
  const gekozen = velden(kader).find((veld) => isVinkje(veld) && veld.checked);
  return gekozen ? woorden(gekozen.closest('label')) : '';
}

function leesRij(element: HTMLElement): Formulierrij {
  const { kop, stukKop, diep, veld: soort } = element.dataset;
  if (kop !== undefined) return { soort: 'kop', tekst: kop || woorden(element) };
  if (stukKop !== undefined) return { soort: 'stuk', tekst: woorden(element) };
  const label = woorden(zoek('[data-label]', element));
  if (soort === 'vinkje') return { soort, label, aan: zoek<HTMLInputElement>('input', element)?.checked ?? false, diep: diep !== undefined };
  return { soort: 'veld', label, waarde: antwoordIn(element), diep: diep !== undefined };
}

/** The rows of the form. */
export function leesRijen(formulier: HTMLElement): Formulierrij[] {
  return alle<HTMLElement>('[data-kop], [data-stuk-kop], [data-veld]', formulier)
    .filter((element) => !element.closest('[data-stuk][hidden]'))
    .map(leesRij);
}

/** Title of the form and version of the text. */
export function leesAanhef({ dataset: { titel = '', versieVanTekst = '' } }: HTMLElement): Aanhef {
  return { titel, versie: versieVanTekst };
}

/** The first control in a frame, to put the cursor in. */
export const eersteVeld = (kader: Element) => zoek<Tekstveld>('input, textarea', kader);
