/**
 * Does something in a task of its own, after what stands on the page has been painted: a page is read before its script needs the machine.
 * Where nobody looks nothing is painted, and there is nothing to wait for.
 */
export function naVerf(doe: () => unknown): void {
  if (document.hidden) setTimeout(doe);
  else requestAnimationFrame(() => setTimeout(doe));
}
