import { plaatsVanWoord, type Termplaats } from './annotaties';

/** A run of words of a sentence: a term with the glossary entry it points to, or what stands between terms. */
export interface Woordgroep {
  readonly tekst: string;
  readonly begrip?: string;
}

/**
 * The runs of words of the last of these pieces. Each term is told apart once in a sentence, at its first place.
 * @param stukken pieces of one sentence from its start, parted by what are no words
 */
export function verdeelTermen(stukken: readonly string[], termen: readonly Termplaats[]): Woordgroep[] {
  const delen = stukken.map((tekst): Woordgroep[] => [{ tekst }]);
  for (const { vorm, begrip } of termen) {
    for (const deel of delen) {
      const index = deel.findIndex((groep) => groep.begrip === undefined && plaatsVanWoord(groep.tekst, vorm) >= 0);
      const tekst = deel[index]?.tekst;
      if (tekst === undefined) continue;
      const vanaf = plaatsVanWoord(tekst, vorm);
      deel.splice(index, 1, { tekst: tekst.slice(0, vanaf) }, { tekst: vorm, begrip }, { tekst: tekst.slice(vanaf + vorm.length) });
      break;
    }
  }
  return delen.at(-1)?.filter(({ tekst }) => tekst !== '') ?? [];
}
