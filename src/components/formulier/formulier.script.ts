/**
 * Script of a form: repeat parts, print blank or filled, copy, check what is empty, wipe, warn. Everything stays in the page: nothing is
 * sent, kept or put in the address.
 */
import { letOpBsn } from './script/bsn';
import { letOpDatum, regelDatums } from './script/datum';
import { toonLege } from './script/compleet';
import { alle, zoek } from '../../pagina/element';
import { maakLeeg, velden, type Tekstveld } from './script/dom';
import { regelDruk, werkAfdrukBij } from './script/druk';
import { regelHerhaling } from './script/herhaal';
import { bewaarOdt, kopieerFormulier } from './script/kopie';
import { regelMeenemen } from './script/meenemen';
import { laatBellen, regelWissen, vergeet, werkWaarschuwingBij } from './script/wissen';

const formulier = zoek<HTMLFormElement>('[data-formulier]');

function bijInvoer(binnen: HTMLFormElement, { target }: Event): void {
  if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
    werkAfdrukBij(target as Tekstveld);
    letOpBsn(target);
    letOpDatum(target, 'typt');
  }
  werkWaarschuwingBij(binnen);
}

/** A choice can be taken back: a radio button alone cannot. */
function wisKeuze(knop: Element): void {
  const keuze = knop.closest('fieldset');
  if (!keuze) return;
  velden(keuze).forEach(maakLeeg);
  keuze.focus();
  keuze.dispatchEvent(new Event('input', { bubbles: true }));
}

if (formulier) {
  formulier.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());
  formulier.addEventListener('input', (gebeurtenis) => bijInvoer(formulier, gebeurtenis));
  formulier.addEventListener('click', ({ target }) => {
    const knop = (target as Element).closest('[data-wis-keuze]');
    if (knop) wisKeuze(knop);
  });
  zoek('[data-kopieer]')?.addEventListener('click', () => void kopieerFormulier(formulier));
  zoek('[data-odt]')?.addEventListener('click', () => void bewaarOdt(formulier));
  zoek('[data-kijk-na]')?.addEventListener('click', () => toonLege(formulier));
  // What works only with this script is shown before blocks are copied.
  for (const deel of alle<HTMLElement>('[data-met-script]')) deel.hidden = false;
  regelHerhaling(formulier);
  regelDatums(formulier);
  regelDruk(formulier);
  regelWissen(formulier);
  vergeet(formulier);
  regelMeenemen(formulier);
  laatBellen(formulier);
  werkWaarschuwingBij(formulier);
}
