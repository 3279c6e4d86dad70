/** Relative path from a page to the site's root: './', '../' …; scripts need it since the site has no fixed address. */
export function wortelVan(pad: string): string {
  const diepte = pad.split('/').filter((deel) => deel !== '' && !deel.endsWith('.html')).length;
  return diepte === 0 ? './' : '../'.repeat(diepte);
}
