/** Quick answers, walkthroughs, forms and contact in the ranking: by what they are called and how people ask for them. */
import type { Naslag } from './naslag';
import { woorden } from './normaliseer';
import type { Begripsdeel, Resultaatsoort, Zoekplan } from './typen';
import { vergelijk, zoekkernen, type Overlap, type Zegging } from './zegging';

/** What a page that answers a query in full counts, beside a section that is the best landing place of all of it (about 3). */
const VOLLE_PUNTEN = 3;
/** How much kinds of pages count beside each other; terms come through the word table. */
const AANDEEL: Readonly<Record<Resultaatsoort, number>> = {
  afspraken: 0,
  antwoorden: 1,
  wegwijzers: 0.9,
  contact: 0.9,
  formulieren: 0.85,
  leren: 0.6,
  begrippen: 0.4,
};
/** Kinds that may stand first, the best first. */
const VOOROP: readonly Resultaatsoort[] = ['antwoorden', 'wegwijzers', 'formulieren', 'contact'];
/** From this likeness (0–1) on a query is one of the ways of asking. */
const ZELFDE = 0.85;
const ZELFDE_VORM = 0.6;
/** From this likeness on a page is a place for a word that is not in the text. */
const GENOEG = 0.4;
/** A query whose words are all in a way of asking is that way, when it has no more than this left over. */
const MEESTE_OVER = 0.45;
/** All of it; sums of shares are not exact. */
const GEHEEL = 0.999;

const gelijkenisVan = ({ vanVraag, vanZegging }: Overlap) => vanVraag * vanZegging;
const soortVan = (doel: number, { gegevens }: Naslag): Resultaatsoort => gegevens.doelen[doel]?.soort ?? 'afspraken';

/** Points of every page for a query. */
export function puntenVoorPaginas(plan: Zoekplan, naslag: Naslag): Map<number, number> {
  const punten = new Map<number, number>();
  for (const zegging of naslag.zeggingenMet(zoekkernen(plan))) {
    const waarde = VOLLE_PUNTEN * AANDEEL[soortVan(zegging.doel, naslag)] * gelijkenisVan(vergelijk(plan, zegging));
    if (waarde > 0) punten.set(zegging.doel, Math.max(punten.get(zegging.doel) ?? 0, waarde));
  }
  return punten;
}

/** Words of a query that stand in a way of asking which is enough like it: that page is their place. */
export function woordenVanPaginas(plan: Zoekplan, naslag: Naslag): Begripsdeel[] {
  const genoeg = naslag.zeggingenMet(zoekkernen(plan)).filter((zegging) => gelijkenisVan(vergelijk(plan, zegging)) >= GENOEG);
  return plan.delen.filter((deel) => genoeg.some((zegging) => deel.stammen.some((kern) => zegging.kern.has(kern))));
}

/** Words that say what a query is about. */
const aantalInhoud = ({ delen }: Zoekplan) => delen.filter(({ belang }) => belang === 1).length;

/** Says of a target whether it is called as the query is, stop words and all; one word is a subject, no title. */
function heetZo({ vraag }: Zoekplan, { gegevens }: Naslag): (doel: number) => boolean {
  const getypt = woorden(vraag);
  return (doel) => getypt.length > 1 && getypt.join(' ') === woorden(gegevens.doelen[doel]?.kop ?? '').join(' ');
}

/** So many words are a sentence, however few of them count ('iemand is nu in gevaar'). */
const ZIN = 3;

/**
 * Whether a query is this way of asking, or shares all words with it. One word is a subject, not a question: the text comes first then, unless it
 * stands in a sentence, or the question has the same form too. Only a period is asked for with one word beside it ('hoe snel contact').
 */
function isGevraagd(plan: Zoekplan, zegging: Zegging, overlap: Overlap): boolean {
  const gelijkenis = gelijkenisVan(overlap);
  const zelfdeVorm = plan.vorm !== undefined && plan.vorm === zegging.vorm;
  if (aantalInhoud(plan) < 2 && plan.vorm !== 'termijn') return (zelfdeVorm || woorden(plan.vraag).length >= ZIN) && gelijkenis > GEHEEL;
  if (gelijkenis >= (zelfdeVorm ? ZELFDE_VORM : ZELFDE)) return true;
  return overlap.vanVraag > GEHEEL && overlap.vanZegging >= 1 - MEESTE_OVER && aantalInhoud(plan) > 1;
}

/** The query for a kind of page, without the word for that kind ('formulier warme overdracht'). */
function planPerSoort(plan: Zoekplan): Partial<Record<Resultaatsoort, Zoekplan>> {
  const zonder = (naam: string): Zoekplan => ({ ...plan, delen: plan.delen.filter(({ woord }) => woord !== naam) });
  return { formulieren: zonder('formulier'), wegwijzers: zonder('wegwijzer') };
}

/** The page that is asked for; undefined when none is. Of several the one that is most like the query, of those the answer. */
export function eerstePagina(plan: Zoekplan, naslag: Naslag): number | undefined {
  const heet = heetZo(plan, naslag);
  const perSoort = planPerSoort(plan);
  const gevraagd = naslag
    .zeggingenMet(zoekkernen(plan))
    .map((zegging) => {
      const soort = soortVan(zegging.doel, naslag);
      const rang = VOOROP.indexOf(soort);
      return { zegging, overlap: vergelijk(perSoort[soort] ?? plan, zegging), rang, heet: zegging.isTitel && heet(zegging.doel) };
    })
    .filter((een) => een.rang >= 0 && (een.heet || isGevraagd(plan, een.zegging, een.overlap)))
    .sort((a, b) => Number(b.heet) - Number(a.heet) || gelijkenisVan(b.overlap) - gelijkenisVan(a.overlap) || a.rang - b.rang);
  return gevraagd[0]?.zegging.doel;
}
