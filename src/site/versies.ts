/** Versions and what they took away: order, dates in words, places that old links still point to. */
import type { Versie, VervallenPlaats } from './schema-versie';
import type { Sectie } from '../bron/tekst';

/** Newest first; with equal dates the text before the site, and a higher number first. */
export function nieuwsteEerst(versies: readonly Versie[]): Versie[] {
  return [...versies].sort(
    (a, b) => b.datum.localeCompare(a.datum) || b.soort.localeCompare(a.soort) || b.versie.localeCompare(a.versie, 'nl', { numeric: true }),
  );
}

/** '2026-11-24' → '24 november 2026'; '2026-11' → 'november 2026'. */
export function datumInWoorden(datum: string): string {
  const dag = datum.length > 7 ? ({ day: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat('nl-NL', { ...dag, month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(datum));
}

/** Number of the document an anchor or section stood in: 'voorwoord', '6'; for 'bijlage-2-3' '2'. */
function documentVan(plaats: string): Pick<Sectie, 'soort' | 'document'> {
  const bijlage = /^bijlage-(\d+)/u.exec(plaats)?.[1];
  const [document = plaats] = plaats.split(/[.-]/u);
  return bijlage ? { soort: 'bijlagen', document: bijlage } : { soort: 'afspraken', document };
}

export type Vervallen = VervallenPlaats & Pick<Versie, 'versie'>;

/** Places that are gone from one document, each with the version that took it away (the newest where more name it). */
export function vervallenIn(versies: readonly Versie[], soort: Sectie['soort'], document: string): Vervallen[] {
  const perAnker = new Map<string, Vervallen>();
  for (const { versie, vervallen } of nieuwsteEerst(versies).reverse())
    for (const plaats of vervallen) perAnker.set(plaats.anker, { ...plaats, versie });
  return [...perAnker.values()].filter(({ anker }) => {
    const van = documentVan(anker);
    return van.soort === soort && van.document === document;
  });
}
