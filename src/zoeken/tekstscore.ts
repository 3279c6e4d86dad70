/** How well the sections of the text answer a query: rare words decide, words in one sentence say more than words far apart. */
import type { Naslag } from './naslag';
import { woorden } from './normaliseer';
import { stam } from './stam';
import type { Begripsdeel, Vraagvorm } from './typen';
import { antwoordtOp } from './vraagvorm';

const WEGING = { woord: 1, zin: 0.35, gevraagd: 0.7, gevraagdAlleen: 0.3, geheel: 0.3 } as const;
/** How much a sentence that answers the form of the question counts: where a period is asked, one is wanted. */
const WEGING_VORM: Readonly<Record<Vraagvorm, number>> = { termijn: 1.2, wie: 0.4, mag: 0.4, geval: 0.4 };
const VOETNOOT = 0.7;
/** So many sentences with a word count as all. */
const VEEL = 3;

/** Words found in the text: per sentence how well, 0–1. */
type Zinsgewichten = ReadonlyMap<number, number>;

function zinnenVanTerm(term: string, naslag: Naslag): readonly number[] {
  const [eerste = [], ...rest] = woorden(term).map((woord) => naslag.zinnenMet(stam(woord)));
  return rest.reduce((samen, lijst) => samen.filter((zin) => lijst.includes(zin)), eerste);
}

/** Sentences that have a word of the query, with the best weight of its forms. */
export function zinnenMet({ termen }: Pick<Begripsdeel, 'termen'>, naslag: Naslag): Zinsgewichten {
  const beste = new Map<number, number>();
  for (const { term, gewicht } of termen) {
    for (const zin of zinnenVanTerm(term, naslag)) {
      const telt = naslag.voetnoten.has(zin) ? gewicht * VOETNOOT : gewicht;
      beste.set(zin, Math.max(beste.get(zin) ?? 0, telt));
    }
  }
  return beste;
}

/** Sections that have one of the sentences. */
export const doelenVan = (zinnen: Iterable<number>, naslag: Naslag): Set<number> =>
  new Set([...zinnen].flatMap((zin) => naslag.doelVanZin[zin] ?? []));

const zeldzaamheid = (aantal: number, totaal: number) => Math.log(1 + totaal / Math.max(1, aantal));

/** Per section how often it has a word, as a share of enough, times the best weight it has it with. */
function perDoel(zinnen: Zinsgewichten, naslag: Naslag): Map<number, number> {
  const gevonden = new Map<number, { aantal: number; beste: number }>();
  for (const [zin, gewicht] of zinnen) {
    const doel = naslag.doelVanZin[zin] ?? -1;
    const { aantal, beste } = gevonden.get(doel) ?? { aantal: 0, beste: 0 };
    gevonden.set(doel, { aantal: aantal + 1, beste: Math.max(beste, gewicht) });
  }
  return new Map([...gevonden].map(([doel, { aantal, beste }]) => [doel, beste * (0.6 + 0.4 * Math.min(1, aantal / VEEL))]));
}

/** Where a word of the query is in the text, and which sections are asked for with it without having it. */
interface Gezocht {
  readonly belang: number;
  readonly zinnen: Zinsgewichten;
  readonly gevraagd: ReadonlySet<number>;
}

function zoekDeel(deel: Begripsdeel, naslag: Naslag): Gezocht {
  const kernen = new Set([...deel.stammen, ...deel.losse]);
  return { belang: deel.belang, zinnen: zinnenMet(deel, naslag), gevraagd: new Set([...kernen].flatMap((kern) => naslag.gevraagdMet(kern))) };
}

/** Per section what a word counts there: by the text, or else since it is asked for with it. */
function perSectie({ zinnen, gevraagd }: Gezocht, naslag: Naslag, alsGevraagd: number): Map<number, number> {
  const punten = new Map<number, number>([...gevraagd].map((doel) => [doel, alsGevraagd]));
  for (const [doel, deel] of perDoel(zinnen, naslag)) punten.set(doel, Math.max(punten.get(doel) ?? 0, deel));
  return punten;
}

/** Points of every section for the words of a query: what the section has, its best sentence, and whether that answers the form of the question. */
export function scoorTekst(delen: readonly Begripsdeel[], naslag: Naslag, vorm: Vraagvorm | undefined): Map<number, number> {
  const totaal = new Set(naslag.doelVanZin).size;
  const gezocht = delen.filter(({ belang }) => belang > 0).map((deel) => zoekDeel(deel, naslag));
  // One word alone is a subject: what is only asked for with it is hardly about it, and all of it says nothing more.
  const alleen = gezocht.length < 2;
  const gewogen = gezocht.map((een) => {
    const perDeel = perSectie(een, naslag, alleen ? WEGING.gevraagdAlleen : WEGING.gevraagd);
    return { zinnen: een.zinnen, perDeel, gewicht: een.belang * zeldzaamheid(perDeel.size, totaal) };
  });
  const som = gewogen.reduce((tot, { gewicht }) => tot + gewicht, 0) || 1;
  const punten = new Map<number, number>();
  const geheel = new Map<number, number>();
  const tel = (doel: number, erbij: number) => punten.set(doel, (punten.get(doel) ?? 0) + erbij);
  const perZin = new Map<number, number>();
  for (const { zinnen, perDeel, gewicht } of gewogen) {
    for (const [doel, deel] of perDeel) {
      tel(doel, (WEGING.woord * deel * gewicht) / som);
      geheel.set(doel, (geheel.get(doel) ?? 0) + gewicht / som);
    }
    for (const [zin, beste] of zinnen) perZin.set(zin, (perZin.get(zin) ?? 0) + (beste * gewicht) / som);
  }
  const besteZin = new Map<number, number>();
  for (const [zin, dekking] of perZin) {
    const past = vorm !== undefined && antwoordtOp(naslag.gegevens.vormen[zin] ?? '0', vorm);
    const waarde = WEGING.zin * dekking ** 2 * (alleen ? 0 : 1) + (past ? WEGING_VORM[vorm] * dekking ** 2 : 0);
    const doel = naslag.doelVanZin[zin] ?? -1;
    besteZin.set(doel, Math.max(besteZin.get(doel) ?? 0, waarde));
  }
  for (const [doel, waarde] of besteZin) tel(doel, waarde);
  if (!alleen) for (const [doel, deel] of geheel) tel(doel, WEGING.geheel * deel ** 2);
  return punten;
}
