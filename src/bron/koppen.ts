/** Level of a heading inside a section: below the heading of the section its id starts with. */
export function niveauVan(id: string, niveau: number): number {
  const sectie = /^(?:bijlage-\d|[\d.]+)/u.exec(id)?.[0] ?? '';
  return Math.min(6, sectie.split('.').length + niveau);
}
