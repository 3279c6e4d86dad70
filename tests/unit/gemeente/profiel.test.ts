/** A profile that is wrong gives one message per mistake, with file, line and field, and what to do. */
import { describe, expect, it } from 'vitest';
import { EERST, fouten, GOED, met } from './hulp';

describe('a profile with mistakes: file, line, field, what now', () => {
  it('a chair that is none: the one that was meant', () => {
    expect(met('stoel: veilig-thuis')).toEqual([]);
    expect(met('stoel: x')).toEqual([`x.yaml, regel ${EERST}, stoel: Kies een stoel: lokaal-team of veilig-thuis.`]);
    expect(met('stoel:')).toEqual([]);
    expect(met('stoel: veiligthuis')).toEqual([
      `x.yaml, regel ${EERST}, stoel: Kies een stoel: lokaal-team of veilig-thuis. Bedoelt u "veilig-thuis"?`,
    ]);
  });
  it('a field that does not exist', () => {
    expect(met('teem: Toegang')).toEqual([`x.yaml, regel ${EERST}, teem: Het veld "teem" bestaat niet. Bedoelt u "team"?`]);
    expect(met('kleuren:', '  akcent: { licht: "#0a4a57", donker: "#86d0dc" }')[0]).toContain(`regel ${EERST + 1}, kleuren, akcent: `);
  });
  it('a file that holds no fields: nothing between the line and what is wrong', () => {
    expect(fouten('Tilburg')).toEqual([expect.stringMatching(/^x\.yaml, regel 1: \S/u)]);
    expect(fouten('- naam: Tilburg')).toEqual([expect.stringMatching(/^x\.yaml, regel 1: \S/u)]);
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
  it.each([
    [['naam: Twee'], 0, 'Dit veld staat er twee keer. Haal één van de twee weg.'],
    [['kleuren:', '\taccent: 1'], 1, 'Hier staat een tab. Spring in met spaties.'],
    [['team: [a'], 1, 'De regel springt niet goed in. Zet hem recht onder de regel waar hij bij hoort.'],
    [['team: "Toegang'], 1, 'Er ontbreekt een teken, meestal een aanhalingsteken of een haakje.'],
    [['team: a: b'], 0, 'In deze tekst staat een dubbele punt. Zet aanhalingstekens om de tekst.'],
    [['team', 'logo: x'], 0, 'Hier ontbreekt een dubbele punt na de naam van het veld.'],
    [['team: @x'], 0, 'Dit kan niet worden gelezen. Kijk naar inspringen, dubbele punten en aanhalingstekens.'],
  ] as const)('YAML that cannot be read: %j', (regels, later, melding) => {
    expect(met(...regels)[0]).toBe(`x.yaml, regel ${EERST + later}: ${melding}`);
  });
  it('a text that YAML takes for a name of something else', () => {
    expect(met('logo:', 'team: *Toegang*')).toEqual([
      `x.yaml, regel ${EERST + 1}: Deze tekst begint met *, en dat heeft in dit bestand een eigen betekenis. Zet aanhalingstekens om de tekst.`,
    ]);
    expect(fouten('naam: &hier X\nsoort: gemeente\nteam: *hier')).toEqual([]);
  });
  it('no fields at all', () => {
    expect(fouten('- los')[0]).toContain('Hier horen velden');
  });
  it('with every mistake the line, also where fields are written on one line or the field itself is missing', () => {
    expect(met('insluiten:', '  - "https://a.nl"', '  - x')[0]).toMatch(new RegExp(`^x\\.yaml, regel ${EERST + 2}, insluiten, nummer 2: `, 'u'));
    expect(met('insluiten:', '  -', '  - x').map((een) => een.split(':')[0])).toEqual([
      `x.yaml, regel ${EERST + 1}, insluiten, nummer 1`,
      `x.yaml, regel ${EERST + 2}, insluiten, nummer 2`,
    ]);
    expect(met('toevoegingen:', '  - { sectie: "6.5", tekst: Bel eerst. }')[0]).toMatch(
      new RegExp(`^x\\.yaml, regel ${EERST + 1}, toevoegingen, nummer 1, gecontroleerd: `, 'u'),
    );
    expect(met('kleuren: { accent: 1 }')[0]).toMatch(new RegExp(`^x\\.yaml, regel ${EERST}, kleuren, accent: `, 'u'));
    expect(fouten('soort: x\nnaam: [1]').map((een) => een.split(':')[0])).toEqual(['x.yaml, regel 1, soort', 'x.yaml, regel 2, naam']);
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
