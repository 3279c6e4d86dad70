/** The trainer's kit on a small one: the times of a programme, what is used with a part, and the kit as rows of a document. */
import { describe, expect, it } from 'vitest';
import type { Begeleiding } from '../../../src/leren/begeleiding';
import type { Programma, Trainerinhoud } from '../../../src/leren/schema-trainer';
import { maakProgrammas, padVanBegeleiding, trainerrijen, type Programmablad, type Trainernaslag } from '../../../src/leren/trainer';
import { deel, kleineMap, programma, type Programmadeel } from './klein-trainer';

const naslag: Trainernaslag = {
  verhalen: new Map([
    ['anna', { titel: 'Anna', stoelen: true }],
    ['bert', { titel: 'Bert', stoelen: false }],
  ]),
  lessen: new Map([['begin', { titel: 'Het begin', pad: '/leren/lessen/begin/' }]]),
};
/** The sheet of one programme. */
function blad(delen: Programmadeel[], anders: Partial<Programma> = {}): Programmablad {
  const [eerste] = maakProgrammas(kleineMap({ programmas: [programma('een', delen, anders)] }), naslag);
  if (!eerste) throw new Error('geen programma');
  return eerste;
}
const tijden = (begin: string | undefined, ...minuten: number[]) =>
  blad(
    minuten.map((aantal) => deel('deel', aantal)),
    { begin },
  ).delen.map(({ tijd }) => tijd);

describe('the times of a programme', () => {
  it('run on from the clock time at which it begins, over the hour too', () => {
    expect(tijden('9.30', 15, 20, 60)).toEqual(['9.30–9.45', '9.45–10.05', '10.05–11.05']);
    expect(tijden('13.00', 5)).toEqual(['13.00–13.05']);
  });
  it('count minutes from nought where no clock time is given', () => {
    expect(tijden(undefined, 3, 70)).toEqual(['minuut 0–3', 'minuut 3–73']);
  });
});

describe('what is used with a part', () => {
  const gebruik = (anders: Partial<Programmadeel>) => blad([deel('deel', 5, anders)]).delen[0]?.gebruik;
  const ANNA = { tekst: 'Begeleidersblad: Anna', pad: '/leren/trainer/verhalen/anna/' };
  const LES = { tekst: 'Les: Het begin', pad: '/leren/lessen/begin/' };
  it('is the sheet of its story, or of the story whose role sheets are played, and its lesson', () => {
    expect(gebruik({ verhaal: 'anna' })).toEqual([ANNA]);
    expect(gebruik({ verhaal: 'bert' })).toEqual([{ tekst: 'Begeleidersblad: Bert', pad: '/leren/trainer/verhalen/bert/' }]);
    expect(gebruik({ rolbladen: 'anna' })).toEqual([ANNA]);
    expect(gebruik({ les: 'begin' })).toEqual([LES]);
    expect(gebruik({ verhaal: 'anna', les: 'begin' })).toEqual([ANNA, LES]);
    expect(gebruik({ verhaal: 'bert', rolbladen: 'anna' })?.map(({ pad }) => pad)).toEqual(['/leren/trainer/verhalen/bert/', ANNA.pad]);
    expect(gebruik({ verhaal: 'anna', rolbladen: 'anna' })).toEqual([ANNA]);
  });
  it('is nothing where a part names nothing', () => {
    expect(gebruik({})).toEqual([]);
  });
  it('is at the address of the sheet', () => {
    expect(padVanBegeleiding('bert')).toBe('/leren/trainer/verhalen/bert/');
  });
  it.each<[string, Partial<Programmadeel>, string]>([
    ['a story', { verhaal: 'bart' }, 'src/content/leren/trainer.yaml: noemt verhaal "bart". Die naam bestaat niet. Bedoelt u "bert"?'],
    ['a lesson', { les: 'begim' }, 'src/content/leren/trainer.yaml: noemt les "begim". Die naam bestaat niet. Bedoelt u "begin"?'],
    ['role sheets', { rolbladen: 'bert' }, 'src/content/leren/trainer.yaml: verhaal "bert" heeft geen rolbladen.'],
    ['role sheets beside a story', { verhaal: 'anna', rolbladen: 'bert' }, 'src/content/leren/trainer.yaml: verhaal "bert" heeft geen rolbladen.'],
  ])('%s that is not there is named, with the file', (_naam, anders, melding) => {
    expect(() => gebruik(anders)).toThrow(melding);
  });
});

describe('a programme', () => {
  it('has what the file says of it, its length in minutes, and its parts in order', () => {
    expect(blad([deel('begin', 5, { les: 'begin' }), deel('einde', 10)], { begin: '9.00' })).toEqual({
      id: 'een',
      kop: 'Programma een',
      voor: 'Voor de groep van een.',
      klaarleggen: ['Een pen voor een.'],
      duur: '15 minuten',
      delen: [
        { tijd: '9.00–9.05', kop: 'begin', tekst: ['Zo gaat begin.'], gebruik: [{ tekst: 'Les: Het begin', pad: '/leren/lessen/begin/' }] },
        { tijd: '9.05–9.15', kop: 'einde', tekst: ['Zo gaat einde.'], gebruik: [] },
      ],
    });
  });
});

describe('the rows of the document', () => {
  const moment = (titel: string): Begeleiding['momenten'][number] => ({
    titel,
    stoel: 'lokaal-team',
    dag: 'maandag 2 maart 2026',
    feiten: [{ id: 'a', bron: 'Telefoon · de buurvrouw', tekst: 'Zij hoorde geschreeuw.' }],
    vraag: `Wie kijkt bij ${titel}?`,
    lijst: false,
    opties: [{ tekst: 'Het lokale team', goed: true, waarom: 'Het is overgedragen.' }],
    denkfout: `Men denkt te snel bij ${titel}.`,
    hierna: `Wat zag u bij ${titel}?`,
    weg: [],
    voor: 'a',
    tegen: 'geen',
    ontbreekt: [],
    onthulling: [],
  });
  const verhaal: Begeleiding = {
    slug: 'anna',
    titel: 'Anna',
    vooraf: 'Een gezin aan het water.',
    slot: 'Het lokale team kijkt door.',
    wie: ['Anna: moeder, 36 jaar'],
    momenten: [moment('de deur'), moment('de brief')],
  };
  /** The rows of a kit from one heading to before the next of the same level. */
  function onder(kop: string, met: Partial<Trainerinhoud> = {}) {
    const inhoud = kleineMap({ programmas: [programma('een', [deel('begin', 5, { verhaal: 'anna', les: 'begin' })], { begin: '9.00' })], ...met });
    const rijen = trainerrijen(inhoud, maakProgrammas(inhoud, naslag), [verhaal]);
    const koppen = rijen.flatMap((rij, plaats) => (rij.soort === 'kop' && rij.niveau === 2 ? [{ tekst: rij.tekst, plaats }] : []));
    const hier = koppen.findIndex(({ tekst }) => tekst === kop);
    return rijen.slice(koppen[hier]?.plaats ?? rijen.length, koppen[hier + 1]?.plaats);
  }
  const alinea = (tekst: string) => ({ soort: 'alinea', tekst });
  const punt = (tekst: string) => ({ soort: 'punt', tekst });
  const kop = (tekst: string, niveau = 2) => ({ soort: 'kop', tekst, niveau });
  /** A line long enough to write on, with its name and nothing filled in. */
  const lijn = (label: string) => ({ soort: 'veld', label, waarde: expect.stringMatching(/^_{40,}$/u) as string, diep: false });

  it('begin with what the kit is, and go from way of working to stories', () => {
    const inhoud = kleineMap();
    const rijen = trainerrijen(inhoud, maakProgrammas(inhoud, naslag), [verhaal]);
    expect(rijen[0]).toEqual(alinea('Zo begint de map.'));
    expect(rijen.flatMap((rij) => (rij.soort === 'kop' && rij.niveau === 2 ? [rij.tekst] : []))).toEqual([
      'Zo werkt het',
      'Programma een (15 minuten)',
      'Programma twee (15 minuten)',
      'Programma drie (15 minuten)',
      'Zorg vertelt',
      'Zorg eigen',
      'Gesprek week-1',
      'Gesprek week-4',
      'Anna',
    ]);
  });
  it('of a programme say for whom it is, what to put ready, and each part with its time and what is used', () => {
    expect(onder('Programma een (5 minuten)')).toEqual([
      kop('Programma een (5 minuten)'),
      alinea('Voor de groep van een.'),
      { soort: 'legende', tekst: 'Leg klaar' },
      punt('Een pen voor een.'),
      kop('9.00–9.05: begin', 3),
      alinea('Zo gaat begin.'),
      punt('Begeleidersblad: Anna'),
      punt('Les: Het begin'),
    ]);
  });
  it('of care are points, and of a conversation its words and a line for each question', () => {
    expect(onder('Zo werkt het')).toEqual([kop('Zo werkt het'), punt('Lees eerst de feiten.')]);
    expect(onder('Zorg eigen')).toEqual([kop('Zorg eigen'), punt('Let op bij eigen.')]);
    expect(onder('Gesprek week-1')).toEqual([kop('Gesprek week-1'), alinea('Praat in week-1.'), lijn('Wat zag u in week-1?')]);
  });
  it('of a story give each moment by number: what to ask, what goes wrong, the next question and a line; and then how it went on', () => {
    const rijenVan = (nummer: number, titel: string) => [
      kop(`Moment ${nummer}: ${titel}`, 3),
      alinea(`Wie kijkt bij ${titel}?`),
      alinea(`Een redenering die hier vastloopt: Men denkt te snel bij ${titel}.`),
      alinea(`Vraag hierna: Wat zag u bij ${titel}?`),
      lijn('Zo doen wij dat'),
    ];
    expect(onder('Anna', { 'bij-ons': 'Zo doen wij dat' })).toEqual([
      kop('Anna'),
      alinea('Een gezin aan het water.'),
      ...rijenVan(1, 'de deur'),
      ...rijenVan(2, 'de brief'),
      kop('Hoe het verderging', 3),
      alinea('Het lokale team kijkt door.'),
    ]);
  });
});
