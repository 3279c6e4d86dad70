/** The files with the content of the lifecycle for tests, each read and checked by its schema as the build does. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { casusverloopSchema } from '../../../src/casusverloop/schema';

const MAP = 'src/content/casusverloop';

export const bestanden = readdirSync(MAP).map((naam) => {
  const { data, error } = casusverloopSchema.safeParse(parse(readFileSync(join(MAP, naam), 'utf8')));
  if (!data) throw new Error(`${naam}: ${JSON.stringify(error.issues, null, 1)}`);
  return { id: naam.replace(/\.yaml$/u, ''), data };
});
