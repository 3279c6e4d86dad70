/**
 * Script of /koppelen/: fills the snippet with all links of the page, under the address the page is read at. From a drive (file://) that
 * address is of no use to others, so the placeholder stays.
 */
import { schrijfFragment } from '../../koppelen/fragment';
import { alle, vereis, zoek } from '../../pagina/element';
import { kopieer, KOPIEER_ZELF } from '../../pagina/klembord';
import { zeg } from '../../pagina/melding';

/** Copies the snippet, and says whether that worked. */
async function kopieerFragment(veld: HTMLTextAreaElement): Promise<void> {
  const gelukt = await kopieer(veld.value);
  if (!gelukt) {
    veld.focus();
    veld.select();
  }
  zeg(vereis('[data-mededeling]'), gelukt ? 'De HTML is gekopieerd.' : KOPIEER_ZELF);
}

const veld = zoek<HTMLTextAreaElement>('textarea');
if (veld && location.protocol !== 'file:') {
  const lijsten = alle('[data-koppelingen]').map((lijst) => ({
    kop: lijst.previousElementSibling?.textContent?.trim() ?? '',
    links: alle<HTMLAnchorElement>('a', lijst).map(({ textContent, href }) => ({ titel: textContent.trim(), adres: href })),
  }));
  veld.value = schrijfFragment(lijsten);
  vereis('[data-met-script]').hidden = false;
  vereis('[data-kopieer]').addEventListener('click', () => void kopieerFragment(veld));
}
