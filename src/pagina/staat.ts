/** What stands under a name in something of unknown shape, such as `history.state`: another page of the site can have left anything there. */
export const uitStaat = (staat: unknown, naam: string): unknown => Reflect.get(Object(staat), naam);
