/** A worked example that does not fit its form: each value is named, in words an editor can act on. */
import { describe, expect, it } from 'vitest';
import { keurVoorbeeld } from '../../../src/formulier/voorbeeld';
import type { Voorbeeldformulier } from '../../../src/formulier/schema-voorbeeld';
import { eigenGroep, eigenVeld, maakFormulier, SCHAAL } from './hulp';

const OPTIES = [
  { id: 'brief', tekst: 'Per brief' },
  { id: 'bezoek', tekst: 'Op bezoek' },
];
const formulier = () =>
  maakFormulier(
    eigenGroep('casus', [
      eigenVeld('nummer'),
      eigenVeld('verhaal', { soort: 'vak' }),
      eigenVeld('ja', { soort: 'vinkje', ruimte: 3, onder: [eigenVeld('uitleg')] }),
      eigenVeld('wijze', { soort: 'keuze', opties: OPTIES }),
      eigenVeld('cijfer', { soort: 'schaal', ankers: SCHAAL }),
      eigenVeld('gemeld', { soort: 'datum' }),
      eigenVeld('uiterlijk', { soort: 'termijn', termijn: { van: 'gemeld', gebeurtenis: 'melding-ontvangen', nr: 'T1' } }),
      eigenVeld('bsn', { soort: 'alleen-papier' }),
    ]),
    eigenGroep('pogingen', [eigenVeld('hoe', { onder: [eigenVeld('anders')] })], { herhaal: { ding: 'poging', meervoud: 'pogingen', leeg: 2 } }),
  );
const keur = (waarden: Voorbeeldformulier['waarden'], herhaald: Voorbeeldformulier['herhaald'] = {}) =>
  keurVoorbeeld(formulier(), { casus: 'Deze casus is verzonnen.', waarden, herhaald });

it('accepts with every field what fits in it', () => {
  const waarden = {
    nummer: 'OEFEN-1',
    verhaal: 'tekst',
    ja: true,
    'ja-antwoord': 'omdat',
    uitleg: 'zo',
    wijze: 'bezoek',
    cijfer: 0,
    gemeld: '3-2-2026',
  };
  expect(keur(waarden, { pogingen: [{ hoe: 'gebeld' }, { anders: 'gemaild' }] })).toEqual([]);
});

describe('a value that does not fit', () => {
  it.each([
    ['uiterlijk', '10-2-2026', 'Veld "uiterlijk" vult niemand in op het scherm.'],
    ['bsn', '123', 'Veld "bsn" vult niemand in op het scherm.'],
    ['ja', false, 'Veld "ja" is een vinkje: vul true in, of laat het weg.'],
    ['ja', 'ja', 'Veld "ja" is een vinkje: vul true in, of laat het weg.'],
    ['ja-antwoord', true, 'Veld "ja-antwoord" is tekst.'],
    ['cijfer', '7', 'Veld "cijfer" is een cijfer van 0 tot en met 10.'],
    ['nummer', 7, 'Veld "nummer" is tekst.'],
    ['wijze', true, 'Veld "wijze" is tekst.'],
    ['wijze', 'Per brief', 'Veld "wijze" kent "Per brief" niet. Kies uit: brief, bezoek.'],
    ['gemeld', '31-2-2026', 'Veld "gemeld" is een datum. 31 februari 2026 bestaat niet. In 2026 heeft februari 28 dagen.'],
    ['weg', 'tekst', 'Het formulier heeft geen veld "weg".'],
    ['nummer-antwoord', 'tekst', 'Het formulier heeft geen veld "nummer-antwoord".'],
    ['hoe', 'gebeld', 'Het formulier heeft geen veld "hoe".'],
  ])('%s: %j', (naam, waarde, melding) => {
    expect(keur({ [naam]: waarde })).toEqual([melding]);
  });
});

describe('a group that is repeated', () => {
  it('knows its own fields only, in every block', () => {
    expect(keur({}, { pogingen: [{ hoe: 'gebeld', nummer: 'x' }, { hoe: true }] })).toEqual([
      'Groep "pogingen" heeft geen veld "nummer".',
      'Veld "hoe" is tekst.',
    ]);
  });
  it.each(['casus', 'weg'])('"%s" is none', (naam) => {
    expect(keur({}, { [naam]: [{ nummer: 'x' }] })).toEqual([`Het formulier heeft geen groep "${naam}" die herhaald wordt.`]);
  });
});

it('a group that does not say what a block is called is not repeated', () => {
  const zonder = maakFormulier(eigenGroep('casus', [eigenVeld('nummer')], { herhaal: undefined }));
  expect(keurVoorbeeld(zonder, { casus: '', waarden: { nummer: 'x' }, herhaald: {} })).toEqual([]);
  expect(keurVoorbeeld(zonder, { casus: '', waarden: {}, herhaald: { casus: [{ nummer: 'x' }] } })).toHaveLength(1);
});

it('a group from the source is never repeated', () => {
  const uitBron = maakFormulier({
    id: 'melder',
    herkomst: 'bron',
    legende: { bronnen: [{ anker: 'bijlage-6-10', citaat: 'Reden terugmelding (vink aan welke van toepassing is):' }] },
    velden: [{ id: 'naam', soort: 'regel', herkomst: 'bron', bronnen: [{ anker: 'bijlage-6-18', citaat: 'Naam:' }] }],
  });
  expect(keurVoorbeeld(uitBron, { casus: '', waarden: { naam: 'Voorbeeld' }, herhaald: {} })).toEqual([]);
  expect(keurVoorbeeld(uitBron, { casus: '', waarden: {}, herhaald: { melder: [{ naam: 'Voorbeeld' }] } })).toEqual([
    'Het formulier heeft geen groep "melder" die herhaald wordt.',
  ]);
});
