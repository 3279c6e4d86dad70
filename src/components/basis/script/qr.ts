/** An address as a QR code. */
import { renderSVG } from 'uqr';

/** The drawing. @param naam what it is to who cannot see it */
export function tekenQr(adres: string, naam: string): Element {
  const svg = new DOMParser().parseFromString(renderSVG(adres, { ecc: 'M', border: 4 }), 'image/svg+xml').documentElement;
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', naam);
  return svg;
}

/** An address in pieces that may break after a slash, not after those of 'https://'. */
export const breekbaar = (adres: string): Node[] =>
  adres.split(/(?<=[^:/]\/)/u).flatMap((deel) => [document.createTextNode(deel), document.createElement('wbr')]);
