/**
 * The one place where text that another program made is brought to one form, at every entrance: what is typed or pasted, a link, a file, a new
 * version of the text. Letters drawn as one sign come apart, accents join their letter, and marks without a shape go (soft hyphens, zero-width
 * spaces, marks of direction and of byte order): nobody sees them, and a comparison fails on them.
 */
export const schoon = (tekst: string): string =>
  tekst
    .replace(/[\u0132\u0133\ufb00-\ufb06]/gu, (teken) => teken.normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .normalize('NFC');
