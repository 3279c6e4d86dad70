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

describe('headings', () => {
  it('of this site, of the line that names the fields, or else of the source itself', () => {
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
  it('a part of the source without fields gives no row', () => {
    expect(rijen([{ id: 'aanhef', herkomst: 'bron', blokken: [{ soort: 'alinea', ...REGEL }] }, eigenGroep('casus', [eigenVeld('a')])])).toHaveLength(
      2,
    );
  });
});

describe('fields', () => {
  const antwoorden = (veld: Parameters<typeof eigenGroep>[1][number], waarden: Voorbeeldformulier['waarden']) =>
    rijen([eigenGroep('casus', [veld])], waarden).slice(1);

  it('a label and an answer; without an answer it stays empty', () => {
    const veld = (waarde: string) => ({ soort: 'veld', label: 'Naam:', waarde, diep: false });
    const groep = { ...eigenGroep('melder', [NAAM]), herkomst: 'gemengd' as const };
    expect(rijen([groep], { naam: 'Voorbeeld' })[1]).toEqual(veld('Voorbeeld'));
    expect(rijen([groep], { iets: 'anders' })[1]).toEqual(veld(''));
  });
  it('a choice shows the words of the choice', () => {
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
  it('a mark on the scale, also nought', () => {
    expect(antwoorden(eigenVeld('cijfer', { soort: 'schaal', ankers: SCHAAL }), { cijfer: 0 })).toMatchObject([{ waarde: '0' }]);
  });
  it('a tick box is on or off, with what belongs under it', () => {
    const veld = eigenVeld('ja', { soort: 'vinkje', onder: [eigenVeld('uitleg')] });
    expect(antwoorden(veld, { ja: true, uitleg: 'omdat' })).toEqual([
      { soort: 'vinkje', label: 'Label ja', aan: true, diep: false },
      { soort: 'veld', label: 'Label uitleg', waarde: 'omdat', diep: true },
    ]);
    expect(antwoorden(veld, {})).toMatchObject([{ aan: false }, { waarde: '' }]);
  });
  it('room under a tick box that is the question itself is an answer without a label', () => {
    const veld = eigenVeld('ja', { soort: 'vinkje', ruimte: 3 });
    const onder = (waarde: string) => ({ soort: 'veld', label: '', waarde, diep: true });
    expect(antwoorden(veld, { ja: true, 'ja-antwoord': 'omdat' })[1]).toEqual(onder('omdat'));
    expect(antwoorden(veld, {})[1]).toEqual(onder(''));
  });
  it('what stands on paper only does not get in', () => {
    expect(antwoorden(eigenVeld('bsn', { soort: 'alleen-papier' }), { bsn: '123' })).toEqual([]);
  });
});

describe('a computed date', () => {
  const velden = (gebeurtenis: 'melding-ontvangen' | 'laatste-incident', nr: string) => [
    eigenVeld('gemeld', { soort: 'datum' }),
    eigenVeld('uiterlijk', { soort: 'termijn', termijn: { van: 'gemeld', gebeurtenis, nr } }),
  ];
  const berekend = (nr: string, datum: string | undefined, soort: 'melding-ontvangen' | 'laatste-incident' = 'melding-ontvangen') =>
    rijen([eigenGroep('casus', velden(soort, nr))], datum === undefined ? {} : { gemeld: datum }).at(-1);

  it('shows every reading, the safe one first', () => {
    expect(berekend('T1', '20-11-2026')).toEqual({
      soort: 'veld',
      label: 'Label uiterlijk',
      waarde: 'vrijdag 27 november 2026 of dinsdag 1 december 2026',
      diep: false,
    });
  });
  it('counts in the deadline that the field names', () => {
    expect(berekend('T15', '31-8-2026', 'laatste-incident')).toMatchObject({ waarde: 'maandag 1 maart 2027' });
  });
  it.each([
    ['zonder datum', 'T1', undefined],
    ['bij een datum die niet bestaat', 'T1', '31-2-2026'],
    ['bij een termijn die niet wordt geteld', 'T7', '20-11-2026'],
    ['bij een termijn die niet bij de gebeurtenis hoort', 'T19', '20-11-2026'],
  ])('stays empty: %s', (_naam, nr, datum) => {
    expect(berekend(nr, datum)).toMatchObject({ waarde: '' });
  });
});

describe('a group that is repeated', () => {
  const pogingen = eigenGroep('pogingen', [eigenVeld('hoe')], { herhaal: { ding: 'poging', meervoud: 'pogingen', leeg: 2 } });
  it('has for every block a name with a number and its own answers', () => {
    expect(rijen([pogingen], { hoe: 'telt niet' }, { pogingen: [{ hoe: 'gebeld' }, { hoe: 'gemaild' }] })).toEqual([
      { soort: 'kop', tekst: 'Kop pogingen' },
      { soort: 'stuk', tekst: 'Poging 1' },
      { soort: 'veld', label: 'Label hoe', waarde: 'gebeld', diep: false },
      { soort: 'stuk', tekst: 'Poging 2' },
      { soort: 'veld', label: 'Label hoe', waarde: 'gemaild', diep: false },
    ]);
  });
  it('is one only when it says what a block is called', () => {
    expect(rijen([eigenGroep('casus', [eigenVeld('a')], { herhaal: undefined })], { a: 'tekst' })[1]).toMatchObject({ waarde: 'tekst' });
  });
  it('without blocks only the heading is left', () => {
    expect(rijen([pogingen])).toEqual([{ soort: 'kop', tekst: 'Kop pogingen' }]);
  });
});
