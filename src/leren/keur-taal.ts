/** The language of a story: B1, so short sentences; titles that give nothing away. */
import { gemiddeldeZin, woordenVan, zinlengten } from '../taal/leesbaarheid';
import type { Verhaal, Verhaalmoment } from './schema';
import type { Verhaalnaslag } from './moment';

const GEMIDDELD = 13;
const LANGSTE = 25;

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
export const tekstenVanVerhaal = ({ vooraf, momenten }: Verhaal): string[] => [vooraf, ...momenten.flatMap(tekstenVan)];

const lang = (teksten: readonly string[]) =>
  teksten
    .flatMap(zinlengten)
    .filter(({ woorden }) => woorden > LANGSTE)
    .map(({ zin, woorden }) => `zin van ${woorden} woorden (hoogstens ${LANGSTE}): "${zin}"`);

const los = (tekst: string) => ` ${woordenVan(tekst).join(' ').toLowerCase()} `;

/** A title that has the name of an outcome in it tells the answer. */
export function keurTitel(titel: string, { wegwijzer }: Verhaalmoment, { uitkomsten }: Verhaalnaslag): string[] {
  const namen = Object.values(uitkomsten.get(wegwijzer ?? '') ?? {}).map(({ kort }) => kort);
  const verraadt = namen.find((kort) => los(titel).includes(los(kort)));
  return verraadt === undefined ? [] : [`titel "${titel}" noemt een uitkomst: "${verraadt}". Geef het moment een naam, geen antwoord.`];
}

/** Sentences of a moment that are too long. */
export const keurZinnen = (moment: Verhaalmoment): string[] => lang(tekstenVan(moment));

/** The story as a whole: its sentences are short on average. */
export function keurVerhaaltaal(verhaal: Verhaal): string[] {
  const gemiddeld = gemiddeldeZin(tekstenVanVerhaal(verhaal));
  return [
    ...lang([verhaal.vooraf]),
    ...(gemiddeld > GEMIDDELD ? [`een zin heeft gemiddeld ${gemiddeld.toFixed(1)} woorden. Hoogstens ${GEMIDDELD}: knip de langste zinnen.`] : []),
  ];
}
