/** What the parts of a form's script share: finding fields, reading what is in them. */
import { alle, zoek } from '../../../pagina/element';
import { zeg } from '../../../pagina/melding';
import { metRegeleinden, opEenRegel } from '../../../taal/regel';

export type Tekstveld = HTMLTextAreaElement | HTMLInputElement;

/** A tick box or a radio button: something is chosen, not typed. */
export const isVinkje = (veld: Element): veld is HTMLInputElement =>
  veld instanceof HTMLInputElement && (veld.type === 'checkbox' || veld.type === 'radio');
export const velden = (binnen: ParentNode) => alle<Tekstveld>('input, textarea', binnen);
export const isIngevuld = (binnen: ParentNode) => velden(binnen).some((veld) => (isVinkje(veld) ? veld.checked : veld.value.trim() !== ''));

/** What is typed in a field, or pasted from another program. */
export const getypt = (veld: Tekstveld): string => metRegeleinden(veld.value);

/** The words of an element as one line. */
export const woorden = (element: Element | null | undefined) => opEenRegel(element?.textContent ?? '');

/** Says something: on screen beside the buttons, or only to a screen reader where the screen shows it elsewhere. */
export function meld(tekst: string, plaats: 'mededeling' | 'voorlezen' = 'mededeling'): void {
  const plek = zoek(`[data-${plaats}]`);
  if (plek) zeg(plek, tekst);
}

/** Empties one field as if the user did it, without telling anyone. */
export function maakLeeg(veld: Tekstveld): void {
  if (isVinkje(veld)) veld.checked = false;
  else veld.value = '';
}
