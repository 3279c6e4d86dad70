/** What an editor is told when the parts of a form do not fit together: which key, and in which words. */
import { describe, expect, it } from 'vitest';
import { keurFormulier, type TeKeuren } from '../../../src/formulier/keuring';

type Groep = TeKeuren['groepen'][number];
type Veld = Groep['velden'][number];

const veld = (id: string, meer: Partial<Veld> = {}): Veld => ({ id, soort: 'regel', herkomst: 'toevoeging', onder: [], ...meer });
const groep = (id: string, velden: readonly Veld[], meer: Partial<Groep> = {}): Groep => ({
  id,
  herkomst: 'toevoeging',
  kop: 'Casus',
  velden,
  ...meer,
});
const keur = (groepen: readonly Groep[], meer: Partial<TeKeuren> = {}) => keurFormulier({ meenemen: [], groepen, ...meer });
const vanBron = (id: string, meer: Partial<Veld> = {}) => veld(id, { herkomst: 'bron', ...meer });
const GEWOON = groep('casus', [veld('casusnummer', { onder: [veld('toelichting')] }), veld('naam')]);

it('heeft niets aan te merken op een formulier dat klopt', () => {
  expect(keur([GEWOON, groep('slot', [veld('datum')])], { kenmerk: 'casusnummer' })).toEqual([]);
});

describe('namen', () => {
  const dubbel = (naam: string) => [
    { pad: 'groepen', melding: `De naam "${naam}" komt twee keer voor. Geef elk veld en elke groep een eigen naam.` },
  ];
  it('twee velden in verschillende groepen met dezelfde naam', () => {
    expect(keur([GEWOON, groep('slot', [veld('naam')])])).toEqual(dubbel('naam'));
  });
  it('een veld onder een ander veld telt mee', () => {
    expect(keur([GEWOON, groep('slot', [veld('toelichting')])])).toEqual(dubbel('toelichting'));
  });
  it('een groep met de naam van een veld', () => {
    expect(keur([GEWOON, groep('naam', [veld('datum')])])).toEqual(dubbel('naam'));
  });
  it.each(['inhoud', 'kopie', 'klaar-kop', 'wis-kop', 'zoek'])('"%s" heeft de bladzijde zelf nodig, als veld en als groep', (naam) => {
    const bezet = [{ pad: 'groepen', melding: `De naam "${naam}" heeft de bladzijde zelf nodig. Kies een andere naam.` }];
    expect(keur([GEWOON, groep('slot', [veld(naam)])])).toEqual(bezet);
    expect(keur([GEWOON, groep(naam, [veld('datum')])])).toEqual(bezet);
  });
  it('een kenmerk dat geen veld is, wordt bij het kenmerk gemeld', () => {
    expect(keur([GEWOON], { kenmerk: 'casus' })).toEqual([{ pad: 'kenmerk', melding: 'Er is geen veld "casus".' }]);
    expect(keur([GEWOON], { kenmerk: 'toelichting' })).toEqual([]);
  });
});

describe('herkomst van een groep', () => {
  const meldingen = (...groepen: Groep[]) => keur(groepen).map(({ pad, melding }) => `${pad}: ${melding}`);
  const LEGENDE = { bronnen: [{ anker: 'bijlage-6-10', citaat: 'Reden terugmelding' }] };

  it('velden uit de bron hebben een kop of een legende die ze samen noemt', () => {
    const zonder = { herkomst: 'bron', kop: undefined };
    expect(meldingen(groep('reden', [vanBron('a')], zonder))).toEqual([
      'groepen: Groep "reden" heeft velden, maar geen kop of legende die ze samen noemt.',
    ]);
    expect(meldingen(groep('reden', [vanBron('a')], { ...zonder, legende: LEGENDE }))).toEqual([]);
    expect(meldingen(groep('reden', [vanBron('a')], { herkomst: 'bron' }))).toEqual([]);
    expect(meldingen(groep('reden', [], zonder))).toEqual([]);
    expect(meldingen(groep('reden', [veld('a')], { kop: undefined }))).toEqual([]);
  });

  it('een toevoeging heeft geen veld uit de bron, ook niet onder een veld', () => {
    const melding = 'groepen: Groep "extra" is een toevoeging, maar heeft een veld uit de bron. Maak de groep gemengd.';
    expect(meldingen(groep('extra', [veld('a'), vanBron('b')]))).toEqual([melding]);
    expect(meldingen(groep('extra', [veld('a', { onder: [vanBron('b')] })]))).toEqual([melding]);
    expect(meldingen(groep('extra', [veld('a'), vanBron('b')], { herkomst: 'gemengd' }))).toEqual([]);
  });

  it('een gemengde groep heeft een veld uit de bron of een veld dat erop rust', () => {
    const gemengd = { herkomst: 'gemengd' };
    const melding = 'groepen: Groep "team" heeft geen veld dat op de bron rust. Maak de groep een toevoeging.';
    expect(meldingen(groep('team', [veld('a'), veld('b', { gronden: [] })], gemengd))).toEqual([melding]);
    expect(meldingen(groep('team', [veld('a'), veld('b', { gronden: [LEGENDE.bronnen[0]] })], gemengd))).toEqual([]);
    expect(meldingen(groep('team', [veld('a', { onder: [vanBron('b')] })], gemengd))).toEqual([]);
  });
});

describe('een berekende datum', () => {
  const termijn = (id: string, van: string) => veld(id, { soort: 'termijn', termijn: { van } });
  it('rekent met een datumveld in dezelfde groep', () => {
    expect(keur([groep('casus', [veld('gemeld', { soort: 'datum' }), termijn('uiterlijk', 'gemeld')])])).toEqual([]);
    expect(keur([groep('casus', [veld('ja', { onder: [veld('gemeld', { soort: 'datum' })] }), termijn('uiterlijk', 'gemeld')])])).toEqual([]);
  });
  it.each([
    ['een veld dat er niet is', [termijn('uiterlijk', 'weg')], 'weg'],
    ['een veld dat geen datum is', [veld('gemeld'), termijn('uiterlijk', 'gemeld')], 'gemeld'],
  ])('%s', (_naam, velden, van) => {
    expect(keur([groep('casus', velden)])).toEqual([
      { pad: 'groepen', melding: `Veld "uiterlijk" rekent met "${van}". In dezelfde groep staat geen datumveld met die naam.` },
    ]);
  });
  it('een datumveld in een andere groep telt niet', () => {
    const melding = expect.stringContaining('Veld "uiterlijk" rekent met "gemeld".') as string;
    expect(keur([groep('casus', [veld('gemeld', { soort: 'datum' })]), groep('slot', [termijn('uiterlijk', 'gemeld')])])).toEqual([
      { pad: 'groepen', melding },
    ]);
  });
});

describe('meenemen naar een ander formulier', () => {
  const herhaald = groep('pogingen', [veld('hoe', { onder: [veld('anders')] }), veld('wanneer')], { herhaal: { ding: 'poging' } });
  it('neemt velden mee van een groep die herhaald wordt', () => {
    expect(keur([GEWOON, herhaald], { meenemen: [{ groep: 'pogingen', velden: { wanneer: 'x', anders: 'y' } }] })).toEqual([]);
  });
  it.each(['casus', 'weg'])('de groep "%s" wordt niet herhaald', (naam) => {
    expect(keur([GEWOON, herhaald], { meenemen: [{ groep: naam, velden: { casusnummer: 'x' } }] })).toEqual([
      { pad: 'meenemen', melding: `Meenemen gaat over een groep die herhaald wordt; "${naam}" is dat niet.` },
    ]);
  });
  it('noemt elk veld dat de groep niet heeft', () => {
    expect(keur([GEWOON, herhaald], { meenemen: [{ groep: 'pogingen', velden: { naam: 'x', hoe: 'y', waar: 'z' } }] })).toEqual([
      { pad: 'meenemen', melding: 'Groep "pogingen" heeft geen veld "naam" om mee te nemen.' },
      { pad: 'meenemen', melding: 'Groep "pogingen" heeft geen veld "waar" om mee te nemen.' },
    ]);
  });
});

it('een formulier dat een sectie letterlijk zegt te volgen, wordt daarmee vergeleken', () => {
  const [bevinding, ...rest] = keur([GEWOON], { letterlijk: 'bijlage-6' });
  expect(rest).toEqual([]);
  expect(bevinding).toEqual({
    pad: 'groepen',
    melding:
      'Het formulier volgt bijlage-6 niet woord voor woord. Op plaats 1 hoort "Terugkoppeling aan Veilig Thuis Midden-Brabant" (bijlage-6-terugkoppeling-aan-veilig-thuis-midden-brabant), er staat "niets".',
  });
});

it('meldt alles tegelijk, in de volgorde: namen, groepen, meenemen, letterlijke tekst', () => {
  const groepen = [groep('casus', [vanBron('naam'), veld('naam')])];
  const paden = keur(groepen, { kenmerk: 'weg', letterlijk: 'bijlage-6', meenemen: [{ groep: 'casus', velden: {} }] }).map(({ pad }) => pad);
  expect(paden).toEqual(['groepen', 'kenmerk', 'groepen', 'meenemen', 'groepen']);
});
