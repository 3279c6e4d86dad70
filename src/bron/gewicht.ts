/** How firmly something rests on the text: its certainty, its norm strength, and which of the two go together. */
import { z } from 'astro/zod';
import { normSchema, type Norm } from './schema-bron';

/** How firmly the text carries what is said. */
export const zekerheidSchema = z.enum(['letterlijk', 'afleiding', 'niet eenduidig', 'niet geregeld'], {
  error: 'Kies de zekerheid: letterlijk, afleiding, niet eenduidig of niet geregeld.',
});
export type Zekerheid = z.infer<typeof zekerheidSchema>;

/** A certainty with the norm strength of the sentence it rests on. */
export interface Gewicht {
  readonly norm?: Norm | undefined;
  readonly zekerheid: Zekerheid;
}

const NORMEN = normSchema.options.join(', ');

/**
 * What is wrong with a norm and a certainty side by side, for an editor; empty when they fit. A norm word says 'so it stands in the text', so
 * what this site derives and what the text does not settle have none; what stands there literally has one. With 'niet eenduidig' a norm may
 * stand when every reading has it, which only a reader can judge.
 */
export function keurGewicht({ norm, zekerheid }: Gewicht): string[] {
  if (norm && (zekerheid === 'afleiding' || zekerheid === 'niet geregeld'))
    return [`Bij "zekerheid: ${zekerheid}" hoort geen norm: de tekst zegt het daar niet zelf. Haal "norm: ${norm}" weg.`];
  if (!norm && zekerheid === 'letterlijk') return [`Bij "zekerheid: letterlijk" hoort een norm. Kies uit: ${NORMEN}.`];
  return [];
}

/** What an action or a deadline says of its own weight. */
interface Handelingsgewicht {
  readonly norm?: Norm | undefined;
  readonly zekerheid?: Zekerheid | undefined;
  readonly toevoeging: boolean;
  readonly bronnen: readonly unknown[];
}

/** The certainty of an action: as written; with a norm and nothing else it stands in the text; what this site adds has none. */
export const zekerheidVan = ({ norm, zekerheid }: Pick<Handelingsgewicht, 'norm' | 'zekerheid'>): Zekerheid | undefined =>
  zekerheid ?? (norm ? 'letterlijk' : undefined);

/**
 * What is wrong with the weight of an action, for an editor; empty when it is right. Advice of this site and an agreement never share a line:
 * an addition has no norm, and what rests on the text quotes it.
 */
export function keurHandeling({ norm, zekerheid, toevoeging, bronnen }: Handelingsgewicht): string[] {
  if (toevoeging && norm)
    return [`Een toevoeging van deze site heeft geen norm. Haal "norm: ${norm}" weg, of maak er twee regels van: de afspraak en de toevoeging.`];
  if (toevoeging && zekerheid && zekerheid !== 'niet geregeld')
    return [`"toevoeging: true" en "zekerheid: ${zekerheid}" gaan niet samen: de tekst zegt het, of deze site voegt het toe.`];
  const geldt = zekerheidVan({ norm, zekerheid });
  if (geldt && geldt !== 'niet geregeld' && bronnen.length === 0) return ['Wat op de tekst rust, noemt ten minste één bron met het citaat.'];
  return geldt ? keurGewicht({ norm, zekerheid: geldt }) : [];
}
