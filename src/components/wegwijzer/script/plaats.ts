/**
 * Where the reader was on an outcome, for who follows one of its links and comes back. A browser that loads the page again looks for that place
 * before the outcome is there, on a page that is shorter. It is kept with this entry of the history and nowhere else (contract §2).
 */
import { uitStaat } from '../../../pagina/staat';

const SLEUTEL = 'plaats';

/** Keeps the place when the page is left. */
export function bewaarPlaats(): void {
  addEventListener('pagehide', () => history.replaceState({ ...Object(history.state), [SLEUTEL]: scrollY }, ''));
}

/** Goes to the place that was kept, once what stood there stands there again. */
export function herstelPlaats(): void {
  const plaats = uitStaat(history.state, SLEUTEL);
  if (typeof plaats === 'number') scrollTo({ top: plaats, behavior: 'instant' });
}
