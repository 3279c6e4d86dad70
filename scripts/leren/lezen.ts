/** Reads the stories, and what they are held against, outside the build; checked as the build does. */
import { join } from 'node:path';
import type { ZodType } from 'astro/zod';
import { keurBestand } from '../keur';
import { leesBestanden } from '../vergelijk/lezen';
import { casusverloopSchema } from '../../src/casusverloop/schema';
import { maakVerloop } from '../../src/casusverloop/teksten';
import { verhaalSchema } from '../../src/leren/schema';
import { uitkomstenSchema, vragenSchema } from '../../src/wegwijzer/schema';
import type { Verhaalbestand, Verhaalnaslag } from '../../src/leren/moment';

const naamVan = (pad: string) => pad.replace(/\.yaml$/u, '');

function lees<T>(inhoud: string, map: string, schema: ZodType<T>, kies: (naam: string) => boolean = () => true) {
  return leesBestanden(join(inhoud, map))
    .filter(({ pad }) => kies(naamVan(pad)))
    .map(({ pad, inhoud: yaml }) => ({ id: naamVan(pad), data: keurBestand(schema, { pad: `${map}/${pad}`, inhoud: yaml }) }));
}

/** The words of walkthroughs and lifecycle. @throws in Dutch when a file is wrong */
export function leesNaslag(inhoud = 'src/content'): Verhaalnaslag {
  const wegwijzers = (bestand: string) => (naam: string) => naam.endsWith(`/${bestand}`);
  const slug = (id: string) => id.split('/')[0] ?? id;
  return {
    vragen: new Map(lees(inhoud, 'wegwijzers', vragenSchema, wegwijzers('vragen')).map(({ id, data }) => [slug(id), data.vragen])),
    uitkomsten: new Map(lees(inhoud, 'wegwijzers', uitkomstenSchema, wegwijzers('uitkomsten')).map(({ id, data }) => [slug(id), data.uitkomsten])),
    verloop: maakVerloop(lees(inhoud, 'casusverloop', casusverloopSchema)),
  };
}

/** The stories; only the one named where a slug is given. @throws with file, field and message, in Dutch */
export const leesVerhalen = (kies: (slug: string) => boolean = () => true, inhoud = 'src/content'): Verhaalbestand[] =>
  lees(inhoud, 'verhalen', verhaalSchema, kies).map(({ id, data }) => ({ slug: id, verhaal: data }));
