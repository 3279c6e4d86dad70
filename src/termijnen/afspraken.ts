/** From the dates of a row to calendar events, with all that its rule says: a calendar leaves this site, so it has to be clear by itself. */
import { VEILIG_CONTACT } from '../site/veilig-contact';
import type { Afspraak } from './agenda';
import type { Termijnrij } from './bereken';
import { naarIso } from './dagen';
import type { Regelgegevens } from './gegevens';
import type { Gebeurtenissoort } from './soorten';
import { datumtekst, type Omstandigheden } from './teksten';

const LEZING = { kalender: 'elke dag telt', weekdag: 'maandag t/m vrijdag' } as const;

/** The question before contact in running text: no link and no label there. */
const VEILIG = `${VEILIG_CONTACT.tekst} (toevoeging van deze site).`;

/** What an event says besides its date. */
export interface Afspraakbron {
  readonly soort: Gebeurtenissoort;
  readonly regel: Regelgegevens;
  readonly om: Omstandigheden;
  /** Name and version of the agreements. */
  readonly tekst: string;
}

/** Lines of the rule: period, explanation, safe contact, warning, quotes with their place, unclear points. */
function regeltekst({ periode, uitleg, veilig, waarschuwing, bronnen, punten }: Regelgegevens): string[] {
  return [
    periode,
    uitleg,
    ...(veilig === undefined ? [] : [VEILIG]),
    ...(waarschuwing === undefined ? [] : [`Let op. ${waarschuwing}`]),
    ...bronnen.map(({ citaat, plaats }) => `“${citaat}” (${plaats})`),
    ...(punten.length > 0 ? [`Niet eenduidig in de tekst: ${punten.map(({ nr }) => nr).join(', ')}.`] : []),
  ];
}

/** The events of a row: one per reading, never one date where there are two. */
export function afsprakenVan(rij: Termijnrij, { soort, regel, om, tekst }: Afspraakbron): Afspraak[] {
  const tweeLezingen = rij.telwijze?.eenheid === 'weekdagen';
  return rij.uitkomsten.map((uitkomst) => {
    const { wat, hoe } = datumtekst(uitkomst, rij, om);
    return {
      id: `${soort}-${rij.nr}-${uitkomst.lezing}-${naarIso(uitkomst.dag)}`,
      dag: uitkomst.dag,
      titel: `${regel.titel} · ${wat.replace(/^.*\? /u, '').toLowerCase()}${tweeLezingen ? ` (${LEZING[uitkomst.lezing]})` : ''}`,
      omschrijving: [`${wat}: ${hoe}.`, ...regeltekst(regel), `Bron: ${tekst}.`].join('\n'),
    };
  });
}
