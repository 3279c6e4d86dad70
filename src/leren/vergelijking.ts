/** A learner's path beside the worked one: row by row, and the first place where they part. */
import type { Antwoord, Antwoorden, Route } from '../machines/route';
import { speelAf } from '../wegwijzer/doorloop';
import { opVolgorde } from '../wegwijzer/stap';
import type { Momentgegevens } from './gegevens';
import { gekozen } from './keuzes';
import type { Momentstaat } from './scherm';
import type { Werkvorm } from './vormen';

/** A question on one of the paths, or on both. */
export interface Wegrij {
  readonly vraag: string;
  readonly eigen: readonly string[] | undefined;
  readonly uitgewerkt: readonly string[] | undefined;
  readonly gelijk: boolean;
}

const waardenOp = (antwoorden: Antwoorden, vraag: string) => antwoorden.find((een) => een.vraag === vraag)?.waarden;

/** Both paths in the order in which the walkthrough asks. */
export function vergelijkWegen(route: Route, eigen: Antwoorden, uitgewerkt: Antwoorden): Wegrij[] {
  const samen = [...new Map([...uitgewerkt, ...eigen].map((een) => [een.vraag, een])).values()];
  return opVolgorde(route, samen).map(({ vraag }) => {
    const [links, rechts] = [waardenOp(eigen, vraag), waardenOp(uitgewerkt, vraag)];
    return { vraag, eigen: links, uitgewerkt: rechts, gelijk: links?.join() === rechts?.join() };
  });
}

/** The first question at which the paths part; undefined where they are the same. */
export const eersteVerschil = (rijen: readonly Wegrij[]): Wegrij | undefined => rijen.find(({ gelijk }) => !gelijk);

/** The answers of a variant that differ from those of its moment. */
export const omgeslagen = <T extends Antwoord>(moment: Antwoorden, paar: readonly T[]): T[] =>
  paar.filter(({ vraag, waarden }) => (waardenOp(moment, vraag) ?? waarden).join() !== waarden.join());

/**
 * The answers that are filled in: those given beforehand and, where half is worked, those to the first half of the other questions, for what decides
 * is mostly asked last. The question that the variant turns on is never among those.
 */
export function vooraf({ antwoorden, gegeven, paar }: Pick<Momentgegevens, 'antwoorden' | 'gegeven' | 'paar'>, vorm: Werkvorm): Antwoorden {
  if (vorm === 'uitgewerkt') return antwoorden;
  const zelf = antwoorden.filter(({ vraag }) => !gegeven.includes(vraag)).map(({ vraag }) => vraag);
  const draait = omgeslagen(antwoorden, paar?.antwoorden ?? []).map(({ vraag }) => vraag);
  const getoond = vorm === 'half' ? zelf.slice(0, Math.floor(zelf.length / 2)).filter((vraag) => !draait.includes(vraag)) : [];
  return antwoorden.filter(({ vraag }) => gegeven.includes(vraag) || getoond.includes(vraag));
}

/** What the learner came to: by an own path, else by the prediction; nothing when both were skipped. @param route of the moment's walkthrough */
export function eigenUitkomst(moment: Momentgegevens, route: Route | undefined, staat: Momentstaat) {
  const keuze = gekozen(staat.keuzes, 'voorspelling')[0];
  if (!route || staat.antwoorden.length === 0) return { keuze, antwoorden: undefined, uitkomst: keuze };
  const stand = speelAf(route, [...vooraf(moment, staat.vorm ?? moment.vorm), ...staat.antwoorden]);
  return { keuze, antwoorden: stand.antwoorden, uitkomst: stand.uitkomst ?? undefined };
}
