/** Script of every page that is about to be printed: its address on the paper, in words and as a QR code. */
import { papieradres } from '../../pagina/papieradres';
import { breekbaar, tekenQr } from '../basis/script/qr';

const adres = papieradres(location.href);
if (adres !== undefined) {
  const vak = Object.assign(document.createElement('div'), { className: 'adrescode' });
  vak.hidden = true;
  // An addition of this site, also on a sheet that is literal text.
  vak.dataset['annotatie'] = '';
  const tekst = document.createElement('p');
  tekst.append('Deze bladzijde staat op ', ...breekbaar(adres));
  vak.append(tekenQr(adres), tekst);
  // Beside the first lines of a page, or the notes of a form, of which only the sheets are printed: there it makes no paper longer.
  const noten = document.querySelector('[data-eindnoten]');
  const blad = [...document.querySelectorAll('[data-formulier] [data-blad]')].at(-1);
  if (!noten && blad) blad.append(vak);
  else (noten ?? document.body).prepend(vak);
}
