/** Empties everything that holds what was typed, when the user asks for it and when the page is left. */
import { letOpBsn } from './bsn';
import { letOpDatum } from './datum';
import { verbergLege } from './compleet';
import { zoek } from '../../../pagina/element';
import { isIngevuld, meld, velden } from './dom';
import { vergeetKeuze, werkAfdrukBij } from './druk';
import { herstelHerhaling } from './herhaal';
import { verbergKopie } from './kopie';

/** How long a browser may take to hand a link over to another program. */
const OVERDRACHT = 1000;

const houdTegen = (gebeurtenis: BeforeUnloadEvent) => gebeurtenis.preventDefault();

/** Leaving asks for confirmation only while something is filled in. */
export function werkWaarschuwingBij(formulier: Element): void {
  if (isIngevuld(formulier)) addEventListener('beforeunload', houdTegen);
  else removeEventListener('beforeunload', houdTegen);
}

/** A link to another program (`tel:`) leaves the page where it is. */
const isNaarProgramma = ({ target }: Event) => {
  const link = target instanceof Element ? target.closest('a') : null;
  return link !== null && !/^(?:https?|file):$/u.test(link.protocol);
};

/** Browsers ask before a link to another program too, as if the page were left: who calls 112 must not be stopped by a question. */
export function laatBellen(formulier: Element): void {
  addEventListener(
    'click',
    (klik) => {
      if (!isNaarProgramma(klik)) return;
      removeEventListener('beforeunload', houdTegen);
      setTimeout(() => werkWaarschuwingBij(formulier), OVERDRACHT);
    },
    { capture: true },
  );
}

/** Fields, repeated parts, paper sides, warnings, the shown copy. */
function wis(formulier: HTMLFormElement): void {
  herstelHerhaling();
  formulier.reset();
  for (const veld of velden(formulier)) {
    werkAfdrukBij(veld);
    letOpBsn(veld);
    letOpDatum(veld, 'klaar');
  }
  verbergKopie();
  verbergLege();
  meld('');
  vergeetKeuze();
  werkWaarschuwingBij(formulier);
}

/** 'Wis alles' asks first. */
export function regelWissen(formulier: HTMLFormElement): void {
  const vraag = zoek<HTMLDialogElement>('[data-wis-vraag]');
  zoek('[data-wis]')?.addEventListener('click', () => vraag?.showModal());
  vraag?.addEventListener('close', () => {
    if (vraag.returnValue !== 'wis') return;
    vraag.returnValue = '';
    wis(formulier);
    meld('Alles is gewist.');
  });
}

/** The next person at this computer sees nothing: not after going back, not from the browser's memory of the page. */
export function vergeet(formulier: HTMLFormElement): void {
  const [bezoek] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const terug = bezoek?.type === 'back_forward' || bezoek?.type === 'reload';
  if (terug) wis(formulier);
  addEventListener('pagehide', () => wis(formulier));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted || terug) wis(formulier);
  });
}
