/** What may stand in each field of a profile, and what is made of it. */
import { describe, expect, it } from 'vitest';
import { leesProfiel } from '../../../src/gemeente/profiel';
import { EERST, fouten, met } from './hulp';

describe('what may stand in a field', () => {
  const adres = 'Schrijf alleen https:// en de naam van de server, zonder pad of schuine streep aan het eind: "https://intranet.gemeente.nl".';
  it.each(['https://intranet.gemeente.nl', 'https://a.b-c.nl:8443', 'https://a1.nl', 'https://1.nl:80'])('%s may show this site', (herkomst) => {
    expect(met(`insluiten: ["${herkomst}"]`)).toEqual([]);
  });
  it.each([
    ...['http://x.nl', 'https://x', 'https://x.nl/', 'https://-x.nl', 'https://x-.nl', 'https://x.n', 'https://x.nl:1', 'https://x.nl:123456'],
    ...['xhttps://x.nl', 'https://x.nl x', 'https://x..nl', 'https://x.nl:', 'https://*.x.nl'],
  ])('%s may not', (herkomst) => {
    expect(met(`insluiten: ["${herkomst}"]`)).toEqual([`x.yaml, regel ${EERST}, insluiten, nummer 1: ${adres}`]);
  });
  it.each([
    ['insluiten: [1]', `insluiten, nummer 1: ${adres}`],
    ['insluiten: x', 'insluiten: Hier hoort een lijst: "https://intranet.gemeente.nl".'],
    ['toevoegingen: x', 'toevoegingen: Hier hoort een lijst: sectie, tekst en gecontroleerd.'],
    [
      'toevoegingen: [{ tekst: Bel., gecontroleerd: 2026-11-24 }]',
      'toevoegingen, nummer 1, sectie: Schrijf bij welke sectie dit hoort, tussen aanhalingstekens: "6.5".',
    ],
    ['logo: 1', 'logo: Schrijf de naam van het bestand van het logo.'],
    ['logo: stad.svg', 'logo: Het bestand "stad.svg" staat niet in src/content/gemeenten/logos/. Zet het daar neer.'],
    ...['rood', '"#12345"', '"#1234567"', '"x#123456"', '"#12345g"', '1'].map((kleur): [string, string] => [
      `kleuren: { accent: { licht: ${kleur}, donker: "#86d0dc" } }`,
      'kleuren, accent, licht: Schrijf een kleur als # met zes cijfers of letters a–f, tussen aanhalingstekens: "#0a4a57".',
    ]),
    ['herziening: 2027', 'herziening: Hier hoort een datum. Schrijf de datum als JJJJ-MM-DD, bijvoorbeeld "2026-11-24".'],
  ])('%s: %s', (regel, melding) => {
    expect(met(regel)).toEqual([`x.yaml, regel ${EERST}, ${melding}`]);
  });
  it.each([
    ['team', 60],
    ['naam', 60],
  ])('%s has at most %i characters', (veld, hoogstens) => {
    const profiel = (tekst: string) =>
      fouten(`naam: X\nsoort: gemeente\n${veld === 'naam' ? '' : `${veld}: ${tekst}\n`}`.replace('X', veld === 'naam' ? tekst : 'X'));
    expect(profiel('x'.repeat(hoogstens))).toEqual([]);
    expect(profiel('x'.repeat(hoogstens + 1))[0]).toContain(`, ${veld}: De tekst is te lang: ${hoogstens + 1} tekens.`);
  });
  it('an addition is of a municipality, not of the region', () => {
    const toevoeging = 'toevoegingen: [{ sectie: "6.5", tekst: Bel eerst., gecontroleerd: 2026-11-24 }]';
    expect(met(toevoeging)).toEqual([]);
    expect(fouten(`naam: X\nsoort: regio\n${toevoeging}`)).toEqual([
      'x.yaml, regel 3, toevoegingen: Aanvullingen zijn van een gemeente. Zet ze in het profiel van die gemeente.',
    ]);
    expect(fouten('naam: X\nsoort: regio')).toEqual([]);
    expect(met(`toevoegingen: [{ sectie: "6.5", tekst: ${'x'.repeat(600)}, gecontroleerd: 2026-11-24 }]`)).toEqual([]);
    expect(met(`toevoegingen: [{ sectie: "6.5", tekst: ${'x'.repeat(601)}, gecontroleerd: 2026-11-24 }]`)[0]).toContain('te lang: 601');
  });
  it('what is not known is not there, and lists are empty', () => {
    const gelezen = leesProfiel('x.yaml', 'naam: X\nsoort: gemeente\nteam: ""\nherziening:\n');
    expect(gelezen).toEqual({
      gemeente: {
        naam: 'X',
        soort: 'gemeente',
        team: undefined,
        herziening: undefined,
        contacten: [],
        opschalen: [],
        toevoegingen: [],
        kleuren: {},
        insluiten: [],
      },
    });
    const vol = leesProfiel(
      'x.yaml',
      'naam: X\nsoort: gemeente\nteam: Toegang\nherziening: 2027-01-01\nstoel: veilig-thuis\ncontacten: [{ id: a, wat: b }]\ninsluiten: ["https://a.nl"]\nkleuren: { accent: { licht: "#0A4A57", donker: "#86d0dc" } }\n',
    );
    expect(vol).toMatchObject({
      gemeente: {
        ...{ team: 'Toegang', herziening: '2027-01-01', stoel: 'veilig-thuis', contacten: [{ id: 'a', wat: 'b' }], insluiten: ['https://a.nl'] },
        kleuren: { accent: { licht: '#0A4A57', donker: '#86d0dc' } },
      },
    });
  });
});

it('empty is the same as left out', () => {
  expect(met('team:', 'herziening: ""', 'toevoegingen:', 'kleuren:', 'logo:', 'insluiten:')).toEqual([]);
});
