/** Rows of a filled-in form as blocks: what belongs to a question stands under it, so that no name stands twice in one list. */
import { NIET_INGEVULD, type Formulierrij } from './tekst';

/** A row that has a label and an answer. */
export type Invulregel = Extract<Formulierrij, { soort: 'veld' | 'vinkje' }>;

/** A label with its answers, and the questions that belong to it. */
interface Formulierblok {
  readonly label: string;
  readonly antwoorden: readonly string[];
  readonly onder: readonly Formulierblok[];
}

interface Bouw extends Formulierblok {
  readonly antwoorden: string[];
  readonly onder: Bouw[];
}

function antwoordVan(regel: Invulregel): string {
  if (regel.soort === 'vinkje') return regel.aan ? 'ja, aangevinkt' : 'niet aangevinkt';
  return regel.waarde.trim() || NIET_INGEVULD;
}

/** The blocks of rows in their order; a row without a label is one more answer to the label before it. */
export function blokkenVan(regels: readonly Invulregel[]): readonly Formulierblok[] {
  const blokken: Bouw[] = [];
  for (const regel of regels) {
    const boven = blokken.at(-1);
    const vorige = boven?.onder.at(-1) ?? boven;
    if (regel.label === '' && vorige) vorige.antwoorden.push(antwoordVan(regel));
    else (regel.diep && boven ? boven.onder : blokken).push({ label: regel.label || 'Antwoord', antwoorden: [antwoordVan(regel)], onder: [] });
  }
  return blokken;
}
