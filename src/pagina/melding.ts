/**
 * A message as it must go into a live region to be heard (WCAG 4.1.3): a screen reader says what changes there, and the same words again are
 * no change. A space nobody sees makes them one.
 * @param vorige what stands in the region now
 */
export const hoorbaar = (tekst: string, vorige: string): string => (tekst !== '' && tekst === vorige ? `${tekst}\u00a0` : tekst);

/** Says something in a live region, also when it was said just before. */
export function zeg(plek: Element, tekst: string): void {
  plek.textContent = hoorbaar(tekst, plek.textContent);
}
