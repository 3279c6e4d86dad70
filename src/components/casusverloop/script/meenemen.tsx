/** What leaves the page when it is asked for: paper, plain text, a calendar file, a link. Nothing is sent. */
import { schrijfLink } from '../../../casusverloop/deellink';
import type { Tijdlijngegevens } from '../../../casusverloop/gegevens';
import { agendaVan, maakTijdlijntekst } from '../../../casusverloop/tijdlijnwoorden';
import type { Tijdlijnpunt } from '../../../casusverloop/tijdlijn';
import { vereis } from '../../../pagina/element';
import { kopieer, KOPIEER_ZELF } from '../../../pagina/klembord';
import { teken } from '../../basis/script/teken';
import { bewaarAgenda } from '../../termijnen/script/agendabestand';

interface Meeneembron {
  readonly gegevens: Tijdlijngegevens;
  /** The timeline of now. */
  readonly punten: () => readonly Tijdlijnpunt[];
  /** Says what happened. */
  readonly zeg: (melding: string) => void;
}

/** The link of these events at this address. */
const linkVan = (punten: readonly Tijdlijnpunt[]) => `${location.href.split('#')[0] ?? ''}${schrijfLink(punten.map(({ ingevoerd }) => ingevoerd))}`;

/** Shows what was copied, so that it can be checked, or copied by hand. */
function toonKopie(plek: Element, naam: string, tekst: string, selecteer: boolean): void {
  teken(
    <label class="kopie">
      {naam}
      <textarea
        readOnly
        rows={tekst.includes('\n') ? 12 : 3}
        data-kopietekst=""
        value={tekst}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </label>,
    plek,
  );
  if (selecteer) plek.querySelector('textarea')?.focus();
}

/** Binds the buttons of Tijdlijn.astro and LegeTijdlijn.astro. @returns takes away what no longer belongs to the timeline */
export function bindMeenemen({ gegevens, punten, zeg }: Meeneembron): () => void {
  const plek = vereis('[data-kopie]');
  const bij = (knop: string, doe: () => unknown) => vereis(knop).addEventListener('click', doe);
  const geef = async (naam: string, tekst: string, gelukt: string) => {
    const mag = await kopieer(tekst);
    toonKopie(plek, naam, tekst, !mag);
    zeg(mag ? gelukt : KOPIEER_ZELF);
  };
  for (const knop of ['[data-print]', '[data-print-leeg]']) bij(knop, () => print());
  bij('[data-kopieer]', () => geef('Tijdlijn als tekst', maakTijdlijntekst(gegevens, punten(), new Date()), 'De tijdlijn is gekopieerd.'));
  bij('[data-maak-link]', () =>
    geef('Link met de gebeurtenissen en hun dag. Er staan geen gegevens over personen in.', linkVan(punten()), 'De link is gekopieerd.'),
  );
  bij('[data-agenda]', () => {
    bewaarAgenda(agendaVan(gegevens, punten()), 'tijdlijn.ics');
    zeg('Het agendabestand is gemaakt: de gebeurtenissen, en de termijnen die nu spelen.');
  });
  return () => teken(null, plek);
}
