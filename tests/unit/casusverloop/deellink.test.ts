/** The link to a timeline: what it says comes back, and a wrong one gives a message, keeps what is right and never breaks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesLink, schrijfLink } from '../../../src/casusverloop/deellink';
import { speel, type Ingevoerd } from '../../../src/casusverloop/tijdlijn';
import { GEBEURTENISSEN } from '../../../src/machines/casusverloop/gebeurtenissen';
import { dagVan } from '../termijnen/hulp';

const noem = (gebeurtenis: string) => gebeurtenis.toUpperCase();
const melding: Ingevoerd = { nummer: 1, gebeurtenis: 'melding', dag: dagVan('2026-11-20') };
const dienst: Ingevoerd = { nummer: 2, gebeurtenis: 'dienst-ingezet', dag: dagVan('2026-11-25') };

it('writes the link of the contract and reads it back', () => {
  const link = '#v1&melding=2026-11-20&dienst-ingezet=2026-11-25';
  expect(schrijfLink([melding, dienst])).toBe(link);
  expect(leesLink(link, noem)).toEqual({ ingevoerd: [melding, dienst], meldingen: [] });
});

it('the link of any timeline gives the same timeline, without messages', () => {
  const een = fc.record({ gebeurtenis: fc.constantFrom(...GEBEURTENISSEN), dag: fc.integer({ min: 20_000, max: 20_010 }) });
  fc.assert(
    fc.property(fc.array(een, { minLength: 1, maxLength: 14 }), (rijen) => {
      const wat = ({ ingevoerd: { gebeurtenis, dag }, past, stand }: ReturnType<typeof speel>[number]) => ({ gebeurtenis, dag, past, stand });
      const punten = speel(rijen.map((rij, nummer) => ({ ...rij, nummer })));
      const gelezen = leesLink(schrijfLink(punten.map(({ ingevoerd }) => ingevoerd)), noem);
      expect(gelezen.meldingen).toEqual([]);
      expect(speel(gelezen.ingevoerd).map(wat)).toEqual(punten.map(wat));
    }),
  );
});

it('an empty link says nothing', () => {
  for (const leeg of ['', '#']) expect(leesLink(leeg, noem)).toEqual({ ingevoerd: [], meldingen: [] });
});

describe('a wrong link: a message, and what is right stays', () => {
  it('another version', () => {
    expect(leesLink('#v2&melding=2026-11-20', noem)).toEqual({
      ingevoerd: [],
      meldingen: ['Deze link hoort bij een andere versie van deze bladzijde. Zet de gebeurtenissen zelf op de tijdlijn.'],
    });
  });
  it('no event', () => {
    expect(leesLink('#v1', noem).meldingen).toEqual(['De link noemt geen gebeurtenis.']);
  });
  it('an unknown event, and a part that is no part', () => {
    const gelezen = leesLink('#v1&bestaat-niet=2026-11-20&melding=2026-11-20&%E0%A4%A', noem);
    expect(gelezen.ingevoerd).toEqual([melding]);
    expect(gelezen.meldingen).toEqual([
      "De link noemt een gebeurtenis die deze bladzijde niet kent: 'bestaat-niet'. Die is weggelaten.",
      "De link noemt een gebeurtenis die deze bladzijde niet kent: '?E0?A4?A'. Die is weggelaten.",
    ]);
  });
  it.each(['2026-02-30', '2014-12-31', '20-11-2026', '', '2026-1-1'])('the date %j leaves its event out and says why', (datum) => {
    const gelezen = leesLink(`#v1&melding=${datum}&dienst-ingezet=2026-11-25`, noem);
    expect(gelezen.ingevoerd).toEqual([{ ...dienst, nummer: 1 }]);
    expect(gelezen.meldingen).toHaveLength(1);
    expect(gelezen.meldingen[0]).toContain(`De datum '${datum}' bij ‘MELDING’ in de link klopt niet. `);
  });
  it('says what is wrong with a date, when something is', () => {
    const melding = (datum: string) => leesLink(`#v1&&melding=${datum}`, noem).meldingen;
    expect(melding('2026-02-30')).toEqual([
      "De datum '2026-02-30' bij ‘MELDING’ in de link klopt niet. 30 februari 2026 bestaat niet. In 2026 heeft februari 28 dagen. Die gebeurtenis is weggelaten.",
    ]);
  });
  it('a date before the event before it is kept, with a message', () => {
    const gelezen = leesLink('#v1&dienst-ingezet=2026-11-25&melding=2026-11-20', noem);
    expect(gelezen.ingevoerd.map(({ gebeurtenis }) => gebeurtenis)).toEqual(['dienst-ingezet', 'melding']);
    expect(gelezen.meldingen).toEqual([
      'In de link staat ‘MELDING’ (vrijdag 20 november 2026) na ‘DIENST-INGEZET’ (woensdag 25 november 2026). De tijdlijn zet gebeurtenissen op volgorde van dag.',
    ]);
  });
  it('a link that is too long loses its end', () => {
    const gelezen = leesLink(`#v1${'&incident=2026-11-20'.repeat(300)}`, noem);
    expect(gelezen.ingevoerd.length).toBeGreaterThan(150);
    expect(gelezen.meldingen).toEqual(['De link is te lang. Het laatste deel is niet overgenomen.']);
  });
  it('anything at all gives no error', () => {
    fc.assert(fc.property(fc.string(), (tekst) => Array.isArray(leesLink(`#v1&${tekst}`, noem).ingevoerd)));
  });
});
