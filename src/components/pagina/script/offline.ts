import { laadScript } from '../../../pagina/script';

/** How long a page is read before the copy for use without network is made: nothing of it is on the wire in a short visit. */
const RUST = 10_000;

/** Loads the part that keeps a copy (https and localhost only): at once when there is one, else after a while. */
export function bereidOfflineVoor(): void {
  // Not there on plain http.
  if (!('serviceWorker' in navigator)) return;
  // Without it the site works as it is, without a copy.
  const laad = () => laadScript('offline').catch(() => undefined);
  if (navigator.serviceWorker.controller) void laad();
  else setTimeout(laad, RUST);
}
