import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KAMERS } from '../../../scripts/kamers.mjs';

const mappen = (map: string) => readdirSync(map, { withFileTypes: true }).flatMap((deel) => (deel.isDirectory() ? [`${map}/${deel.name}`] : []));
const architectuur = readFileSync('docs/architectuur.md', 'utf8');

describe('the rooms', () => {
  it('are all in the list that lint goes by, and nothing else is', () => {
    const gevonden = [...mappen('src'), ...mappen('src/components')].filter((map) => !['src/content', 'src/components'].includes(map));
    expect([...KAMERS].sort()).toEqual(gevonden.sort());
  });
  it.each(KAMERS.filter((kamer) => !['src/layouts', 'src/pages'].includes(kamer)))(
    '%s says what it is for, in the same words as the architecture',
    (kamer) => {
      const [kop = '', zin = ''] = readFileSync(`${kamer}/README.md`, 'utf8').split('\n');
      expect(kop).toBe(`# ${kamer}`);
      expect(zin).toMatch(/^[^a-z].{20,}\.$/u);
      expect(architectuur.toLowerCase()).toContain(`| \`${kamer}\` | ${zin.slice(0, -1)} |`.toLowerCase());
    },
  );
  it('stand in the architecture in the order of imports', () => {
    const inTabel = [...architectuur.matchAll(/^\| `(src\/[a-z/]+)` \|/gmu)].map(([, kamer]) => kamer);
    expect(inTabel).toEqual(KAMERS.filter((kamer) => !['src/layouts', 'src/pages'].includes(kamer)));
  });
});

describe('types', () => {
  it('have names of their own: no two exported types are called the same', () => {
    const bestanden = readdirSync('src', { recursive: true, withFileTypes: true }).filter((deel) => /\.tsx?$/u.test(deel.name));
    const namen = bestanden.flatMap(({ parentPath, name }) =>
      [...readFileSync(`${parentPath}/${name}`, 'utf8').matchAll(/^export (?:interface|type) (\w+)/gmu)].map(([, naam = '']) => naam),
    );
    expect(namen.length).toBeGreaterThan(150);
    expect(namen.filter((naam, plaats) => namen.indexOf(naam) !== plaats)).toEqual([]);
  });
});
