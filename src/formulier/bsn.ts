import { schoon } from '../taal/schoon';

/** A number of nine digits on its own, as people write a BSN: run together, or as 123 456 782, 123.456.782, 1234.56.782. */
const NEGEN = /(?<!\d|\d[ .-])(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?!\d|[ .-]\d)/gu;

/** The eleven-test of the BSN: 9a + 8b + 7c + … + 2h − i is a multiple of eleven. `cijfers` holds nine digits. */
export function doorstaatElfproef(cijfers: string): boolean {
  if (!/^\d{9}$/u.test(cijfers) || cijfers === '000000000') return false;
  const som = [...cijfers].reduce((totaal, cijfer, plaats) => totaal + Number(cijfer) * (plaats === 8 ? -1 : 9 - plaats), 0);
  return som % 11 === 0;
}

/** True when the text holds something that looks like a BSN (O58). One in eleven other numbers of nine digits does too: warn, never block. */
export function bevatBsn(tekst: string): boolean {
  return [...schoon(tekst).matchAll(NEGEN)].some(([gevonden]) => doorstaatElfproef(gevonden.replace(/\D/gu, '')));
}
