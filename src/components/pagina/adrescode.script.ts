/** Script of every page that is about to be printed: its address on the paper, in words and as a QR code. */
import { renderSVG } from 'uqr';
import { papieradres } from '../../pagina/papieradres';

function tekenCode(adres: string): Element {
  const svg = new DOMParser().parseFromString(renderSVG(adres, { ecc: 'M', border: 4 }), 'image/svg+xml').documentElement;
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', 'QR-code met het adres hiernaast');
  return svg;
}

const adres = papieradres(location.href);
if (adres !== undefined) {
  const vak = Object.assign(document.createElement('div'), { className: 'adrescode' });
  vak.hidden = true;
  // An addition of this site, also on a sheet that is literal text.
  vak.dataset['annotatie'] = '';
  const tekst = document.createElement('p');
  // A long address breaks after a slash, not after those of 'https://'.
  tekst.append('Deze bladzijde staat op ', ...adres.split(/(?<=[^:/]\/)/u).flatMap((deel) => [deel, document.createElement('wbr')]));
  vak.append(tekenCode(adres), tekst);
  // Beside the first lines of a page, or the notes of a form, of which only the sheets are printed: there it makes no paper longer.
  const noten = document.querySelector('[data-eindnoten]');
  const blad = [...document.querySelectorAll('[data-formulier] [data-blad]')].at(-1);
  if (!noten && blad) blad.append(vak);
  else (noten ?? document.body).prepend(vak);
}
