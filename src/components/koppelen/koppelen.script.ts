/**
 * Script of /koppelen/: fills the snippet with all links of the page, under the address the page is read at. From a drive (file://) that
 * address is of no use to others, so the placeholder stays.
 */
import { schrijfFragment } from '../../koppelen/fragment';
import { kopieer, KOPIEER_ZELF } from '../../pagina/klembord';
import { zeg } from '../../pagina/melding';

/** The button that copies the snippet, and the place where it is said whether it did. */
function maakKopieerknop(veld: HTMLTextAreaElement): readonly HTMLElement[] {
  const knop = Object.assign(document.createElement('button'), { type: 'button', className: 'knop', textContent: 'Kopieer' });
  const mededeling = document.createElement('p');
  mededeling.setAttribute('role', 'status');
  const doe = async () => {
    const gelukt = await kopieer(veld.value);
    if (!gelukt) {
      veld.focus();
      veld.select();
    }
    zeg(mededeling, gelukt ? 'De HTML is gekopieerd.' : KOPIEER_ZELF);
  };
  knop.addEventListener('click', () => void doe());
  return [knop, mededeling];
}

const veld = document.querySelector('textarea');
if (veld && location.protocol !== 'file:') {
  const lijsten = [...document.querySelectorAll('[data-koppelingen]')].map((lijst) => ({
    kop: lijst.previousElementSibling?.textContent?.trim() ?? '',
    links: [...lijst.querySelectorAll('a')].map(({ textContent, href }) => ({ titel: textContent.trim(), adres: href })),
  }));
  veld.value = schrijfFragment(lijsten);
  veld.after(...maakKopieerknop(veld));
}
