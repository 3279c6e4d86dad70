/** The word table at the edges: what an editor may write, what rows are made of it, and what they are worth beside the route and stop words. */
import { describe, expect, test } from 'vitest';
import { kiesGevraagd, leesGevraagd } from '../../../src/zoeken/gevraagd';
import { passendeIngangen, puntenPerDoel } from '../../../src/zoeken/ingangen';
import { maakIngang, maakRijen } from '../../../src/zoeken/rijen';
import { zoekwoordenSchema } from '../../../src/zoeken/schema';
import { deel, naslag, plan } from './proef';

describe('a row that an editor writes', () => {
  const lees = (rij: object) => zoekwoordenSchema.safeParse({ soort: 'woorden', groep: 'proef', woorden: [{ woord: 'school', ...rij }] });
  const fouten = (rij: object) => lees(rij).error?.issues.map(({ path, message }) => `${path.at(-1)?.toString() ?? ''}: ${message}`);
  test('leads to a section, also as a number, to a page, or says why nowhere', () => {
    for (const rij of [{ secties: [5.1] }, { secties: ['bijlage-4'] }, { naar: ['/antwoorden/#een-x.2'] }, { geen: 'Hier staat niets over.' }])
      expect([rij, fouten(rij)]).toEqual([rij, undefined]);
    expect(lees({ secties: [5.1, '4'] }).data).toMatchObject({ woorden: [{ secties: ['5.1', '4'] }] });
  });
  test('is refused with the field that is wrong', () => {
    expect(fouten({})).toEqual([
      'secties: Noem ten minste één sectie of bladzijde waar dit woord over gaat, of schrijf bij "geen" waarom die er niet is.',
    ]);
    expect(fouten({ secties: ['4'], geen: 'Hier staat niets over.' })).toEqual(['geen: Dit woord heeft een sectie: laat "geen" weg.']);
    expect(fouten({ zoekt: ['klas'], geen: 'Hier staat niets over.' })).toEqual([
      'zoekt: Een woord zonder plaats zoekt ook geen andere woorden: laat "zoekt" weg.',
    ]);
    expect(fouten({ woord: 'x', secties: ['4'] })).toEqual(['woord: Een zoekwoord heeft ten minste twee tekens.']);
    expect(fouten({ secties: [true] })).toHaveLength(1);
  });
  test.each(['x/antwoorden/', '/antwoorden', '/antwoorden/#x y', '/Antwoorden/', '/antwoorden/ '])('is refused with %s as a page', (pad) => {
    expect(fouten({ naar: [pad] })).toEqual([expect.stringContaining('Schrijf het pad van een bladzijde van deze site')]);
  });
});

describe('rows', () => {
  const STOP = new Set(['de']);
  const plaats = new Map([
    ['4', 0],
    ['5.1', 1],
  ]);
  test('have a reason and words to search along only when they were written', () => {
    const woord = { woord: 'School', ook: ['de Juf'], secties: ['4'], naar: [], zoekt: [] };
    const [kaal, vol] = maakRijen({
      begrippen: new Map(),
      zoekwoorden: [{ soort: 'woorden', groep: 'x', woorden: [woord, { ...woord, zoekt: ['Klas'], geen: 'Niets.' }] }],
    });
    expect(kaal).toStrictEqual({ sleutels: ['school', 'de juf'], doelen: ['4'], zoekt: [] });
    expect(kaal && maakIngang(kaal, plaats, STOP)).toStrictEqual({ sleutels: ['school', 'de juf'], doelen: [0] });
    expect(vol && maakIngang(vol, plaats, STOP)).toStrictEqual({ sleutels: ['school', 'de juf'], doelen: [0], zoekt: ['klas'], geen: 'Niets.' });
  });
  test('keep what they are called as it is, and their other keys without stop words', () => {
    expect(maakIngang({ sleutels: ['de grote school', 'de kleine school'], doelen: [], zoekt: [] }, plaats, STOP).sleutels).toEqual([
      'de grote school',
      'kleine school',
    ]);
  });
});

describe('what a row is worth', () => {
  const punten = (sleutel: string, ...alles: Parameters<typeof plan>) => {
    const data = naslag({ ingangen: [{ sleutels: [sleutel], doelen: [0] }] });
    return puntenPerDoel(passendeIngangen(plan(...alles), data), new Map()).get(0);
  };
  test('a word for the route makes it no phrase', () => {
    const weg = deel('weg', { belang: 0.15 });
    expect(punten('aa weg', [deel('aa'), weg])).toBeCloseTo(1, 5);
    expect(punten('aa bb', [deel('aa'), deel('bb')])).toBeCloseTo(1.4, 5);
  });
  test('stop words that stand in the query too are part of it', () => {
    const kort = passendeIngangen(
      plan([deel('niet'), deel('plan')], { weggelaten: ['eens'] }),
      naslag({ ingangen: [{ sleutels: ['niet eens'], doelen: [0] }] }),
    );
    expect(kort[0]?.dekking).toBeCloseTo((1 + 0.35) / (2 + 0.35), 5);
  });
  test('a general word does not tie it to where that word stands', () => {
    const data = naslag({ ingangen: [{ sleutels: ['aa bb'], doelen: [0] }] });
    const waarde = (belang: number) =>
      puntenPerDoel(passendeIngangen(plan([deel('aa', { belang }), deel('bb')]), data), new Map([['aa', new Set([3])]])).get(0);
    expect(waarde(1)).toBeCloseTo(0.56, 5);
    expect(waarde(0.35)).toBeCloseTo(1.4, 5);
  });
});

describe('what a section is asked for with', () => {
  const leeg = Array.from({ length: 9 }, () => ({ vragen: [], eigen: new Set<string>() }));
  const bekend = new Set(['de', '112', 'zev', 'zeven', 'meld', 'ouder', 'r57']);
  const kies = (...vragen: string[]) => kiesGevraagd([{ vragen, eigen: new Set(['meld']) }, ...leeg], new Set(['de']), bekend)[0];
  test('is no word that says nothing, no number in digits or letters, and none it has itself', () => {
    expect(kies('de 112 zeven r57 melden')).toEqual([]);
    expect(kies('ouders bellen de melder')).toEqual(['ouder']);
  });
  test('comes back sorted from its numbers', () => {
    expect(leesGevraagd([[2, 0], []], ['aap', 'noot', 'mies'])).toEqual([['aap', 'mies'], []]);
  });
});
