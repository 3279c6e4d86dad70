/** Which sections are about one route of a case only, and whether a query names one: an answer for the other route is the worst there is. */
import { vouw } from './normaliseer';

/** Handed over directly after the assessment, or after a service. */
export type Weg = 'direct' | 'dienst';

const EEN = '(?:de |een |het |haar |hun |alleen |enkel )*';
/** What Veilig Thuis does before a handover, as it is said ('na afronding van de dienst', 'na het onderzoek van VT'). */
const DIENST = '(?:diensten|dienst|onderzoek|voorwaarden (?:en|&) vervolg|v&v)';
const VERLOOP = '(?:(?:afronding|afloop|uitvoering|inzet|einde)(?: van)? )?';
const BEOORDELING = '(?:(?:veiligheids)?(?:beoordeling|taxatie)|vb|triage)';
const VEILIG_THUIS = '(?:veilig thuis|vt|ze|zij)';
const DOORGEZET = '(?:overdracht|overdragen|overgedragen|overdraag|overdraagt|door(?:zet\\w*|gezet\\w*|gegeven|geven|gestuurde?|sturen|stuurt))';

const IN_VRAAG: Readonly<Record<Weg, RegExp>> = {
  direct: new RegExp(
    [
      String.raw`\b(?<!niet[ -])(?:directe?|rechtstreekse?|meteen) (?:(?:heb|is|had|zijn|was|wordt) )?${DOORGEZET}\b`,
      String.raw`\b(?<!niet[ -])(?:directe?|rechtstreekse?|meteen) (?:zaak|zaken|casus|route|(?:van veilig thuis|van vt) )`,
      String.raw`\bna ${EEN}${BEOORDELING}\b`,
      String.raw`\b(?:alleen|enkel)(?: maar)? ${EEN}(?:${BEOORDELING}|getrieerd|(?:is |heb )?beoordeeld)\b`,
      String.raw`\b(?:zonder|geen) ${EEN}(?:inzet van een )?(?:dienst|onderzoek)\b`,
    ].join('|'),
    'gu',
  ),
  dienst: new RegExp(
    [
      String.raw`\bna ${EEN}${VERLOOP}${EEN}(?:${VEILIG_THUIS}[- ])?${DIENST}(?!\w)`,
      String.raw`\bmet (?:veiligheids)?voorwaarden\b|\b(?:na )?voorwaarden (?:en|&) vervolg\b|\b(?:na )?v&v\b`,
      String.raw`\b(?:dienst|onderzoek) (?:van ${VEILIG_THUIS} )?(?:is |was |heeft )?(?:afgerond|klaar|afgelopen|gedaan)\b`,
      String.raw`\bnadat ${VEILIG_THUIS} (?:zelf |eerst )*${EEN}(?:dienst|onderzoek|voorwaarden|aan de slag|bezig)\b`,
      String.raw`\bniet[ -]directe overdracht\b`,
    ].join('|'),
    'gu',
  ),
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

/** Whether a section is about the handover of a route: all of it (6.1), or a part (6.1.4). */
export function deelVanOverdracht(id: string, weg: Weg): 'geheel' | 'deel' | undefined {
  if (id === OVERDRACHT[weg]) return 'geheel';
  return id.startsWith(`${OVERDRACHT[weg]}.`) ? 'deel' : undefined;
}

/** A route in a query, the words it is named by, and whether those say that it is after the handover: a service may be asked about as such. */
export interface Wegvraag {
  readonly weg: Weg;
  readonly woorden: string;
  readonly erna: boolean;
}

/** The route a query names; undefined when it names none, or both. */
export function wegInVraag(vraag: string): Wegvraag | undefined {
  const gevouwen = vouw(vraag);
  const genoemd = (['direct', 'dienst'] as const).flatMap((weg) => {
    // One route may be named twice: 'directe overdracht na de beoordeling'.
    const woorden = gevouwen.match(IN_VRAAG[weg])?.join(' ');
    return woorden === undefined ? [] : [{ weg, woorden, erna: /\b(?:na|direct)/u.test(woorden) }];
  });
  return genoemd.length === 1 ? genoemd[0] : undefined;
}
