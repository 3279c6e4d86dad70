/**
 * Which rule is reachable where: in a walkthrough, a form, a deadline or the case lifecycle, or why it is background. Works on
 * content that is already read, so that the page in docs and the test on it say the same.
 */

/** Where a reader meets a rule while working on a case. */
export type Soort = 'wegwijzer' | 'formulier' | 'termijn' | 'casusverloop';

/** What cites a rule inside a walkthrough; empty elsewhere. */
export type Rol = 'vraag' | 'uitkomst' | 'handeling' | 'termijn' | '';

/** A content file: its path below src/content with forward slashes, and what stands in it. */
export interface Bestand {
  readonly pad: string;
  readonly inhoud: unknown;
}

/** A rule as the coverage needs it; structurally a `Regel`. */
export interface Regelinfo {
  readonly nr: string;
  readonly norm: string;
  readonly wat: string;
  readonly bronnen: readonly { readonly anker: string }[];
}

/** One place that cites a rule. */
export interface Vindplaats {
  readonly regel: string;
  readonly soort: Soort;
  /** Slug of the walkthrough or form, T-number, kind of event, or file of the lifecycle. */
  readonly naam: string;
  readonly rol: Rol;
  /** Question, outcome, group of fields, state or phase; empty where the name says enough. */
  readonly plek: string;
}

/** A rule with every place that cites it, or the reason why there is none. */
export interface Dekkingsrij {
  readonly regel: Regelinfo;
  readonly vindplaatsen: readonly Vindplaats[];
  readonly reden: string | undefined;
}

/** All rules in order, and what is wrong as Dutch sentences for the editor. */
export interface Dekking {
  readonly rijen: readonly Dekkingsrij[];
  readonly fouten: readonly string[];
}

const SOORTEN: Readonly<Record<string, Soort>> = {
  wegwijzers: 'wegwijzer',
  formulieren: 'formulier',
  termijnen: 'termijn',
  casusverloop: 'casusverloop',
};
const ROLLEN: Readonly<Record<string, Rol>> = { veiligThuis: 'handeling', lokaalTeam: 'handeling', termijnen: 'termijn' };
const LIJST = 'src/content/dekking/achtergrond.yaml';

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null;

/** The name of a step down: an item's own id where it has one, else its key. */
const stapnaam = (sleutel: string, waarde: unknown): string => (isObject(waarde) && typeof waarde['id'] === 'string' ? waarde['id'] : sleutel);

/** Every source with a rule below `waarde`, with the names of the steps to it. */
function* citaten(waarde: unknown, stappen: readonly string[] = []): Generator<{ regel: string; stappen: readonly string[] }> {
  if (!isObject(waarde)) return;
  const { anker, regel } = waarde;
  if (typeof anker === 'string' && typeof regel === 'string') yield { regel, stappen };
  for (const [sleutel, onder] of Object.entries(waarde)) yield* citaten(onder, [...stappen, stapnaam(sleutel, onder)]);
}

function plaats(soort: Soort, { pad, inhoud }: Bestand, stappen: readonly string[]): Omit<Vindplaats, 'regel' | 'soort'> {
  const [, map = '', ...rest] = pad.replace(/\.yaml$/u, '').split('/');
  const [groep = '', plek = '', deel = ''] = stappen;
  if (soort === 'wegwijzer') return { naam: map, rol: groep === 'vragen' ? 'vraag' : (ROLLEN[deel] ?? 'uitkomst'), plek };
  if (soort === 'formulier') return { naam: [map, ...rest].join('/'), rol: '', plek: groep === 'groepen' ? plek : groep };
  if (soort === 'casusverloop') return { naam: map, rol: '', plek };
  const nummer = isObject(inhoud) ? inhoud['nr'] : undefined;
  return { naam: typeof nummer === 'string' ? nummer : plek, rol: '', plek: '' };
}

/** The places in a file that cite a rule, each once; none in files that a reader does not meet on the way through a case. */
export function vindplaatsenIn(bestand: Bestand): Vindplaats[] {
  const soort = SOORTEN[bestand.pad.split('/')[0] ?? ''];
  if (!soort) return [];
  const gevonden = [...citaten(bestand.inhoud)].map(({ regel, stappen }) => ({ regel, soort, ...plaats(soort, bestand, stappen) }));
  return [...new Map(gevonden.map((een) => [Object.values(een).join('|'), een])).values()];
}

const getal = (nr: string) => Number(nr.slice(1));

/** What is wrong with the list of background rules and with the numbers that are cited. */
function keur(nummers: ReadonlySet<string>, vindplaatsen: readonly Vindplaats[], achtergrond: readonly { readonly regel: string }[]): string[] {
  const waar = new Map(vindplaatsen.map(({ regel, soort, naam }) => [regel, `${soort} "${naam}"`]));
  const lijst = achtergrond.map(({ regel }) => regel);
  const uniek = [...new Set(lijst)];
  return [
    ...[...waar].filter(([nr]) => !nummers.has(nr)).map(([nr, plek]) => `${nr} bestaat niet, maar wordt genoemd in ${plek}.`),
    ...uniek.filter((nr) => !nummers.has(nr)).map((nr) => `${nr} bestaat niet, maar staat in ${LIJST}.`),
    ...uniek.filter((nr) => lijst.indexOf(nr) !== lijst.lastIndexOf(nr)).map((nr) => `${nr} staat twee keer in ${LIJST}. Houd één reden over.`),
    ...[...waar]
      .filter(([nr]) => nummers.has(nr) && lijst.includes(nr))
      .map(([nr, plek]) => `${nr} staat in ${LIJST}, maar is te bereiken in ${plek}. Haal de regel uit de lijst.`),
    ...[...nummers]
      .filter((nr) => !waar.has(nr) && !lijst.includes(nr))
      .map(
        (nr) =>
          `${nr} is nergens te bereiken. Noem de regel als bron in een wegwijzer, formulier, termijn of het casusverloop, of geef in ${LIJST} een reden.`,
      ),
  ];
}

/** Puts rules, content and background list together. Wrong content becomes a message, never an exception. */
export function maakDekking(
  regels: readonly Regelinfo[],
  bestanden: readonly Bestand[],
  achtergrond: readonly { readonly regel: string; readonly reden: string }[],
): Dekking {
  const vindplaatsen = bestanden.flatMap(vindplaatsenIn);
  const opNummer = [...regels].sort((a, b) => getal(a.nr) - getal(b.nr));
  return {
    rijen: opNummer.map((regel) => ({
      regel,
      vindplaatsen: vindplaatsen.filter((een) => een.regel === regel.nr),
      reden: achtergrond.find((een) => een.regel === regel.nr)?.reden,
    })),
    fouten: keur(new Set(opNummer.map(({ nr }) => nr)), vindplaatsen, achtergrond),
  };
}
