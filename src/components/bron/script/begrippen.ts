import { zoek } from '../../../pagina/element';
import { RUST } from '../../../pagina/gebaar';

/** Puts the explanation right under the last line of the word, inside the page, where it stays when the page scrolls. */
function zetBij(noot: HTMLElement, woord: Element): void {
  const { bottom = 0, left = 0 } = [...woord.getClientRects()].at(-1) ?? {};
  const ruimte = document.documentElement.clientWidth - noot.offsetWidth - 16;
  noot.style.top = `${scrollY + bottom}px`;
  noot.style.left = `${scrollX + Math.max(0, Math.min(left, ruimte))}px`;
}

/**
 * Shows the explanation of a term where the reader is. Without script the same link leads to the list at the foot of the page.
 * A popover closes with Escape, a tap elsewhere or its button, and gives the focus back (WCAG 1.4.13, 2.1.2).
 */
export function verklaarBegrippen(): void {
  const noot = zoek('#begripnoot');
  if (!noot || !('popover' in noot)) return;
  let vanaf: HTMLElement | undefined;
  let open = 0;
  let gedrukt = 0;
  addEventListener(
    'pointerdown',
    ({ target }) => {
      if (!noot.contains(target as Node)) gedrukt = performance.now();
    },
    true,
  );
  noot.hidden = false;
  addEventListener('click', (klik) => {
    // What is clicked is an element.
    const link = (klik.target as Element).closest<HTMLAnchorElement>('[role=doc-glossref]');
    const term = link && document.getElementById(link.hash.slice(1));
    if (!term || klik.ctrlKey || klik.metaKey || klik.shiftKey) return;
    klik.preventDefault();
    vanaf = link;
    noot.firstElementChild?.replaceChildren(...[term, term.nextElementSibling].flatMap((deel) => [...(deel?.cloneNode(true).childNodes ?? []), ' ']));
    noot.ariaLabel = `Begrip: ${term.textContent}`;
    open = performance.now();
    noot.showPopover();
    zetBij(noot, link);
    noot.focus();
  });
  noot.addEventListener('toggle', (wissel) => {
    if (wissel.newState === 'open') return;
    // The second tap of a double tap falls beside it, and a browser then closes it (contract §2c).
    if (gedrukt > open && gedrukt - open < RUST) {
      noot.showPopover();
      noot.focus();
    } else if (document.activeElement === document.body || noot.contains(document.activeElement)) vanaf?.focus();
  });
}
