/** What may stand in a story file; messages are Dutch and name the field. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { keurBestand } from '../../../scripts/keur';
import { verhaalSchema } from '../../../src/leren/schema';

const bron = readFileSync('src/content/verhalen/proefman.yaml', 'utf8');
const met = (oud: string, nieuw: string) => {
  expect(bron).toContain(oud);
  return () => keurBestand(verhaalSchema, { pad: 'verhalen/proefman.yaml', inhoud: parse(bron.replace(oud, nieuw)) as unknown });
};

describe('a story file', () => {
  it.each([
    [
      'an event that does not exist',
      'gebeurtenis: melding,',
      'gebeurtenis: meldingen,',
      'momenten.0.gebeurtenissen.0.gebeurtenis: "meldingen" bestaat niet. Bedoelt u "melding"?',
    ],
    [
      'a theme that does not exist',
      'thema: [ouderenmishandeling',
      'thema: [ouderen-mishandeling',
      'thema.0: "ouderen-mishandeling" bestaat niet. Bedoelt u "ouderenmishandeling"?',
    ],
    [
      'a day that does not exist',
      'datum: 2026-02-12',
      'datum: 2026-02-32',
      'momenten.0.datum: Schrijf een dag die bestaat als JJJJ-MM-DD: 2026-03-02.',
    ],
    ['a reading that does not exist', 'lezing: 5', `lezing: ${14 + 1}`, 'Een gevaarlijke lezing heeft een nummer van 1 tot en met 14.'],
    ['a name of a fact that is no letter', '{ id: a,', '{ id: a1,', 'momenten.0.feiten.0.id: Een feit heet naar één kleine letter: a.'],
    ['a story without an end', '\nslot:', '\nslott:', 'Het veld "slott" bestaat niet. Bedoelt u "slot"?'],
    ['a field that does not exist', 'vooraf:', 'voorraf:', 'Het veld "voorraf" bestaat niet. Bedoelt u "vooraf"?'],
    [
      'a next question that is none',
      'en van welk punt neemt u het aan?',
      'en van welk punt neemt u het aan.',
      'begeleiding.vraag: Een vraag eindigt met een vraagteken.',
    ],
  ])('%s', (_naam, oud, nieuw, fout) => {
    expect(met(oud, nieuw)).toThrow(fout);
  });

  it('a day may be a date of YAML or a text, an answer one value or a list', () => {
    const verhaal = met('datum: 2026-02-12', 'datum: "2026-02-12"')();
    expect(verhaal.momenten[0]?.datum).toBe('2026-02-12');
    expect(verhaalSchema.parse({ ...(parse(bron) as object), titel: 'Een naam' }).momenten[0]?.antwoorden[1]?.feit).toEqual(['b', 'f']);
    const als = parse(bron) as { momenten: { datum: unknown }[] };
    const [eerste] = als.momenten;
    if (eerste) eerste.datum = new Date('2026-02-12T00:00:00Z');
    expect(verhaalSchema.parse(als).momenten[0]?.datum).toBe('2026-02-12');
  });
});
