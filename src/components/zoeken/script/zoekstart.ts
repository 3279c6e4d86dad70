import { zoek } from '../../../pagina/element';
import { haalVast, laadScript, meldMislukt } from '../../../pagina/script';

let gestart = false;

/** Loads the search script once, and again when it did not come; until then nothing of search is on the wire. */
function laad(): void {
  if (gestart) return;
  gestart = true;
  haalVast('zoekindex');
  laadScript('zoeken').catch(() => {
    gestart = false;
    meldMislukt();
  });
}

const typt = (doel: EventTarget | null) => doel instanceof Element && doel.matches('input, textarea, select, [contenteditable]');

/** Starts search on focus of the field, on `/` and on Ctrl+K (WCAG 2.1.4: `/` not while typing); on a phone those open its sheet. */
export function bereidZoekenVoor(): void {
  const veld = zoek<HTMLInputElement>('[data-zoekveld]');
  if (!veld) return;
  veld.addEventListener('focus', laad);
  // The results page fills the field by itself.
  veld.addEventListener('input', laad);
  // As soon as the sheet with the field opens on a phone. Not in the page itself: there it would take the focus on arrival.
  veld.autofocus = true;
  // An Enter before the script is there would lead to the register; the script looks at what was typed by itself.
  veld.form?.addEventListener('submit', (verzenden) => {
    if (gestart) verzenden.preventDefault();
  });
  if (document.activeElement === veld) laad();
  addEventListener('keydown', (toets) => {
    if (toets.ctrlKey || toets.metaKey ? toets.key.toLowerCase() !== 'k' : toets.key !== '/' || typt(toets.target)) return;
    toets.preventDefault();
    if (veld.offsetWidth === 0) veld.closest('search')?.togglePopover(true);
    veld.focus();
    veld.select();
  });
}
