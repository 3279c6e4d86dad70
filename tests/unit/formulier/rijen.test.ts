/** A form with its answers as rows: what a reader of the worked example sees, in the order of the form. */
import { describe, expect, it } from 'vitest';
import { rijenVan } from '../../../src/formulier/rijen';
import type { Voorbeeldformulier } from '../../../src/formulier/schema-voorbeeld';
import { eigenGroep, eigenVeld, maakFormulier, SCHAAL } from './hulp';

type Groepen = Parameters<typeof maakFormulier>;
const rijen = (groepen: Groepen, waarden: Voorbeeldformulier['waarden'] = {}, herhaald: Voorbeeldformulier['herhaald'] = {}) =>
  rijenVan(maakFormulier(...groepen), { casus: '', waarden, herhaald });
const REGEL = { bronnen: [{ anker: 'bijlage-6-10', citaat: 'Reden terugmelding (vink aan welke van toepassing is):' }] };
const NAAM = { id: 'naam', soort: 'regel' as const, herkomst: 'bron' as const, bronnen: [{ anker: 'bijlage-6-18', citaat: 'Naam:' }] };

describe('koppen', () => {
  it('van deze site, van de regel die de velden noemt, of anders van de bron zelf', () => {
    const kop = { anker: 'bijlage-6-contactgegevens-van-de-terug-melder', tekst: 'Contactgegevens van de terug melder' };
    const koppen = (...groepen: Groepen) => rijen(groepen)[0];
    expect(koppen(eigenGroep('casus', [eigenVeld('a')]))).toEqual({ soort: 'kop', tekst: 'Kop casus' });
    expect(koppen({ id: 'reden', herkomst: 'bron', legende: REGEL, kop, velden: [NAAM] })).toEqual({
      soort: 'kop',
      tekst: 'Reden terugmelding (vink aan welke van toepassing is):',
    });
    expect(koppen({ id: 'melder', herkomst: 'bron', kop, velden: [NAAM] })).toEqual({ soort: 'kop', tekst: 'Contactgegevens van de terug melder' });
    expect(koppen({ ...eigenGroep('team', [NAAM]), herkomst: 'gemengd' })).toEqual({ soort: 'kop', tekst: 'Kop team' });
  });
  it('een deel van de bron zonder velden geeft geen rij', () => {
    expect(rijen([{ id: 'aanhef', herkomst: 'bron', blokken: [{ soort: 'alinea', ...REGEL }] }, eigenGroep('casus', [eigenVeld('a')])])).toHaveLength(
      2,
    );
  });
});

describe('velden', () => {
  const antwoorden = (veld: Parameters<typeof eigenGroep>[1][number], waarden: Voorbeeldformulier['waarden']) =>
    rijen([eigenGroep('casus', [veld])], waarden).slice(1);

  it('een label en een antwoord; zonder antwoord blijft het leeg', () => {
    const veld = (waarde: string) => ({ soort: 'veld', label: 'Naam:', waarde, diep: false });
    const groep = { ...eigenGroep('melder', [NAAM]), herkomst: 'gemengd' as const };
    expect(rijen([groep], { naam: 'Voorbeeld' })[1]).toEqual(veld('Voorbeeld'));
    expect(rijen([groep], { iets: 'anders' })[1]).toEqual(veld(''));
  });
  it('een keuze toont de woorden van de keuze', () => {
    const veld = eigenVeld('wijze', {
      soort: 'keuze',
      opties: [
        { id: 'brief', tekst: 'Per brief' },
        { id: 'bezoek', tekst: 'Op bezoek' },
      ],
    });
    expect(antwoorden(veld, { wijze: 'bezoek' })).toEqual([{ soort: 'veld', label: 'Label wijze', waarde: 'Op bezoek', diep: false }]);
    expect(antwoorden(veld, { wijze: 'anders' })).toMatchObject([{ waarde: 'anders' }]);
    expect(antwoorden(veld, {})).toMatchObject([{ waarde: '' }]);
  });
  it('een cijfer op de schaal, ook nul', () => {
    expect(antwoorden(eigenVeld('cijfer', { soort: 'schaal', ankers: SCHAAL }), { cijfer: 0 })).toMatchObject([{ waarde: '0' }]);
  });
  it('een vinkje staat aan of uit, met wat eronder hoort', () => {
    const veld = eigenVeld('ja', { soort: 'vinkje', onder: [eigenVeld('uitleg')] });
    expect(antwoorden(veld, { ja: true, uitleg: 'omdat' })).toEqual([
      { soort: 'vinkje', label: 'Label ja', aan: true, diep: false },
      { soort: 'veld', label: 'Label uitleg', waarde: 'omdat', diep: true },
    ]);
    expect(antwoorden(veld, {})).toMatchObject([{ aan: false }, { waarde: '' }]);
  });
  it('ruimte onder een vinkje dat zelf de vraag is, is een antwoord zonder label', () => {
    const veld = eigenVeld('ja', { soort: 'vinkje', ruimte: 3 });
    const onder = (waarde: string) => ({ soort: 'veld', label: '', waarde, diep: true });
    expect(antwoorden(veld, { ja: true, 'ja-antwoord': 'omdat' })[1]).toEqual(onder('omdat'));
    expect(antwoorden(veld, {})[1]).toEqual(onder(''));
  });
  it('wat alleen op papier staat, komt er niet in', () => {
    expect(antwoorden(eigenVeld('bsn', { soort: 'alleen-papier' }), { bsn: '123' })).toEqual([]);
  });
});

describe('een berekende datum', () => {
  const velden = (gebeurtenis: 'melding-ontvangen' | 'laatste-incident', nr: string) => [
    eigenVeld('gemeld', { soort: 'datum' }),
    eigenVeld('uiterlijk', { soort: 'termijn', termijn: { van: 'gemeld', gebeurtenis, nr } }),
  ];
  const berekend = (nr: string, datum: string | undefined, soort: 'melding-ontvangen' | 'laatste-incident' = 'melding-ontvangen') =>
    rijen([eigenGroep('casus', velden(soort, nr))], datum === undefined ? {} : { gemeld: datum }).at(-1);

  it('toont elke lezing, de veilige voorop', () => {
    expect(berekend('T1', '20-11-2026')).toEqual({
      soort: 'veld',
      label: 'Label uiterlijk',
      waarde: 'vrijdag 27 november 2026 of dinsdag 1 december 2026',
      diep: false,
    });
  });
  it('telt in de termijn die het veld noemt', () => {
    expect(berekend('T15', '31-8-2026', 'laatste-incident')).toMatchObject({ waarde: 'maandag 1 maart 2027' });
  });
  it.each([
    ['zonder datum', 'T1', undefined],
    ['bij een datum die niet bestaat', 'T1', '31-2-2026'],
    ['bij een termijn die niet wordt geteld', 'T7', '20-11-2026'],
    ['bij een termijn die niet bij de gebeurtenis hoort', 'T19', '20-11-2026'],
  ])('blijft leeg %s', (_naam, nr, datum) => {
    expect(berekend(nr, datum)).toMatchObject({ waarde: '' });
  });
});

describe('een groep die herhaald wordt', () => {
  const pogingen = eigenGroep('pogingen', [eigenVeld('hoe')], { herhaal: { ding: 'poging', meervoud: 'pogingen', leeg: 2 } });
  it('heeft voor elk stuk een naam met een nummer en de eigen antwoorden', () => {
    expect(rijen([pogingen], { hoe: 'telt niet' }, { pogingen: [{ hoe: 'gebeld' }, { hoe: 'gemaild' }] })).toEqual([
      { soort: 'kop', tekst: 'Kop pogingen' },
      { soort: 'stuk', tekst: 'Poging 1' },
      { soort: 'veld', label: 'Label hoe', waarde: 'gebeld', diep: false },
      { soort: 'stuk', tekst: 'Poging 2' },
      { soort: 'veld', label: 'Label hoe', waarde: 'gemaild', diep: false },
    ]);
  });
  it('is er alleen een als ze zegt hoe een stuk heet', () => {
    expect(rijen([eigenGroep('casus', [eigenVeld('a')], { herhaal: undefined })], { a: 'tekst' })[1]).toMatchObject({ waarde: 'tekst' });
  });
  it('zonder stukken blijft alleen de kop', () => {
    expect(rijen([pogingen])).toEqual([{ soort: 'kop', tekst: 'Kop pogingen' }]);
  });
});
