/** Level of the heading of a section (`niveau` 0) or inside it, from the section its id starts with; an annex is as deep as a chapter. */
export function niveauVan(id: string, niveau: number): number {
  const diepte = /^[\d.]+/u.exec(id)?.[0].split('.').length ?? 1;
  return Math.min(6, diepte + niveau);
}
