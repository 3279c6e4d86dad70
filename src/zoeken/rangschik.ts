/** One ranking out of several searches, the headings and the word table. */
import { passendeIngangen, puntenPerDoel, type Letterlijk, type Passend } from './ingangen';
import type { Naslag } from './naslag';
import { staatIn, woorden, zonderStopwoorden } from './normaliseer';
import type { Begripsdeel, Bevraag, Middelen, Tekstlezer, Treffer, Treffers, Uitslag, Zoekplan } from './typen';

/** What counts how much in the ranking; text and landing place are both between 0 and 1. */
const WEGING = { tekst: 1, kop: 0.5, ingang: 2, paar: 0.25, citaat: 4, genoemd: 20, onderdeel: 10 } as const;
const LAAGSTE_AANDEEL = 0.12;
/** A phrase is looked up in as many texts. */
const MEESTE_KANDIDATEN = 10;
const GEWICHT_MEEZOEKEN = 0.5;
/** Terms from this weight on are the word itself, in another form or as part of a compound. */
const GEWICHT_VORM = 0.7;

class Stand {
  readonly #punten = new Map<number, number>();

  tel(doel: number, punten: number): void {
    this.#punten.set(doel, (this.#punten.get(doel) ?? 0) + punten);
  }

  gesorteerd(): Treffer[] {
    return [...this.#punten]
      .map(([doel, score]) => ({ doel, score }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.doel - b.doel);
  }
}

const hoogste = (treffers: readonly Treffer[]) => Math.max(0, ...treffers.map(({ score }) => score));

/** Best answer per target over the terms of one word, 0–1: scores are made comparable by the highest of each search. */
async function zoekDeel(termen: Begripsdeel['termen'], bevraag: Bevraag): Promise<Map<number, number>> {
  const beste = new Map<number, number>();
  for (const { term, gewicht } of termen) {
    const treffers = await bevraag(term);
    const top = hoogste(treffers) || 1;
    for (const { doel, score } of treffers) {
      beste.set(doel, Math.max(beste.get(doel) ?? 0, gewicht * Math.sqrt(score / top)));
    }
  }
  return beste;
}

/** Rare words decide: weight of a word by the number of targets that have it. */
const zeldzaamheid = (aantal: number, totaal: number) => Math.log(1 + totaal / Math.max(1, aantal)) / Math.log(1 + totaal);

function telKoppen(plan: Zoekplan, naslag: Naslag, stand: Stand): void {
  const totaal = plan.delen.reduce((som, { belang }) => som + belang, 0);
  for (const { doel, stammen } of naslag.koppen) {
    const geraakt = plan.delen.filter((deel) => [...deel.stammen, ...deel.losse].some((kern) => stammen.has(kern)));
    if (geraakt.length === 0) continue;
    const vanVraag = geraakt.reduce((som, { belang }) => som + belang, 0) / totaal;
    const vanKop = Math.min(1, geraakt.length / stammen.size);
    stand.tel(doel, WEGING.kop * vanVraag * (0.5 + 0.5 * vanKop));
  }
}

/** Counts the text. Returns per word the sections that have it literally (in any form). */
async function telTekst(delen: readonly Begripsdeel[], naslag: Naslag, bevraag: Bevraag, stand: Stand): Promise<Letterlijk> {
  const uitkomsten = await Promise.all(delen.map(async (deel) => ({ deel, beste: await zoekDeel(deel.termen, bevraag) })));
  const totaal = naslag.gegevens.doelen.length;
  const gewogen = uitkomsten.map(({ deel, beste }) => ({ beste, gewicht: deel.belang * zeldzaamheid(beste.size, totaal) }));
  const som = gewogen.reduce((tot, { gewicht }) => tot + gewicht, 0);
  for (const { beste, gewicht } of gewogen) {
    for (const [doel, score] of beste) stand.tel(doel, (WEGING.tekst * score * gewicht) / som);
  }
  const letterlijk = new Map<string, ReadonlySet<number>>();
  for (const { woord, termen } of delen) {
    const eigen = await Promise.all(termen.filter(({ gewicht }) => gewicht >= GEWICHT_VORM).map(({ term }) => bevraag(term)));
    const secties = eigen
      .flat()
      .map(({ doel }) => doel)
      .filter((doel) => naslag.gegevens.doelen[doel]?.soort === 'afspraken');
    letterlijk.set(woord, new Set(secties));
  }
  return letterlijk;
}

/** Words that are next to each other in the query count when they are in the text (stop words between them or not). */
async function telParen(paren: readonly string[], bevraag: Bevraag, stand: Stand): Promise<void> {
  for (const paar of paren) {
    for (const { doel } of await bevraag(`"${paar}"`)) stand.tel(doel, WEGING.paar);
  }
}

/** Quoted phrases must stand in the text literally; looked up in the best candidates. Returns whether one was found. */
async function telCitaten({ citaten }: Zoekplan, naslag: Naslag, tekstVan: Tekstlezer, stand: Stand): Promise<boolean> {
  // The index has no stop words: a phrase of nothing else ('van of-of naar en-en') is looked up in every section.
  const alleenStop = citaten.every((citaat) => woorden(citaat).every((woord) => naslag.stop.has(woord)));
  const isTekst = (doel: number) => naslag.gegevens.doelen[doel]?.soort === 'afspraken';
  const alle = [...naslag.gegevens.doelen.keys()].filter(isTekst);
  const beste = stand
    .gesorteerd()
    .map(({ doel }) => doel)
    .filter(isTekst);
  const kandidaten = alleenStop ? alle : beste.slice(0, MEESTE_KANDIDATEN);
  const gelezen = await Promise.all(kandidaten.map(async (doel) => ({ doel, tekst: (await tekstVan(doel)) ?? '' })));
  let gevonden = false;
  for (const { doel, tekst } of gelezen) {
    const aantal = citaten.filter((citaat) => staatIn(citaat, tekst)).length;
    stand.tel(doel, WEGING.citaat * aantal);
    gevonden ||= aantal > 0;
  }
  return gevonden;
}

function telGenoemd(genoemd: readonly number[], naslag: Naslag, stand: Stand): void {
  genoemd.forEach((doel, plaats) => {
    stand.tel(doel, WEGING.genoemd - plaats);
    const id = naslag.gegevens.doelen[doel]?.id ?? '';
    naslag.gegevens.doelen.forEach((ander, onder) => {
      if (ander.id.startsWith(`${id}.`)) stand.tel(onder, WEGING.onderdeel - plaats);
    });
  });
}

/** The terms of the word table that are searched along with each word. */
function metMeegezocht(plan: Zoekplan, passend: readonly Passend[], { stop }: Naslag): Begripsdeel[] {
  const alsTerm = (woord: string) => (woord.includes(' ') ? `"${zonderStopwoorden(woord, stop)}"` : woord);
  return plan.delen.map((deel) => {
    const eigen = passend.filter(({ delen }) => delen.includes(deel));
    const extra = new Set(eigen.flatMap(({ sleutel }) => sleutel.ingang.zoekt ?? []));
    const termen = [...extra].slice(0, 6).map((term) => ({ term: alsTerm(term), gewicht: GEWICHT_MEEZOEKEN }));
    return { ...deel, termen: [...deel.termen, ...termen] };
  });
}

function maakTreffers({ citaten, delen }: Zoekplan, passend: readonly Passend[]): Treffers {
  const meegezocht = passend.flatMap(({ sleutel, dekking }) => (sleutel.ingang.zoekt ?? []).map((tekst) => ({ tekst, belang: dekking })));
  return {
    groepen: delen.map(({ termen, belang }) => ({ termen: termen.map(({ term }) => term), belang })),
    zinsdelen: [...citaten.map((tekst) => ({ tekst, belang: WEGING.citaat })), ...meegezocht],
  };
}

/**
 * Carries out a plan: asks the index, counts and sorts. Rejects when the index fails; without an index only numbers,
 * headings and the word table are used.
 */
export async function voerUit(plan: Zoekplan, naslag: Naslag, { bevraag, tekstVan }: Middelen): Promise<Uitslag> {
  const stand = new Stand();
  telGenoemd(plan.genoemd, naslag, stand);
  const passend = passendeIngangen(plan, naslag);
  const delen = metMeegezocht(plan, passend, naslag);
  const letterlijk = bevraag ? await telTekst(delen, naslag, bevraag, stand) : new Map<string, never>();
  if (bevraag) await telParen(plan.paren, bevraag, stand);
  for (const [doel, punten] of puntenPerDoel(passend, letterlijk)) stand.tel(doel, WEGING.ingang * punten);
  telKoppen(plan, naslag, stand);
  const citaatNietGevonden = plan.citaten.length > 0 && !(await telCitaten(plan, naslag, tekstVan, stand));
  const alle = stand.gesorteerd();
  const ondergrens = (alle[0]?.score ?? 0) * LAAGSTE_AANDEEL;
  return {
    plan,
    resultaten: alle.filter(({ score }) => score >= ondergrens),
    treffers: maakTreffers(plan, passend),
    citaatNietGevonden,
  };
}
