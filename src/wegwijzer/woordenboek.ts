/**
 * Words and phrases that texts repeat ('Veilig Thuis', 'het lokale team'), written once in a list and as one character in the
 * texts. The characters are letters that Dutch does not use and that take two bytes.
 */

const EERSTE = 0x100;
const LAATSTE = 0x2ff;
const TEKENS = /[\u0100-\u02ff]/gu;
/** Bytes of such a character, and of the quotes and the comma around a word in the list. */
const PER_TEKEN = 2;
const PER_WOORD = 3;
/** Saving that makes a word worth its place. */
const MINSTENS = 12;
/** Longest phrase, in words and the signs between them. */
const LANGSTE = 6;
/** Words taken from one count: the more, the faster; the fewer, the better each choice fits the ones before it. */
const PER_RONDE = 60;

/** Texts with their words written as characters; without words when they have such characters of their own. */
export interface Ingekort {
  readonly teksten: readonly string[];
  readonly woorden: readonly string[];
}

/** Bytes saved at least by a phrase that occurs this often. */
const winst = (woord: string, aantal: number) => aantal * (woord.length - PER_TEKEN) - woord.length - PER_WOORD;

/** How often each phrase of at most LANGSTE parts occurs. */
function tel(teksten: readonly string[]): Map<string, number> {
  const aantallen = new Map<string, number>();
  for (const tekst of teksten) {
    const delen = Array.from(tekst.matchAll(/[A-Za-z\u00c0-\u00ff\d]+|[^A-Za-z\u00c0-\u00ff\d]/gu), ([deel]) => deel);
    for (const begin of delen.keys()) {
      let woord = '';
      for (const deel of delen.slice(begin, begin + LANGSTE)) {
        woord += deel;
        aantallen.set(woord, (aantallen.get(woord) ?? 0) + 1);
      }
    }
  }
  return aantallen;
}

const voorkomens = (teksten: readonly string[], woord: string) => teksten.reduce((som, tekst) => som + tekst.split(woord).length - 1, 0);

/** Shortens texts; the same texts always give the same words. */
export function kortIn(geheel: readonly string[]): Ingekort {
  const woorden: string[] = [];
  let teksten = geheel;
  if (geheel.some((tekst) => tekst.search(TEKENS) >= 0)) return { teksten, woorden };
  for (let eerder = -1; eerder < woorden.length;) {
    eerder = woorden.length;
    const beste = [...tel(teksten)]
      .map(([woord, aantal]) => ({ woord, bespaart: winst(woord, aantal) }))
      .filter(({ bespaart }) => bespaart >= MINSTENS)
      .sort((a, b) => b.bespaart - a.bespaart)
      .slice(0, PER_RONDE);
    for (const { woord } of beste) {
      // An earlier word of this round may have taken a part of this one.
      if (EERSTE + woorden.length > LAATSTE || winst(woord, voorkomens(teksten, woord)) < MINSTENS) continue;
      const teken = String.fromCharCode(EERSTE + woorden.length);
      teksten = teksten.map((tekst) => tekst.replaceAll(woord, teken));
      woorden.push(woord);
    }
  }
  return { teksten, woorden };
}

/** A text of `kortIn` in full; a word can hold the characters of words before it. */
export function voluit(tekst: string, woorden: readonly string[]): string {
  if (woorden.length === 0) return tekst;
  return tekst.replace(TEKENS, (teken) => voluit(woorden[teken.charCodeAt(0) - EERSTE] ?? '', woorden));
}
