/** Opens everything folded before printing and folds it again after; CSS does the same in browsers that know ::details-content. */
export function openVoorDruk(): void {
  let geopend: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    geopend = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const deel of geopend) deel.open = true;
  });
  addEventListener('afterprint', () => {
    for (const deel of geopend) deel.open = false;
  });
}
