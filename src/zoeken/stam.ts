/**
 * A small Dutch stemmer for the word table, headings and vocabulary. Pagefind stems the text itself; this one only
 * has to bring the forms of one word together (monitor, monitort, gemonitord, monitoring), so it may cut roughly.
 */
const KLINKERS = 'aeiouy';

const medeklinker = (woord: string, plaats: number): boolean => {
  const letter = woord.at(plaats);
  return letter !== undefined && !KLINKERS.includes(letter);
};

/** Endings of plural, inflection and -ing, longest first, with the length the word must have. */
const UITGANGEN: readonly (readonly [uitgang: string, kleinste: number])[] = [
  ['ingen', 8],
  ['lijkheden', 13],
  ['lijkheid', 12],
  ['heden', 8],
  ['ing', 6],
  ['en', 5],
  ['e', 4],
  ['s', 5],
];

function zonderUitgang(woord: string): string {
  for (const [uitgang, kleinste] of UITGANGEN) {
    if (!woord.endsWith(uitgang) || woord.length < kleinste) continue;
    const rest = woord.slice(0, -uitgang.length);
    if (uitgang === 'heden') return `${rest}heid`;
    if (uitgang.startsWith('lijk')) return `${rest}lijk`;
    if (uitgang === 's' && !medeklinker(rest, -1)) continue;
    return rest;
  }
  return woord;
}

/** Participle prefix: gemeld → meld, opgeschaald → opschaald. Only for words with a participle's ending. */
function zonderVoltooid(woord: string): string {
  const kaal = /^ge([a-z]{3,}[dt])$/u.exec(woord)?.[1] ?? /^ge([a-z]{2,}[^aeiou][dt])e$/u.exec(woord)?.[1];
  if (kaal !== undefined) return kaal;
  if (!/(?:[dt]|en)$/u.test(woord)) return woord;
  return woord.replace(/^(op|over|af|aan|terug|in|uit|na|door|bij|mee|stop|weg|vast|samen|los|rond|toe|voor|plaats)ge(?=[a-z]{3})/u, '$1');
}

/** Words that would fall together with another word: ouderen (elderly) and ouders (parents), school and scholing (training). */
const UITZONDERINGEN: Readonly<Record<string, string>> = {
  ouderen: 'oudere',
  oudere: 'oudere',
  zorgen: 'zorgen',
  gemeente: 'gemeente',
  gemeenten: 'gemeente',
  school: 'school',
  scholen: 'school',
  mes: 'mes',
  meest: 'meest',
  geldt: 'geldt',
  veerkracht: 'veerkracht',
  schutting: 'schutting',
  niets: 'niets',
};

const eerder = new Map<string, string>();

/** The stem of a folded word; words of three letters or less and numbers stay as they are. Kept, since the same words are asked again and again. */
export function stam(woord: string): string {
  const bekend = eerder.get(woord);
  if (bekend !== undefined) return bekend;
  const kern = bepaalStam(woord);
  eerder.set(woord, kern);
  return kern;
}

function bepaalStam(woord: string): string {
  // Only its own names: 'constructor' is a word like any other.
  const vast = Object.hasOwn(UITZONDERINGEN, woord) ? UITZONDERINGEN[woord] : undefined;
  if (vast !== undefined) return vast;
  if (woord.length <= 3 || /\d/u.test(woord)) return woord;
  let kern = zonderUitgang(zonderVoltooid(woord));
  kern = kern.replace(/([b-df-hj-np-tv-z])\1$/u, '$1');
  if (kern.length > 4 && /[dt]$/u.test(kern) && medeklinker(kern, -2)) kern = kern.slice(0, -1);
  return kern
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's')
    .replace(/([aeou])\1/gu, '$1');
}
