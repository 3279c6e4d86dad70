import type { Sectie } from './tekst';

/** Signs on a line and height of a line in rem on a narrow screen. */
const TEKENS = 36;
const REGEL = 1.75;
/** Heights in rem that the style sheet knows (`omvang--10`). */
const MATEN = [10, 20, 40, 80] as const;

/**
 * About how high a section is on a phone, in rem: the room a browser keeps for it as long as it has not drawn it (`content-visibility`), so
 * that the page hardly moves when it does.
 */
export function omvangVan({ kop, zinnen }: Pick<Sectie, 'kop' | 'zinnen'>): (typeof MATEN)[number] {
  const regels = [kop, ...zinnen.map(({ tekst }) => tekst)].map(({ length }) => Math.ceil(length / TEKENS));
  const hoogte = regels.reduce((som, aantal) => som + aantal, 0) * REGEL;
  return MATEN.find((maat) => hoogte < maat * Math.SQRT2) ?? 80;
}
