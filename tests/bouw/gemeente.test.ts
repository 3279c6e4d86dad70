/** A profile in a build: a wrong one stops it with one message; a good one shows itself beside the text, never in it. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { omgeving } from '../../scripts/omgeving.mjs';
import { lees } from '../hulp/dist';
import { ontleed } from '../hulp/html';

const PROEF = resolve('.cache/proefgemeente');
const PROFIEL = join(PROEF, 'src/content/gemeenten/tilburg.yaml');
const gewoon = readFileSync('src/content/gemeenten/tilburg.yaml', 'utf8');

/** The site's own configuration without search, scripts and paper: a build of seconds. */
const INSTELLING = `
import site from './site.config.mjs';
export default { ...site, integrations: site.integrations.filter(({ name }) => !['klassieke-scripts', 'zoekindex', 'lege-formulieren', 'slot'].includes(name)) };`;
const BLADEN = ['[stijl].css.ts', 'logo.[soort].ts', 'gemeente.json.ts', 'contact', 'afspraken/[nummer].astro'];

beforeAll(() => {
  rmSync(PROEF, { recursive: true, force: true });
  mkdirSync(PROEF, { recursive: true });
  for (const deel of ['src', 'integraties', 'public', 'package.json', 'tsconfig.json']) cpSync(deel, join(PROEF, deel), { recursive: true });
  rmSync(join(PROEF, 'src/pages'), { recursive: true });
  for (const blad of BLADEN) cpSync(join('src/pages', blad), join(PROEF, 'src/pages', blad), { recursive: true });
  cpSync('astro.config.mjs', join(PROEF, 'site.config.mjs'));
  writeFileSync(join(PROEF, 'astro.config.mjs'), INSTELLING);
  symlinkSync(resolve('node_modules'), join(PROEF, 'node_modules'), 'junction');
});
afterAll(() => rmSync(PROEF, { recursive: true, force: true }));

function astro(opdracht: 'sync' | 'build', gemeente: string) {
  const env = { ...omgeving(), GEMEENTE: gemeente };
  const { status, stdout, stderr } = spawnSync(resolve('node_modules/.bin/astro'), [opdracht, '--force'], { cwd: PROEF, env, encoding: 'utf8' });
  return { status, uit: stripVTControlCharacters(stdout + stderr) };
}

describe('a profile with mistakes', () => {
  it('stops the build with one message: for each mistake the file, the line and the field', () => {
    mkdirSync(join(PROEF, 'src/content/gemeenten/logos'), { recursive: true });
    writeFileSync(join(PROEF, 'src/content/gemeenten/logos/groot.png'), Buffer.alloc(40 * 1024));
    const kleuren = 'kleuren: { accent: { licht: "#ff9900", donker: "#86d0dc" } }\n';
    const tekst = 'toevoegingen: [{ sectie: "6.5", tekst: "<script>x</script>", gecontroleerd: 2026-11-24 }]\n';
    writeFileSync(
      PROFIEL,
      `${gewoon.replace('wat: Lokaal team', 'wat: Lokaal team\n    telefoon: 12')}teem: Toegang\nlogo: groot.png\n${kleuren}${tekst}`,
    );
    const { status, uit } = astro('sync', 'tilburg');
    expect(status).not.toBe(0);
    expect(uit).toContain('Het profiel van een gemeente klopt niet, dus de site is niet gemaakt.');
    expect(uit).not.toMatch(/Invalid|Stack trace|laden\.ts/u);
    for (const deel of [
      /tilburg\.yaml, regel 8, contacten, nummer 1, telefoon: Het telefoonnummer staat zonder aanhalingstekens/u,
      /tilburg\.yaml, regel 14, teem: Het veld "teem" bestaat niet\. Bedoelt u "team"\?/u,
      /regel 15, logo: Het logo is te groot: 40 KB/u,
      /regel 16, kleuren, accent, licht: .*dichtstbijzijnde kleur die wel voldoet is "#[\da-f]{6}"/u,
      /regel 17, toevoegingen, nummer 1, tekst: In de tekst staat HTML of script/u,
    ])
      expect(uit).toMatch(deel);
  });

  it('a profile that does not exist', () => {
    writeFileSync(PROFIEL, gewoon);
    const { status, uit } = astro('sync', 'tilbrug');
    expect(status).not.toBe(0);
    expect(uit).toContain('Er is geen profiel "tilbrug" in src/content/gemeenten. Bedoelt u "tilburg"?');
  });
});

it('a profile with everything: name, logo and colours on every page, the addition beside the text', () => {
  writeFileSync(join(PROEF, 'src/content/gemeenten/logos/groot.png'), '');
  writeFileSync(join(PROEF, 'src/content/gemeenten/logos/stad.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const meer = `team: Toegang & co\nlogo: stad.svg\nherziening: 2027-01-31\nkleuren: { accent: { licht: "#8a1538", donker: "#ffb3c6" } }
toevoegingen: [{ sectie: "6.5", tekst: 'Bel eerst <2 keer & "schrijf" op.', gecontroleerd: 2026-11-24 }]\n`;
  const feiten = '    telefoon: "013-123 45 67"\n    gecontroleerd: 2026-11-20';
  writeFileSync(PROFIEL, `${gewoon.replace('wat: Lokaal team', `wat: Lokaal team\n${feiten}`)}${meer}`);
  const { status, uit } = astro('build', 'tilburg');
  expect(uit).toContain('Complete!');
  expect(status).toBe(0);
  const uitBouw = (pad: string) => readFileSync(join(PROEF, 'dist', pad), 'utf8');

  const blad = ontleed(uitBouw('afspraken/6/index.html'));
  expect(blad.querySelector('.kop__gemeente')?.textContent.trim()).toBe('gemeente Tilburg');
  expect(blad.querySelector('.kop img')?.getAttribute('src')).toBe('../../logo.svg');
  expect(blad.querySelector('link[href="../../gemeente.css"]')).not.toBeNull();
  expect(uitBouw('gemeente.css')).toContain('--kleur-accent:light-dark(#8a1538,#ffb3c6)');
  expect(uitBouw('logo.svg')).toContain('<svg');

  const aanvulling = blad.querySelectorAll('.aanvulling');
  expect(aanvulling).toHaveLength(1);
  expect(aanvulling[0]?.closest('section')?.id).toBe('6.5');
  expect(aanvulling[0]?.closest('[data-bron]')).toBeNull();
  expect(aanvulling[0]?.hasAttribute('data-annotatie')).toBe(true);
  expect(aanvulling[0]?.textContent).toContain('Aanvulling van gemeente Tilburg, niet van de regio');
  expect(uitBouw('afspraken/6/index.html')).toContain('Bel eerst &lt;2 keer &amp; &quot;schrijf&quot; op.');

  const contact = ontleed(uitBouw('contact/index.html'));
  expect(contact.querySelector('main')?.textContent).toContain('Toegang & co');
  expect(ontleed(uitBouw('contact/controle/index.html')).querySelector('main')?.textContent).toContain('31 januari 2027');
  expect(contact.querySelector('[data-contacten] a')?.getAttribute('href')).toBe('tel:0131234567');
  expect(JSON.parse(uitBouw('gemeente.json'))).toMatchObject({ gemeente: 'Tilburg', contacten: [{ telefoon: '013-123 45 67' }, {}] });
}, 300_000);

describe('the release without a municipality', () => {
  it('has no colours, logo or addition of its own, and shows what is not known', () => {
    for (const pad of ['gemeente.css', 'logo.svg']) expect(existsSync(join('dist', pad))).toBe(false);
    expect(lees('afspraken/6/index.html')).not.toMatch(/kop__gemeente|aanvulling"/u);
    expect(lees('contact/index.html')).toContain('nog in te vullen');
  });
});
