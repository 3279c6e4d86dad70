/** What the timeline keeps for the browser's back button: its link, in history.state and nowhere else (contract §2). */
import { uitStaat } from '../../../pagina/staat';

const SLEUTEL = 'tijdlijn';

/** Keeps the events of now with this entry of the history; takes away a link in the address, which is no longer what stands here. */
export function bewaar(link: string): void {
  const adres = location.hash.startsWith('#v1') ? location.href.split('#')[0] : undefined;
  history.replaceState({ [SLEUTEL]: link }, '', adres);
}

/**
 * The link that was kept, when the reader comes back to this page; after a reload the page starts empty, as it says it keeps nothing.
 */
export function leesBewaard(): string | undefined {
  const [soort] = performance.getEntriesByType('navigation');
  const terug = soort instanceof PerformanceNavigationTiming && soort.type === 'back_forward';
  const link = uitStaat(history.state, SLEUTEL);
  return terug && typeof link === 'string' ? link : undefined;
}
