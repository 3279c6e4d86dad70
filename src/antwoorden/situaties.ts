/** The situations a question is asked in, and the themes answers are kept under: one list of each, for content, pages, search and recall cards. */

/** In the order of a case. */
export const SITUATIES = ['melding', 'direct', 'met-voorwaarden', 'zonder-voorwaarden'] as const;
export type Situatie = (typeof SITUATIES)[number];
/** What holds in every situation. */
export const ALTIJD = 'altijd';
/** Situations that have one answer, or every situation. */
export type Situatiekeuze = readonly (Situatie | typeof ALTIJD)[];

type Namen = Readonly<Record<Situatie | typeof ALTIJD | 'na-dienst', string>>;
/** As the page has them. Both kinds of service are called as one. */
const VOLUIT: Namen = {
  melding: 'melding of onderzoek loopt',
  direct: 'na een directe overdracht',
  'met-voorwaarden': 'na een dienst, met voorwaarden',
  'zonder-voorwaarden': 'na een dienst, zonder voorwaarden',
  'na-dienst': 'na een dienst, met of zonder voorwaarden',
  altijd: 'geldt altijd',
};
/** As a search card on a phone has them. */
const KORT: Namen = {
  melding: 'melding of onderzoek',
  direct: 'na directe overdracht',
  'met-voorwaarden': 'na dienst met voorwaarden',
  'zonder-voorwaarden': 'na dienst zonder voorwaarden',
  'na-dienst': 'na een dienst',
  altijd: 'geldt altijd',
};

const VOLGORDE: Situatiekeuze = [ALTIJD, ...SITUATIES];
/** The place of a situation in the order of a case; what always holds comes first. */
export const plaatsVanSituatie = (een: Situatie | typeof ALTIJD): number => VOLGORDE.indexOf(een);

function noem(wanneer: Situatiekeuze, namen: Namen): string {
  const opVolgorde = [...wanneer].sort((a, b) => plaatsVanSituatie(a) - plaatsVanSituatie(b));
  const beide = opVolgorde.includes('met-voorwaarden') && opVolgorde.includes('zonder-voorwaarden');
  return opVolgorde
    .filter((een) => !beide || een !== 'zonder-voorwaarden')
    .map((een) => namen[beide && een === 'met-voorwaarden' ? 'na-dienst' : een])
    .join('; ');
}

/** Situations in words, in the order of a case: 'na een directe overdracht; na een dienst, met of zonder voorwaarden'. */
export const situatiesInWoorden = (wanneer: Situatiekeuze): string => noem(wanneer, VOLUIT);

/** The same in as few words as a search card has room for: 'na directe overdracht; na een dienst'. */
export const situatiesKort = (wanneer: Situatiekeuze): string => noem(wanneer, KORT);

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
