/** Where content cites the agreements: one walk over every file, for the coverage of the rules and for that of the sentences. */

/** Where a reader meets what is cited: the first four while working on a case, the last two when looking something up. */
export type Plaatssoort = 'wegwijzer' | 'formulier' | 'termijn' | 'casusverloop' | 'begrip' | 'punt';

/** What cites inside a walkthrough; empty elsewhere. */
export type Rol = 'vraag' | 'uitkomst' | 'handeling' | 'termijn' | '';

/** A content file: its path below src/content with forward slashes, and what stands in it. */
export interface Dekkingsbestand {
  readonly pad: string;
  readonly inhoud: unknown;
}

/** A place that cites. */
export interface Plaats {
  readonly soort: Plaatssoort;
  /** Slug of the walkthrough, form or term, T- or O-number, kind of event, or file of the lifecycle. */
  readonly naam: string;
  readonly rol: Rol;
  /** Question, outcome, group of fields, state or phase; empty where the name says enough. */
  readonly plek: string;
}

/** A source in a content file, with the place it stands in. Quote and rule are what the file says, each where it says so. */
export interface Aanhaling {
  readonly plaats: Plaats;
  readonly anker: string;
  readonly citaat: string | undefined;
  readonly regel: string | undefined;
}

const SOORTEN: Readonly<Record<string, Plaatssoort>> = {
  wegwijzers: 'wegwijzer',
  formulieren: 'formulier',
  termijnen: 'termijn',
  casusverloop: 'casusverloop',
  begrippen: 'begrip',
  onduidelijkheden: 'punt',
};
const ROLLEN: Readonly<Record<string, Rol>> = { veiligThuis: 'handeling', lokaalTeam: 'handeling', termijnen: 'termijn' };

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> => typeof waarde === 'object' && waarde !== null;
const alsTekst = (waarde: unknown) => (typeof waarde === 'string' ? waarde : undefined);

/** The name of a step down: an item's own id where it has one, else its key. */
const stapnaam = (sleutel: string, waarde: unknown): string => (isObject(waarde) ? (alsTekst(waarde['id']) ?? sleutel) : sleutel);

/** Everything below `waarde` with an anchor, with the names of the steps to it. */
function* bronnen(waarde: unknown, stappen: readonly string[] = []): Generator<Omit<Aanhaling, 'plaats'> & { stappen: readonly string[] }> {
  if (!isObject(waarde)) return;
  const anker = alsTekst(waarde['anker']);
  if (anker !== undefined) yield { anker, citaat: alsTekst(waarde['citaat']), regel: alsTekst(waarde['regel']), stappen };
  for (const [sleutel, onder] of Object.entries(waarde)) yield* bronnen(onder, [...stappen, stapnaam(sleutel, onder)]);
}

function plaatsVan(soort: Plaatssoort, { pad, inhoud }: Dekkingsbestand, stappen: readonly string[]): Plaats {
  const [, map = '', ...rest] = pad.replace(/\.yaml$/u, '').split('/');
  const [groep = '', plek = '', deel = ''] = stappen;
  if (soort === 'wegwijzer') return { soort, naam: map, rol: groep === 'vragen' ? 'vraag' : (ROLLEN[deel] ?? 'uitkomst'), plek };
  if (soort === 'formulier') return { soort, naam: [map, ...rest].join('/'), rol: '', plek: groep === 'groepen' ? plek : groep };
  if (soort === 'casusverloop') return { soort, naam: map, rol: '', plek };
  if (soort === 'begrip') return { soort, naam: map, rol: '', plek: '' };
  const nummer = isObject(inhoud) ? alsTekst(inhoud['nr']) : undefined;
  return { soort, naam: nummer ?? plek, rol: '', plek: '' };
}

/** All sources in a file, in its order; none in files that a reader does not meet as a page or part of one (rules, word tables). */
export function aanhalingenIn(bestand: Dekkingsbestand): Aanhaling[] {
  const soort = SOORTEN[bestand.pad.split('/')[0] ?? ''];
  if (!soort) return [];
  return [...bronnen(bestand.inhoud)].map(({ stappen, ...bron }) => ({ ...bron, plaats: plaatsVan(soort, bestand, stappen) }));
}

/** Each place once, in the order they came. */
export function eenmalig<P extends Plaats>(plaatsen: readonly P[]): P[] {
  return [...new Map(plaatsen.map((een) => [Object.values(een).join('|'), een])).values()];
}
