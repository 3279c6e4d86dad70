import { alle, zoek } from '../../../pagina/element';

/** Opens all notes of the page or folds them, as the way to read says; without script the style sheet shows them. */
export function volgLeeswijze(): void {
  const alles = zoek<HTMLInputElement>('#lees-alles');
  if (!alles) return;
  const volg = () => {
    for (const noot of alle<HTMLDetailsElement>('.noot')) noot.open = alles.checked;
  };
  alles.closest('fieldset')?.addEventListener('change', volg);
  // Some browsers give a page that is loaded again the choice it had.
  addEventListener('pageshow', () => {
    if (alles.checked) volg();
  });
}
