/**
 * Shows the explanation of a term where the reader is. Without script the same link leads to the list at the foot of the page.
 * A popover closes with Escape, a tap elsewhere or its button, and gives the focus back (WCAG 1.4.13, 2.1.2).
 */
export function verklaarBegrippen(): void {
  const noot = document.getElementById('begripnoot');
  if (!noot || !('popover' in noot)) return;
  let vanaf: HTMLElement | undefined;
  noot.hidden = false;
  document.addEventListener('click', (klik) => {
    const link = klik.target instanceof Element ? klik.target.closest<HTMLAnchorElement>('[role=doc-glossref]') : null;
    const uitleg = link && document.querySelector(`#${CSS.escape(link.hash.slice(1))}`);
    if (!link || !uitleg || klik.ctrlKey || klik.metaKey || klik.shiftKey) return;
    klik.preventDefault();
    vanaf = link;
    noot.querySelector('[data-uitleg]')?.replaceChildren(...[...uitleg.children].map((deel) => deel.cloneNode(true)));
    noot.setAttribute('aria-label', `Begrip: ${uitleg.querySelector('dt')?.textContent ?? ''}`);
    noot.showPopover();
    noot.focus();
  });
  noot.querySelector('button')?.addEventListener('click', () => noot.hidePopover());
  noot.addEventListener('toggle', (wissel) => {
    if (wissel.newState === 'closed' && (document.activeElement === document.body || noot.contains(document.activeElement))) vanaf?.focus();
  });
}
