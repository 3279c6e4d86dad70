/** Lessons, the order to take them in, and Signs of Safety beside the agreements, with all they refer to. */
import { getCollection, getEntry } from 'astro:content';
import { maakBeweging, type Beweging } from '../leren/beweging';
import { maakLes, opVolgorde, type Les, type Lesnaslag } from '../leren/les';
import { geefAntwoorden } from './antwoorden';
import { geefPunten } from './collecties';
import { vind } from '../wegwijzer/vind';
import { geefVerhalen } from './verhalen';

async function maak(): Promise<Les[]> {
  const naslag: Lesnaslag = {
    punten: new Map((await geefPunten()).map((punt) => [punt.nr, punt])),
    verhalen: new Map((await geefVerhalen()).map(({ slug, verhaal }) => [slug, verhaal])),
    antwoorden: new Map((await geefAntwoorden()).map((een) => [een.id, een])),
  };
  return opVolgorde((await getCollection('lessen')).map(({ id, data }) => maakLes(id, data, naslag)));
}

let gemaakt: Promise<Les[]> | undefined;
/** All lessons in the order of a case; made once per build. @throws in Dutch when one refers to something that does not exist */
export function geefLessen(): Promise<Les[]> {
  gemaakt ??= maak();
  return gemaakt;
}

/** The explanation one can move of a lesson; undefined where it has none. @throws in Dutch when there is none of that name, or words and rules disagree */
export async function geefBeweging({ slug, beweging }: Les): Promise<Beweging | undefined> {
  if (beweging === undefined) return undefined;
  const teksten = new Map((await getCollection('bewegen')).map(({ id, data }) => [id, data]));
  const punten = new Map((await geefPunten()).map((punt) => [punt.nr, punt]));
  return maakBeweging(beweging, vind(`src/content/lessen/${slug}.yaml`, 'uitleg om te bewegen', teksten, beweging), punten);
}

/** Reading routes for who starts. @throws when the file is missing */
export async function geefBegin() {
  const ingang = await getEntry('begin', 'begin');
  if (!ingang) throw new Error('src/content/leren/begin.yaml ontbreekt: daarin staan de leesroutes.');
  return ingang.data;
}

/** Signs of Safety beside the agreements. @throws when the file is missing */
export async function geefSos() {
  const ingang = await getEntry('sos', 'signs-of-safety');
  if (!ingang) throw new Error('src/content/leren/signs-of-safety.yaml ontbreekt.');
  return ingang.data;
}
