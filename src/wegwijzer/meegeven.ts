/** What an outcome hands to the page that follows. */
import type { Bericht, Meegever } from '../meegeven/bericht';
import type { Antwoorden } from '../machines/route';
import type { Stand } from './typen';
import type { Gegevens, Meegave, Verwijzing } from './gegevens';

/** What goes along with a link, in words. */
export interface Meegift {
  readonly tekst: string;
  /** Hands it over; false when that could not be. Absent where nothing was answered: on a review sheet. */
  readonly geef?: () => boolean;
}

/** What goes along with this link; null when nothing does. */
export type Mee = (naar: Verwijzing) => Meegift | null;

/** The known answers in the names of the page they go to; an answer that page does not know, or that was not given, stays out. */
export function meegegeven(mee: readonly Meegave[], antwoorden: Antwoorden): Antwoorden {
  return mee.flatMap(({ vraag, van, waarden }) => {
    if (van === undefined) return { vraag, waarden };
    const gegeven = antwoorden.find((antwoord) => antwoord.vraag === van);
    return gegeven?.waarden.every((waarde) => waarden.includes(waarde)) ? { vraag, waarden: gegeven.waarden } : [];
  });
}

const inWoorden = (aantal: number) => (aantal === 1 ? '1 antwoord' : `${aantal} antwoorden`);

/** What a page says when answers came along: 'Meegenomen uit “Hoe schaal ik op?”: 2 antwoorden. Controleer ze.' */
export const meldMeegenomen = (titel: string, aantal: number): string =>
  `Meegenomen uit “${titel}”: ${inWoorden(aantal)}. Controleer ${aantal === 1 ? 'het' : 'ze'}.`;

/** The message for a page, and how many answers it holds for that page; a form gets all answers and takes what it asks for. */
function maakBericht({ slug, titel, stoel }: Gegevens, { antwoorden, uitkomst }: Stand, { soort, mee, gebeurtenis }: Verwijzing) {
  const bekend = meegegeven(mee, antwoorden);
  const basis = { afsprakenwijzer: 1, van: slug, titel, soort } as const;
  const bericht: Bericht =
    soort === 'formulier'
      ? { ...basis, antwoorden, ...(uitkomst === null ? {} : { uitkomst }) }
      : { ...basis, antwoorden: bekend, stoel, ...(gebeurtenis === undefined ? {} : { gebeurtenis }) };
  return { bericht, aantal: bekend.length };
}

/** Takes along what is known; null for a link to which nothing goes along, and where there is no script to hand it over. */
export function neemMee(gegevens: Gegevens, stand: Stand, meegever: Meegever | undefined): (naar: Verwijzing) => Required<Meegift> | null {
  return (naar) => {
    const { bericht, aantal } = maakBericht(gegevens, stand, naar);
    if (!meegever || (aantal === 0 && naar.gebeurtenis === undefined)) return null;
    const wat = aantal === 0 ? 'de gebeurtenis' : inWoorden(aantal);
    return { tekst: `neemt ${wat} mee, opent een nieuw tabblad`, geef: () => meegever.geefMee(naar.pad, bericht) };
  };
}
