/** Script of every page that is about to be printed: its address on the paper, in words and as a QR code. */
import { encode } from 'uqr';
import { papieradres } from '../../pagina/papieradres';

/** Side of a module in units. */
const MAAT = 10;

/** Drawn from shapes: a page may refuse markup that a script made (docs/besluiten/0014). */
function tekenCode(adres: string): Element {
  const { data, size } = encode(adres, { ecc: 'M', border: 4 });
  const deel = (soort: string, kenmerken: Readonly<Record<string, string>>, ...delen: Element[]) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', soort);
    for (const [naam, waarde] of Object.entries(kenmerken)) element.setAttribute(naam, waarde);
    element.append(...delen);
    return element;
  };
  const zijde = String(size * MAAT);
  const blokjes = data.flatMap((rij, y) => rij.map((donker, x) => (donker ? `M${x * MAAT},${y * MAAT}h${MAAT}v${MAAT}h-${MAAT}z` : '')));
  return deel(
    'svg',
    { viewBox: `0 0 ${zijde} ${zijde}`, role: 'img', 'aria-label': 'QR-code met het adres hiernaast' },
    deel('rect', { fill: 'white', width: zijde, height: zijde }),
    deel('path', { fill: 'black', d: blokjes.join('') }),
  );
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
