/** A small trainer's kit, made up for the tests: nothing in it is wrong, and a test changes one thing. */
import type { Programma, Trainerinhoud } from '../../../src/leren/schema-trainer';

export type Programmadeel = Programma['delen'][number];

export const deel = (kop: string, minuten: number, anders: Partial<Programmadeel> = {}): Programmadeel => ({
  kop,
  minuten,
  tekst: [`Zo gaat ${kop}.`],
  ...anders,
});

/** A programme that takes as long as its parts. */
export const programma = (id: string, delen: Programmadeel[], anders: Partial<Programma> = {}): Programma => ({
  id,
  kop: `Programma ${id}`,
  voor: `Voor de groep van ${id}.`,
  duur: delen.reduce((som, { minuten }) => som + minuten, 0),
  klaarleggen: [`Een pen voor ${id}.`],
  delen,
  ...anders,
});

export const kleineMap = (anders: Partial<Trainerinhoud> = {}): Trainerinhoud => ({
  titel: 'Een kleine map',
  inleiding: ['Zo begint de map.'],
  tijd: { perMoment: 15, afronding: 10 },
  werkwijze: { kop: 'Zo werkt het', punten: ['Lees eerst de feiten.'] },
  programmas: ['een', 'twee', 'drie'].map((id) => programma(id, [deel('begin', 5), deel('einde', 10)])),
  zorg: ['vertelt', 'eigen'].map((id) => ({ id, kop: `Zorg ${id}`, punten: [`Let op bij ${id}.`] })),
  gesprekken: ['week-1', 'week-4'].map((id) => ({ id, kop: `Gesprek ${id}`, uitleg: [`Praat in ${id}.`], vragen: [`Wat zag u in ${id}?`] })),
  'bij-ons': 'Bij ons gaat dit zo',
  rolblad: {
    uitleg: ['Zo leest u het blad.'],
    'aan-zet': 'U bent aan zet.',
    'niet-aan-zet': 'U luistert nu mee.',
    gehoord: 'Wat u hoorde',
    onthulling: { kop: 'Na de ronde', uitleg: ['Leg de bladen open.'], vragen: ['Wat wist u niet?'] },
  },
  ...anders,
});
