/** Numbers of the lists, as R12, O3 and T1: a letter for the list, then a number that counts by its worth. */

/** The number in `O12`. */
export const getalVan = (nummer: string): number => Number(nummer.slice(1));

/** Order of two numbers of one list: O3 before O12. */
export const opNummer = (een: string, ander: string): number => getalVan(een) - getalVan(ander);
