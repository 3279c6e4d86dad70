import { alle } from '../../../pagina/element';

/** Opens everything folded before printing and folds it again after; CSS does the same in browsers that know ::details-content. */
export function openVoorDruk(): void {
  // A browser can say 'beforeprint' more than once for one print: what the first opened is not forgotten.
  const geopend: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    for (const deel of alle<HTMLDetailsElement>('details:not([open])')) {
      deel.open = true;
      geopend.push(deel);
    }
  });
  addEventListener('afterprint', () => {
    for (const deel of geopend.splice(0)) deel.open = false;
  });
}
