/** One ranking out of the text, the headings, the word table and the ways pages are asked for. Rests on nothing that is loaded later. */
import { telCitaten } from './citaten';
import { passendeIngangen, puntenPerDoel, zoekLetterlijk, zonderPlaats, type Passend } from './ingangen';
import type { Naslag } from './naslag';
import { eerstePagina, puntenVoorPaginas, woordenVanPaginas } from './paginas';
import { isEerder, deelVanOverdracht, wegInVraag, wegVan } from './situatie';
import { Stand } from './stand';
import { scoorTekst } from './tekstscore';
import type { Begripsdeel, Middelen, Treffer, Treffers, Uitslag, Zoekplan } from './typen';

/** What counts how much in the ranking; text and landing place are both between 0 and about 1. */
const WEGING = { tekst: 1, kop: 0.5, ingang: 2, eerst: 10, citaat: 30, genoemd: 80, onderdeel: 60 } as const;
const LAAGSTE_AANDEEL = 0.12;
const GEWICHT_MEEZOEKEN = 0.5;
const MEESTE_MEEZOEKEN = 6;
const ONDER_TEKST = 0.95;
/** What a section of the other route, or of the time before any handover, keeps of its points when the query names a route. */
const ANDERE_WEG = 0.4;
/** What the sections about its handover gain then, and the heading above them, which says little of its own. */
const EIGEN_WEG = { deel: 1.5, geheel: 1.3 } as const;

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
function weegWeg(vraag: string, naslag: Naslag, stand: Stand): void {
  const gevraagd = wegInVraag(vraag);
  if (!gevraagd) return;
  const { weg, erna } = gevraagd;
  naslag.gegevens.doelen.forEach(({ id }, doel) => {
    const eigen = wegVan(id);
    if ((eigen !== undefined && eigen !== weg) || (erna && isEerder(id))) stand.vermenigvuldig(doel, ANDERE_WEG);
    const deel = deelVanOverdracht(id, weg);
    if (deel) stand.vermenigvuldig(doel, EIGEN_WEG[deel]);
  });
}

/** The pages of this site come behind the best section, unless one of them is what is asked for. */
function onderTekst({ gegevens }: Naslag, stand: Stand): void {
  const isTekst = (doel: number) => gegevens.doelen[doel]?.soort === 'afspraken';
  const beste = stand.gesorteerd().find(({ doel }) => isTekst(doel));
  if (beste) stand.begrens((doel) => !isTekst(doel), beste.score * ONDER_TEKST);
}

/** Points for what the query is about; a quotation and a number come on top. */
function scoor(plan: Zoekplan, passend: readonly Passend[], naslag: Naslag): Stand {
  const stand = new Stand();
  if (plan.delen.every(({ belang }) => belang === 0)) return stand;
  for (const [doel, punten] of scoorTekst(metMeegezocht(plan.delen, passend), naslag, plan.vorm)) stand.tel(doel, WEGING.tekst * punten);
  for (const [doel, punten] of puntenPerDoel(passend, zoekLetterlijk(plan.delen, naslag))) stand.tel(doel, WEGING.ingang * punten);
  telKoppen(plan, naslag, stand);
  for (const [doel, punten] of puntenVoorPaginas(plan, naslag)) stand.tel(doel, punten);
  weegWeg(plan.vraag, naslag, stand);
  onderTekst(naslag, stand);
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
