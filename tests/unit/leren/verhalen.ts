/** The stories and what they are held against, read once, and a story with one thing changed. */
import { leesNaslag, leesVerhalen } from '../../../scripts/leren/lezen';
import { keurVerhaal } from '../../../src/leren/keuring';
import type { Verhaal, Verhaalmoment } from '../../../src/leren/schema';

export const naslag = leesNaslag();
export const verhalen = leesVerhalen();

/** A story of the site by its slug. */
export function verhaalVan(slug: string): Verhaal {
  const gevonden = verhalen.find((een) => een.slug === slug);
  if (!gevonden) throw new Error(`Er is geen verhaal "${slug}".`);
  return gevonden.verhaal;
}

/** What is wrong with a story after a change of one of its moments (from 1); the sentences without the name of the file. */
export function foutenMet(slug: string, nummer: number, wijzig: (moment: Verhaalmoment) => Verhaalmoment): string[] {
  const verhaal = verhaalVan(slug);
  const momenten = verhaal.momenten.map((moment, plaats) => (plaats === nummer - 1 ? wijzig(moment) : moment));
  return fouten({ ...verhaal, momenten });
}

/** What is wrong with a story, without the name of the file. */
export const fouten = (verhaal: Verhaal): string[] =>
  keurVerhaal({ slug: 'proef', verhaal }, naslag).map((fout) => fout.replace('src/content/verhalen/proef.yaml', '').replace(/^[,:] /u, ''));
