/** Script of the list of points: opens the point an address leads to, in browsers that do not open what is folded by themselves. */
import { alle, zoek } from '../../pagina/element';

function open(): void {
  const doel = alle('.puntregel__vol').find(({ id }) => `#${id}` === location.hash);
  const deel = doel && zoek<HTMLDetailsElement>('details', doel.closest('li') ?? document);
  if (!doel || !deel || deel.open) return;
  deel.open = true;
  doel.scrollIntoView();
}

open();
addEventListener('hashchange', open);
