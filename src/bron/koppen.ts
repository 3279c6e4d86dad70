/** Level of a heading inside a section: below the heading of the section its id starts with; an annex is as deep as a chapter. */
export function niveauVan(id: string, niveau: number): number {
  const diepte = /^[\d.]+/u.exec(id)?.[0].split('.').length ?? 1;
  return Math.min(6, diepte + niveau);
}
