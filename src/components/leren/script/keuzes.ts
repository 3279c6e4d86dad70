/** Reads the choices of a form, and puts them back. */
import { alle } from '../../../pagina/element';

const velden = (formulier: ParentNode) => alle<HTMLInputElement>('input', formulier);
/** Boxes to tick have no name: in a form each name is used once, and nothing is sent. */
const naam = ({ name, value, dataset }: HTMLInputElement) => `${dataset['keuze'] ?? name}:${value}`;

/** What is on, as 'name:value'. */
export const leesKeuzes = (formulier: ParentNode): string[] => velden(formulier).flatMap((veld) => (veld.checked ? [naam(veld)] : []));

/** Puts the choices as they were. */
export function zetKeuzes(formulier: ParentNode, keuzes: readonly string[]): void {
  for (const veld of velden(formulier)) veld.checked = keuzes.includes(naam(veld));
}
