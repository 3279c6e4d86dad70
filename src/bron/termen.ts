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
    const isPlaats = (groep: Woordgroep) => groep.begrip === undefined && plaatsVanWoord(groep.tekst, vorm) >= 0;
    const groepen = delen.find((deel) => deel.some(isPlaats)) ?? [];
    const index = groepen.findIndex(isPlaats);
    const { tekst = '' } = groepen[index] ?? {};
    const vanaf = plaatsVanWoord(tekst, vorm);
    if (vanaf >= 0) groepen.splice(index, 1, { tekst: tekst.slice(0, vanaf) }, { tekst: vorm, begrip }, { tekst: tekst.slice(vanaf + vorm.length) });
  }
  return delen.at(-1)?.filter(({ tekst }) => tekst !== '') ?? [];
}
