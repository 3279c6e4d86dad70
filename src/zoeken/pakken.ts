/** The search data as it goes over the wire: short lists instead of objects, sorted words without their common start. */
import { getallenUit, inLetters, ontpakPlaatsen, ontpakWoorden, pakPlaatsen, pakWoorden } from './plaatsen';
import { ontpakDoelen, pakDoelen, type Doelpakket } from './doelen';
import { leesGevraagd, verdeelGevraagd } from './gevraagd';
import { verdeel } from './verdeling';
import type { Ingang, Zoekgegevens } from './typen';

/** What the first script with data brings. */
export interface Zoekpakket {
  readonly versie: string;
  readonly doelen: Doelpakket;
  /** Per row: keys | targets as letters | words searched along | why it has no place. */
  readonly ingangen: readonly string[];
  readonly woorden: string;
  readonly plaatsen: string;
  /** Per section the numbers of the stems people ask for it with (see gevraagd.ts). */
  readonly gevraagd: string;
  readonly vormen: string;
  readonly stopwoorden: string;
  readonly vraagwoorden: string;
  readonly algemeen: string;
}

/** What the second script brings: the literal text of every target, for excerpts and quoted phrases, and the words that are not in the text. */
export interface Tekstpakket {
  readonly versie: string;
  readonly teksten: readonly string[];
  /** Where each text is cut into sentences (see zinnen.ts). */
  readonly zinnen: readonly string[];
  /** Rows of the word table as in the first. */
  readonly ingangen: readonly string[];
  /** Per section the stems people ask for it with that are not in the text. */
  readonly gevraagd: readonly string[];
}

/** Names under which the scripts leave their data: classic scripts, which run from a network drive too. */
export const GLOBAAL = { index: 'afsprakenwijzer_zoekindex', tekst: 'afsprakenwijzer_zoektekst' } as const;

/** A script that leaves data under a name. */
export const alsScript = (naam: string, inhoud: Zoekpakket | Tekstpakket): string => `globalThis.${naam}=${JSON.stringify(inhoud)}\n`;

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
    doelen: pakDoelen(gegevens.doelen),
    ingangen: verdeel(gegevens).eerst.map(pakIngang),
    woorden: pakWoorden(gegevens.woorden),
    plaatsen: pakPlaatsen(gegevens.plaatsen),
    gevraagd: pakPlaatsen(verdeelGevraagd(gegevens).eerst),
    vormen: gegevens.vormen,
    stopwoorden: pakWoorden(gegevens.stopwoorden),
    vraagwoorden: gegevens.vraagwoorden.join(' '),
    algemeen: gegevens.algemeen.join(' '),
  };
}

/** Texts and the rest of the word table → wire form of the second script. @param teksten in the order of the targets */
export const pakTekst = (gegevens: Zoekgegevens, teksten: readonly { tekst: string; zinnen: string }[]): Tekstpakket => ({
  versie: gegevens.versie,
  teksten: teksten.map(({ tekst }) => tekst),
  zinnen: teksten.map(({ zinnen }) => zinnen),
  ingangen: verdeel(gegevens).later.map(pakIngang),
  gevraagd: verdeelGevraagd(gegevens).later.map((lijst) => lijst.join(' ')),
});

/** The data of the first script with the rest of the word table. */
export const metRest = (gegevens: Zoekgegevens, { ingangen, gevraagd }: Tekstpakket): Zoekgegevens => ({
  ...gegevens,
  ingangen: [...gegevens.ingangen, ...ingangen.map(ontpakIngang)],
  gevraagd: gegevens.gevraagd.map((lijst, doel) => [...lijst, ...(gevraagd[doel] ?? '').split(' ').filter(Boolean)].sort()),
});

/** Wire form → search data. */
export function ontpak(pakket: Zoekpakket): Zoekgegevens {
  const woorden = ontpakWoorden(pakket.woorden);
  return {
    versie: pakket.versie,
    doelen: ontpakDoelen(pakket.doelen),
    ingangen: pakket.ingangen.map(ontpakIngang),
    woorden,
    plaatsen: ontpakPlaatsen(pakket.plaatsen),
    gevraagd: leesGevraagd(ontpakPlaatsen(pakket.gevraagd), woorden),
    vormen: pakket.vormen,
    stopwoorden: ontpakWoorden(pakket.stopwoorden),
    vraagwoorden: pakket.vraagwoorden.split(' '),
    algemeen: pakket.algemeen.split(' '),
  };
}
