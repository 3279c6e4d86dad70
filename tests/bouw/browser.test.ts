/** The browser that comes through npm: on a machine another user tests on too, twice at once, and on one that has nothing a browser needs. */
import { execFile, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserOpties } from '../../integraties/browser.mjs';
import { omgeving } from '../../scripts/omgeving.mjs';
import { leesPdf } from '../hulp/pdf';

const VAN_NPM = process.platform === 'linux' && process.arch === 'x64';
// Whatever this machine was told to use: these tests are about the browser that comes along.
delete process.env['CHROME_PATH'];
const browser = VAN_NPM ? ((await browserOpties()).executablePath ?? '') : '';
const KEUR = 'integraties/browser/keur.mjs';
const werk = mkdtempSync(join(tmpdir(), 'browser-'));
afterAll(() => rmSync(werk, { recursive: true, force: true }), 120_000);
const leeg = join(werk, 'leeg');
mkdirSync(leeg);

/** A script that prints a page of two words to a file. */
const DRUK = `
import { writeFileSync } from 'node:fs';
import { startBrowser } from ${JSON.stringify(resolve('integraties/browser.mjs'))};
const browser = await startBrowser();
const blad = await browser.newPage();
await blad.setContent('<p>Zicht houden</p>');
writeFileSync(process.argv[2], await blad.pdf());
await browser.close();
`;

describe.skipIf(!VAN_NPM)(VAN_NPM ? 'the browser from npm' : 'the browser from npm: skipped, there is one for Linux x64 only', () => {
  it('stands in the cache of the project, in a folder with its version', () => {
    const { version } = JSON.parse(readFileSync('node_modules/@sparticuz/chromium/package.json', 'utf8')) as { version: string };
    expect(browser).toBe(resolve('.cache/browser', version, 'chromium'));
  });

  it('starts also when someone else put one in the folder for temporary files that we may not start', () => {
    const tijdelijk = join(werk, 'tijdelijk');
    mkdirSync(tijdelijk);
    writeFileSync(join(tijdelijk, 'chromium'), '', { mode: 0o000 });
    expect(spawnSync('node', [KEUR], { env: { ...omgeving(), TMPDIR: tijdelijk }, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });

  it('is unpacked whole when two do it at once, and leaves nothing outside the cache', async () => {
    const kopie = join(werk, 'kopie');
    const tijdelijk = join(werk, 'tijdelijk-twee');
    cpSync('integraties', join(kopie, 'integraties'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(kopie, 'node_modules'));
    mkdirSync(tijdelijk);
    const start = () => promisify(execFile)('node', [KEUR], { cwd: kopie, env: { ...omgeving(), TMPDIR: tijdelijk } });
    for (const { stderr } of await Promise.all([start(), start()])) expect(stderr).toBe('');
    expect(readdirSync(join(kopie, '.cache/browser'))).toHaveLength(1);
    expect(readdirSync(tijdelijk).filter((naam) => !naam.startsWith('playwright'))).toEqual([]);
  });
});

/**
 * Shell words that take NSS and NSPR away from the machine, each folder being as it was but for these files, and all of its fonts; in a
 * namespace of its own, so that nothing outside it changes.
 */
function verbergen(): string {
  const { stdout } = spawnSync(browser, { env: { ...omgeving(), LD_TRACE_LOADED_OBJECTS: '1' }, encoding: 'utf8' });
  const paden = [...stdout.matchAll(/=> (\S+\/lib(?:nss3|nssutil3|nspr4|plc4|plds4)\.so) /gu)].map(([, pad = '']) => pad);
  const mappen = [...new Set(paden.map((pad) => dirname(pad)))];
  const delen = mappen.map((map, nummer) => {
    const weg = join(werk, `weg-${nummer}`);
    const namen = paden.filter((pad) => dirname(pad) === map).map((pad) => pad.slice(map.length + 1));
    return `mkdir -p ${weg} && cd ${weg} && for f in ${namen.join(' ')}; do [ -e $f ] || mknod $f c 0 0; done && mount -t overlay overlay -o lowerdir=${weg}:${map} ${map}`;
  });
  const letters = ['/etc/fonts', '/usr/share/fonts', '/usr/local/share/fonts'].filter((map) => existsSync(map));
  return [...delen, ...letters.map((map) => `mount --bind ${leeg} ${map}`), `cd "${resolve('.')}"`].join(' && ');
}

const KAAL = VAN_NPM ? verbergen() : '';
const inKaal = (opdracht: string) =>
  spawnSync('unshare', ['--map-root-user', '--mount', 'sh', '-c', `${KAAL} && ${opdracht}`], { env: omgeving(), encoding: 'utf8' });
const kan = VAN_NPM && inKaal('true').status === 0;
const TITEL = 'on a machine without NSS, NSPR and fonts';

describe.skipIf(!kan)(kan ? TITEL : `${TITEL}: skipped, this machine does not let us hide them`, () => {
  const pdf = join(werk, 'blad.pdf');
  const script = join(werk, 'druk.mjs');
  beforeAll(() => writeFileSync(script, DRUK));

  it('are truly not there', () => {
    expect(inKaal(`"${browser}" --version`)).toMatchObject({
      status: 127,
      stderr: expect.stringMatching(/shared libraries: libn\w+\.so: cannot open/u),
    });
  });

  it('starts the browser with what the package brings, and prints text', async () => {
    expect(inKaal(`node ${script} ${pdf}`)).toMatchObject({ status: 0, stderr: '' });
    expect((await leesPdf(readFileSync(pdf))).tekst).toBe('Zichthouden');
  });

  it('says in one line what is missing when the package does not have it either', () => {
    const { status, stdout, stderr } = inKaal(`mount --bind ${leeg} "${dirname(browser)}/al2023" && node ${KEUR}`);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^Er kan geen browser starten: op deze machine ontbreken lib\S+\.so, lib[^\n]+CHROME_PATH[^\n]+\n$/u);
  });
});

it('a CHROME_PATH that does not start: one line that says so', () => {
  const { status, stderr } = spawnSync('node', [KEUR], { env: { ...omgeving(), CHROME_PATH: process.execPath }, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Er kan geen browser starten: [^\n]+CHROME_PATH[^\n]+\n$/u);
});
