/** Calendar files: made in the page and handed to the browser as a download. Nothing is sent. */
import { bewaarBestand } from '../../../pagina/download';
import { VEILIG_CONTACT } from '../../../site/veilig-contact';
import { maakAgenda, type Afspraak } from '../../../termijnen/agenda';
import type { Termijnrij } from '../../../termijnen/bereken';
import { naarIso } from '../../../termijnen/dagen';
import type { Gebeurtenissoort } from '../../../termijnen/soorten';
import { datumtekst, type Omstandigheden } from '../../../termijnen/teksten';

const LEZING = { kalender: 'elke dag telt', weekdag: 'maandag t/m vrijdag' } as const;

/** The question before contact in running text: no link and no label there. */
const VEILIG = `${VEILIG_CONTACT.tekst} (toevoeging van deze site).`;

/** Sentences of the rule as it stands on the page: period, explanation, safe contact, warning, quotes with their place, unclear points. */
function regeltekst(regel: HTMLElement, tekst: string): string[] {
  const lees = (keuze: string) => [...regel.querySelectorAll<HTMLElement>(keuze)];
  const punten = lees('[data-punt]').map(({ dataset }) => dataset['punt']);
  return [
    ...lees('[data-periode], [data-uitleg], .veilig, [data-waarschuwing]').map((alinea) =>
      alinea.matches('.veilig') ? VEILIG : alinea.textContent.trim(),
    ),
    ...lees('blockquote').map((blok) => `${blok.firstChild?.textContent?.trim() ?? ''} (${blok.querySelector('a')?.textContent.trim() ?? ''})`),
    ...(punten.length > 0 ? [`Niet eenduidig in de tekst: ${punten.join(', ')}.`] : []),
    `Bron: ${tekst}.`,
  ];
}

/** The events of a row: one per reading, never one date where there are two. */
export function afsprakenVan(soort: Gebeurtenissoort, rij: Termijnrij, regel: HTMLElement, om: Omstandigheden, tekst: string): Afspraak[] {
  const tweeLezingen = rij.telwijze?.eenheid === 'weekdagen';
  return rij.uitkomsten.map((uitkomst) => {
    const { wat, hoe } = datumtekst(uitkomst, rij, om);
    return {
      id: `${soort}-${rij.nr}-${uitkomst.lezing}-${naarIso(uitkomst.dag)}`,
      dag: uitkomst.dag,
      titel: `${regel.dataset['titel'] ?? ''} · ${wat.replace(/^.*\? /u, '').toLowerCase()}${tweeLezingen ? ` (${LEZING[uitkomst.lezing]})` : ''}`,
      omschrijving: [`${wat}: ${hoe}.`, ...regeltekst(regel, tekst)].join('\n'),
    };
  });
}

/** Lets the browser save a calendar file. */
export const bewaar = (afspraken: readonly Afspraak[], naam: string): void =>
  bewaarBestand(maakAgenda(afspraken), 'text/calendar;charset=utf-8', naam);
