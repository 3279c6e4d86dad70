import { maak } from './maak';

/** Searches another query. A button and no link: a query of ours never stands in an address (contract §2b). */
export function zoekknop(tekst: string, vraag: string, kies: (vraag: string) => void): HTMLButtonElement {
  const knop = maak('button', 'zoek__anders', tekst);
  knop.type = 'button';
  knop.addEventListener('click', () => kies(vraag));
  return knop;
}
