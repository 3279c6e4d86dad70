import { papieradres } from '../../../pagina/papieradres';
import { laadScript } from '../../../pagina/script';

/** Buttons of this site that print. */
const PRINTKNOP = '[data-print], [data-druk-knop]';

/**
 * Loads the QR code of the page's address when someone is about to print, and not before: most who read never print.
 * A print button waits for it. The browser's own command cannot wait: a Ctrl or ⌘ key, or a pointer that leaves the page for a menu, comes
 * before it.
 */
export function bereidAdrescodeVoor(): void {
  if (papieradres(location.href) === undefined) return;
  let geladen: Promise<unknown> | undefined;
  let klaar = false;
  const laad = () =>
    (geladen ??= laadScript('adrescode')
      .catch(() => undefined)
      .then(() => (klaar = true)));
  document.documentElement.addEventListener('pointerleave', laad);
  addEventListener('keydown', ({ ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) void laad();
  });
  addEventListener(
    'click',
    (klik) => {
      const knop = klik.target instanceof Element ? klik.target.closest<HTMLElement>(PRINTKNOP) : null;
      if (!knop || klaar) return;
      klik.stopPropagation();
      void laad().then(() => knop.click());
    },
    { capture: true },
  );
}
