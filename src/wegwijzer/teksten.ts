/** Words that belong to the walkthrough itself, and small ways of putting texts together. */
import type { Norm } from '../bron/schema-bron';
import type { Antwoord } from '../machines/route';
import { opNummer } from '../taal/nummer';
import type { Grond } from './typen';
import type { Citaat, Gegevens, HandelingTekst, Punt, UitkomstTekst, VraagTekst } from './gegevens';

/** Norm strength as a word. */
export const NORM: Readonly<Record<Norm, string>> = {
  afspraak: 'afspraak',
  kan: 'kan',
  richtlijn: 'richtlijn',
  streven: 'streven',
  definitie: 'definitie',
  voorwaarde: 'voorwaarde',
  uitgangspunt: 'uitgangspunt',
};

/** What each degree of certainty means, in a sentence. */
export const ZEKERHEID: Readonly<Record<UitkomstTekst['zekerheid'], string>> = {
  letterlijk: 'Dit staat zo in de tekst.',
  afleiding: 'Dit staat niet letterlijk in de tekst. Deze site leidt het eruit af.',
  'niet eenduidig': 'De tekst is hier niet eenduidig.',
  'niet geregeld': 'De tekst regelt dit niet.',
};

/** The same as a label behind a line. */
export const ZEKERHEID_KORT: Readonly<Record<UitkomstTekst['zekerheid'], string>> = {
  letterlijk: 'letterlijk',
  afleiding: 'afgeleid door deze site',
  'niet eenduidig': 'niet eenduidig',
  'niet geregeld': 'niet geregeld',
};

/** Labels of an action: how binding it is, where the text does not simply say so how firmly it carries it, and whether this site adds it. */
export const gewichtVan = ({ norm, zekerheid, toevoeging }: Partial<Pick<HandelingTekst, 'norm' | 'zekerheid' | 'toevoeging'>>): string[] => [
  ...(norm ? [NORM[norm]] : []),
  ...(zekerheid && zekerheid !== 'letterlijk' ? [ZEKERHEID_KORT[zekerheid]] : []),
  ...(toevoeging ? ['toevoeging van deze site'] : []),
];

/** Key that gives an answer: J, N and ? by id, otherwise its number; none from the tenth on, since no key has two digits. */
export function toetsVan(antwoord: string, plaats: number): string | undefined {
  return { ja: 'J', nee: 'N', 'weet-niet': '?' }[antwoord] ?? (plaats < 9 ? String(plaats + 1) : undefined);
}

/** The question with this id; throws when it has no text, which the build rules out (maakGegevens). */
export function vraagVan({ vragen, slug }: Gegevens, id: string): VraagTekst {
  const vraag = vragen[id];
  if (!vraag) throw new Error(`Wegwijzer "${slug}" heeft geen tekst voor vraag "${id}".`);
  return vraag;
}

/** The outcome with this id; throws as vraagVan does. */
export function uitkomstVan({ uitkomsten, slug }: Gegevens, id: string): UitkomstTekst {
  const uitkomst = uitkomsten[id];
  if (!uitkomst) throw new Error(`Wegwijzer "${slug}" heeft geen tekst voor uitkomst "${id}".`);
  return uitkomst;
}

/** A question as far as its answers have names. */
interface Antwoordnamen {
  readonly antwoorden: Readonly<Record<string, { readonly tekst: string }>>;
}

/** Answer as read: 'PCF, stalking'. */
export const antwoordTekst = (vraag: Antwoordnamen, waarden: readonly string[]): string =>
  waarden.map((waarde) => vraag.antwoorden[waarde]?.tekst ?? waarde).join(', ');

/** A ground in words, with the words of the source it rests on. */
export interface Reden {
  readonly tekst: string;
  readonly kenmerk: string;
  readonly doorslaggevend: boolean;
  readonly bron: Citaat | undefined;
}

/** The grounds in words. An answer about another one names that too: '… kennis heeft (PCF, stalking)'. */
export function redenen(gegevens: Gegevens, gronden: readonly Grond[], antwoorden: readonly Antwoord[]): Reden[] {
  return gronden.map(({ antwoord, kenmerk, doorslaggevend }) => {
    const vraag = vraagVan(gegevens, antwoord.vraag);
    const grond = antwoord.waarden.map((waarde) => vraag.antwoorden[waarde]?.grond).find(Boolean);
    const over = antwoorden.find((ander) => ander.vraag === vraag.over);
    const bij = over ? ` (${antwoordTekst(vraagVan(gegevens, over.vraag), over.waarden)})` : '';
    const tekst = (grond ?? `${vraag.kort}: ${antwoordTekst(vraag, antwoord.waarden)}.`).replace(/\.$/u, `${bij}.`);
    return { tekst, kenmerk: gegevens.kenmerken[kenmerk] ?? kenmerk, doorslaggevend, bron: vraag.bronnen[0] };
  });
}

/** What to find out, for every answer that leaves something open (R148); what may be direct danger first (O48). */
export function uitzoeken(gegevens: Gegevens, antwoorden: readonly Antwoord[]): string[] {
  const gegeven = antwoorden.flatMap(({ vraag, waarden }) => waarden.flatMap((waarde) => vraagVan(gegevens, vraag).antwoorden[waarde] ?? []));
  const eerst = [...gegeven].sort((a, b) => Number(b.gevaar) - Number(a.gevaar));
  return eerst.flatMap(({ uitzoeken: tekst }) => tekst ?? []);
}

/** True when an answer may mean direct danger (O48). */
export const isGevaar = (gegevens: Gegevens, antwoorden: readonly Antwoord[]): boolean =>
  antwoorden.some(({ vraag, waarden }) => waarden.some((waarde) => vraagVan(gegevens, vraag).antwoorden[waarde]?.gevaar));

/** Unclear points by number, in the order of the list. */
export const puntenVan = (gegevens: Gegevens, nummers: readonly string[]): Punt[] =>
  [...new Set(nummers)].sort(opNummer).flatMap((nr) => gegevens.punten[nr] ?? []);

/** The same points, those about safety first. */
export const veiligheidEerst = (punten: readonly Punt[]): Punt[] =>
  [...punten].sort((a, b) => Number(b.ernst === 'veiligheid') - Number(a.ernst === 'veiligheid'));
