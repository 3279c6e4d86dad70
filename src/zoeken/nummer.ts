/** Section numbers in a query: '6.1.6', '§ 6.3', 'hoofdstuk 7', 'bijlage 6', 'B6', '4.d'. */
import { afstand } from '../taal/afstand';
import { vouw } from './normaliseer';

const ROMEINS: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6' };
const BIJLAGE = /\b([a-z]{5,9})[\s-]*(?:nr\.? ?|nummer )?([1-6]|iv|vi|v|i{1,3})\b/gu;
const MET_WOORD = /(?:§|\b(?:paragraaf|par\.?|hoofdstuk|hst\.?|hfst\.?|artikel|art\.?|sectie|punt))\s*(\d(?:[.,]\d){0,2})(?![\d])/gu;
const LOS = /(?<![\d.,])(\d(?:\.\d){1,2})(?![\d.]*\d)/gu;

const isBijlage = (woord: string) => afstand(woord, 'bijlage', 2) <= 2;

function geheel(vraag: string): string | undefined {
  const kort = /^b\.?\s?([1-6])$/u.exec(vraag)?.[1];
  if (kort) return `bijlage-${kort}`;
  if (vraag === 'voorwoord') return vraag;
  return /^h?\s?(\d)(?:[.\s-]?[a-z])?$/u.exec(vraag)?.[1];
}

/**
 * Section ids a query names outright, in the order typed; empty when it names none. A bare number counts only when it
 * is the whole query ('4', 'B6') or has the form of a section number ('6.3'): '18 maanden' names nothing.
 */
export function genoemdeSecties(vraag: string): string[] {
  const schoon = vouw(vraag).replace(/[.:;)]+$/u, '');
  const alleen = geheel(schoon);
  if (alleen) return [alleen];
  const gevonden: string[] = [];
  for (const [, woord = '', nummer = ''] of schoon.matchAll(BIJLAGE)) {
    if (isBijlage(woord)) gevonden.push(`bijlage-${ROMEINS[nummer] ?? nummer}`);
  }
  for (const [, nummer = ''] of schoon.matchAll(MET_WOORD)) gevonden.push(nummer.replaceAll(',', '.'));
  for (const [, nummer = ''] of schoon.matchAll(LOS)) gevonden.push(nummer);
  return [...new Set(gevonden)];
}
