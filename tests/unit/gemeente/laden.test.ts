/** The profiles that ship, and the one a build is for. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { gekozenProfiel, keurKeuze, laadGemeenten } from '../../../src/gemeente/laden';

const NEGEN = ['Dongen', 'Gilze en Rijen', 'Goirle', 'Heusden', 'Hilvarenbeek', 'Loon op Zand', 'Oisterwijk', 'Tilburg', 'Waalwijk'];

/** What a call throws. */
function vangFout(doe: () => unknown): Error {
  try {
    doe();
  } catch (fout) {
    if (fout instanceof Error) return fout;
  }
  throw new Error('Er ging niets mis.');
}

describe('the profiles that are there', () => {
  const alle = laadGemeenten();
  it('the region and the nine municipalities of the preface', () => {
    expect(Object.values(alle).flatMap(({ soort, naam }) => (soort === 'gemeente' ? [naam] : []))).toEqual(NEGEN);
    expect(alle['regio']).toMatchObject({ soort: 'regio', naam: 'Hart van Brabant' });
    const voorwoord = readFileSync('src/content/afspraken/voorwoord.mdx', 'utf8');
    for (const naam of NEGEN) expect(voorwoord).toContain(naam);
  });
  it('name no team, person, number or colour: the source does not have those', () => {
    for (const naam of readdirSync('src/content/gemeenten').filter((bestand) => bestand.endsWith('.yaml')))
      expect(readFileSync(`src/content/gemeenten/${naam}`, 'utf8')).not.toMatch(
        /^\s*-?\s*(?:team|telefoon|mail|bereikbaar|kleuren|logo|herziening):/mu,
      );
  });
  it('a profile that is not there: the profile that was meant', () => {
    expect(keurKeuze('tilburg', Object.keys(alle))).toEqual([]);
    expect(keurKeuze('tilbrug', Object.keys(alle))).toEqual(['Er is geen profiel "tilbrug" in src/content/gemeenten. Bedoelt u "tilburg"?']);
    expect(keurKeuze('breda', Object.keys(alle))[0]).toContain('Kies uit: dongen, gilze-en-rijen');
  });
  it('every profile is there under the name of its file', () => {
    expect(alle['gilze-en-rijen']?.naam).toBe('Gilze en Rijen');
    expect(Object.keys(alle)).toHaveLength(10);
  });
});

describe('the profile this build is for', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  it.each([
    [undefined, 'regio'],
    ['', 'regio'],
    ['goirle', 'goirle'],
  ])('GEMEENTE=%s: %s', (waarde, slug) => {
    vi.stubEnv('GEMEENTE', waarde);
    expect(gekozenProfiel()).toBe(slug);
  });
  it('that does not exist stops the build with one message, without where in our code that was found', () => {
    vi.stubEnv('GEMEENTE', 'goirl');
    const fout = vangFout(laadGemeenten);
    expect(fout.message).toBe(
      'Het profiel van een gemeente klopt niet, dus de site is niet gemaakt.\n  Er is geen profiel "goirl" in src/content/gemeenten. Bedoelt u "goirle"?',
    );
    expect(fout.stack).toBe('');
  });
});

/** A folder of profiles of its own, as the working directory. */
function metMap(bestanden: Readonly<Record<string, string>>): void {
  const map = mkdtempSync(join(tmpdir(), 'profielen-'));
  mkdirSync(join(map, 'src/content/gemeenten'), { recursive: true });
  for (const [naam, inhoud] of Object.entries(bestanden)) writeFileSync(join(map, 'src/content/gemeenten', naam), inhoud);
  vi.spyOn(process, 'cwd').mockReturnValue(map);
}

describe('a folder of profiles', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
  const REGIO = 'naam: De regio\nsoort: regio\n';
  it('is every file of YAML in it, by the alphabet', () => {
    vi.stubEnv('GEMEENTE', 'breda');
    metMap({ 'regio.yaml': REGIO, 'breda.yaml': 'naam: Breda\nsoort: gemeente\n', 'leesmij.md': 'x', 'x.yaml.oud': '[' });
    expect(Object.entries(laadGemeenten()).map(([slug, { naam }]) => [slug, naam])).toEqual([
      ['breda', 'Breda'],
      ['regio', 'De regio'],
    ]);
  });
  it('tells all mistakes of all files at once', () => {
    vi.stubEnv('GEMEENTE', 'goirle');
    metMap({ 'breda.yaml': 'naam: Breda\nsoort: stad\n', 'etten.yaml': 'soort: gemeente\n' });
    expect(vangFout(laadGemeenten).message.split('\n  ')).toEqual([
      'Het profiel van een gemeente klopt niet, dus de site is niet gemaakt.',
      'src/content/gemeenten/breda.yaml, regel 2, soort: Kies een soort: regio of gemeente.',
      'src/content/gemeenten/etten.yaml, regel 1, naam: Dit veld ontbreekt of is leeg. Vul het in.',
      'Er is geen profiel "goirle" in src/content/gemeenten. Kies uit: breda, etten.',
    ]);
  });
});
