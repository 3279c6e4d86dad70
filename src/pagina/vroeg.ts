/**
 * A click before the script of a walkthrough is there counts (contract §2c). The script of every page, which is there first, marks what was clicked
 * in the part that comes to life; the script of that part does it as soon as it can.
 */
import { zoek } from './element';

/** On a control that was clicked too early. */
const VROEG = 'data-vroeg';
/** On the part of the page that answers for itself from now on. */
const LEVEND = 'data-eigen';

/**
 * Marks what is clicked in `eiland` until it comes to life, and lets nothing else act on it: what answers already may not yet have taken in the
 * address. The last click counts: a second answer takes the place of the first.
 */
export function bewaarVroeg(eiland: Element): void {
  const bewaar = (klik: Event) => {
    // What is clicked within an element is an element.
    const deel = !eiland.hasAttribute(LEVEND) && (klik.target as Element).closest('button, input');
    if (!deel) return;
    klik.stopPropagation();
    zoek(`[${VROEG}]`)?.removeAttribute(VROEG);
    deel.setAttribute(VROEG, '');
  };
  eiland.addEventListener('click', bewaar, true);
}

/** Says that `eiland` lives now, and does the early click; a control that is gone by then is passed over. */
export function komTotLeven(eiland: Element): void {
  eiland.setAttribute(LEVEND, '');
  const deel = zoek<HTMLInputElement>(`[${VROEG}]`);
  if (!deel) return;
  deel.removeAttribute(VROEG);
  // A click changes a box again; a button does not mind.
  deel.checked = !deel.checked;
  deel.click();
}
