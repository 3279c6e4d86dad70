/** What the pages of answers put together from several situations. */
import type { Bronlink } from '../bron/links';
import { geefZin, secties } from '../bron/tekst';
import type { Snelantwoord } from './gegevens';

/** Every anchor of the text with its place in it. */
const VOLGORDE = new Map(secties.flatMap(({ zinnen }) => zinnen).map(({ anker }, plaats) => [anker, plaats]));
const ankerVan = ({ pad }: Bronlink) => pad.slice(pad.indexOf('#') + 1);
/** Where a quote stands in its sentence. */
const begin = (een: Bronlink) => geefZin(ankerVan(een)).tekst.indexOf(een.citaat);

/** The quotes of these answers in the order of the text, each once; words that stand in a longer quote of the same sentence are left out. */
export function citatenVan(antwoorden: readonly Snelantwoord[]): Bronlink[] {
  const alle = antwoorden.flatMap(({ situaties }) => situaties.flatMap(({ bronnen }) => bronnen));
  const uniek = [...new Map(alle.map((een) => [`${een.pad} ${een.citaat}`, een])).values()];
  const heel = uniek.filter((een) => !uniek.some((ander) => ander !== een && ander.pad === een.pad && ander.citaat.includes(een.citaat)));
  const plaats = (een: Bronlink) => VOLGORDE.get(ankerVan(een)) ?? 0;
  return heel.sort((a, b) => plaats(a) - plaats(b) || begin(a) - begin(b));
}

/** Where to find out how contact can be made safely, when the answer asks for contact in every situation: it is then said once, before all of them. */
export function gedeeldVeilig({ situaties }: Snelantwoord): string | undefined {
  return situaties.every(({ veilig }) => veilig !== undefined) ? situaties[0]?.veilig : undefined;
}
