/** What tells sections apart that have the same heading: chapter 6 says of both ways of handing over how the melder is informed, what goes along, who monitors. */
import { wegVan, type Weg } from './situatie';

/** In words of this site. */
const NAAM: Readonly<Record<Weg, string>> = { direct: 'direct na de beoordeling', dienst: 'na een dienst' };
/** Sections whose own heading does not say it. An annex is used after a service, but that does not make all of it about one. */
const ZEGT_HET_NIET = /^(?:6\.\d|7)\./u;

/** The line under the heading of a section: which way of handing over it is about; undefined where it is about both, or where its heading says so. */
export function onderschrift(id: string): string | undefined {
  const weg = ZEGT_HET_NIET.test(id) ? wegVan(id) : undefined;
  return weg && NAAM[weg];
}
