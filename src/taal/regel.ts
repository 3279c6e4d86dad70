/** Text on one line: white space folded. */
export const opEenRegel = (tekst: string): string => tekst.replace(/\s+/gu, ' ').trim();
