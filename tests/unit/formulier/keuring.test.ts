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
const vanBron = (id: string, meer: Partial<Veld> = {}) => veld(id, { herkomst: 'bron', label: 'Wie doet wat?', ...meer });
const GEWOON = groep('casus', [veld('casusnummer', { onder: [veld('toelichting')] }), veld('naam')]);

it('has no objection to a form that is right', () => {
  expect(keur([GEWOON, groep('slot', [veld('datum')])], { kenmerk: 'casusnummer' })).toEqual([]);
});

describe('names', () => {
  const dubbel = (naam: string) => [
    { pad: 'groepen', melding: `De naam "${naam}" komt twee keer voor. Geef elk veld en elke groep een eigen naam.` },
  ];
  it('two fields in different groups with the same name', () => {
    expect(keur([GEWOON, groep('slot', [veld('naam')])])).toEqual(dubbel('naam'));
  });
  it('a field under another field counts too', () => {
    expect(keur([GEWOON, groep('slot', [veld('toelichting')])])).toEqual(dubbel('toelichting'));
  });
  it('the room to write under a tick box has a name too', () => {
    const metRuimte = veld('akkoord', { soort: 'vinkje', ruimte: 3 });
    expect(keur([groep('slot', [metRuimte, veld('akkoord-antwoord')])])).toEqual(dubbel('akkoord-antwoord'));
    expect(keur([groep('slot', [veld('akkoord', { soort: 'vinkje' }), veld('akkoord-antwoord')])])).toEqual([]);
  });
  it('a group with the name of a field', () => {
    expect(keur([GEWOON, groep('naam', [veld('datum')])])).toEqual(dubbel('naam'));
  });
  it.each(['inhoud', 'kopie', 'klaar-kop', 'wis-kop', 'zoek'])('"%s" is needed by the page itself, as a field and as a group', (naam) => {
    const bezet = [{ pad: 'groepen', melding: `De naam "${naam}" heeft de bladzijde zelf nodig. Kies een andere naam.` }];
    expect(keur([GEWOON, groep('slot', [veld(naam)])])).toEqual(bezet);
    expect(keur([GEWOON, groep(naam, [veld('datum')])])).toEqual(bezet);
  });
  it('a kenmerk that is no field is reported with the kenmerk', () => {
    expect(keur([GEWOON], { kenmerk: 'casus' })).toEqual([{ pad: 'kenmerk', melding: 'Er is geen veld "casus".' }]);
    expect(keur([GEWOON], { kenmerk: 'toelichting' })).toEqual([]);
  });
});

describe('origin of a group', () => {
  const meldingen = (...groepen: Groep[]) => keur(groepen).map(({ pad, melding }) => `${pad}: ${melding}`);
  const LEGENDE = { bronnen: [{ anker: 'bijlage-6-10', citaat: 'Reden terugmelding' }] };

  it('fields from the source have a heading or a legend that names them together', () => {
    const zonder = { herkomst: 'bron', kop: undefined };
    expect(meldingen(groep('reden', [vanBron('a')], zonder))).toEqual([
      'groepen: Groep "reden" heeft velden, maar geen kop of legende die ze samen noemt.',
    ]);
    expect(meldingen(groep('reden', [vanBron('a')], { ...zonder, legende: LEGENDE }))).toEqual([]);
    expect(meldingen(groep('reden', [vanBron('a')], { herkomst: 'bron' }))).toEqual([]);
    expect(meldingen(groep('reden', [], zonder))).toEqual([]);
    expect(meldingen(groep('reden', [veld('a')], { kop: undefined }))).toEqual([]);
  });

  it('an addition has no field from the source, not under a field either', () => {
    const melding = 'groepen: Groep "extra" is een toevoeging, maar heeft een veld uit de bron. Maak de groep gemengd.';
    expect(meldingen(groep('extra', [veld('a'), vanBron('b')]))).toEqual([melding]);
    expect(meldingen(groep('extra', [veld('a', { onder: [vanBron('b')] })]))).toEqual([melding]);
    expect(meldingen(groep('extra', [veld('a'), vanBron('b')], { herkomst: 'gemengd' }))).toEqual([]);
  });

  it('a mixed group has a field from the source or a field that rests on it', () => {
    const gemengd = { herkomst: 'gemengd' };
    const melding = 'groepen: Groep "team" heeft geen veld dat op de bron rust. Maak de groep een toevoeging.';
    expect(meldingen(groep('team', [veld('a'), veld('b', { gronden: [] })], gemengd))).toEqual([melding]);
    expect(meldingen(groep('team', [veld('a'), veld('b', { gronden: [LEGENDE.bronnen[0]] })], gemengd))).toEqual([]);
    expect(meldingen(groep('team', [veld('a', { onder: [vanBron('b')] })], gemengd))).toEqual([]);
  });
});

describe('a label is what a person can answer', () => {
  const keurVeld = (meer: Partial<Veld>, form: Partial<TeKeuren> = {}) =>
    keur([groep('deel', [vanBron('a', meer)], { herkomst: 'gemengd' })], form).map(({ melding }) => melding);
  const stukZin = 'Veld "a" heeft als label een stuk zin uit de bron. Schrijf een label dat een vraag is.';
  const stuk = { bronnen: [{ anker: '7.2-4', citaat: 'de termijn waarbinnen moet worden voldaan' }] };
  const vraag = { bronnen: [{ anker: 'bijlage-4-5', citaat: 'Wat gebeurt er feitelijk?' }] };
  it('a piece of a sentence of the source needs a label of this site', () => {
    expect(keur([groep('deel', [vanBron('a', { ...stuk, label: undefined })], { herkomst: 'gemengd' })])).toEqual([
      { pad: 'groepen', melding: stukZin },
    ]);
    expect(keurVeld({ ...stuk, label: 'Binnen welke termijn?' })).toEqual([]);
  });
  it('a question or a line of a form of the source, and what a tick box stands for, do not', () => {
    expect(keurVeld({ ...vraag, label: undefined })).toEqual([]);
    expect(keurVeld({ bronnen: [{ anker: 'bijlage-6-18', citaat: 'Naam:' }], label: undefined })).toEqual([]);
    expect(keurVeld({ ...stuk, soort: 'vinkje', label: undefined })).toEqual([]);
  });
  it('a question mark or colon halfway does not make a label of it, and the last of several pieces decides', () => {
    const citaten = (...woorden: string[]) => keurVeld({ bronnen: woorden.map((citaat) => ({ anker: 'bijlage-6-14', citaat })), label: undefined });
    expect(citaten('Wat is er nodig? Het plan')).toEqual([stukZin]);
    expect(citaten('Hulp: wie doet wat')).toEqual([stukZin]);
    expect(citaten('Wat is er nodig?', 'en van wie')).toEqual([stukZin]);
    expect(citaten('Vul in', 'Naam:')).toEqual([]);
  });
  it('a form that is literal keeps the words of the source', () => {
    expect(keurVeld({ ...stuk, label: 'Binnen welke termijn?' }, { letterlijk: 'bijlage-6' })).toContain(
      'Veld "a" heeft een eigen label. Dit formulier is letterlijk: haal het label weg.',
    );
    expect(keurVeld({ ...stuk, label: undefined }, { letterlijk: 'bijlage-6' }).join()).not.toContain('label');
  });
});

describe('a computed date', () => {
  const termijn = (id: string, van: string) => veld(id, { soort: 'termijn', termijn: { van } });
  it('counts from a date field in the same group', () => {
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
  it('a date field in another group does not count', () => {
    const melding = expect.stringContaining('Veld "uiterlijk" rekent met "gemeld".') as string;
    expect(keur([groep('casus', [veld('gemeld', { soort: 'datum' })]), groep('slot', [termijn('uiterlijk', 'gemeld')])])).toEqual([
      { pad: 'groepen', melding },
    ]);
  });
});

describe('taking along to another form', () => {
  const herhaald = groep('pogingen', [veld('hoe', { onder: [veld('anders')] }), veld('wanneer')], { herhaal: { ding: 'poging' } });
  it('takes fields along from a group that is repeated', () => {
    expect(keur([GEWOON, herhaald], { meenemen: [{ groep: 'pogingen', velden: { wanneer: 'x', anders: 'y' } }] })).toEqual([]);
  });
  it.each(['casus', 'weg'])('the group "%s" is not repeated', (naam) => {
    expect(keur([GEWOON, herhaald], { meenemen: [{ groep: naam, velden: { casusnummer: 'x' } }] })).toEqual([
      { pad: 'meenemen', melding: `Meenemen gaat over een groep die herhaald wordt; "${naam}" is dat niet.` },
    ]);
  });
  it('names every field that the group does not have', () => {
    expect(keur([GEWOON, herhaald], { meenemen: [{ groep: 'pogingen', velden: { naam: 'x', hoe: 'y', waar: 'z' } }] })).toEqual([
      { pad: 'meenemen', melding: 'Groep "pogingen" heeft geen veld "naam" om mee te nemen.' },
      { pad: 'meenemen', melding: 'Groep "pogingen" heeft geen veld "waar" om mee te nemen.' },
    ]);
  });
});

it('a form that says it follows a section literally is compared with it', () => {
  const [bevinding, ...rest] = keur([GEWOON], { letterlijk: 'bijlage-6' });
  expect(rest).toEqual([]);
  expect(bevinding).toEqual({
    pad: 'groepen',
    melding:
      'Het formulier volgt bijlage-6 niet woord voor woord. Op plaats 1 hoort "Terugkoppeling aan Veilig Thuis Midden-Brabant" (bijlage-6-terugkoppeling-aan-veilig-thuis-midden-brabant), er staat "niets".',
  });
});

it('reports everything at once, in this order: names, groups, taking along, literal text', () => {
  const groepen = [groep('casus', [vanBron('naam', { label: undefined }), veld('naam')])];
  const paden = keur(groepen, { kenmerk: 'weg', letterlijk: 'bijlage-6', meenemen: [{ groep: 'casus', velden: {} }] }).map(({ pad }) => pad);
  expect(paden).toEqual(['groepen', 'kenmerk', 'groepen', 'meenemen', 'groepen']);
});
