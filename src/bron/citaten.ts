/** Finds in content what rests on the source: quotes with their anchor, and bare references to a sentence or section. Pure. */
import { dichtstbij } from '../taal/gelijkenis';
import { opEenRegel } from '../taal/regel';
import type { Ankertekst } from './lezen';

/** A place in a content file: `veld` as in `regels.3.bronnen.0`. */
export interface Citaatverwijzing {
  readonly bestand: string;
  readonly veld: string;
  /** Anchor or section id. */
  readonly plaats: string;
  readonly citaat?: string;
}

/** Fields that name places of the text, without a quote. */
const PLAATSEN: ReadonlySet<string | undefined> = new Set(['anker', 'ankers', 'alleenBij', 'sectie', 'secties', 'letterlijk', 'nu']);

/** All references in the data of one file; a bare one may be a word that is no place at all, which only the old text can tell. */
export function zoekVerwijzingen(bestand: string, waarde: unknown, pad: readonly string[] = []): Citaatverwijzing[] {
  if (typeof waarde === 'object' && waarde !== null) {
    const { anker, citaat } = waarde as { anker?: unknown; citaat?: unknown };
    if (typeof anker === 'string' && typeof citaat === 'string') return [{ bestand, veld: pad.join('.'), plaats: anker, citaat }];
    return Object.entries(waarde).flatMap(([naam, deel]) => zoekVerwijzingen(bestand, deel, [...pad, naam]));
  }
  const veld = pad.findLast((naam) => !/^\d+$/u.test(naam));
  const isPlaats = PLAATSEN.has(veld) && (typeof waarde === 'string' || typeof waarde === 'number');
  return isPlaats ? [{ bestand, veld: pad.join('.'), plaats: String(waarde) }] : [];
}

/** A reference that does not stand in the new text, with where it probably should point. */
export interface Gebroken extends Citaatverwijzing {
  /** Dutch: what is wrong. */
  readonly reden: string;
  readonly bijna?: Ankertekst;
}

/**
 * References that the new text breaks: the quote is no longer in its sentence (white space folded, as the build does), or a bare reference
 * names one of the places that are gone.
 */
export function zoekGebroken(verwijzingen: readonly Citaatverwijzing[], nieuw: readonly Ankertekst[], weg: ReadonlySet<string>): Gebroken[] {
  const perAnker = new Map(nieuw.map((stuk) => [stuk.anker, stuk.tekst]));
  return verwijzingen.flatMap((verwijzing) => {
    const { plaats, citaat } = verwijzing;
    const tekst = perAnker.get(plaats);
    if (citaat === undefined) return !weg.has(plaats) ? [] : [{ ...verwijzing, reden: 'deze plaats is er niet meer' }];
    const woorden = opEenRegel(citaat);
    if (tekst?.includes(woorden)) return [];
    const elders = nieuw.find((stuk) => stuk.tekst.includes(woorden));
    const bijna = elders ?? dichtstbij(woorden, nieuw, (stuk) => stuk.tekst);
    const reden = elders
      ? `het citaat staat nu bij ${elders.anker}`
      : tekst === undefined
        ? 'anker en citaat zijn er niet meer'
        : 'het citaat staat er niet meer';
    return [{ ...verwijzing, reden, ...(bijna && { bijna }) }];
  });
}
