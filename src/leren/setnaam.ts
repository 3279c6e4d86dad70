/** Where a set is and what it is called. Apart from what makes the sets, since scripts in the page need it. */

/** The page of a set, from the root of the site. */
export const padVanSet = (nummer: number): string => `/leren/herhalen/${nummer}/`;
/** The name of a set, as page, calendar and paper have it. */
export const naamVanSet = (nummer: number): string => `Herhaling ${nummer}`;
