/**
 * Which part of the agreements speaks of which situation. A rule of one route is never the ground of a norm in another: the seven weekdays of
 * 4.i are not for 4.d (dangerous reading 14), chapter 7 is not for a direct hand-over (reading 12).
 */
import type { Situatie, Situatiekeuze } from './situaties';

interface Bereik {
  readonly plaats: RegExp;
  readonly situaties: readonly Situatie[];
}
/** Sections of one route. What is in none of them (1–3, 5, 6.3–6.5, annexes) may speak of any situation. */
const BEREIKEN: readonly Bereik[] = [
  { plaats: /^6\.1(?:\.\d)?-/u, situaties: ['melding', 'direct'] },
  { plaats: /^4-[d-h](?:-|$)/u, situaties: ['direct'] },
  // These name the conditions themselves (O18, O84).
  { plaats: /^4-[ikl](?:-|$)/u, situaties: ['met-voorwaarden'] },
  { plaats: /^6\.2(?:\.\d)?-/u, situaties: ['melding', 'met-voorwaarden', 'zonder-voorwaarden'] },
  { plaats: /^(?:7(?:\.\d)?-|4-[mno](?:-|$))/u, situaties: ['met-voorwaarden', 'zonder-voorwaarden'] },
];

/** Situations that a sentence can be about. @param anker of the sentence; undefined when it may be any */
export const bereikVan = (anker: string): readonly Situatie[] | undefined => BEREIKEN.find(({ plaats }) => plaats.test(anker))?.situaties;

/** Situations named that none of the quoted sentences is about; 'altijd' when every quote is about some situations only. */
export function buitenBereik(wanneer: Situatiekeuze, ankers: readonly string[]): Situatiekeuze {
  const bereiken = ankers.map(bereikVan);
  if (bereiken.length === 0 || bereiken.includes(undefined)) return [];
  const binnen: Situatiekeuze = bereiken.flatMap((bereik) => bereik ?? []);
  return wanneer.filter((een) => !binnen.includes(een));
}
