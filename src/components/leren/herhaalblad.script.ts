/** The sheet of a set: its address in words and as a QR code in every strip, where it has one that others can reach. */
import { alle, vereis } from '../../pagina/element';
import { papieradres } from '../../pagina/papieradres';
import { breekbaar, tekenQr } from '../basis/script/qr';

const adres = papieradres(vereis<HTMLAnchorElement>('[data-lesblad] .boven a').href);
if (adres !== undefined)
  for (const plek of alle('[data-waar]')) {
    const tekst = document.createElement('p');
    tekst.append(...breekbaar(adres));
    plek.replaceChildren(tekenQr(adres), tekst);
  }
const knop = vereis('[data-print]');
knop.hidden = false;
knop.addEventListener('click', () => print());
