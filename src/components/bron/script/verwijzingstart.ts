import { laadScript } from '../../../pagina/script';

/** Loads what belongs to a place in the text once the address points to one, or a selection begins; who only reads does not wait for it. */
export function bereidVerwijzingVoor(): void {
  let geladen: unknown;
  // Without it the page reads as it is.
  const laad = () => (geladen ??= laadScript('verwijzing').catch(() => undefined));
  if (location.hash) laad();
  for (const soort of ['hashchange', 'selectstart']) addEventListener(soort, laad);
}
