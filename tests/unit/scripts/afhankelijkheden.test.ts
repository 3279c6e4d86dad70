/** docs/afhankelijkheden.md names every package of this project, as package.json and the lockfile have it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const leesJson = (pad: string): unknown => JSON.parse(readFileSync(pad, 'utf8'));
const pakket = leesJson('package.json') as Readonly<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>>;
const { packages } = leesJson('package-lock.json') as { packages: Record<string, { version?: string; license?: string }> };

const DAG = /^\d{4}-\d\d-\d\d/u;
const rijen = readFileSync('docs/afhankelijkheden.md', 'utf8')
  .split('\n')
  .filter((regel) => regel.startsWith('| `'))
  .map((regel) => {
    const [naam = '', versie = '', van = '', laatste = '', licentie = '', waarom = ''] = regel
      .split('|')
      .slice(1)
      .map((cel) => cel.trim());
    return { naam: naam.replaceAll('`', ''), versie, van, laatste, licentie, waarom };
  });

describe('the table of dependencies', () => {
  it('has a row for every package and no other', () => {
    const genoemd = { ...pakket.dependencies, ...pakket.devDependencies, ...pakket.optionalDependencies };
    expect(rijen.map(({ naam }) => naam).sort()).toEqual(Object.keys(genoemd).sort());
    expect(rijen.filter(({ naam, versie }) => genoemd[naam] !== versie)).toEqual([]);
  });
  it('has the licence of the lockfile, two dates and a reason in every row', () => {
    for (const { naam, licentie, van, laatste, waarom } of rijen) {
      expect(licentie, naam).toBe(packages[`node_modules/${naam}`]?.license);
      expect([DAG.test(van), DAG.test(laatste), van <= laatste.slice(0, 10) || laatste.includes('('), waarom.length > 9], naam).toEqual([
        true,
        true,
        true,
        true,
      ]);
    }
  });
  it('is about exact versions: an update is a change that someone makes', () => {
    expect(rijen.filter(({ versie }) => !/^\d+\.\d+\.\d+$/u.test(versie))).toEqual([]);
  });
});
