/** An address as a QR code. */
import { encode } from 'uqr';

/** Side of a module in units. */
const MAAT = 10;

function vorm(soort: string, kenmerken: Readonly<Record<string, string>>, ...delen: Element[]): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', soort);
  for (const [naam, waarde] of Object.entries(kenmerken)) element.setAttribute(naam, waarde);
  element.append(...delen);
  return element;
}

/** The drawing, from shapes: a page may refuse markup that a script made (docs/besluiten/0014). The address stands beside it in words. */
export function tekenQr(adres: string): Element {
  const { data, size } = encode(adres, { ecc: 'M', border: 4 });
  const zijde = String(size * MAAT);
  const blokjes = data.flatMap((rij, y) => rij.map((donker, x) => (donker ? `M${x * MAAT},${y * MAAT}h${MAAT}v${MAAT}h-${MAAT}z` : '')));
  return vorm(
    'svg',
    { viewBox: `0 0 ${zijde} ${zijde}`, role: 'img', 'aria-label': 'QR-code met het adres hiernaast' },
    vorm('rect', { fill: 'white', width: zijde, height: zijde }),
    vorm('path', { fill: 'black', d: blokjes.join('') }),
  );
}

/** An address in pieces that may break after a slash, not after those of 'https://'. */
export const breekbaar = (adres: string): Node[] =>
  adres.split(/(?<=[^:/]\/)/u).flatMap((deel) => [document.createTextNode(deel), document.createElement('wbr')]);
