/** The lists of what the site does not use: each with a reason, and a message that says what is missing. */
import { describe, expect, it } from 'vitest';
import { achtergrondSchema } from '../../../src/dekking/schema';

const REDEN = 'De zin legt alleen uit waarom de afspraken er zijn.';
const PER_ZIN = 'Schrijf bij elke zin een reden: één zin die zegt waarom er op deze site niemand iets mee doet.';
const PER_REGEL = 'Schrijf bij elke regel een reden: één zin die zegt waarom er geen vraag, handeling, formulier of termijn bij hoort.';
const ALS_ANKER = 'Schrijf een zin als anker, tussen aanhalingstekens: "6.1.1-3", of "voetnoot-2".';
const EEN_VAN_TWEE = 'Noem een zin of een sectie, een van de twee.';

const fouten = (inhoud: object) => achtergrondSchema.safeParse(inhoud).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

it('may be empty', () => {
  expect(achtergrondSchema.parse({})).toEqual({ achtergrond: [], zinnen: [] });
});

it('keeps a reason without the spaces around it', () => {
  const inhoud = { achtergrond: [{ regel: 'R1', reden: ` ${REDEN} ` }], zinnen: [{ zin: '1.1-1', tm: '1.1-3', reden: ` ${REDEN} ` }] };
  const { achtergrond, zinnen } = achtergrondSchema.parse(inhoud);
  expect([achtergrond[0]?.reden, zinnen[0]?.reden]).toEqual([REDEN, REDEN]);
  expect(achtergrondSchema.parse({ zinnen: [{ sectie: '1.1', reden: REDEN }] }).zinnen).toEqual([{ sectie: '1.1', reden: REDEN }]);
});

describe('refuses, and says what to write', () => {
  it.each([
    ['a rule without a reason', { achtergrond: [{ regel: 'R1' }] }, [`achtergrond.0.reden: ${PER_REGEL}`]],
    ['a reason for a rule that says nothing', { achtergrond: [{ regel: 'R1', reden: 'uitleg'.padEnd(30) }] }, [`achtergrond.0.reden: ${PER_REGEL}`]],
    ['a sentence without a reason', { zinnen: [{ zin: '1.1-1' }] }, [`zinnen.0.reden: ${PER_ZIN}`]],
    ['a reason for a sentence that says nothing', { zinnen: [{ zin: '1.1-1', reden: 'uitleg'.padEnd(30) }] }, [`zinnen.0.reden: ${PER_ZIN}`]],
    ['a number as a sentence', { zinnen: [{ zin: 1.1, reden: REDEN }] }, [`zinnen.0.zin: ${ALS_ANKER}`]],
    ['a number as the last sentence', { zinnen: [{ zin: '1.1-1', tm: 1.1, reden: REDEN }] }, [`zinnen.0.tm: ${ALS_ANKER}`]],
    ['a sentence and a section', { zinnen: [{ zin: '1.1-1', sectie: '1.1', reden: REDEN }] }, [`zinnen.0: ${EEN_VAN_TWEE}`]],
    ['neither', { zinnen: [{ reden: REDEN }] }, [`zinnen.0: ${EEN_VAN_TWEE}`]],
    [
      'a last sentence without a first',
      { zinnen: [{ sectie: '1.1', tm: '1.1-3', reden: REDEN }] },
      ['zinnen.0.zin: Noem bij "tm" ook de eerste zin, als "zin".'],
    ],
  ])('%s', (_wat, inhoud, melding) => {
    expect(fouten(inhoud)).toEqual(melding);
  });
  it('a field that is not known, in each of the three places', () => {
    const extra = { hoort: 'hier niet' };
    const inhoud = { ...extra, achtergrond: [{ regel: 'R1', reden: REDEN, ...extra }], zinnen: [{ zin: '1.1-1', reden: REDEN, ...extra }] };
    expect(fouten(inhoud)).toHaveLength(3);
  });
});
