/** A word or name as it stands at the start of a line: 'paragraaf 6.1' becomes 'Paragraaf 6.1'; empty stays empty. */
export const metHoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);
