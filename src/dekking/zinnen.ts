/**
 * Which sentence of the agreements the site uses where, or why it is background. Works on text and content that are already read,
 * so that the page in docs and the test on it say the same.
 */
import type { Ankertekst, Brondeel } from '../bron/lezen';
import type { Bron } from '../bron/schema-bron';
import type { Regel } from '../bron/schema-regel';
import { opEenRegel } from '../taal/regel';
import { geraakteZinnen } from './splitsing';
import { aanhalingenIn, eenmalig, type Dekkingsbestand, type Plaats } from './plaatsen';
import type { Achtergrond } from './schema';

/** A piece of text with an anchor (or a footnote), in its sentences. */
type Zinstuk = Pick<Ankertekst, 'anker'> & { readonly zinnen: readonly string[] };

export type Bronsectie = Pick<Brondeel, 'id' | 'kop'> & { readonly stukken: readonly Zinstuk[] };

/** An entry of the background list: a sentence, the sentences from `zin` to `tm`, or a whole section. */
export type Achtergrondzin = Achtergrond['zinnen'][number];

/** What the coverage is made from. */
export interface Zinnenstof {
  readonly secties: readonly Bronsectie[];
  readonly bestanden: readonly Dekkingsbestand[];
  /** Being cited by a rule is no use: people act on pages, not on the list of rules. It is told as extra information. */
  readonly regels: readonly Pick<Regel, 'nr' | 'bronnen'>[];
  readonly achtergrond: readonly Achtergrondzin[];
  /** The name in a list that is most like another one, for the message that it does not exist. */
  readonly bijna: (naam: string, namen: readonly string[]) => string | undefined;
}

/** A sentence with every place that cites it, or the reason why there is none. */
export interface Zinrij {
  /** Its anchor; with '/2' behind it for the second sentence of a piece of several. */
  readonly naam: string;
  readonly tekst: string;
  readonly plaatsen: readonly Plaats[];
  readonly regels: readonly string[];
  readonly reden: string | undefined;
}

/** All sentences in the order of the document, and what is wrong as Dutch sentences for the editor. */
export interface Zinnendekking {
  readonly secties: readonly (Pick<Brondeel, 'id' | 'kop'> & { readonly rijen: readonly Zinrij[] })[];
  readonly fouten: readonly string[];
}

/** A sentence that an entry of the background list names, and the words of that entry for a message. */
interface Genoemdezin {
  readonly naam: string;
  readonly reden: string;
  readonly post: string;
}

const LIJST = 'src/content/dekking/zinnen.yaml';

const naamVan = ({ anker, zinnen }: Zinstuk, plaats: number) => (zinnen.length > 1 ? `${anker}/${plaats + 1}` : anker);
const namenVan = (stuk: Zinstuk) => stuk.zinnen.map((_, plaats) => naamVan(stuk, plaats));
const waar = ({ soort, naam, plek }: Plaats) => `${soort} "${naam}"${plek && ` (${plek})`}`;

/** The names of the sentences a quote touches; a quote may run over several. */
function namenBij(stukken: ReadonlyMap<string, Zinstuk>, { anker, citaat }: Pick<Bron, 'anker' | 'citaat'>): string[] {
  const stuk = stukken.get(anker);
  return stuk ? geraakteZinnen(stuk.zinnen, opEenRegel(citaat)).map((plaats) => naamVan(stuk, plaats)) : [];
}

/** The sentences of one entry, or what is wrong with it. */
function leesPost({ zin, tm, sectie = '', reden }: Achtergrondzin, { secties, bijna }: Zinnenstof): Genoemdezin[] | string {
  const neem = (namen: readonly string[], post: string) => namen.map((naam) => ({ naam, reden, post }));
  if (zin === undefined) {
    const hier = secties.filter(({ id }) => id === sectie).flatMap(({ stukken }) => stukken.flatMap(namenVan));
    return hier.length > 0 ? neem(hier, `sectie ${sectie}`) : `${LIJST}, sectie: in sectie "${sectie}" staan geen zinnen.`;
  }
  const alle = secties.flatMap(({ stukken }) => stukken.flatMap(namenVan));
  const velden = { zin, tm: tm ?? zin };
  for (const veld of ['zin', 'tm'] as const) {
    if (alle.includes(velden[veld])) continue;
    const voorstel = bijna(velden[veld], alle);
    return `${LIJST}, ${veld}: "${velden[veld]}" is geen zin van de tekst.${voorstel ? ` Bedoelt u "${voorstel}"?` : ''}`;
  }
  const namen = alle.slice(alle.indexOf(zin), alle.indexOf(velden.tm) + 1);
  if (namen.length === 0) return `${LIJST}, tm: "${velden.tm}" staat vóór "${zin}". Draai de twee om.`;
  return neem(namen, zin === velden.tm ? zin : `${zin} tot en met ${velden.tm}`);
}

/** What is wrong with a sentence: background and used, background twice, or neither. */
function keurZin({ naam, tekst, plaatsen: [eerste] }: Zinrij, posten: readonly string[]): string[] {
  if (eerste)
    return posten.map((post) => {
      const doe = post === naam ? 'Haal de zin uit de lijst.' : `Haal de zin uit de lijst: splits "${post}".`;
      return `${naam} staat in ${LIJST}, maar wordt gebruikt in ${waar(eerste)}. ${doe}`;
    });
  if (posten.length > 1) return [`${naam} staat twee keer in ${LIJST}: bij "${posten.join('" en bij "')}". Houd één reden over.`];
  if (posten.length === 1) return [];
  return [
    `${naam} ("${tekst}") wordt nergens gebruikt. Noem de zin als bron in een wegwijzer, formulier, termijn, het casusverloop, een begrip of een onduidelijk punt, of geef in ${LIJST} een reden.`,
  ];
}

/** A quote in content, and the sentences it touches. */
interface Gebruiktcitaat extends Pick<Bron, 'anker' | 'citaat'> {
  readonly plaats: Plaats;
  readonly namen: readonly string[];
}

/** A quote that stands in no sentence would count nowhere. */
const keurCitaat = ({ anker, citaat, plaats, namen }: Gebruiktcitaat) =>
  namen.length > 0 ? [] : [`Het citaat "${citaat}" in ${waar(plaats)} staat niet in ${anker}.`];

/** Puts text, content and background list together. Wrong content becomes a message, never an exception. */
export function maakZinnendekking(stof: Zinnenstof): Zinnendekking {
  const stukken = new Map(stof.secties.flatMap((sectie) => sectie.stukken.map((stuk) => [stuk.anker, stuk] as const)));
  const citaten = stof.bestanden
    .flatMap(aanhalingenIn)
    .flatMap(({ plaats, anker, citaat }): Gebruiktcitaat[] =>
      citaat === undefined ? [] : [{ plaats, anker, citaat, namen: namenBij(stukken, { anker, citaat }) }],
    );
  const regels = stof.regels.map(({ nr, bronnen }) => ({ nr, namen: bronnen.flatMap((bron) => namenBij(stukken, bron)) }));
  const posten = stof.achtergrond.map((post) => leesPost(post, stof));
  const genoemd = posten.flatMap((post) => (typeof post === 'string' ? [] : post));
  const maakRij = (naam: string, tekst: string): Zinrij => ({
    naam,
    tekst,
    plaatsen: eenmalig(citaten.filter(({ namen }) => namen.includes(naam)).map(({ plaats }) => plaats)),
    regels: regels.filter(({ namen }) => namen.includes(naam)).map(({ nr }) => nr),
    reden: genoemd.find((een) => een.naam === naam)?.reden,
  });
  const secties = stof.secties.map(({ id, kop, stukken }) => ({
    id,
    kop,
    rijen: stukken.flatMap((stuk) => stuk.zinnen.map((tekst, plaats) => maakRij(naamVan(stuk, plaats), tekst))),
  }));
  const postenBij = ({ naam }: Zinrij) => genoemd.filter((een) => een.naam === naam).map(({ post }) => post);
  return {
    secties,
    fouten: [
      ...citaten.flatMap(keurCitaat),
      ...posten.filter((post) => typeof post === 'string'),
      ...secties.flatMap(({ rijen }) => rijen.flatMap((een) => keurZin(een, postenBij(een)))),
    ],
  };
}
