import { laadScript } from '../../../pagina/script';

/** Loads what copies a reference once the address points to a place on the page; who only reads does not wait for it. */
export function bereidVerwijzingVoor(): void {
  if (!document.querySelector('[data-verwijzing]')) return;
  // Without it the page reads as it is.
  const laad = () => laadScript('verwijzing').catch(() => undefined);
  if (location.hash) void laad();
  else addEventListener('hashchange', laad, { once: true });
}
