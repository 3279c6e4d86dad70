import type { Dag } from '../termijnen/dagen';

/** The day of a date as JJJJ-MM-DD, which the schema has checked. */
export const dagVan = (datum: string): Dag => Date.parse(`${datum}T00:00:00Z`) / 86_400_000;
