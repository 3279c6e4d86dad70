/**
 * Shows the explanation of a term where the reader is. Without script the same link leads to the list at the foot of the page.
 * A popover closes with Escape, a tap elsewhere or its button, and gives the focus back (WCAG 1.4.13, 2.1.2).
 */
export function verklaarBegrippen(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  const noot = document.createElement('div');
  noot.popover = 'auto';
  noot.className = 'begripnoot';
  noot.setAttribute('role', 'dialog');
  noot.tabIndex = -1;
  let vanaf: HTMLElement | undefined;
  document.body.append(noot);
  document.addEventListener('click', (klik) => {
    const link = klik.target instanceof Element ? klik.target.closest<HTMLAnchorElement>('a.b') : null;
    const uitleg = link && document.querySelector(`#${CSS.escape(link.hash.slice(1))}`);
    if (!link || !uitleg || klik.ctrlKey || klik.metaKey || klik.shiftKey) return;
    klik.preventDefault();
    vanaf = link;
    noot.replaceChildren(...[...uitleg.children].map((deel) => deel.cloneNode(true)), sluitknop(noot));
    noot.setAttribute('aria-label', `Begrip: ${uitleg.querySelector('dt')?.textContent ?? ''}`);
    noot.showPopover();
    noot.focus();
  });
  noot.addEventListener('toggle', (wissel) => {
    if (wissel.newState === 'closed' && (document.activeElement === document.body || noot.contains(document.activeElement))) vanaf?.focus();
  });
}

function sluitknop(noot: HTMLElement): HTMLButtonElement {
  const knop = document.createElement('button');
  knop.className = 'knop';
  knop.textContent = 'Sluiten';
  knop.addEventListener('click', () => noot.hidePopover());
  return knop;
}
