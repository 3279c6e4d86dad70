/** One ranking out of the text, the headings, the word table and the ways pages are asked for. Rests on nothing that is loaded later. */
import { telCitaten } from './citaten';
import { passendeIngangen, puntenPerDoel, zoekLetterlijk, zonderPlaats, type Passend } from './ingangen';
import type { Naslag } from './naslag';
import { vouw } from './normaliseer';
import { eerstePagina, puntenVoorPaginas, woordenVanPaginas } from './paginas';
import { deelVanOverdracht, isEerder, wegInVraag, wegVan, type Wegvraag } from './situatie';
import { Stand } from './stand';
import { scoorTekst } from './tekstscore';
import type { Begripsdeel, Middelen, Treffer, Treffers, Uitslag, Zoekplan } from './typen';

/** What counts how much in the ranking; text and landing place are both between 0 and about 1. */
const WEGING = { tekst: 1, kop: 0.5, ingang: 2, eerst: 10, citaat: 30, genoemd: 80, onderdeel: 60 } as const;
const LAAGSTE_AANDEEL = 0.12;
const GEWICHT_MEEZOEKEN = 0.5;
const MEESTE_MEEZOEKEN = 6;
/** What comes behind another keeps this share of its points at most. */
const NET_ONDER = 0.95;
/** What a section of the other route, or of the time before any handover, keeps of its points when the query names a route. */
const ANDERE_WEG = 0.4;
/** What the sections about its handover gain then, and the heading above them, which says little of its own. */
const EIGEN_WEG = { deel: 1.5, geheel: 1.3 } as const;

/** The annex that says what words mean gains this when that is asked: elsewhere the word is used. */
const BEGRIPPEN = { id: 'bijlage-1', vraag: /\b(?:definitie|beteken)/u, erbij: 1.2 } as const;

type Doelkeuze = (doel: number) => boolean;

function telKoppen({ delen }: Zoekplan, naslag: Naslag, stand: Stand): void {
  const totaal = delen.reduce((som, { belang }) => som + belang, 0) || 1;
  for (const { doel, stammen } of naslag.koppen) {
    const geraakt = delen.filter((deel) => [...deel.stammen, ...deel.losse].some((kern) => stammen.has(kern)));
    if (geraakt.length === 0) continue;
    const vanVraag = geraakt.reduce((som, { belang }) => som + belang, 0) / totaal;
    const vanKop = Math.min(1, geraakt.length / stammen.size);
    stand.tel(doel, WEGING.kop * vanVraag * (0.5 + 0.5 * vanKop));
  }
}

/** A section named by its number comes first, with what is in it behind it. */
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
function metMeegezocht(delen: readonly Begripsdeel[], passend: readonly Passend[]): Begripsdeel[] {
  return delen.map((deel) => {
    const eigen = passend.filter((een) => een.delen.some(({ woord }) => woord === deel.woord));
    const extra = [...new Set(eigen.flatMap(({ sleutel }) => sleutel.ingang.zoekt ?? []))].slice(0, MEESTE_MEEZOEKEN);
    return { ...deel, termen: [...deel.termen, ...extra.map((term) => ({ term, gewicht: GEWICHT_MEEZOEKEN }))] };
  });
}

function maakTreffers({ citaten, delen }: Zoekplan, passend: readonly Passend[]): Treffers {
  const meegezocht = passend.flatMap(({ sleutel, dekking }) => (sleutel.ingang.zoekt ?? []).map((tekst) => ({ tekst, belang: dekking })));
  return {
    groepen: delen.map(({ termen, belang }) => ({ termen: termen.map(({ term }) => term), belang })),
    zinsdelen: [...citaten.map((tekst) => ({ tekst, belang: WEGING.citaat })), ...meegezocht],
  };
}

/** Where the query names a route, the sections about its handover count for more, and those of the other route for less. */
function weegWeg({ weg, erna }: Wegvraag, isAnder: Doelkeuze, { gegevens }: Naslag, stand: Stand): void {
  gegevens.doelen.forEach(({ id }, doel) => {
    if (isAnder(doel) || (erna && isEerder(id))) stand.vermenigvuldig(doel, ANDERE_WEG);
    const deel = deelVanOverdracht(id, weg);
    if (deel) stand.vermenigvuldig(doel, EIGEN_WEG[deel]);
  });
}

/** Nothing of these comes before the best of the others. */
function achteraan(kies: Doelkeuze, stand: Stand): void {
  const beste = stand.gesorteerd().find(({ doel }) => !kies(doel));
  if (beste) stand.begrens(kies, beste.score * NET_ONDER);
}

/** Points for what the query is about; a quotation and a number come on top. */
function scoor(plan: Zoekplan, passend: readonly Passend[], naslag: Naslag): Stand {
  const stand = new Stand();
  if (plan.delen.every(({ belang }) => belang === 0)) return stand;
  for (const [doel, punten] of scoorTekst(metMeegezocht(plan.delen, passend), naslag, plan.vorm)) stand.tel(doel, WEGING.tekst * punten);
  for (const [doel, punten] of puntenPerDoel(passend, zoekLetterlijk(plan.delen, naslag))) stand.tel(doel, WEGING.ingang * punten);
  telKoppen(plan, naslag, stand);
  for (const [doel, punten] of puntenVoorPaginas(plan, naslag)) stand.tel(doel, punten);
  if (BEGRIPPEN.vraag.test(vouw(plan.vraag))) stand.vermenigvuldig(naslag.perId.get(BEGRIPPEN.id) ?? -1, BEGRIPPEN.erbij);
  const gevraagd = wegInVraag(plan.vraag);
  const isAnder: Doelkeuze = (doel) => ![undefined, gevraagd?.weg].includes(wegVan(naslag.gegevens.doelen[doel]?.id ?? ''));
  if (gevraagd) weegWeg(gevraagd, isAnder, naslag, stand);
  // The pages of this site come behind the best section, unless one of them is what is asked for.
  achteraan((doel) => naslag.gegevens.doelen[doel]?.soort !== 'afspraken', stand);
  // A rule of the other route may not hold: however many words of the query it has, it is not the first.
  if (gevraagd) achteraan(isAnder, stand);
  return stand;
}

/** What a search gives before it is explained. */
export type Rangschikking = Omit<Uitslag, 'uitleg'> & { readonly passend: readonly Passend[] };

/** Carries out a plan: counts and sorts. Reads the text only for phrases. */
export async function voerUit(eerste: Zoekplan, naslag: Naslag, { tekstVan }: Middelen): Promise<Rangschikking> {
  const delen = zonderPlaats(eerste.delen, passendeIngangen(eerste, naslag), woordenVanPaginas(eerste, naslag));
  const plan = { ...eerste, delen };
  const passend = passendeIngangen(plan, naslag);
  const stand = scoor(plan, passend, naslag);
  const basis: readonly Treffer[] = stand.gesorteerd();
  const ondergrens = (basis[0]?.score ?? 0) * LAAGSTE_AANDEEL;
  const voorop = eerstePagina(plan, naslag);
  if (voorop !== undefined) stand.tel(voorop, WEGING.eerst);
  const gevonden = await telCitaten(plan, naslag, tekstVan, (doel, aantal) => stand.tel(doel, WEGING.citaat * aantal));
  telGenoemd(plan.genoemd, naslag, stand);
  return {
    plan,
    passend,
    resultaten: stand.gesorteerd().filter(({ score }) => score >= ondergrens),
    treffers: maakTreffers(plan, passend),
    citaatNietGevonden: plan.citaten.length > 0 && !gevonden,
  };
}
