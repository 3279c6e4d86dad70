/** The pure parts of a release, on a few small files. That two whole releases are equal is checked by hand. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { maakLijst } from '../../scripts/uitbrengen/controlegetal.mjs';
import { leesMap, schrijfMap } from '../../scripts/uitbrengen/lezen.mjs';
import { BOUWGEREEDSCHAP, maakLicenties, pakkettenInSite } from '../../scripts/uitbrengen/licenties.mjs';
import { maakVersie, stelSamen, vulServersIn } from '../../scripts/uitbrengen/pakket.mjs';
import { geefProfielen, kiesProfielen } from '../../scripts/uitbrengen/profielen.mjs';
import { schoonSbom } from '../../scripts/uitbrengen/sbom.mjs';
import { maakZip } from '../../scripts/uitbrengen/zip.mjs';

const map = (inhoud: Record<string, string>) => new Map(Object.entries(inhoud).map(([pad, tekst]) => [pad, Buffer.from(tekst)]));
const SITE = map({ 'index.html': '<h1>Ü</h1>', 'afspraken/6/index.html': 'zes', 'a.css': '' });
const DAG = '2026-03-29';
const gelijk = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

/** In a folder that is gone afterwards. */
function inWerkmap<T>(doe: (werkmap: string) => T): T {
  const werkmap = mkdtempSync(join(tmpdir(), 'uitbrengen-'));
  try {
    return doe(werkmap);
  } finally {
    rmSync(werkmap, { recursive: true, force: true });
  }
}

describe('the zip', () => {
  it('is the same in any order, after writing and reading, and in any time zone', () => {
    const zip = maakZip(SITE, DAG);
    expect(gelijk(maakZip(new Map([...SITE].reverse()), DAG), zip)).toBe(true);
    inWerkmap((werkmap) => {
      schrijfMap(werkmap, SITE);
      expect(gelijk(maakZip(leesMap(werkmap), DAG), zip)).toBe(true);
    });
    const eigen = process.env['TZ'];
    const verschillen = ['Pacific/Auckland', 'America/St_Johns', 'Europe/Amsterdam'].map((zone) => {
      process.env['TZ'] = zone;
      expect(gelijk(maakZip(SITE, DAG), zip), zone).toBe(true);
      return new Date(2026, 0, 1).getTimezoneOffset();
    });
    expect(new Set(verschillen).size).toBe(3);
    if (eigen === undefined) delete process.env['TZ'];
    else process.env['TZ'] = eigen;
  });

  it('gives every file back', () => {
    const terug = unzipSync(maakZip(SITE, DAG));
    expect(Object.keys(terug)).toEqual(['a.css', 'afspraken/6/index.html', 'index.html']);
    for (const [pad, inhoud] of SITE) expect(gelijk(terug[pad] ?? Buffer.from('weg'), inhoud)).toBe(true);
  });

  it('gives a file of the same size with other content another time: by that a server sees that it is new', () => {
    const tijd = (tekst: string) => Buffer.from(maakZip(map({ 'index.html': tekst }), DAG)).readUInt32LE(10);
    const tijden = new Set(Array.from({ length: 50 }, (_, nummer) => tijd(`bel ${String(nummer).padStart(2, '0')}`)));
    expect(tijden.size).toBe(50);
    // Year since 1980, month and day in the upper half.
    for (const een of tijden) expect([(een >>> 25) + 1980, (een >>> 21) & 15, (een >>> 16) & 31]).toEqual([2026, 3, 29]);
  });
});

describe('the package', () => {
  const servers = vulServersIn(map({ 'nginx/x.conf': 'frame-ancestors @INSLUITEN@;', 'iis/web.config': '<a/>' }), ['https://intranet.example.nl']);
  const gegevens = {
    naam: 'A',
    versie: '1.0.0',
    tekst: { titel: 'T', versie: 'januari 2020' },
    profiel: { slug: 'regio', naam: 'Regio' },
    voor: 'webserver',
  };
  const alles = stelSamen({ site: SITE, servers, papieren: { 'INSTALLEREN.md': '# Zo', 'VERSIE.json': maakVersie(gegevens, SITE) } });
  const tekst = (pad: string) => alles.get(pad)?.toString() ?? '';

  it('has the site, the servers and the papers each in their place', () => {
    expect([...alles.keys()].sort()).toEqual([
      'INSTALLEREN.md',
      'SHA256SUMS',
      'VERSIE.json',
      'servers/iis/web.config',
      'servers/nginx/x.conf',
      'site/a.css',
      'site/afspraken/6/index.html',
      'site/index.html',
    ]);
  });

  it('fills in who may frame the site', () => {
    expect(tekst('servers/nginx/x.conf')).toBe("frame-ancestors 'self' https://intranet.example.nl;");
    expect(
      vulServersIn(map({ x: '@INSLUITEN@' }), [])
        .get('x')
        ?.toString(),
    ).toBe("'self'");
  });

  it('says which version it is, with one checksum over the whole site', () => {
    const { inhoud, ...rest } = JSON.parse(tekst('VERSIE.json')) as { inhoud: string };
    expect(rest).toEqual(gegevens);
    expect(inhoud).toMatch(/^[\da-f]{64}$/u);
    const anders = JSON.parse(maakVersie(gegevens, map({ 'index.html': '<h1>U</h1>' }))) as { inhoud: string };
    expect(anders.inhoud).not.toBe(inhoud);
  });

  it('agrees with SHA256SUMS as sha256sum reads it, and a broken file does not', () => {
    expect(tekst('SHA256SUMS').trim().split('\n')).toHaveLength(alles.size - 1);
    expect(maakLijst(map({ a: 'abc' }))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n');
    inWerkmap((werkmap) => {
      schrijfMap(werkmap, alles);
      const controleer = () => spawnSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS'], { cwd: werkmap });
      // Not on every machine (Windows, macOS); the line above holds there too.
      if (controleer().error) return;
      expect(controleer().status).toBe(0);
      schrijfMap(werkmap, map({ 'site/index.html': 'half' }));
      expect(controleer().status).toBe(1);
    });
  });
});

describe('the list of parts', () => {
  const deel = (naam: string) => ({
    'bom-ref': `${naam}@1.0.0`,
    name: naam,
    externalReferences: [
      { type: 'distribution', url: 'https://register.example/x.tgz' },
      { type: 'vcs', url: 'https://code.example/x' },
    ],
  });
  const sbom = (namen: string[], tijd: string) => ({
    bomFormat: 'CycloneDX',
    serialNumber: `urn:uuid:${tijd}`,
    metadata: { timestamp: tijd, tools: [{ vendor: 'npm', name: 'cli', version: tijd }], component: { 'bom-ref': 'x@1', name: tijd } },
    components: namen.map(deel),
    dependencies: namen.map((naam) => ({ ref: `${naam}@1.0.0`, dependsOn: namen.map((ander) => `${ander}@1.0.0`) })),
  });

  it('is the same at another time, in another folder and order, with another version of npm', () => {
    const inSite = new Set(['preact@1.0.0']);
    const schoon = schoonSbom(sbom(['preact', 'astro'], 'nu'), 'afsprakenwijzer', inSite);
    expect(schoonSbom(sbom(['astro', 'preact'], 'straks'), 'afsprakenwijzer', inSite)).toBe(schoon);
    for (const weg of ['nu', 'serialNumber', 'timestamp', 'register.example']) expect(schoon).not.toContain(weg);
    const { metadata, components } = JSON.parse(schoon) as {
      metadata: { component: { name: string } };
      components: { name: string; scope: string }[];
    };
    expect(metadata.component.name).toBe('afsprakenwijzer');
    expect(components.map(({ name, scope }) => `${name} ${scope}`)).toEqual(['astro excluded', 'preact required']);
  });
  it('leaves out what is for work on the project only, also where something needs it', () => {
    const alles = sbom(['preact', 'vitest'], 'nu');
    const components = alles.components.map((een) => ({
      ...een,
      properties: een.name === 'vitest' ? [{ name: 'cdx:npm:package:development' }] : [],
    }));
    const schoon = schoonSbom({ ...alles, components }, 'afsprakenwijzer', new Set(['preact@1.0.0']));
    expect(schoon).toContain('preact@1.0.0');
    expect(schoon).not.toContain('vitest');
  });
});

describe('the licences', () => {
  const slot = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Parameters<typeof pakkettenInSite>[0];
  const pakketten = pakkettenInSite(slot);

  it('are about what is in the site with what that needs, and not about the tools', () => {
    const namen = pakketten.map(({ naam }) => naam);
    expect(namen).toEqual(expect.arrayContaining(['preact', 'xstate', 'odf-kit', 'fflate', 'pagefind', '@fontsource/source-serif-4']));
    expect(namen.filter((naam) => BOUWGEREEDSCHAP.has(naam))).toEqual([]);
    for (const naam of BOUWGEREEDSCHAP) expect(slot.packages['']?.dependencies, naam).toHaveProperty([naam]);
  });

  it('each have their text, every text once', () => {
    const tekst = maakLicenties('.', pakketten, 'Eigen.');
    for (const { naam, versie, licentie } of pakketten) expect(tekst).toContain(`${naam} ${versie} (${licentie})`);
    expect(tekst).toContain('SIL OPEN FONT LICENSE');
    expect(tekst.split('EUROPEAN UNION PUBLIC LICENCE').length - 1).toBeLessThanOrEqual(2);
  });
});

describe('the profiles', () => {
  it('are all files in src/content/gemeenten, the neutral one last', () => {
    expect(geefProfielen().at(-1)).toBe('regio');
    expect(kiesProfielen([], ['a', 'regio'])).toEqual(['a', 'regio']);
    expect(kiesProfielen(['regio', 'a'], ['a', 'b', 'regio'])).toEqual(['a', 'regio']);
  });

  it('must exist', () => {
    expect(() => kiesProfielen(['b'], ['a', 'regio'])).toThrow('Er is geen profiel "b" in src/content/gemeenten. Dit zijn de profielen: a, regio.');
  });
});
