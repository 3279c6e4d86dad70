/** Profiles: the ten that ship say nothing the source does not; a wrong one gives one message per error with file and line. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keurKeuze, laadGemeenten } from '../../../src/gemeente/laden';
import { keurLogo } from '../../../src/gemeente/logo';
import { leesProfiel } from '../../../src/gemeente/profiel';

const GOED = readFileSync('src/content/gemeenten/tilburg.yaml', 'utf8');
const fouten = (tekst: string) => {
  const gelezen = leesProfiel('x.yaml', tekst);
  return 'fouten' in gelezen ? gelezen.fouten : [];
};
/** A good profile with these lines after it; the first of them is line `EERST`. */
const met = (...regels: string[]) => fouten(`${GOED}${regels.join('\n')}\n`);
const EERST = GOED.split('\n').length;
const NEGEN = ['Dongen', 'Gilze en Rijen', 'Goirle', 'Heusden', 'Hilvarenbeek', 'Loon op Zand', 'Oisterwijk', 'Tilburg', 'Waalwijk'];

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
    expect(keurKeuze('tilbrug', Object.keys(alle))[0]).toContain('Bedoelt u "tilburg"?');
    expect(keurKeuze('breda', Object.keys(alle))[0]).toContain('Kies uit: dongen, gilze-en-rijen');
  });
});

describe('a profile with mistakes: file, line, field, what now', () => {
  it('a chair that is none: the one that was meant', () => {
    expect(met('stoel: veilig-thuis')).toEqual([]);
    expect(met('stoel: veiligthuis')).toEqual([
      `x.yaml, regel ${EERST}, stoel: Kies een stoel: lokaal-team of veilig-thuis. Bedoelt u "veilig-thuis"?`,
    ]);
  });
  it('a field that does not exist', () => {
    expect(met('teem: Toegang')).toEqual([`x.yaml, regel ${EERST}, teem: Het veld "teem" bestaat niet. Bedoelt u "team"?`]);
    expect(met('kleuren:', '  akcent: { licht: "#0a4a57", donker: "#86d0dc" }')[0]).toContain(`regel ${EERST + 1}, kleuren, akcent: `);
  });
  it('a name that is missing, with the typing error beside it', () => {
    const uit = fouten(GOED.replace('naam:', 'naem:'));
    expect(uit).toHaveLength(2);
    expect(uit.join()).toContain('regel 3, naem: Het veld "naem" bestaat niet. Bedoelt u "naam"?');
    expect(uit.join()).toContain(', naam: Dit veld ontbreekt of is leeg.');
    expect(fouten('')[0]).toMatch(/^x\.yaml, regel 1, naam:/u);
  });
  it('a wrong number, on its line', () => {
    const regels = GOED.split('\n');
    const na = regels.findIndex((regel) => regel.includes('wat: Lokaal team')) + 1;
    const uit = fouten(regels.toSpliced(na, 0, '    telefoon: 013-12', '    gecontroleerd: 2026-11-24').join('\n'));
    expect(uit).toEqual([expect.stringContaining(`x.yaml, regel ${na + 1}, contacten, nummer 1, telefoon: Het telefoonnummer heeft 5 cijfers.`)]);
    expect(uit[0]).toContain('Er staat: "013-12".');
  });
  it('a colour with too little contrast', () => {
    const uit = met('kleuren:', '  accent:', '    licht: "#ff9900"', '    donker: "#86d0dc"');
    expect(uit).toEqual([expect.stringMatching(/kleuren, accent, licht: De kleur "#ff9900" valt te weinig op.*voldoet is "#[\da-f]{6}"/u)]);
    expect(uit[0]).toContain(`regel ${EERST + 2},`);
    expect(met('kleuren: { accent: { licht: rood, donker: "#86d0dc" } }')[0]).toContain('Schrijf een kleur als #');
  });
  it('a script in a text', () => {
    const uit = met('toevoegingen:', '  - sectie: "6.5"', '    tekst: "Bel <script>alert(1)</script>"', '    gecontroleerd: 2026-11-24');
    expect(uit).toEqual([expect.stringContaining(`regel ${EERST + 2}, toevoegingen, nummer 1, tekst: In de tekst staat HTML of script ("<script")`)]);
  });
  it('an addition to a section that is not there, without a date, or in the profile of the region', () => {
    const uit = met('toevoegingen:', '  - { sectie: "6.9", tekst: Bel eerst. }').join();
    expect(uit).toContain('sectie: Sectie "6.9" staat niet in de tekst. Bedoelt u "6.');
    expect(uit).toContain('gecontroleerd: Dit veld ontbreekt');
    expect(fouten(`naam: X\nsoort: regio\ntoevoegingen:\n  - { sectie: "6.5", tekst: Bel eerst., gecontroleerd: 2026-11-24 }`)[0]).toContain(
      'regel 3',
    );
  });
  it('a logo that is not there, an address with a path, a kind that does not exist', () => {
    expect(met('logo: stad.svg')[0]).toContain('Het bestand "stad.svg" staat niet in src/content/gemeenten/logos/.');
    expect(met('insluiten: ["https://intranet.gemeente.nl/zorg"]')[0]).toContain('insluiten, nummer 1: Schrijf alleen https://');
    expect(met('insluiten: ["https://x.nl; script-src *"]')[0]).toContain('Schrijf alleen https://');
    expect(fouten(GOED.replace('soort: gemeente', 'soort: gemeenten'))[0]).toContain('Bedoelt u "gemeente"?');
  });
  it('YAML that cannot be read', () => {
    expect(met('naam: Twee')[0]).toBe(`x.yaml, regel ${EERST}: Dit veld staat er twee keer. Haal één van de twee weg.`);
    expect(met('team: "Toegang')[0]).toMatch(/regel \d+: Er ontbreekt een teken/u);
    expect(met('team: a: b')[0]).toContain('dubbele punt');
    expect(fouten('- los')[0]).toContain('Hier horen velden');
  });
});

it('every mistake is said in Dutch', () => {
  const uit = [
    fouten(
      'naam: [1]\nsoort: 3\nteam: { a: 1 }\ncontacten: 5\nopschalen: x\nherziening: 2027\ntoevoegingen: ja\nkleuren: rood\nlogo: 1\ninsluiten: x',
    ),
    met('toevoegingen:', '  - los', '  - { sectie: 6.5, tekst: 1, gecontroleerd: 2 }', 'kleuren:', '  accent: "#000000"', 'insluiten: [1]'),
    fouten('[]'),
    fouten('tekst'),
  ].flat();
  expect(uit.length).toBeGreaterThan(15);
  expect(uit.join('\n')).not.toMatch(/Invalid|expected|received|undefined/u);
});

it('empty is the same as left out', () => {
  expect(met('team:', 'herziening: ""', 'toevoegingen:', 'kleuren:', 'logo:', 'insluiten:')).toEqual([]);
});

describe('logo', () => {
  const svg = (inhoud: string) => keurLogo('a.svg', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inhoud}</svg>`));
  it('may be a plain SVG, PNG or WebP', () => {
    expect(svg('<defs><path id="a" d="M0 0"/></defs><use href="#a" fill="url(#b)"/>')).toBeUndefined();
    expect(keurLogo('a.png', Buffer.from('\u0089PNG\r\n', 'latin1'))).toBeUndefined();
    expect(keurLogo('a.webp', Buffer.from('RIFF....WEBP'))).toBeUndefined();
  });
  it('is not too large and is what it is called', () => {
    expect(keurLogo('a.svg', new Uint8Array(31 * 1024))).toBe('Het logo is te groot: 31 KB. Maak het hoogstens 30 KB.');
    expect(keurLogo('a.gif', new Uint8Array(1))).toContain('.svg, .png of .webp');
    expect(keurLogo('a.png', Buffer.from('<svg>'))).toContain('geen PNG');
    expect(keurLogo('a.webp', Buffer.from('<svg>'))).toContain('geen WebP');
    expect(keurLogo('a.svg', Buffer.from('PNG'))).toContain('geen SVG');
  });
  it.each([
    '<script>1</script>',
    '<g onload="x()"/>',
    '<a href="javascript:x()"/>',
    '<foreignObject/>',
    '<image href="https://elders.nl/x.png"/>',
    '<style>@import "x.css"</style>',
    '<rect fill="url(https://elders.nl)"/>',
    '<!ENTITY x "y">',
  ])('an SVG with %s may not', (inhoud) => {
    expect(svg(inhoud)).toMatch(/^In dit SVG-bestand staat/u);
  });
});
