/** A sitting with a set: which moments come back at its end, and where it goes next. Nothing is counted, and nothing outlives the page. */
import type { Route } from '../machines/route';
import type { Momentgegevens } from './gegevens';
import { gekozen } from './keuzes';
import { BEGIN, metMoment, type Momentstaat, type Verhaalstaat } from './scherm';
import { eigenUitkomst } from './vergelijking';

const zelfde = (links: readonly string[], rechts: readonly string[]): boolean => [...links].sort().join() === [...rechts].sort().join();

/** True for a moment that comes back: it was passed over, or the choice was another than the worked one. */
export function komtTerug(moment: Momentgegevens, route: Route | undefined, staat: Momentstaat): boolean {
  if (staat.stap === 'feiten') return true;
  const open = gekozen(staat.keuzes, 'open');
  if (moment.open && open.length > 0) return !zelfde(open, moment.open);
  const { keuze, uitkomst } = eigenUitkomst(moment, route, staat);
  return (keuze ?? uitkomst) !== moment.uitkomst;
}

/** The start of a moment that comes back: as if it was not seen before, so that one has to think again. */
const naar = (staat: Verhaalstaat, [eerste, ...rest]: readonly number[]): Verhaalstaat =>
  eerste === undefined ? { ...staat, terug: [], slot: true } : { ...metMoment(staat, eerste, BEGIN), moment: eerste, terug: [eerste, ...rest] };

/** True when what comes after this moment depends on which moments come back. */
export const isRondeUit = ({ moment, terug = [] }: Verhaalstaat, aantal: number): boolean => terug.length === 0 && moment === aantal;

/**
 * Where a sitting of so many moments goes after the one on screen: the next one; after the last those that come back, once; then the end.
 * @param gemist the moments that come back; asked for at the end of the round only
 */
export function naMoment(staat: Verhaalstaat, aantal: number, gemist: readonly number[] = []): Verhaalstaat {
  const { moment, terug = [] } = staat;
  if (isRondeUit(staat, aantal)) return naar(staat, gemist);
  if (terug.length === 0) return { ...staat, moment: moment + 1 };
  return naar(
    staat,
    terug.filter((nummer) => nummer !== moment),
  );
}
