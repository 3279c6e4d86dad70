/** Which sections are about one route of a case only, and whether a query names one: an answer for the other route is the worst there is. */
import { vouw } from './normaliseer';

/** Handed over directly after the assessment, or after a service. */
export type Weg = 'direct' | 'dienst';

const IN_VRAAG: Readonly<Record<Weg, RegExp>> = {
  direct:
    /\bdirecte? (?:overdracht|overdragen|overgedragen)\b|\bna (?:de )?(?:veiligheids)?(?:beoordeling|taxatie)\b|\bna triage\b|\bzonder dienst\b/u,
  dienst:
    /\bna (?:de |een |het |inzet (?:van )?(?:een )?)?(?:diensten|dienst|onderzoek)\b|\bmet (?:veiligheids)?voorwaarden\b|\bvoorwaarden (?:en|&) vervolg\b|\bv&v\b/u,
};

/** The route a section is about: 6.1 with what is in it direct; 6.2, chapter 7 and the annexes about services after one; undefined when both or neither. */
export function wegVan(id: string): Weg | undefined {
  if (/^6\.1(?:\.|$)/u.test(id)) return 'direct';
  return /^(?:6\.2|7)(?:\.|$)|^bijlage-[345]$/u.test(id) ? 'dienst' : undefined;
}

/** The part of the text about the handover itself, per route. */
const OVERDRACHT: Readonly<Record<Weg, string>> = { direct: '6.1', dienst: '6.2' };

/** True for the section about the handover of a route, and for what is in it. */
export const isOverdrachtVan = (id: string, weg: Weg): boolean => id === OVERDRACHT[weg] || id.startsWith(`${OVERDRACHT[weg]}.`);

/** The route a query names; undefined when it names none, or both. */
export function wegInVraag(vraag: string): Weg | undefined {
  const gevouwen = vouw(vraag);
  const genoemd = (['direct', 'dienst'] as const).filter((weg) => IN_VRAAG[weg].test(gevouwen));
  return genoemd.length === 1 ? genoemd[0] : undefined;
}
