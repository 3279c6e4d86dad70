/**
 * A click before the script of a walkthrough is there counts (contract §2c). The script of every page, which is there first, marks what was clicked
 * in the part that comes to life; the script of that part does it as soon as it can.
 */
import { alle } from './element';

/** On a control that was clicked too early. */
const VROEG = 'data-vroeg';
/** On the part of the page that answers for itself from now on. */
const LEVEND = 'data-levend';

/** Marks what is clicked in `eiland` until it comes to life: of the buttons the last one, of the boxes each that was changed. */
export function bewaarVroeg(eiland: Element): void {
  eiland.addEventListener('click', ({ target }) => {
    const deel = target instanceof Element && !eiland.hasAttribute(LEVEND) ? target.closest('button, input') : null;
    if (deel instanceof HTMLButtonElement) for (const knop of alle(`button[${VROEG}]`, eiland)) knop.removeAttribute(VROEG);
    deel?.toggleAttribute(VROEG, deel instanceof HTMLButtonElement || undefined);
  });
}

/**
 * Says that `eiland` comes to life now.
 * @returns what does the early clicks, to be called once it lives; a control that is gone by then is passed over
 */
export function komTotLeven(eiland: Element): () => void {
  eiland.setAttribute(LEVEND, '');
  const gedrukt = alle(`[${VROEG}]`, eiland);
  return () => {
    for (const deel of gedrukt) {
      deel.removeAttribute(VROEG);
      // A click changes the box again.
      if (deel instanceof HTMLInputElement) deel.checked = !deel.checked;
      if (deel.isConnected) deel.click();
    }
  };
}
