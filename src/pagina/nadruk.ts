/** Shorter than any print that someone has looked at, in ms. */
const KORT = 500;
/** What shows that the reader is back at the page: over it lies what prints. */
const TERUG = ['pointermove', 'pointerdown', 'keydown'] as const;

/**
 * Does something each time a print is done. Some phones say that it is at once, while they still have to draw the sheets: then it waits until
 * the reader is back at the page. `doe` can be called more than once for one print.
 */
export function naDruk(doe: () => unknown): void {
  let begin = -KORT;
  addEventListener('beforeprint', () => (begin = performance.now()));
  addEventListener('afterprint', () => {
    if (performance.now() - begin >= KORT) doe();
    else for (const soort of TERUG) addEventListener(soort, doe, { once: true });
  });
}
