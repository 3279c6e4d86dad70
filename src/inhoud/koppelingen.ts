/** The places of this site to link to, from its content. */
import { geefDocumenten } from './documenten';
import { geefFormulieren, geefWegwijzers } from './collecties';
import { maakKoppelingen, type Koppelingen } from '../koppelen/koppelingen';

/** All places by kind; see `maakKoppelingen`. */
export async function geefKoppelingen(): Promise<Koppelingen> {
  return maakKoppelingen({
    wegwijzers: await geefWegwijzers(),
    formulieren: await geefFormulieren(),
    documenten: await geefDocumenten(),
  });
}
