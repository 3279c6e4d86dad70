/** What the file of the trainer's kit may hold, and what its editor is told: names, times, numbers and short sentences. */
import { describe, expect, it } from 'vitest';
import { keurBestand } from '../../../scripts/keur';
import { trainerSchema, type Programma, type Trainerinhoud } from '../../../src/leren/schema-trainer';
import { deel, kleineMap, programma } from './klein-trainer';

const keur = (inhoud: object) => keurBestand(trainerSchema, { pad: 'leren/trainer.yaml', inhoud });
const map = (anders: object = {}) => ({ ...kleineMap(), ...anders });
/** The kit with its first programme changed. */
const metProgramma = (anders: object) => {
  const [, ...rest] = kleineMap().programmas;
  return map({ programmas: [{ ...programma('een', [deel('begin', 5), deel('einde', 10)]), ...anders }, ...rest] });
};
const metDelen = (delen: Programma['delen']) => metProgramma({ delen, duur: delen.reduce((som, { minuten }) => som + minuten, 0) });
const metZorg = (...namen: string[]) => map({ zorg: namen.map((id) => ({ id, kop: 'Zorg', punten: ['Let hier goed op.'] })) });
const metGesprekken = (...namen: string[]) =>
  map({ gesprekken: namen.map((id) => ({ id, kop: 'Gesprek', uitleg: ['Praat met elkaar.'], vragen: ['Wat zag u daar?'] })) });

it('a small kit is taken; a part may have no words', () => {
  expect(keur(map())).toEqual(kleineMap());
  const zonder = { kop: 'einde', minuten: 10 };
  expect(keur(metProgramma({ delen: [deel('begin', 5), zonder] })).programmas[0]?.delen[1]).toEqual({ ...zonder, tekst: [] });
});

describe('a name', () => {
  const FOUT = 'programmas.0.id: Schrijf een naam in kleine letters met streepjes: halve-dag-team.';
  it.each(['a', 'halve-dag-team', 'week-4'])('may be %s', (id) => {
    expect(keur(metProgramma({ id })).programmas[0]?.id).toBe(id);
  });
  it.each(['4-week', 'Dag', 'halve dag', 'dag!', '-dag', 'dag_team', ''])('may not be "%s"', (id) => {
    expect(() => keur(metProgramma({ id }))).toThrow(FOUT);
  });
});

describe('the time at which a programme begins', () => {
  const FOUT = 'programmas.0.begin: Schrijf een tijd tussen aanhalingstekens: "9.00".';
  it.each(['9.00', '13.30'])('may be %s', (begin) => {
    expect(keur(metProgramma({ begin })).programmas[0]?.begin).toBe(begin);
  });
  it.each(['9:00', '9.0', '9.000', '9.00 uur', 'om 9.00', '109.00', '.30'])('may not be %s', (begin) => {
    expect(() => keur(metProgramma({ begin }))).toThrow(FOUT);
  });
});

describe('numbers', () => {
  const PROGRAMMAS = 'programmas: Er zijn drie programma’s: twee halve dagen en een teamgesprek.';
  const GESPREKKEN = 'gesprekken: Er zijn twee gespreksbladen: week 1 en week 4.';
  const programmas = (aantal: number) => map({ programmas: Array<unknown>(aantal).fill(kleineMap().programmas[0]) });
  it.each<[string, object, string]>([
    ['two programmes', programmas(2), PROGRAMMAS],
    ['four programmes', programmas(4), PROGRAMMAS],
    ['one conversation', metGesprekken('week-1'), GESPREKKEN],
    ['three conversations', metGesprekken('week-1', 'week-2', 'week-4'), GESPREKKEN],
    ['care in one part', metZorg('een'), 'leren/trainer.yaml, zorg: '],
    ['a part of no minutes', metDelen([deel('begin', 0), deel('einde', 10)]), 'programmas.0.delen.0.minuten: '],
    ['a part of more than two hours', metDelen([deel('begin', 121), deel('einde', 10)]), 'programmas.0.delen.0.minuten: '],
    ['a programme of one part', metDelen([deel('begin', 15)]), 'programmas.0.delen: '],
    [
      'parts that do not add up',
      metProgramma({ duur: 20 }),
      'programmas.0.duur: De delen duren samen 15 minuten, het programma 20. Maak die gelijk.',
    ],
  ])('%s are refused', (_naam, inhoud, melding) => {
    expect(() => keur(inhoud)).toThrow(melding);
  });
  it('care may be in more parts than two, and a part may take two hours', () => {
    expect(keur(metZorg('een', 'twee', 'drie')).zorg).toHaveLength(3);
    expect(() => keur(metDelen([deel('begin', 120), deel('einde', 1)]))).not.toThrow();
  });
});

describe('sentences', () => {
  const woorden = (aantal: number) => `${Array<string>(aantal).fill('woord').join(' ')}.`;
  /** A kit in which every sentence has so many words, and one that introduces it as given. */
  function inZinnen(aantal: number, inleiding: string): Trainerinhoud {
    const [zin, zinnen] = [woorden(aantal), [woorden(aantal)]];
    return kleineMap({
      inleiding: [inleiding],
      werkwijze: { kop: 'Zo werkt het', punten: zinnen },
      programmas: ['een', 'twee', 'drie'].map((id) =>
        programma(id, [deel('begin', 5, { tekst: zinnen }), deel('einde', 5, { tekst: [] })], { voor: zin, klaarleggen: zinnen }),
      ),
      zorg: ['een', 'twee'].map((id) => ({ id, kop: 'Zorg', punten: zinnen })),
      gesprekken: ['een', 'twee'].map((id) => ({ id, kop: 'Gesprek', uitleg: zinnen, vragen: zinnen })),
      rolblad: {
        uitleg: zinnen,
        'aan-zet': zin,
        'niet-aan-zet': zin,
        gehoord: 'Wat u hoorde',
        onthulling: { kop: 'Na de ronde', uitleg: zinnen, vragen: zinnen },
      },
    });
  }
  it('may have thirteen words on average, and not more', () => {
    expect(() => keur(inZinnen(13, woorden(13)))).not.toThrow();
    expect(() => keur(inZinnen(13, woorden(25)))).toThrow(/Een zin heeft gemiddeld 13\.\d woorden\. Hoogstens 13: knip de langste zinnen\./u);
  });
});
