/** Reads a form from the page, in its order: headings, words to read, tick boxes, answers, who signs. Blocks that are not in use are not in it. */
import type { Aanhef, Bladrij, Formulierrij } from '../../../formulier/tekst';
import { alle, zoek } from '../../../pagina/element';
import { getypt, isVinkje, velden, woorden, type Tekstveld } from './dom';

/** What is answered in the frame of one field. */
export function antwoordIn(kader: Element): string {
  const [eerste] = velden(kader);
  if (!eerste) return zoek('[data-bereken] time', kader) ? woorden(zoek('[data-bereken]', kader)) : '';
  if (!isVinkje(eerste)) return getypt(eerste);
  const gekozen = velden(kader).find((veld) => isVinkje(veld) && veld.checked);
  return gekozen ? woorden(gekozen.closest('label')) : '';
}

function leesTekst(element: HTMLElement): Bladrij | undefined {
  const { tekst, tekenen } = element.dataset;
  if (tekst === 'alinea' || tekst === 'punt' || tekst === 'legende') return { soort: tekst, tekst: woorden(element) };
  return tekenen === undefined ? undefined : { soort: 'tekenen', tekst: tekenen, wie: alle('[data-wie]', element).map(woorden) };
}

function leesRij(element: HTMLElement): Formulierrij {
  const { kop, stukKop, diep, veld: soort } = element.dataset;
  if (kop !== undefined) return { soort: 'kop', tekst: kop || woorden(element), niveau: element.closest('h3') ? 3 : 2 };
  if (stukKop !== undefined) return { soort: 'stuk', tekst: woorden(element) };
  const label = woorden(zoek('[data-label]', element));
  if (soort === 'vinkje') return { soort, label, aan: zoek<HTMLInputElement>('input', element)?.checked ?? false, diep: diep !== undefined };
  return { soort: 'veld', label, waarde: antwoordIn(element), diep: diep !== undefined };
}

/** The rows of the form. */
export function leesRijen(formulier: HTMLElement): Bladrij[] {
  return alle<HTMLElement>('[data-kop], [data-stuk-kop], [data-veld], [data-tekst], [data-tekenen]', formulier)
    .filter((element) => !element.closest('[data-stuk][hidden]'))
    .map((element) => leesTekst(element) ?? leesRij(element));
}

/** Title of the form and version of the text. */
export function leesAanhef({ dataset: { titel = '', versieVanTekst = '' } }: HTMLElement): Aanhef {
  return { titel, versie: versieVanTekst };
}

/** The first control in a frame, to put the cursor in. */
export const eersteVeld = (kader: Element) => zoek<Tekstveld>('input, textarea', kader);
