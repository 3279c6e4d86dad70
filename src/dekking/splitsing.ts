/** A piece of text into its sentences, and which of them a quote touches. */

/** Abbreviations that stand before what they belong to: no sentence ends there. Not 'enz.' and 'etc.', which may be the last word of one. */
const MIDDENIN = new Set('art. bijv. bv. ca. dhr. drs. evt. excl. incl. mevr. nr. resp. zgn.'.split(' '));
/** 't.a.v.', 'm.b.t.', and the initial of a name. */
const GESTIPPELD = /^(?:\p{L}\.)+$/u;
/** Written with points too, but they close a list. */
const SLUITEND = new Set(['a.u.b.', 'e.a.', 'e.d.']);
/** A closing mark with what closes after it and a space, before a capital, a digit or the ’s of ’s Avonds. */
const EINDE = /[.?!…][)\]"'’”]* (?=[(["'‘’“]*(?:[st] )?[\p{Lu}\p{N}])/gu;

/** Whether the words up to a closing mark are no whole sentence: they end on an abbreviation, or are the number of a list item. */
function gaatDoor(tot: string): boolean {
  if (/^\d+\.$/u.test(tot)) return true;
  const woord = tot.slice(tot.search(/[^\s([]*$/u));
  return !SLUITEND.has(woord) && (GESTIPPELD.test(woord) || MIDDENIN.has(woord.toLowerCase()));
}

/** The sentences of a piece of text, in order; together, with a space between them, they are the piece. White space must be folded. */
export function splitsZinnen(tekst: string): string[] {
  const zinnen: string[] = [];
  let vanaf = 0;
  for (const { 0: einde, index } of tekst.matchAll(EINDE)) {
    const spatie = index + einde.length - 1;
    const zin = tekst.slice(vanaf, spatie);
    if (gaatDoor(zin)) continue;
    zinnen.push(zin);
    vanaf = spatie + 1;
  }
  return [...zinnen, tekst.slice(vanaf)];
}

/** Places (from 0) of the sentences a quote touches, at its first occurrence; none when it is not in them. White space must be folded. */
export function geraakteZinnen(zinnen: readonly string[], citaat: string): number[] {
  const van = zinnen.join(' ').indexOf(citaat);
  if (van < 0) return [];
  const begin = (plaats: number) => zinnen.slice(0, plaats).reduce((som, zin) => som + zin.length + 1, 0);
  return zinnen.flatMap((zin, plaats) => (van < begin(plaats) + zin.length && van + citaat.length > begin(plaats) ? [plaats] : []));
}
