/** The content of the lifecycle for tests, read and checked as the build does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { maakVerloop } from '../../../src/casusverloop/teksten';
import { casusverloopSchema } from '../../../src/schemas/casusverloop';

const MAP = 'src/content/casusverloop';

export const bestanden = readdirSync(MAP).map((naam) => {
  const { data, error } = casusverloopSchema.safeParse(parse(readFileSync(join(MAP, naam), 'utf8')));
  if (!data) throw new Error(`${naam}: ${JSON.stringify(error.issues, null, 1)}`);
  return { id: naam.replace(/\.yaml$/u, ''), data };
});

export const verloop = maakVerloop(bestanden);
