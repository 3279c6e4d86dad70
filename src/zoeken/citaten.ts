/** Phrases that stand in the text literally: between quotation marks, or a query long enough to be one. */
import type { Naslag } from './naslag';
import { staatIn, woorden } from './normaliseer';
import type { Tekstlezer, Zoekplan } from './typen';

/** From this many words on a query may have been copied from the text. */
const LANG = 4;

/** Reports for every section how many of the phrases stand in it. Returns whether one was found anywhere. */
export async function telCitaten(
  { citaten, vraag }: Pick<Zoekplan, 'citaten' | 'vraag'>,
  { gegevens, stop }: Naslag,
  tekstVan: Tekstlezer,
  tel: (doel: number, aantal: number) => void,
): Promise<boolean> {
  const losse = woorden(vraag);
  // Stop words cannot be looked up one by one ('of-of en-en').
  const alsCitaat = losse.length >= LANG || (losse.length > 1 && losse.every((woord) => stop.has(woord)));
  const gezocht = citaten.length === 0 && alsCitaat ? [vraag] : citaten;
  if (gezocht.length === 0) return false;
  const secties = [...gegevens.doelen.keys()].filter((doel) => gegevens.doelen[doel]?.soort === 'afspraken');
  const gelezen = await Promise.all(secties.map(async (doel) => ({ doel, tekst: (await tekstVan(doel)) ?? '' })));
  const geteld = gelezen.map(({ doel, tekst }) => ({ doel, aantal: gezocht.filter((citaat) => staatIn(citaat, tekst)).length }));
  const raak = geteld.filter(({ aantal }) => aantal > 0);
  for (const { doel, aantal } of raak) tel(doel, aantal);
  return raak.length > 0;
}
