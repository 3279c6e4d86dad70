import { plaatsVanWoord, type Termplaats } from './annotaties';

/** A run of words of a sentence: a term with the glossary entry it points to, or what stands between terms. */
export interface Woordgroep {
  readonly tekst: string;
  readonly begrip?: string;
}

/**
 * The runs of words of each piece of a sentence; together they are the piece. Each term is told apart once, at its first place.
 * @param stukken pieces of one sentence in order, parted by what are no words
 */
export function verdeelTermen(stukken: readonly string[], termen: readonly Termplaats[]): Woordgroep[][] {
  const delen = stukken.map((tekst): Woordgroep[] => [{ tekst }]);
  for (const { vorm, begrip } of termen) {
    for (const groepen of delen) {
      const index = groepen.findIndex((groep) => groep.begrip === undefined && plaatsVanWoord(groep.tekst, vorm) >= 0);
      const tekst = groepen[index]?.tekst;
      if (tekst === undefined) continue;
      const vanaf = plaatsVanWoord(tekst, vorm);
      groepen.splice(index, 1, { tekst: tekst.slice(0, vanaf) }, { tekst: vorm, begrip }, { tekst: tekst.slice(vanaf + vorm.length) });
      break;
    }
  }
  return delen.map((groepen) => groepen.filter(({ tekst }) => tekst !== ''));
}
