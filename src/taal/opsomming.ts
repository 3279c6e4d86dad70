/** Words in a row. The browser's own lists are made at the first use: making one takes longer than all the rest of a script that starts. */

const lijst = (soort: Intl.ListFormatType) => {
  let gemaakt: Intl.ListFormat | undefined;
  return (delen: readonly string[]): string => (gemaakt ??= new Intl.ListFormat('nl', { type: soort })).format(delen);
};

/** 'X, Y en Z'; empty for none. */
export const enLijst = lijst('conjunction');

/** 'X, Y of Z'; empty for none. */
export const ofLijst = lijst('disjunction');
