/** Which sentence has which word: made from the text at build time, and written short to travel with the first script. */
import { woorden } from './normaliseer';
import { stam } from './stam';

const AFKORTING = /^\P{L}*\p{Lu}{2,5}\P{L}*$/u;

const eerder = new Map<string, readonly string[]>();

/** The words of a piece between spaces. Kept: a text repeats the same few thousand. */
function woordenVanStuk(stuk: string): readonly string[] {
  const losse = eerder.get(stuk) ?? woorden(stuk);
  eerder.set(stuk, losse);
  return losse;
}

/** What of a piece is looked up: without stop words, but all of an abbreviation in capitals ('OM' is not 'om'). */
function opzoekwoordenVanStuk(stuk: string, stop: ReadonlySet<string>): readonly string[] {
  const losse = woordenVanStuk(stuk);
  return AFKORTING.test(stuk) ? losse : losse.filter((woord) => !stop.has(woord));
}

/** Words of a sentence that are looked up. */
export const opzoekwoorden = (tekst: string, stop: ReadonlySet<string>): string[] =>
  tekst.split(' ').flatMap((stuk) => opzoekwoordenVanStuk(stuk, stop));

/** Running text without the pieces of which nothing is looked up. */
export const zonderStopwoorden = (tekst: string, stop: ReadonlySet<string>): string =>
  tekst
    .split(' ')
    .filter((stuk) => opzoekwoordenVanStuk(stuk, stop).length > 0)
    .join(' ');

/** Stems of a sorted list of words, each once, in order of appearance: the order in which `plaatsen` has them. */
export const stammenVan = (lijst: readonly string[]): string[] => [...new Set(lijst.map(stam))];

/** Per stem the numbers of the sentences that have it. @param zinnen the words of each sentence */
export function telPlaatsen(lijst: readonly string[], zinnen: readonly (readonly string[])[]): number[][] {
  const perStam = new Map(stammenVan(lijst).map((kern) => [kern, [] as number[]]));
  zinnen.forEach((losse, nummer) => {
    for (const kern of new Set(losse.map(stam))) perStam.get(kern)?.push(nummer);
  });
  return [...perStam.values()];
}

/** A number from 0 as letters: capitals for 26-folds, a small letter last. */
export function inLetters(getal: number): string {
  const laatste = String.fromCharCode(97 + (getal % 26));
  let hoog = Math.floor(getal / 26);
  let voor = '';
  while (hoog > 0) {
    hoog--;
    voor = String.fromCharCode(65 + (hoog % 26)) + voor;
    hoog = Math.floor(hoog / 26);
  }
  return voor + laatste;
}

/** Numbers written as letters one after the other. */
export const getallenUit = (letters: string): number[] => (letters.match(/[A-Z]*[a-z]/gu) ?? []).map(uitLetters);

function uitLetters(letters: string): number {
  let hoog = 0;
  for (const letter of letters.slice(0, -1)) hoog = hoog * 26 + (letter.charCodeAt(0) - 64);
  return hoog * 26 + (letters.charCodeAt(letters.length - 1) - 97);
}

/** Lists of rising numbers as steps from one to the next, lists apart by a comma. */
export const pakPlaatsen = (lijsten: readonly (readonly number[])[]): string =>
  lijsten.map((lijst) => lijst.map((getal, plaats) => inLetters(getal - (lijst[plaats - 1] ?? -1) - 1)).join('')).join(',');

/** The lists again. */
export const ontpakPlaatsen = (kort: string): number[][] =>
  kort.split(',').map((lijst) => {
    let vorige = -1;
    return getallenUit(lijst).map((stap) => (vorige += stap + 1));
  });

/** A sorted list of words without the start each shares with the one before it; its length (0–9) is a capital. */
export function pakWoorden(lijst: readonly string[]): string {
  let vorige = '';
  return lijst
    .map((woord) => {
      let gelijk = 0;
      while (gelijk < 9 && vorige[gelijk] === woord[gelijk]) gelijk++;
      vorige = woord;
      return String.fromCharCode(65 + gelijk) + woord.slice(gelijk);
    })
    .join('');
}

/** The list again. */
export function ontpakWoorden(kort: string): string[] {
  let vorige = '';
  return (kort.match(/[A-J][^A-J]*/gu) ?? []).map((deel) => (vorige = vorige.slice(0, deel.charCodeAt(0) - 65) + deel.slice(1)));
}
