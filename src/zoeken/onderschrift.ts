/** What tells sections apart that have the same heading: chapter 6 says of both ways of handing over how the melder is informed, what goes along, who monitors. */

/** Beginning of a section id → the way it is about, in words of this site. */
const WEGEN: readonly (readonly [begin: string, weg: string])[] = [
  ['6.1.', 'direct na de beoordeling'],
  ['6.2.', 'na een dienst'],
];

/** The line under the heading of a section: which way of handing over it is about; undefined where there is only one. */
export const onderschrift = (id: string): string | undefined => WEGEN.find(([begin]) => id.startsWith(begin))?.[1];
