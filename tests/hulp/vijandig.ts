/** Hostile strings, the same ten thousand every time: what attacks a page, a file or a reader of text, and mixtures of it. */

/** How many. */
export const AANTAL = 10_000;

/** Each attacks something of its own: markup, attributes, addresses, templates, look-ups by name, formulas, files, links, letters. */
const KERNEN: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '</textarea><svg/onload=alert(1)>',
  ']]><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  '${7*7}{{7*7}}<%= 7 %>',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '=HYPERLINK("http://elders.example")',
  '@SUM(1)|cmd',
  '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:x',
  '\nATTENDEE:mailto:x@elders.example',
  '../../../etc/passwd',
  '#v1&soort=melding-ontvangen&datum=2026-13-45',
  '#v1&__proto__=ja&constructor=nee',
  '%00%0d%0a%E0%A4%A',
  '%ud83d%',
  '&amp;%26&#38;',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  '\udfff\ud83d',
  '\u202e\u2066txt.exe',
  '\ufeff\u200b\u00ad',
  'e\u0301'.repeat(30),
  'ﬀ İ ß ſ',
  '9'.repeat(60),
  '-0 NaN Infinity 1e999',
  '2026-02-30 31-11-2026 0-0-0',
  '((((((((((a+)+)+)+$',
  'a'.repeat(3000),
  ' '.repeat(500),
  '{"__proto__":{"x":1}}',
  '[[[[[[[[[[',
  '{"gemeente":"\\ud800"}',
  "'; DROP TABLE x; --",
];

/** A generator with a seed (mulberry32), so that what fails fails again. */
function dobbel(zaad: number): (onder: number) => number {
  let stand = zaad;
  return (onder) => {
    stand = (stand + 0x6d2b79f5) | 0;
    let getal = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    getal = (getal + Math.imul(getal ^ (getal >>> 7), 61 | getal)) ^ getal;
    return ((getal ^ (getal >>> 14)) >>> 0) % onder;
  };
}

/** The strings: first each attack by itself, then pieces of them, of what the entrance takes and of any signs, in any order. @param gewoon what the entrance takes */
export function* vijandigeTeksten(gewoon: readonly string[], zaad = 2026): Generator<string> {
  const gooi = dobbel(zaad);
  const uit = (lijst: readonly string[]) => lijst[gooi(lijst.length)] ?? '';
  const teken = () => String.fromCharCode(gooi(gooi(2) ? 0x80 : 0x1_0000));
  const stukken = [() => uit(KERNEN), () => uit(gewoon), () => Array.from({ length: gooi(12) }, teken).join(''), () => uit(gewoon).slice(0, gooi(9))];
  yield* KERNEN;
  for (let nummer = KERNEN.length; nummer < AANTAL; nummer += 1)
    yield Array.from({ length: 1 + gooi(4) }, () => stukken[gooi(stukken.length)]?.() ?? '').join('');
}
