/** The language of a story: B1, so short sentences; titles that give nothing away. */
import { GEMIDDELD, gemiddeldeZin, teLangeZinnen, woordenVan, zinlengten } from '../taal/leesbaarheid';
import type { Verhaal, Verhaalmoment } from './schema';
import type { Verhaalnaslag } from './moment';

/** What is told at the end has at most this many sentences. */
const SLOTZINNEN = 3;
/** Words of who still watches. */
const KIJKT = /\b(?:kijkt|kijken|belt|bellen|zicht|monitort|monitoring)\b/u;
/** Words that promise that nothing happens any more. */
const BELOFTE =
  /\b(?:alles is goed|(?:komt|kwam) (?:alles |het )?(?:weer )?goed|(?:is|zijn|leeft|leven) (?:nu |weer |voorgoed )?veilig|voorgoed|nooit meer)\b/iu;

/** Everything a learner or a trainer reads in a moment, titles and names apart. */
function tekstenVan(moment: Verhaalmoment): string[] {
  const { feiten, opties = [], punten, ontbreekt, paar, begeleiding } = moment;
  return [
    ...feiten.map(({ tekst }) => tekst),
    ...opties.flatMap(({ tekst, waarom }) => [tekst, waarom]),
    ...punten.map(({ waarom }) => waarom),
    ...ontbreekt,
    ...(paar ? [paar.feit.tekst, paar.waarom] : []),
    begeleiding.denkfout,
    begeleiding.vraag,
  ];
}

/** Every text of a story. */
export const tekstenVanVerhaal = ({ vooraf, momenten, slot }: Verhaal): string[] => [vooraf, ...momenten.flatMap(tekstenVan), slot];

const los = (tekst: string) => ` ${woordenVan(tekst).join(' ').toLowerCase()} `;

/** A title that has the name of an outcome in it tells the answer. */
export function keurTitel(titel: string, { wegwijzer }: Verhaalmoment, { uitkomsten }: Verhaalnaslag): string[] {
  const namen = Object.values(uitkomsten.get(wegwijzer ?? '') ?? {}).map(({ kort }) => kort);
  const verraadt = namen.find((kort) => los(titel).includes(los(kort)));
  return verraadt === undefined ? [] : [`titel "${titel}" noemt een uitkomst: "${verraadt}". Geef het moment een naam, geen antwoord.`];
}

/** Sentences of a moment that are too long. */
export const keurZinnen = (moment: Verhaalmoment): string[] => teLangeZinnen(tekstenVan(moment));

/** What is told at the end is short, says who still watches, and promises nothing. */
export function keurSlot(slot: string): string[] {
  const zinnen = zinlengten(slot).length;
  const belofte = BELOFTE.exec(slot)?.[0];
  return [
    ...(zinnen > SLOTZINNEN ? [`slot: dit zijn ${zinnen} zinnen, hoogstens ${SLOTZINNEN}.`] : []),
    ...(KIJKT.test(slot) ? [] : ['slot: zeg wie er nog kijkt, belt of monitort: het lokale team, Veilig Thuis of een ander.']),
    ...(belofte === undefined ? [] : [`slot: "${belofte}" belooft te veel. Zeg wat nog open is.`]),
  ];
}

/** The story as a whole: its sentences are short on average, also at its end. */
export function keurVerhaaltaal(verhaal: Verhaal): string[] {
  const gemiddeld = gemiddeldeZin(tekstenVanVerhaal(verhaal));
  return [
    ...teLangeZinnen([verhaal.vooraf, verhaal.slot]),
    ...keurSlot(verhaal.slot),
    ...(gemiddeld > GEMIDDELD ? [`een zin heeft gemiddeld ${gemiddeld.toFixed(1)} woorden. Hoogstens ${GEMIDDELD}: knip de langste zinnen.`] : []),
  ];
}
