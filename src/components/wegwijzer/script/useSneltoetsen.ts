import { useEffect } from 'preact/hooks';
import { alle, zoek } from '../../../pagina/element';
import { toetsVan } from '../../../wegwijzer/teksten';

const IN_TEKST = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';
const DOET_IETS_MET_ENTER = 'a, button, summary, input, textarea, select, [contenteditable]';

/** True when a key is meant for something else (typing, a dialog, a browser command) or is the rest of a gesture (components/pagina/script/gebaar.ts). */
function nietVoorOns({ target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented }: KeyboardEvent): boolean {
  const inTekst = target instanceof Element && target.closest(IN_TEKST) !== null;
  return inTekst || ctrlKey || metaKey || altKey || isComposing || defaultPrevented || zoek('dialog[open]') !== undefined;
}

/**
 * J, N, ? and numbers press the answer with that key, Enter presses 'Verder' when nothing else has the focus.
 * Keys of one character can be switched off (WCAG 2.1.4).
 */
export function useSneltoetsen(aan: boolean): void {
  useEffect(() => {
    if (!aan) return;
    const bijToets = (gebeurtenis: KeyboardEvent) => {
      if (nietVoorOns(gebeurtenis)) return;
      const { target, key } = gebeurtenis;
      if (key === 'Enter') {
        if (!(target instanceof Element && target.closest(DOET_IETS_MET_ENTER))) zoek('[data-vraag] [type="submit"]')?.click();
        return;
      }
      // Looked up at every key, so that a fast typist always answers the question that is on screen.
      const knop = alle('[data-vraag] [data-antwoord]').find((deel, plaats) => {
        const id = deel.dataset['antwoord'] ?? '';
        return deel instanceof HTMLInputElement ? id === 'weet-niet' && key === '?' : toetsVan(id, plaats) === key.toUpperCase();
      });
      if (!knop) return;
      gebeurtenis.preventDefault();
      knop.click();
    };
    addEventListener('keydown', bijToets);
    return () => removeEventListener('keydown', bijToets);
  }, [aan]);
}
