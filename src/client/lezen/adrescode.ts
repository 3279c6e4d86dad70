import { papieradres } from '../../lib/papieradres';
import { laadScript } from './script';

/** Buttons of this site that print. */
const PRINTKNOP = '[data-print], [data-druk-knop]';

/**
 * Loads the QR code of the page's address when someone is about to print, and not before: most who read never print.
 * A print button waits for it. The browser's own command cannot wait: a Ctrl or ⌘ key, or a pointer that leaves the page for a menu, comes
 * before it.
 */
export function bereidAdrescodeVoor(): void {
  if (papieradres(location.href) === undefined) return;
  let script: HTMLScriptElement | undefined;
  let klaar = false;
  const laad = () => {
    if (script) return script;
    script = laadScript('adrescode');
    for (const einde of ['load', 'error']) script.addEventListener(einde, () => (klaar = true));
    return script;
  };
  document.documentElement.addEventListener('pointerleave', laad);
  addEventListener('keydown', ({ ctrlKey, metaKey }) => {
    if (ctrlKey || metaKey) laad();
  });
  addEventListener(
    'click',
    (klik) => {
      const knop = klik.target instanceof Element ? klik.target.closest<HTMLElement>(PRINTKNOP) : null;
      if (!knop || klaar) return;
      klik.stopPropagation();
      for (const einde of ['load', 'error']) laad().addEventListener(einde, () => knop.click());
    },
    { capture: true },
  );
}
