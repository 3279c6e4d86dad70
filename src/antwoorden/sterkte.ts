/** How firm the words of an answer are: line and text say the same, and neither more nor less than the norm beside them. */
import type { Zekerheid } from '../bron/gewicht';
import { KRACHT, MOET, WET } from '../bron/krachtwoorden';
import type { Norm } from '../bron/schema-bron';

/** Softer than an agreement. */
const ZACHT = /\b(?:bij voorkeur|liefst|richtlijn(?:en)?|in de regel|wenselijk)\b/iu;
const ZEGT_NIETS = /\b(?:geen|niet|niets|nergens|niemand|noch)\b/iu;

/** The words of one situation, with their weight. */
export interface Gewogen {
  readonly regel: string;
  readonly tekst: string;
  readonly norm?: Norm | undefined;
  readonly zekerheid?: Zekerheid | undefined;
}
type Antwoordveld = 'regel' | 'tekst';
const VELDEN: readonly Antwoordveld[] = ['regel', 'tekst'];

/** What is wrong with a field: the field and a Dutch sentence for the editor. */
export interface Woordfout {
  readonly veld: Antwoordveld;
  readonly melding: string;
}

function keurVeld(veld: Antwoordveld, { norm, zekerheid, ...woorden }: Gewogen): string[] {
  const tekst = woorden[veld];
  const kracht = norm && KRACHT[norm];
  return [
    ...(kracht && !kracht.patroon.test(tekst) ? [`Bij "norm: ${norm}" hoort een woord dat dit zegt: ${kracht.voorbeeld}.`] : []),
    ...(norm === 'afspraak' && ZACHT.test(tekst) ? ['Dit klinkt als richtlijn of streven, maar de norm is "afspraak". Kies één van de twee.'] : []),
    ...(zekerheid === 'niet geregeld' && !ZEGT_NIETS.test(tekst)
      ? ['Bij "zekerheid: niet geregeld" zegt deze zin wat er niet staat: geen, niet of niets.']
      : []),
    ...(WET.test(tekst) ? ['De afspraken maken niets wettelijk verplicht. Schrijf wat er is afgesproken.'] : []),
  ];
}

/**
 * What is wrong with the strength of line and text: both carry the norm, an agreement is not weakened, silence is said as silence, and nothing
 * is called a duty by law. 'moet' in the line is for conditions only: the agreements say what someone does.
 */
export function keurSterkte(gewogen: Gewogen): Woordfout[] {
  const fouten = VELDEN.flatMap((veld) => keurVeld(veld, gewogen).map((melding): Woordfout => ({ veld, melding })));
  if (gewogen.norm !== 'voorwaarde' && MOET.test(gewogen.regel))
    fouten.push({ veld: 'regel', melding: 'Schrijf wat iemand doet ("Het lokale team belt"), niet dat het moet. Alleen een voorwaarde moet.' });
  return fouten;
}
