/** Words of our own that say how strong a norm is: what a quick answer and a section in short may write beside the rule they rest on. */
import type { Norm } from './schema-bron';

/** Words that say a norm is not simply agreed, each with what to write. */
interface Krachtwoord {
  readonly patroon: RegExp;
  readonly voorbeeld: string;
}
export const KRACHT: Readonly<Partial<Record<Norm, Krachtwoord>>> = {
  kan: { patroon: /\b(?:kan|kunnen|kunt|mag|mogen|mogelijk)\b/iu, voorbeeld: 'kan of mag' },
  richtlijn: { patroon: /\b(?:richtlijn(?:en)?|in de regel)\b/iu, voorbeeld: 'richtlijn of in de regel' },
  streven: { patroon: /\b(?:mogelijk|liefst|bij voorkeur|wenselijk|helpend|streeft)\b/iu, voorbeeld: 'waar mogelijk of bij voorkeur' },
};
/** The agreements are no law. */
export const WET = /\b(?:wettelijk|verplicht(?:e|ing)?)\b/iu;
/** Only a condition must. */
export const MOET = /\b(?:moet|moeten)\b/iu;
