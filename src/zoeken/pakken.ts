/** The search data as it goes over the wire: short lists instead of objects, sorted words without their common start. */
import { vouw } from './normaliseer';
import { getallenUit, inLetters, ontpakPlaatsen, ontpakWoorden, pakPlaatsen, pakWoorden } from './plaatsen';
import { verdeel } from './verdeling';
import type { Antwoordregel, Doel, Ingang, Resultaatsoort, Vraagvorm, Zegswijze, Zoekgegevens } from './typen';

/** A page with how it is asked for and, for a quick answer, its situations. */
type Doelpakket = readonly [id: string, kop: string, zinnen: string, zegswijzen?: string, situaties?: readonly (readonly [string, string])[]];

/** What the first script with data brings. */
export interface Zoekpakket {
  readonly versie: string;
  readonly doelen: readonly Doelpakket[];
  /** Per row: keys | targets as letters | words searched along | why it has no place. */
  readonly ingangen: readonly string[];
  readonly woorden: string;
  readonly plaatsen: string;
  readonly vormen: string;
  readonly stopwoorden: string;
  readonly vraagwoorden: string;
  readonly algemeen: string;
}

/** What the second script brings: the literal text of every target, for excerpts and quoted phrases, and the words that are not in the text. */
export interface Tekstpakket {
  readonly versie: string;
  readonly teksten: readonly string[];
  /** Rows of the word table as in the first. */
  readonly ingangen: readonly string[];
}

/** Names under which the scripts leave their data: classic scripts, which run from a network drive too. */
export const GLOBAAL = { index: 'afsprakenwijzer_zoekindex', tekst: 'afsprakenwijzer_zoektekst' } as const;

/** A script that leaves data under a name. */
export const alsScript = (naam: string, inhoud: Zoekpakket | Tekstpakket): string => `globalThis.${naam}=${JSON.stringify(inhoud)}\n`;

const SOORTEN: readonly Resultaatsoort[] = ['antwoorden', 'wegwijzers', 'formulieren', 'begrippen', 'contact', 'leren'];

/** Kind and path of a target from its id: a section id, or the path of a page ('/begrippen/#pcf'). */
export function plaatsVan(id: string): { soort: Resultaatsoort; pad: string } {
  if (id.startsWith('/')) {
    const soort = SOORTEN.find((naam) => id.startsWith(`/${naam}/`)) ?? 'wegwijzers';
    return { soort, pad: id.slice(1) };
  }
  if (id === 'voorwoord') return { soort: 'afspraken', pad: 'afspraken/#voorwoord' };
  const [document = ''] = id.split('.');
  const map = id.startsWith('bijlage-') ? `bijlagen/${id.slice(8)}` : `afspraken/${document}`;
  return { soort: 'afspraken', pad: `${map}/#${id}` };
}

const WANNEER: Readonly<Record<string, Antwoordregel['wanneer'][number]>> = {
  m: 'melding',
  d: 'direct',
  v: 'met-voorwaarden',
  z: 'zonder-voorwaarden',
  a: 'altijd',
};
/** The letter of a situation is its first. */
const letterVan = (situatie: string) => (situatie === 'met-voorwaarden' ? 'v' : situatie.charAt(0));
const VORMEN: readonly (Vraagvorm | undefined)[] = [undefined, 'termijn', 'wie', 'mag', 'geval'];

const pakZegswijze = ({ vorm, woorden }: Zegswijze) => VORMEN.indexOf(vorm) + woorden.join(' ');
const ontpakZegswijze = (kort: string): Zegswijze => ({ vorm: VORMEN[Number(kort.charAt(0))], woorden: kort.slice(1).split(' ').filter(Boolean) });

/** Id of a term that is called as its page says; those need not travel. */
const alsBegrip = (kop: string) => `/begrippen/#${vouw(kop).replace(/[^a-z0-9]+/gu, '-')}`;

function pakDoel({ id: heel, kop, zinnen, zegswijzen = [], situaties }: Doel): Doelpakket {
  const id = heel === alsBegrip(kop) ? '' : heel;
  const gezegd = zegswijzen.map(pakZegswijze).join(';');
  if (situaties) return [id, kop, zinnen, gezegd, situaties.map(({ wanneer, regel }) => [wanneer.map(letterVan).join(''), regel] as const)];
  return gezegd ? [id, kop, zinnen, gezegd] : [id, kop, zinnen];
}

function ontpakDoel([kort, kop, zinnen, gezegd, situaties]: Doelpakket): Doel {
  const id = kort || alsBegrip(kop);
  const regels = situaties?.map(([letters, regel]) => ({ wanneer: [...letters].flatMap((letter) => WANNEER[letter] ?? []), regel }));
  return {
    id,
    kop,
    zinnen,
    ...plaatsVan(id),
    ...(gezegd !== undefined && { zegswijzen: gezegd.split(';').filter(Boolean).map(ontpakZegswijze) }),
    ...(regels && { situaties: regels }),
  };
}

/** Stands for words searched along that are just what the row is called. */
const ZELF = '=';

function pakIngang({ sleutels, doelen, zoekt = [], geen = '' }: Ingang): string {
  const ook = zoekt.join(';');
  return [sleutels.join(';'), doelen.map(inLetters).join(''), ook === sleutels[0] ? ZELF : ook, geen].join('|').replace(/\|{1,2}$/u, '');
}

function ontpakIngang(regel: string): Ingang {
  const [alle = '', doelen = '', zoekt = '', geen = ''] = regel.split('|');
  const sleutels = alle.split(';');
  return {
    sleutels,
    doelen: getallenUit(doelen),
    ...(zoekt !== '' && { zoekt: zoekt === ZELF ? sleutels.slice(0, 1) : zoekt.split(';') }),
    ...(geen !== '' && { geen }),
  };
}

/** Search data → wire form of the first script, with the keys that are words of the text (see verdeling.ts). */
export function pak(gegevens: Zoekgegevens): Zoekpakket {
  return {
    versie: gegevens.versie,
    doelen: gegevens.doelen.map(pakDoel),
    ingangen: verdeel(gegevens).eerst.map(pakIngang),
    woorden: pakWoorden(gegevens.woorden),
    plaatsen: pakPlaatsen(gegevens.plaatsen),
    vormen: gegevens.vormen,
    stopwoorden: gegevens.stopwoorden.join(' '),
    vraagwoorden: gegevens.vraagwoorden.join(' '),
    algemeen: gegevens.algemeen.join(' '),
  };
}

/** Texts and the rest of the word table → wire form of the second script. @param teksten in the order of the targets */
export const pakTekst = (gegevens: Zoekgegevens, teksten: readonly string[]): Tekstpakket => ({
  versie: gegevens.versie,
  teksten,
  ingangen: verdeel(gegevens).later.map(pakIngang),
});

/** The data of the first script with the rest of the word table. */
export const metRest = (gegevens: Zoekgegevens, { ingangen }: Tekstpakket): Zoekgegevens => ({
  ...gegevens,
  ingangen: [...gegevens.ingangen, ...ingangen.map(ontpakIngang)],
});

/** Wire form → search data. */
export function ontpak(pakket: Zoekpakket): Zoekgegevens {
  return {
    versie: pakket.versie,
    doelen: pakket.doelen.map(ontpakDoel),
    ingangen: pakket.ingangen.map(ontpakIngang),
    woorden: ontpakWoorden(pakket.woorden),
    plaatsen: ontpakPlaatsen(pakket.plaatsen),
    vormen: pakket.vormen,
    stopwoorden: pakket.stopwoorden.split(' '),
    vraagwoorden: pakket.vraagwoorden.split(' '),
    algemeen: pakket.algemeen.split(' '),
  };
}
