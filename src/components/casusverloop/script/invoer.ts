/** The form of the timeline: one event with its day, new or to be changed. */
import { isGebeurtenis, type Gebeurtenis } from '../../../machines/casusverloop/gebeurtenissen';
import { vereis } from '../../../pagina/element';
import type { Dag } from '../../../termijnen/dagen';
import { bindDatumvak, leesDag } from '../../termijnen/script/datumvak';

/** What stands in the form. */
interface Gelezen {
  readonly gebeurtenis: Gebeurtenis;
  readonly dag: Dag;
}

/** Binds to the markup of Tijdlijn.astro. */
export function bindInvoer() {
  const formulier = vereis<HTMLFormElement>('[data-tijdlijn]');
  const keuze = vereis<HTMLSelectElement>('[data-gebeurtenis]', formulier);
  const wijzigt = vereis('[data-wijzigt]', formulier);
  const zet = vereis('[data-zet]', formulier);
  const annuleer = vereis('[data-annuleer]', formulier);
  const datum = bindDatumvak(formulier, 'datum');
  const focus = () => keuze.focus();
  // A browser may put back what was typed after a reload; a case is never kept (contract §2).
  formulier.reset();
  formulier.hidden = false;
  return {
    focus,
    /** The event with its day; undefined when the day is not right, which is then said beside it. */
    lees(): Gelezen | undefined {
      const dag = leesDag(datum, 'Vul de datum in.');
      return dag === undefined || !isGebeurtenis(keuze.value) ? undefined : { gebeurtenis: keuze.value, dag };
    },
    /** Puts an event in the form to be changed. @param naam what is changed, in words */
    open({ gebeurtenis, dag }: Gelezen, naam: string): void {
      keuze.value = gebeurtenis;
      datum.zet(dag);
      wijzigt.textContent = `U wijzigt: ${naam}`;
      zet.textContent = 'Bewaar de wijziging op de tijdlijn';
      for (const deel of [wijzigt, annuleer]) deel.hidden = false;
      focus();
    },
    /** Back to a new event. @param leeg whether the day goes too */
    sluit(leeg: boolean): void {
      zet.textContent = 'Zet op de tijdlijn';
      for (const deel of [wijzigt, annuleer]) deel.hidden = true;
      if (leeg) datum.zet(undefined);
    },
    bijInsturen(doe: () => void): void {
      formulier.addEventListener('submit', (gebeurtenis) => {
        gebeurtenis.preventDefault();
        doe();
      });
    },
    bijAnnuleren: (doe: () => void) => annuleer.addEventListener('click', doe),
  };
}
