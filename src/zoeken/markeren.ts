/** Which words of a sentence are marked under a result: those of the query, several of one term as a whole, capitals respected. */
import { afkortingen, vouw, woorden } from './normaliseer';
import { stam } from './stam';
import type { Treffers } from './typen';

/** A piece of a sentence; `raak` pieces are marked. */
export interface Tekststuk {
  readonly tekst: string;
  readonly raak: boolean;
}

/** For every word of a sentence whether it is marked. */
export type Markering = (losse: readonly string[]) => readonly boolean[];

/** True when `afkorting` (folded) stands in this word of the text in capitals: 'OM' is not 'om'. */
const inHoofdletters = (woord: string, afkorting: string): boolean =>
  (woord.match(/[\p{L}\d&]+/gu) ?? []).some((deel) => vouw(deel) === afkorting && deel === deel.toUpperCase());

/**
 * A test whether a word of the text is one of the words that were searched, in any form.
 * @param vraag the query as typed: what it has in capitals counts only where the text has capitals
 */
export function maakHerkenner(termen: readonly string[], vraag = ''): (woord: string) => boolean {
  const gezocht = new Set(termen.flatMap(woorden).filter((woord) => woord.length > 1));
  const stammen = new Set([...gezocht].map(stam));
  const afgekort = new Set(afkortingen(vraag));
  const isZelf = (woord: string, deel: string) => gezocht.has(deel) && (!afgekort.has(deel) || inHoofdletters(woord, deel));
  return (woord) => woorden(woord).some((deel) => isZelf(woord, deel) || (!afgekort.has(deel) && stammen.has(stam(deel))));
}

/** Places of the words of the text that together are the phrase, wherever it stands in full. */
function plaatsenVan(zinsdeel: string, losse: readonly string[]): number[] {
  const gezocht = woorden(zinsdeel);
  const tekst = losse.flatMap((woord, plaats) => woorden(woord).map((deel) => ({ deel, plaats })));
  return tekst.flatMap((_deel, begin) => {
    const stuk = tekst.slice(begin, begin + gezocht.length);
    const gelijk = gezocht.every((woord, nummer) => stuk[nummer]?.deel === woord);
    return gelijk ? stuk.map(({ plaats }) => plaats) : [];
  });
}

/** A sentence, or a part of it, ends here: what comes behind it is no part of the same term. */
const EINDE = /[.,:;!?)]["'’”]*$/u;

/** Marks also what stands between two marked words when it was typed too: 'zicht op veiligheid' is one thing. */
function overbrug(losse: readonly string[], raak: readonly boolean[], getypt: ReadonlySet<string>): boolean[] {
  const gevuld = [...raak];
  let vorige = -1;
  raak.forEach((isRaak, plaats) => {
    if (!isRaak) return;
    const tussen = losse.slice(vorige + 1, plaats);
    const hoortErbij = tussen.every((woord) => woorden(woord).every((deel) => getypt.has(deel)));
    const doorlopend = losse.slice(vorige, plaats).every((woord) => !EINDE.test(woord));
    if (vorige >= 0 && hoortErbij && doorlopend) gevuld.fill(true, vorige, plaats);
    vorige = plaats;
  });
  return gevuld;
}

/** What is marked for a query: its words in any form, and a phrase of it only where it stands in full. */
export function maakMarkering({ groepen, zinsdelen }: Treffers, vraag: string): Markering {
  const herken = maakHerkenner(
    groepen.flatMap(({ termen }) => termen),
    vraag,
  );
  const getypt = new Set(woorden(vraag));
  return (losse) => {
    const inZinsdeel = new Set(zinsdelen.flatMap(({ tekst }) => plaatsenVan(tekst, losse)));
    const raak = losse.map((woord, plaats) => inZinsdeel.has(plaats) || herken(woord));
    return overbrug(losse, raak, getypt);
  };
}

/** Words with their marks as pieces; the space between two marked words is marked, one beside them is not. */
export function inStukken(losse: readonly string[], raak: readonly boolean[]): Tekststuk[] {
  const stukken: { tekst: string; raak: boolean }[] = [];
  losse.forEach((woord, plaats) => {
    const isRaak = raak[plaats] ?? false;
    const tekst = plaats === 0 ? woord : ` ${woord}`;
    const laatste = stukken.at(-1);
    if (laatste?.raak === isRaak) laatste.tekst += tekst;
    else if (laatste && isRaak) {
      laatste.tekst += ' ';
      stukken.push({ tekst: woord, raak: true });
    } else stukken.push({ tekst, raak: isRaak });
  });
  return stukken;
}
