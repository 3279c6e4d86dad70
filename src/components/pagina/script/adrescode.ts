import { papieradres } from '../../../pagina/papieradres';
import { laadScript } from '../../../pagina/script';

/** How long a print button waits for the code, in ms: it is worth less than the print, and a network can leave a request without an answer. */
const GEDULD = 3000;
/** Buttons of this site that print. */
const PRINTKNOP = '[data-print], [data-druk-knop]';

/**
 * Loads the QR code of the page's address when someone is about to print, and not before: most who read never print.
 * A print button waits for it, but not long. The browser's own command cannot wait: a Ctrl or ⌘ key, or a pointer that leaves the page for a menu, comes
 * before it.
 */
export function bereidAdrescodeVoor(): void {
  if (papieradres(location.href) === undefined) return;
  let geladen: Promise<unknown> | undefined;
  let klaar = false;
  const laad = () =>
    (geladen ??= new Promise((verder) => {
      laadScript('adrescode').then(verder, verder);
      setTimeout(verder, GEDULD);
    }).then(() => (klaar = true)));
  document.documentElement.addEventListener('pointerleave', laad);
  addEventListener('keydown', ({ ctrlKey, metaKey }) => (ctrlKey || metaKey) && laad());
  addEventListener(
    'click',
    (klik) => {
      // What is clicked is an element.
      const knop = (klik.target as Element).closest<HTMLElement>(PRINTKNOP);
      if (!knop || klaar) return;
      klik.stopPropagation();
      void laad().then(() => knop.click());
    },
    true,
  );
}
