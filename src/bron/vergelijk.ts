/** Compares two versions of the text, sentence by sentence within a section. Pure: what is read and shown is scripts/vergelijk. */
import { diffArrays, diffWordsWithSpace } from 'diff';
import { dichtstbij, gelijkenis } from '../taal/gelijkenis';
import type { Ankertekst, Brondeel } from './lezen';

/** A section of one version, in the order of the document. */
export type Verschildeel = Pick<Brondeel, 'id' | 'kop'> & { readonly stukken: readonly Ankertekst[] };
/** 'verschoven': the same words under another anchor. */
export type Verschilsoort = 'gelijk' | 'gewijzigd' | 'erbij' | 'weg' | 'verschoven';
export interface Vergelijkrij {
  readonly soort: Verschilsoort;
  readonly oud?: Ankertekst;
  readonly nieuw?: Ankertekst;
}
export interface Sectieverschil {
  readonly id: string;
  readonly oudeKop?: string;
  readonly nieuweKop?: string;
  readonly soort: 'gelijk' | 'gewijzigd' | 'erbij' | 'weg';
  readonly rijen: readonly Vergelijkrij[];
}

/** From this likeness on (0–1) two sentences are shown as one that was changed. */
const VERWANT = 0.5;

/** Pairs what went with what came at the same place, in order; the rest is gone or added. */
function koppel(weg: readonly Ankertekst[], erbij: readonly Ankertekst[]): Vergelijkrij[] {
  const rijen: Vergelijkrij[] = [];
  let vanaf = 0;
  for (const oud of weg) {
    const naar = erbij.findIndex(({ tekst }, plaats) => plaats >= vanaf && gelijkenis(oud.tekst, tekst) >= VERWANT);
    const nieuw = erbij[naar];
    if (!nieuw) {
      rijen.push({ soort: 'weg', oud });
      continue;
    }
    rijen.push(...erbij.slice(vanaf, naar).map((los): Vergelijkrij => ({ soort: 'erbij', nieuw: los })), { soort: 'gewijzigd', oud, nieuw });
    vanaf = naar + 1;
  }
  return [...rijen, ...erbij.slice(vanaf).map((nieuw): Vergelijkrij => ({ soort: 'erbij', nieuw }))];
}

/** The rows of one section: what is the same words keeps its place, what lies between is paired by likeness. */
export function vergelijkStukken(oud: readonly Ankertekst[], nieuw: readonly Ankertekst[]): Vergelijkrij[] {
  const rijen: Vergelijkrij[] = [];
  const [links, rechts] = [[...oud], [...nieuw]];
  let weg: readonly Ankertekst[] = [];
  let erbij: readonly Ankertekst[] = [];
  const sluit = () => {
    rijen.push(...koppel(weg, erbij));
    [weg, erbij] = [[], []];
  };
  const delen = diffArrays(
    oud.map(({ tekst }) => tekst),
    nieuw.map(({ tekst }) => tekst),
  );
  for (const { value, added, removed } of delen) {
    if (added) erbij = rechts.splice(0, value.length);
    else if (removed) weg = links.splice(0, value.length);
    else {
      sluit();
      for (const een of links.splice(0, value.length)) {
        const ander = rechts.shift();
        if (ander) rijen.push({ soort: een.anker === ander.anker ? 'gelijk' : 'verschoven', oud: een, nieuw: ander });
      }
    }
  }
  sluit();
  return rijen;
}

function vergelijkDeel(id: string, oud: Verschildeel | undefined, nieuw: Verschildeel | undefined): Sectieverschil {
  const rijen = vergelijkStukken(oud?.stukken ?? [], nieuw?.stukken ?? []);
  const zelfde = oud?.kop === nieuw?.kop && rijen.every(({ soort }) => soort === 'gelijk');
  return {
    id,
    ...(oud && { oudeKop: oud.kop }),
    ...(nieuw && { nieuweKop: nieuw.kop }),
    soort: !oud ? 'erbij' : !nieuw ? 'weg' : zelfde ? 'gelijk' : 'gewijzigd',
    rijen,
  };
}

/** All sections of both versions: those of the new text in its order, each section that is gone after the one it followed. */
export function vergelijkTeksten(oud: readonly Verschildeel[], nieuw: readonly Verschildeel[]): Sectieverschil[] {
  const oudeDelen = new Map(oud.map((deel) => [deel.id, deel]));
  const nieuweDelen = new Map(nieuw.map((deel) => [deel.id, deel]));
  const volgorde = [...nieuweDelen.keys()];
  let vorige = -1;
  for (const { id } of oud) {
    if (nieuweDelen.has(id)) vorige = volgorde.indexOf(id);
    else volgorde.splice(++vorige, 0, id);
  }
  return volgorde.map((id) => vergelijkDeel(id, oudeDelen.get(id), nieuweDelen.get(id)));
}

/** An old place for links: where its words stand now, or the sentence most like them. */
export interface Anker extends Ankertekst {
  /** Anchor under which the same words stand now. */
  readonly nu?: string;
  /** Most similar new sentence, when the words are nowhere. */
  readonly lijktOp?: Ankertekst;
}

function waarNu({ anker, tekst }: Ankertekst, nieuw: readonly Ankertekst[]): Anker {
  const zelfde = nieuw.find((stuk) => stuk.tekst === tekst);
  if (zelfde) return { anker, tekst, nu: zelfde.anker };
  const lijktOp = dichtstbij(tekst, nieuw, (stuk) => stuk.tekst);
  return { anker, tekst, ...(lijktOp && { lijktOp }) };
}

/** Places of the old text: sentences, headings and, by its id with its heading as text, the section itself. */
const plaatsen = (delen: readonly Verschildeel[]): Ankertekst[] => delen.flatMap(({ id, kop, stukken }) => [{ anker: id, tekst: kop }, ...stukken]);

/**
 * What happens to old links. `weg`: places that are no longer there. `anders`: anchors that now name a sentence of another meaning,
 * which an old link would show without a word.
 */
export function vergelijkAnkers(
  oud: readonly Verschildeel[],
  nieuw: readonly Verschildeel[],
): { weg: Anker[]; anders: (Anker & { wordt: string })[] } {
  const nieuwePlaatsen = plaatsen(nieuw);
  const perAnker = new Map(nieuwePlaatsen.map((stuk) => [stuk.anker, stuk.tekst]));
  const oudePlaatsen = plaatsen(oud);
  return {
    weg: oudePlaatsen.filter(({ anker }) => !perAnker.has(anker)).map((stuk) => waarNu(stuk, nieuwePlaatsen)),
    anders: oudePlaatsen.flatMap((stuk) => {
      const wordt = perAnker.get(stuk.anker);
      return wordt === undefined || wordt === stuk.tekst || gelijkenis(stuk.tekst, wordt) >= VERWANT
        ? []
        : [{ ...waarNu(stuk, nieuwePlaatsen), wordt }];
    }),
  };
}

/** A run of words of a changed sentence. */
export interface Woorden {
  readonly tekst: string;
  readonly soort: 'gelijk' | 'weg' | 'erbij';
}

/** The words of a changed sentence in reading order; the old sentence is all but 'erbij', the new one all but 'weg'. */
export function vergelijkWoorden(oud: string, nieuw: string): Woorden[] {
  return diffWordsWithSpace(oud, nieuw).map(({ value, added, removed }) => ({ tekst: value, soort: added ? 'erbij' : removed ? 'weg' : 'gelijk' }));
}
