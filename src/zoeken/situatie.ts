/** Which sections are about one route of a case only, and whether a query names one: an answer for the other route is the worst there is. */
import { vouw } from './normaliseer';

/** Handed over directly after the assessment, or after a service. */
export type Weg = 'direct' | 'dienst';

const IN_VRAAG: Readonly<Record<Weg, RegExp>> = {
  direct:
    /\bdirecte? (?:overdracht|overdragen|overgedragen|doorgezet|doorgegeven|zaak)\b|\bna (?:de )?(?:veiligheids)?(?:beoordeling|taxatie)\b|\bna triage\b|\bzonder dienst\b/u,
  dienst:
    /\bna (?:de |een |het |inzet (?:van )?(?:een )?)?(?:diensten|dienst|onderzoek)\b|\bmet (?:veiligheids)?voorwaarden\b|\b(?:na )?voorwaarden (?:en|&) vervolg\b|\b(?:na )?v&v\b/u,
};

/** The route a section is about: 6.1 with what is in it direct; 6.2, chapter 7 and the annexes about services after one; undefined when both or neither. */
export function wegVan(id: string): Weg | undefined {
  if (/^6\.1(?:\.|$)/u.test(id)) return 'direct';
  return /^(?:6\.2|7)(?:\.|$)|^bijlage-[345]$/u.test(id) ? 'dienst' : undefined;
}

/** True for what is about the time before any handover: the assessment (5.1, 5.2, annex 2) and the services themselves (annex 3). */
export const isEerder = (id: string): boolean => /^5(?:\.|$)|^bijlage-[23]$/u.test(id);

/** The part of the text about the handover itself, per route. */
const OVERDRACHT: Readonly<Record<Weg, string>> = { direct: '6.1', dienst: '6.2' };

/** True for the section about the handover of a route, and for what is in it. */
export const isOverdrachtVan = (id: string, weg: Weg): boolean => id === OVERDRACHT[weg] || id.startsWith(`${OVERDRACHT[weg]}.`);

/** A route in a query, the words it is named by, and whether those say that it is after the handover: a service may be asked about as such. */
interface Wegvraag {
  readonly weg: Weg;
  readonly woorden: string;
  readonly erna: boolean;
}

/** The route a query names; undefined when it names none, or both. */
export function wegInVraag(vraag: string): Wegvraag | undefined {
  const gevouwen = vouw(vraag);
  const genoemd = (['direct', 'dienst'] as const).flatMap((weg) => {
    const woorden = IN_VRAAG[weg].exec(gevouwen)?.[0];
    return woorden === undefined ? [] : [{ weg, woorden, erna: /^(?:na|direct)/u.test(woorden) }];
  });
  return genoemd.length === 1 ? genoemd[0] : undefined;
}
