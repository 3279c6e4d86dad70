/** The panel under a search field: what is said about the query, the results, and where to look further. */
import { maak } from './maak';

export interface Paneel {
  readonly doos: HTMLDivElement;
  /** Number of results, and how the query was read: read as a whole after every change, so it is filled in one. */
  readonly gezegd: HTMLDivElement;
  readonly lijst: HTMLOListElement;
  readonly voet: HTMLDivElement;
}

/** Makes the panel of a field, closed. */
export function maakPaneel(blok: HTMLElement): Paneel {
  const doos = maak('div', 'zoek__paneel');
  const gezegd = maak('div', 'zoek__gezegd');
  // Present from the start, so that screen readers say what is put in it, and all of it at once (WCAG 4.1.3).
  gezegd.setAttribute('role', 'status');
  const lijst = maak('ol', 'zoek__lijst');
  // Without marks Safari no longer calls it a list.
  lijst.setAttribute('role', 'list');
  const voet = maak('div', 'zoek__voet');
  doos.append(gezegd, lijst, voet);
  doos.hidden = true;
  lijst.hidden = true;
  blok.append(doos);
  return { doos, gezegd, lijst, voet };
}

/** Empties and closes the panel. */
export function leegPaneel({ doos, gezegd, lijst, voet }: Paneel): void {
  doos.hidden = true;
  for (const deel of [gezegd, lijst, voet]) deel.replaceChildren();
  lijst.hidden = true;
  delete lijst.dataset['zoekKlaar'];
}
