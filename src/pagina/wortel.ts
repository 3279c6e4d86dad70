/** Relative path from a page to the site's root: './', '../' …; scripts need it since the site has no fixed address. */
export function wortelVan(pad: string): string {
  const diepte = pad.split('/').filter((deel) => deel !== '' && !deel.endsWith('.html')).length;
  return diepte === 0 ? './' : '../'.repeat(diepte);
}

/** The same in the browser: as the page has it, on its root element. */
export const wortelHier = (): string => document.documentElement.dataset['wortel'] ?? './';

/** Makes paths of the site relative to the page at `pagina`, for links that nothing rewrites after the build. */
export function relatiefVan(pagina: string): (pad: string) => string {
  const wortel = wortelVan(pagina);
  return (pad) => wortel + pad.slice(1);
}
