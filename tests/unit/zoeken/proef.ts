/** A small text with its word table and pages, for the tests of search; made anew for every test, since a mutation run counts what is made outside one. */
import { maakZoekgegevens, type Zoekpagina } from '../../../src/zoeken/gegevens';
import { maakNaslag, type Naslag } from '../../../src/zoeken/naslag';
import { maakPlan } from '../../../src/zoeken/plan';
import { voerUit } from '../../../src/zoeken/rangschik';
import type { Zoekwoorden } from '../../../src/zoeken/schema';
import type { Begripsdeel, Ingang, Middelen, Zoekgegevens, Zoekplan } from '../../../src/zoeken/typen';

type Proeftekst = readonly (readonly [id: string, kop: string, ...zinnen: string[]])[];

const TEKST: Proeftekst = [
  [
    '4',
    'Het lokale team',
    'Het lokale team start zo spoedig met de contacten.',
    'Het lokale team start uiterlijk binnen zeven weekdagen met de contacten.',
  ],
  ['5.1', 'Richtlijn voor de verdeling', 'De melder wil anoniem blijven.', 'Eergerelateerd geweld.'],
  ['6.1.5', 'Terugkoppeling aan de melder', 'Veilig Thuis belt de melder over de overdracht.'],
  ['6.2.5', 'Terugkoppeling aan de melder', 'Veilig Thuis schrijft de melder na de dienst.'],
  ['6.5', 'Opschalen', 'Medewerkers schalen op naar hun gedragswetenschappers.', 'Politie en OM.'],
  ['7.1', 'Zicht op veiligheid', 'Van stabiele veiligheid is sprake na zes maanden.'],
  ['7.3', 'Casusregie', 'De casusregisseur stemt af.', 'Het lokale team rondt de casusregie af.'],
  ['bijlage-4', 'Bijlage 4. Veiligheidsvoorwaarden', 'Veilig Thuis stelt veiligheidsvoorwaarden.', 'Die zijn niet-onderhandelbaar.'],
];
const WOORDEN: readonly Zoekwoorden[] = [
  {
    soort: 'stopwoorden',
    woorden: [
      'de',
      'het',
      'is',
      'van',
      'met',
      'eens',
      'op',
      'in',
      'doe',
      'ik',
      'na',
      'om',
      'en',
      'wil',
      'zijn',
      'die',
      'staan',
      'aan',
      'over',
      'zo',
      'of',
    ],
    vraagwoorden: ['wie', 'wat', 'hoe', 'hoeveel', 'wanneer'],
  },
  { soort: 'algemeen', woorden: ['veilig', 'veiligheid', 'thuis', 'team', 'lokale', 'niet', 'contact', 'melding', 'dienst'] },
];
const RIJEN: readonly Ingang[] = [
  { sleutels: ['eergerelateerd geweld', 'eerwraak'], doelen: [1] },
  { sleutels: ['meningsverschil', 'niet eens'], doelen: [4], zoekt: ['schalen op'] },
  { sleutels: ['casusregie', 'regie', 'taken regisseur'], doelen: [6] },
  { sleutels: ['voorwaarden', 'vvw'], doelen: [7] },
  { sleutels: ['leraar', 'juf'], doelen: [9], geen: 'Over school zegt de tekst niets.' },
];
const PAGINAS: readonly Zoekpagina[] = [
  {
    pad: '/antwoorden/#contact',
    titel: 'Binnen hoeveel dagen start het contact?',
    tekst: '',
    zegswijzen: ['hoeveel dagen contact', 'hoe snel contact met het gezin'],
    situaties: [
      { wanneer: ['direct'], regel: 'Zo spoedig.' },
      { wanneer: ['met-voorwaarden', 'zonder-voorwaarden'], regel: 'Binnen zeven weekdagen.' },
    ],
  },
  { pad: '/wegwijzers/terugkoppelen/', titel: 'Terugkoppelen of opnieuw melden?', tekst: 'Wat past.', zegswijzen: ['Er doet niemand open'] },
  { pad: '/formulieren/opschaling/', titel: 'Opschaling vastleggen', tekst: 'Formulier.', zegswijzen: [] },
];

/** What a trial is made of, where it differs. */
export interface Proef {
  readonly tekst?: Proeftekst;
  readonly ingangen?: readonly Ingang[];
  readonly paginas?: readonly Zoekpagina[];
  readonly zoekwoorden?: readonly Zoekwoorden[];
}

/** Data as made at build time; rows of the word table are given with the numbers of their targets. */
export function maakGegevens({ tekst = TEKST, ingangen = RIJEN, paginas = PAGINAS, zoekwoorden = WOORDEN }: Proef = {}): Zoekgegevens {
  const delen = tekst.map(([id, kop, ...zinnen]) => ({
    sectie: { id, kop },
    delen: zinnen.map((zin, nummer) => ({ anker: `${id}-${nummer + 1}`, tekst: zin, tussenkop: false })),
  }));
  return { ...maakZoekgegevens({ tekst: delen, begrippen: new Map(), zoekwoorden, paginas }, 'proef').gegevens, ingangen };
}

/** The same, ready for looking up. */
export const naslag = (proef?: Proef): Naslag => maakNaslag(maakGegevens(proef));

/** Reads the texts of a trial, and all of its word table. */
export const middelen = (proef: Proef = {}): Middelen => ({
  tekstVan: (doel) => Promise.resolve((proef.tekst ?? TEKST)[doel]?.slice(2).join(' ')),
  volledig: () => Promise.resolve(naslag(proef)),
});

/** A trial of its own text, without the rows and pages of the small one. */
export const proefMet = (meer: Proef): Proef => ({ ingangen: [], paginas: [], ...meer });

/** The points of every target that a query finds, by its id, best first. */
export async function punten(vraag: string, proef: Proef): Promise<Map<string, number>> {
  const [data, { doelen }] = [naslag(proef), maakGegevens(proef)];
  const { resultaten } = await voerUit(maakPlan(vraag, data), data, middelen(proef));
  return new Map(resultaten.map(({ doel, score }) => [doelen[doel]?.id ?? '', score]));
}

/** A word of the query, looked up as itself. */
export const deel = (woord: string, meer: Partial<Begripsdeel> = {}): Begripsdeel => ({
  woord,
  belang: 1,
  termen: [{ term: woord, gewicht: 1 }],
  stammen: [woord],
  losse: [],
  oordeel: 'staat',
  als: [],
  ...meer,
});

/** A plan with these words. */
export const plan = (delen: readonly Begripsdeel[], meer: Partial<Zoekplan> = {}): Zoekplan => ({
  vraag: '',
  vorm: undefined,
  alleenVorm: false,
  genoemd: [],
  citaten: [],
  delen,
  weggelaten: [],
  ...meer,
});
