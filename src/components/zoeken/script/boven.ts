/** On a phone the field goes to the top of the screen with the first character, so that results fit above the keyboard. */

const SMAL = '(width < 48rem)';
/** Room above the field, in px: its ring of focus stays in view. */
const RAND = 6;

/**
 * Watches a field that has its results in the page; one in a sheet is at the top already. Never on focus: what moves at a tap is missed by it.
 * @param losgelaten when the page may move
 * @returns what to call when the field may have got its first character
 */
export function volgEersteTeken(blok: HTMLElement, veld: HTMLInputElement, losgelaten: () => Promise<void>): () => void {
  let leeg = true;
  return () => {
    const eerste = leeg && veld.value !== '';
    leeg = veld.value === '';
    const typt = document.activeElement === veld;
    if (!eerste || !typt || blok.dataset['groot'] === undefined || !matchMedia(SMAL).matches) return;
    // Its styles make the page long enough to scroll that far.
    blok.dataset['typt'] = '';
    void losgelaten().then(() => scrollBy({ top: veld.getBoundingClientRect().top - RAND, behavior: 'instant' }));
  };
}
