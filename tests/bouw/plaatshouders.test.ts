/** A walkthrough that is not finished is never published: its placeholders fail here, while types, lint and unit tests pass. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Only walkthroughs: a form may well tell people what not to write in a field. */
const MAP = 'src/content/wegwijzers';

it('no walkthrough says "Schrijf hier" any more (docs/taken/nieuwe-wegwijzer.md)', () => {
  const regels = readdirSync(MAP, { recursive: true, encoding: 'utf8' })
    .filter((pad) => pad.endsWith('.yaml'))
    .sort()
    .flatMap((pad) =>
      readFileSync(join(MAP, pad), 'utf8')
        .split('\n')
        .flatMap((regel, nummer) => (regel.includes('Schrijf hier') ? [`${pad}:${nummer + 1} ${regel.trim()}`] : [])),
    );
  expect(regels).toEqual([]);
});
