/** The data of a story, a walkthrough or the lifecycle: a classic script of their own, fetched once, when a moment is opened. */
import { VOORRAAD } from '../../../leren/gegevens';
import { laadScript } from '../../../pagina/script';
import { uitStaat as lees } from '../../../pagina/staat';
import type * as Casuslijn from '../casuslijn.script';

/** The data under this name, whose shape is that of this same build. Rejects when they cannot be had. */
export async function haal<T>(naam: string): Promise<T> {
  if (lees(lees(globalThis, VOORRAAD), naam) === undefined) await laadScript(`leren/${naam}`);
  const gevonden = lees(lees(globalThis, VOORRAAD), naam);
  if (gevonden === undefined) throw new Error(`De gegevens "${naam}" zijn er niet.`);
  return gevonden as T;
}

/** The part that draws the line of a case: only after the last moment. */
export async function haalCasuslijn(): Promise<typeof Casuslijn> {
  const naam = 'afsprakenwijzer_casuslijn';
  if (lees(globalThis, naam) === undefined) await laadScript('casuslijn');
  return lees(globalThis, naam) as typeof Casuslijn;
}
