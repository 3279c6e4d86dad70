/** The situations a question is asked in, and the themes answers are kept under: one list of each, for content, pages, search and recall cards. */

/** In the order of a case. */
export const SITUATIES = ['melding', 'direct', 'met-voorwaarden', 'zonder-voorwaarden'] as const;
export type Situatie = (typeof SITUATIES)[number];
/** What holds in every situation. */
export const ALTIJD = 'altijd';
/** Situations that have one answer, or every situation. */
export type Situatiekeuze = readonly (Situatie | typeof ALTIJD)[];

const NAAM: Readonly<Record<Situatie | typeof ALTIJD, string>> = {
  melding: 'melding of onderzoek loopt',
  direct: 'na een directe overdracht',
  'met-voorwaarden': 'na een dienst, met voorwaarden',
  'zonder-voorwaarden': 'na een dienst, zonder voorwaarden',
  altijd: 'geldt altijd',
};
/** Both kinds of service are called as one. */
const NA_DIENST = 'na een dienst, met of zonder voorwaarden';

/** The place of a situation in the order of a case; what always holds comes first. */
export const plaatsVanSituatie = (een: Situatie | typeof ALTIJD): number => (een === ALTIJD ? -1 : SITUATIES.indexOf(een));

/** Situations in words, in the order of a case: 'na een directe overdracht; na een dienst, met of zonder voorwaarden'. */
export function situatiesInWoorden(wanneer: Situatiekeuze): string {
  const opVolgorde = [...wanneer].sort((a, b) => plaatsVanSituatie(a) - plaatsVanSituatie(b));
  const beide = opVolgorde.includes('met-voorwaarden') && opVolgorde.includes('zonder-voorwaarden');
  const namen = opVolgorde
    .filter((een) => !beide || een !== 'zonder-voorwaarden')
    .map((een) => (beide && een === 'met-voorwaarden' ? NA_DIENST : NAAM[een]));
  return namen.join('; ');
}

/** Themes, in the order in which they are shown, with the heading each has. */
export const THEMAS = {
  veiligheid: 'Gevaar en veiligheid',
  melding: 'Melding en beoordeling',
  overdracht: 'Overdracht',
  termijnen: 'Termijnen',
  contact: 'Contact met het gezin',
  melder: 'De melder',
  plan: 'Voorwaarden en plan',
  casusregie: 'Casusregie',
  monitoring: 'Monitoren',
  terugkoppelen: 'Terugkoppelen en opnieuw melden',
  opschalen: 'Opschalen en dwang',
  partijen: 'Wie is wie',
  vormen: 'Bijzondere vormen van geweld',
} as const;
export type Antwoordthema = keyof typeof THEMAS;
export const THEMANAMEN = Object.keys(THEMAS) as readonly Antwoordthema[];
