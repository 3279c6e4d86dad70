/** What `npm test` leaves to `npm run volledig` is more of what it asks itself (tests/hulp/omvang.ts, tests/hulp/sjablonen.ts). */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { omgeving } from '../../scripts/omgeving.mjs';
import { bladzijden } from '../hulp/dist';
import { perSjabloon, sjabloonVan } from '../hulp/sjablonen';

describe('one page of each template', () => {
  it('stands for every file in src/pages that makes pages', () => {
    expect(perSjabloon().map(sjabloonVan).sort()).toEqual(globSync('**/*.astro', { cwd: 'src/pages' }).sort());
  });

  it.each([
    ['', 'index.astro'],
    ['404.html', '404.astro'],
    ['afspraken/6/', 'afspraken/[nummer].astro'],
    ['afspraken/volledig/', 'afspraken/volledig.astro'],
    ['wegwijzers/termijnen/', 'wegwijzers/termijnen/index.astro'],
    ['wegwijzers/opschalen/overzicht/', 'wegwijzers/[slug]/overzicht.astro'],
    ['onduidelijkheden/agenda/', 'onduidelijkheden/agenda.astro'],
    ['onduidelijkheden/beslist/regio/', 'onduidelijkheden/[...filter].astro'],
  ])('/%s is made with %s', (pad, bestand) => {
    expect(sjabloonVan(pad)).toBe(bestand);
  });

  it('is the one with the most in it, and one only', () => {
    expect(perSjabloon()).toContain('afspraken/6/');
    expect(perSjabloon().length).toBeLessThan(bladzijden().length / 2);
    expect(() => sjabloonVan('bestaat/niet/')).toThrow('Geen bestand in src/pages maakt /bestaat/niet/.');
  });
});

interface Groep {
  readonly title: string;
  readonly specs: readonly { readonly title: string; readonly tags: readonly string[] }[];
  readonly suites?: readonly Groep[];
}

it('of every group of browser tests some are asked every time', () => {
  const { stdout } = spawnSync('playwright', ['test', '--list', '--reporter=json'], { env: omgeving(), encoding: 'utf8', maxBuffer: Infinity });
  const groepen = (groep: Groep): readonly Groep[] => [groep, ...(groep.suites ?? []).flatMap(groepen)];
  const alle = (JSON.parse(stdout) as { suites: readonly Groep[] }).suites.flatMap(groepen).filter(({ specs }) => specs.length > 0);
  expect(alle.length).toBeGreaterThan(40);
  expect(alle.filter(({ specs }) => specs.every(({ tags }) => tags.includes('volledig'))).map(({ title }) => title)).toEqual([]);
});
