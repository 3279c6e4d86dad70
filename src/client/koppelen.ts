/**
 * Script of /koppelen/: fills the snippet with all links of the page, under the address the page is read at. From a drive (file://) that
 * address is of no use to others, so the placeholder stays.
 */
import { schrijfFragment } from '../lib/fragment';

function maakKopieerknop(veld: HTMLTextAreaElement): HTMLButtonElement {
  const knop = document.createElement('button');
  knop.className = 'knop';
  knop.textContent = 'Kopieer';
  knop.addEventListener('click', () => {
    veld.select();
    // Where the clipboard is refused (plain http) the text is selected, ready to copy by hand.
    navigator.clipboard?.writeText(veld.value).then(
      () => (knop.textContent = 'Gekopieerd'),
      () => (knop.textContent = 'Kopiëren mag niet. Druk op Ctrl+C.'),
    );
  });
  return knop;
}

const veld = document.querySelector('textarea');
if (veld && location.protocol !== 'file:') {
  const lijsten = [...document.querySelectorAll('[data-koppelingen]')].map((lijst) => ({
    kop: lijst.previousElementSibling?.textContent?.trim() ?? '',
    links: [...lijst.querySelectorAll('a')].map(({ textContent, href }) => ({ titel: textContent.trim(), adres: href })),
  }));
  veld.value = schrijfFragment(lijsten);
  veld.after(maakKopieerknop(veld));
}
