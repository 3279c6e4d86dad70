/** Finding elements of the page, in one way. */

/** The first element that fits; undefined when there is none. */
export const zoek = <T extends Element = HTMLElement>(keuze: string, binnen: ParentNode = document): T | undefined =>
  binnen.querySelector<T>(keuze) ?? undefined;

/** All elements that fit, in document order. */
export const alle = <T extends Element = HTMLElement>(keuze: string, binnen: ParentNode = document): T[] => [...binnen.querySelectorAll<T>(keuze)];

/** The element that the page of this same build has. @throws when it is not there */
export function vereis<T extends Element = HTMLElement>(keuze: string, binnen: ParentNode = document): T {
  const gevonden = zoek<T>(keuze, binnen);
  if (!gevonden) throw new Error(`Op deze bladzijde ontbreekt ${keuze}.`);
  return gevonden;
}
