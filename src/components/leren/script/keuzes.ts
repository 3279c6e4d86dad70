/** Reads the choices of a form, and puts them back. */
import { alle } from '../../../pagina/element';

const velden = (formulier: ParentNode) => alle<HTMLInputElement>('input', formulier);
const naam = ({ name, value }: HTMLInputElement) => `${name}:${value}`;

/** What is on, as 'name:value'. */
export const leesKeuzes = (formulier: ParentNode): string[] => velden(formulier).flatMap((veld) => (veld.checked ? [naam(veld)] : []));

/** Puts the choices as they were. */
export function zetKeuzes(formulier: ParentNode, keuzes: readonly string[]): void {
  for (const veld of velden(formulier)) veld.checked = keuzes.includes(naam(veld));
}
