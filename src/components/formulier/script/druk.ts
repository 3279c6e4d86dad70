/** The paper side of a form: what is typed written out whole, blank or filled. */
import { alle } from '../../../pagina/element';
import { getypt, isIngevuld, isVinkje, velden, type Tekstveld } from './dom';

type Drukvorm = 'leeg' | 'ingevuld';
const wortel = document.documentElement;

/** Writes what is typed into the paper side of the field, and of the sheets that repeat it. */
export function werkAfdrukBij(veld: Tekstveld): void {
  if (!isVinkje(veld)) for (const plek of alle(`[data-afdruk="${veld.id}"]`)) plek.textContent = getypt(veld);
}

/** Forgets which of the two was chosen. */
export const vergeetKeuze = () => delete wortel.dataset['druk'];

/** Print blank or filled; the browser's own print command follows what is on screen. */
export function regelDruk(formulier: HTMLFormElement): void {
  let gekozen: Drukvorm | undefined;
  const maakKlaar = () => {
    wortel.dataset['druk'] = gekozen ?? (isIngevuld(formulier) ? 'ingevuld' : 'leeg');
    velden(formulier).forEach(werkAfdrukBij);
  };
  addEventListener('beforeprint', () => {
    maakKlaar();
    gekozen = undefined;
  });
  for (const knop of alle<HTMLButtonElement>('[data-druk-knop]'))
    knop.addEventListener('click', () => {
      gekozen = knop.dataset['drukKnop'] as Drukvorm;
      maakKlaar();
      print();
    });
}
