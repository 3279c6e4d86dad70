/** Lengths and numbers in a story file: what just fits, and what just does not. */
import { describe, expect, it } from 'vitest';
import { keurBestand } from '../../../scripts/keur';
import { verhaalSchema } from '../../../src/leren/schema';
import { antwoord, feit, kleinMoment, kleinVerhaal, optie } from './klein';

const x = (lengte: number) => 'x'.repeat(lengte);
const keur = (inhoud: object) => keurBestand(verhaalSchema, { pad: 'verhalen/proef.yaml', inhoud });
const moment = (anders: object = {}) => ({ ...kleinMoment(), ...anders });
const verhaal = (anders: object = {}) => ({ ...kleinVerhaal(), momenten: [moment(), moment()], ...anders });
const metMoment = (anders: object) => verhaal({ momenten: [moment(anders), moment()] });
const metFeit = (anders: object) => metMoment({ feiten: [{ ...feit('a'), ...anders }, feit('b'), feit('c'), feit('d')] });
const metOptie = (anders: object) => metMoment({ opties: [{ ...optie('een'), ...anders }, optie('twee'), optie('drie')] });
const metPersoon = (anders: object) => verhaal({ wie: [{ naam: 'Anna', leeftijd: 36, rol: 'moeder', ...anders }] });
const BEGELEIDING = kleinMoment().begeleiding;
const PAAR = {
  feit: { id: 'a', tekst: 'Iets anders.' },
  antwoorden: [antwoord('herhaald', 'ja')],
  uitkomst: 'een',
  waarom: 'Nu is het heel anders.',
};
const metPaar = (anders: object) => metMoment({ paar: { ...PAAR, ...anders } });
const metPunt = (anders: object) => metMoment({ punten: [{ vraag: 'herhaald', waarom: x(20), ...anders }] });
const metBegeleiding = (anders: object) => metMoment({ begeleiding: { ...BEGELEIDING, ...anders } });
const aantal = (hoeveel: number) => Array.from({ length: hoeveel }, (_, plaats) => feit('abcdefghijk'[plaats] ?? 'z'));

it('a small story is taken, with nothing filled in that it leaves out', () => {
  const los = { titel: 'Een moment', stoel: 'lokaal-team', datum: '2026-03-06', feiten: aantal(4), uitkomst: 'een', vorm: 'zelf' };
  const { momenten, stoelen } = keur(verhaal({ momenten: [{ ...los, begeleiding: BEGELEIDING }, moment()], stoelen: undefined }));
  expect(stoelen).toBe(false);
  const leeg = { gebeurtenissen: [], antwoorden: [], gegeven: [], punten: [], 'pleit-voor': [], 'pleit-tegen': [], ontbreekt: [], lezingen: [] };
  expect(momenten[0]).toMatchObject(leeg);
});

describe('lengths', () => {
  const lengte = (naam: string, met: (tekst: string) => object, kort: number, lang: number) => ({ naam, met, kort, lang });
  it.each([
    lengte('titel', (titel) => verhaal({ titel }), 4, 60),
    lengte('vooraf', (vooraf) => verhaal({ vooraf }), 20, 200),
    lengte('slot', (slot) => verhaal({ slot }), 40, 480),
    lengte('naam', (naam) => metPersoon({ naam }), 2, 40),
    lengte('rol', (rol) => metPersoon({ rol }), 3, 60),
    lengte('relatie', (relatie) => metPersoon({ relatie }), 3, 60),
    lengte('achtergrond', (achtergrond) => metPersoon({ achtergrond }), 3, 120),
    lengte('titel van een moment', (titel) => metMoment({ titel }), 5, 60),
    lengte('buiten-verloop', (reden) => metMoment({ 'buiten-verloop': reden }), 20, 200),
    lengte('ontbreekt', (zin) => metMoment({ ontbreekt: [zin] }), 8, 160),
    lengte('wie', (wie) => metFeit({ wie }), 3, 80),
    lengte('tekst van een feit', (tekst) => metFeit({ tekst }), 10, 420),
    lengte('tekst van een optie', (tekst) => metOptie({ tekst }), 8, 110),
    lengte('waarom van een optie', (waarom) => metOptie({ waarom }), 20, 480),
    lengte('waarom van een punt', (waarom) => metPunt({ waarom }), 20, 480),
    lengte('waarom van een paar', (waarom) => metPaar({ waarom }), 20, 480),
    lengte('tekst van het andere feit', (tekst) => metPaar({ feit: { id: 'a', tekst } }), 10, 420),
    lengte('wie van het andere feit', (wie) => metPaar({ feit: { id: 'a', tekst: x(10), wie } }), 3, 80),
    lengte('denkfout', (denkfout) => metBegeleiding({ denkfout }), 20, 300),
    lengte('vraag', (tekst) => metBegeleiding({ vraag: `${tekst.slice(1)}?` }), 10, 200),
  ])('$naam: $kort to $lang characters, spaces around it not counted', ({ met, kort, lang }) => {
    expect(() => keur(met(x(kort)))).not.toThrow();
    expect(() => keur(met(x(lang)))).not.toThrow();
    expect(() => keur(met(x(kort - 1)))).toThrow('verhalen/proef.yaml');
    expect(() => keur(met(x(lang + 1)))).toThrow('verhalen/proef.yaml');
  });
  it('do not count spaces around a text', () => {
    expect(keur(verhaal({ titel: `  ${x(60)} ` })).titel).toBe(x(60));
    expect(() => keur(verhaal({ titel: ` ${x(3)} ` }))).toThrow('titel');
  });
});

describe('numbers', () => {
  it.each<[string, object, object]>([
    ['a place from 1', verhaal({ nr: 1 }), verhaal({ nr: 0 })],
    ['a place to 999', verhaal({ nr: 999 }), verhaal({ nr: 1000 })],
    ['a theme', verhaal(), verhaal({ thema: [] })],
    ['a person', verhaal(), verhaal({ wie: [] })],
    ['two moments', verhaal(), verhaal({ momenten: [moment()] })],
    ['five moments', verhaal({ momenten: Array(5).fill(moment()) }), verhaal({ momenten: Array(6).fill(moment()) })],
    ['four facts', metMoment({ feiten: aantal(4) }), metMoment({ feiten: aantal(3) })],
    ['ten facts', metMoment({ feiten: aantal(10) }), metMoment({ feiten: aantal(11) })],
    ['three options', metMoment({ opties: Array(3).fill(optie('een')) }), metMoment({ opties: Array(2).fill(optie('een')) })],
    ['five options', metMoment({ opties: Array(5).fill(optie('een')) }), metMoment({ opties: Array(6).fill(optie('een')) })],
    ['an open item', metMoment({ open: ['een'] }), metMoment({ open: [] })],
    ['a chair that knows', metFeit({ kent: ['lokaal-team'] }), metFeit({ kent: [] })],
    ['an answer in the variant', metPaar({}), metPaar({ antwoorden: [] })],
    [
      'an answer with a value',
      metPaar({ antwoorden: [{ vraag: 'x', waarden: ['ja'], feit: 'a' }] }),
      metPaar({ antwoorden: [{ vraag: 'x', waarden: [], feit: 'a' }] }),
    ],
    ['a new-born', metPersoon({ leeftijd: 0 }), metPersoon({ leeftijd: -1 })],
    ['the very old', metPersoon({ leeftijd: 110 }), metPersoon({ leeftijd: 111 })],
    ['the first reading', metMoment({ lezingen: [1] }), metMoment({ lezingen: [0] })],
    ['the last reading', metMoment({ lezingen: [14] }), metMoment({ lezingen: [15] })],
  ])('%s fits, and no other', (_naam, goed, fout) => {
    expect(() => keur(goed)).not.toThrow();
    expect(() => keur(fout)).toThrow('verhalen/proef.yaml');
  });
});

describe('what is told', () => {
  it.each<[string, object, string]>([
    ['an age in words', metPersoon({ leeftijd: 'zes' }), 'wie.0.leeftijd: Schrijf een leeftijd in jaren, of "ongeboren".'],
    ['a number for a theme', verhaal({ thema: [3] }), 'thema.0: Kies uit: partnergeweld, kindermishandeling,'],
    ['a theme like none', verhaal({ thema: ['zzz'] }), 'thema.0: "zzz" bestaat niet.  Kies uit: partnergeweld, kindermishandeling,'],
    ['no for what does not matter', metFeit({ 'doet-er-niet-toe': false }), 'doet-er-niet-toe: Schrijf true, of laat het veld weg.'],
    ['an answer that is a number', metMoment({ antwoorden: [{ vraag: 'x', waarden: 3, feit: 'a' }] }), 'Schrijf één naam, of een lijst: [nee].'],
    ['a fact with two letters', metFeit({ id: 'ab' }), 'Een feit heet naar één kleine letter: a.'],
    ['a fact after a sign', metFeit({ id: '.a' }), 'Een feit heet naar één kleine letter: a.'],
  ])('%s', (_naam, inhoud, melding) => {
    expect(() => keur(inhoud)).toThrow(melding);
  });
  it('a child that is not born has an age of its own', () => {
    expect(keur(metPersoon({ leeftijd: 'ongeboren' })).wie[0]?.leeftijd).toBe('ongeboren');
  });
  it('one value or fact becomes a list of one', () => {
    const { momenten } = keur(metMoment({ antwoorden: [{ vraag: 'x', waarden: 'ja', feit: ['a', 'b'] }] }));
    expect(momenten[0]?.antwoorden).toEqual([{ vraag: 'x', waarden: ['ja'], feit: ['a', 'b'] }]);
  });
});
