/** The link: what it says comes back, and a wrong one gives a message, keeps what is right and never breaks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesLink, schrijfLink } from '../../../src/termijnen/deellink';
import { SOORTEN } from '../../../src/termijnen/soorten';
import { dagVan } from './hulp';

const datum = dagVan('2026-11-20');

it('writes the link of the contract', () => {
  expect(schrijfLink({ soort: 'melding-ontvangen', datum })).toBe('#v1&soort=melding-ontvangen&datum=2026-11-20');
  expect(schrijfLink({ soort: 'overdracht-na-beoordeling', datum, ontvangen: datum + 3 })).toBe(
    '#v1&soort=overdracht-na-beoordeling&datum=2026-11-20&ontvangen=2026-11-23',
  );
});

it('reads back what was written', () => {
  const dag = fc.integer({ min: dagVan('2015-01-01'), max: dagVan('2100-12-01') });
  fc.assert(
    fc.property(fc.constantFrom(...SOORTEN), dag, fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }), (soort, een, later) => {
      const tweede = soort === 'overdracht-na-beoordeling' && later !== undefined ? { ontvangen: een + later } : {};
      expect(leesLink(schrijfLink({ soort, datum: een, ...tweede }))).toEqual({ soort, datum: een, ...tweede, meldingen: [] });
    }),
  );
});

it('an empty link says nothing, and a kind alone is allowed', () => {
  for (const leeg of ['', '#']) expect(leesLink(leeg)).toEqual({ meldingen: [] });
  expect(leesLink('#v1&soort=opnieuw-gemeld')).toEqual({ soort: 'opnieuw-gemeld', meldingen: [] });
});

describe('a wrong link: a message, and what is right stays', () => {
  it('another version', () => {
    expect(leesLink('#v2&soort=opnieuw-gemeld')).toEqual({
      meldingen: ['Deze link hoort bij een andere versie van deze bladzijde. Vul de gegevens zelf in.'],
    });
  });
  it('an unknown kind keeps the date', () => {
    const gelezen = leesLink('#v1&soort=bestaat-niet&datum=2026-11-20');
    expect(gelezen.datum).toBe(datum);
    expect(gelezen.soort).toBeUndefined();
    expect(gelezen.meldingen).toEqual(["De link noemt een gebeurtenis die deze bladzijde niet kent: 'bestaat-niet'. Kies zelf wat er is gebeurd."]);
  });
  it('no kind keeps the date', () => {
    expect(leesLink('#v1&datum=2026-11-20')).toEqual({ datum, meldingen: ['De link noemt geen gebeurtenis. Kies zelf wat er is gebeurd.'] });
    expect(leesLink('v1').meldingen).toEqual(['De link noemt geen gebeurtenis. Kies zelf wat er is gebeurd.']);
  });
  it.each(['2026-02-30', '2014-12-31', '2101-01-01', '20-11-2026', '', '2026-1-1'])('the date %j keeps the kind', (tekst) => {
    const gelezen = leesLink(`#v1&soort=melding-ontvangen&datum=${tekst}`);
    expect(gelezen.soort).toBe('melding-ontvangen');
    expect(gelezen.datum).toBeUndefined();
    expect(gelezen.meldingen).toHaveLength(1);
  });
  it('a wrong date comes with what is wrong with it', () => {
    const meldingen = (tekst: string) => leesLink(`#v1&soort=melding-ontvangen&datum=${tekst}`).meldingen;
    expect(meldingen('2026-02-30')).toEqual([
      "De datum 'datum=2026-02-30' in de link klopt niet. 30 februari 2026 bestaat niet. In 2026 heeft februari 28 dagen.",
    ]);
    expect(meldingen('')).toEqual([
      "De datum 'datum=' in de link klopt niet. Een datum in een link heeft de vorm JJJJ-MM-DD, bijvoorbeeld 2026-11-20.",
    ]);
  });
  it('a wrong receipt without a date keeps the kind; a right one stays', () => {
    expect(leesLink('#v1&soort=overdracht-na-beoordeling&ontvangen=2026-11-20')).toEqual({
      soort: 'overdracht-na-beoordeling',
      ontvangen: datum,
      meldingen: [],
    });
    expect(leesLink('#v1&soort=overdracht-na-beoordeling&ontvangen=gisteren')).toEqual({
      soort: 'overdracht-na-beoordeling',
      meldingen: ["De datum 'ontvangen=gisteren' in de link klopt niet. Een datum in een link heeft de vorm JJJJ-MM-DD, bijvoorbeeld 2026-11-20."],
    });
  });
  it('a receipt with another kind', () => {
    const gelezen = leesLink('#v1&soort=melding-ontvangen&datum=2026-11-20&ontvangen=2026-11-21');
    expect(gelezen).toEqual({
      soort: 'melding-ontvangen',
      datum,
      meldingen: ['Bij deze gebeurtenis hoort geen datum van ontvangst. Die datum is niet overgenomen.'],
    });
  });
  it('a receipt before the sending keeps both dates to be corrected', () => {
    const gelezen = leesLink('#v1&soort=overdracht-na-beoordeling&datum=2026-11-20&ontvangen=2026-11-19');
    expect(gelezen).toMatchObject({ datum, ontvangen: datum - 1 });
    expect(gelezen.meldingen).toEqual([
      'De ontvangst (donderdag 19 november 2026) ligt voor het versturen (vrijdag 20 november 2026). Kijk beide datums na.',
    ]);
  });
  it('parts that are missing or wrong are left out, not there without a value', () => {
    expect(leesLink('#v1&soort=opnieuw-gemeld&datum=gisteren')).not.toHaveProperty('datum');
    expect(Object.keys(leesLink('#v1&soort=opnieuw-gemeld'))).toEqual(['soort', 'meldingen']);
    expect(Object.keys(leesLink('#v1&datum=gisteren'))).toEqual(['meldingen']);
  });
  it('an unknown or double part', () => {
    expect(leesLink('#v1&soort=melding-ontvangen&naam=Jan&datum=2026-11-20')).toMatchObject({
      soort: 'melding-ontvangen',
      datum,
      meldingen: ["De link heeft een deel dat deze bladzijde niet kent: 'naam=Jan'."],
    });
    expect(leesLink('#v1&soort=melding-ontvangen&soort=laatste-incident')).toMatchObject({
      soort: 'melding-ontvangen',
      meldingen: ["'soort' staat meer dan één keer in de link. Alleen de eerste telt."],
    });
    expect(leesLink('#v1&&soort=melding-ontvangen&datum').meldingen).toEqual(["De link heeft een deel dat deze bladzijde niet kent: 'datum'."]);
    expect(leesLink('#v1&soort=melding-ontvangen&=2026').meldingen).toEqual(["De link heeft een deel dat deze bladzijde niet kent: '=2026'."]);
  });
  it('a message repeats no text that can pass for words of the site itself', () => {
    expect(leesLink('#v1&soort=<b>Bel 0900-1234 nu!</b>').meldingen).toEqual([
      "De link noemt een gebeurtenis die deze bladzijde niet kent: '?b?Bel?0900-1234?nu???b?'. Kies zelf wat er is gebeurd.",
    ]);
  });
  it('a message repeats at most forty characters', () => {
    const melding = (naam: string) => leesLink(`#v1&soort=opnieuw-gemeld&${naam}`).meldingen;
    expect(melding('a'.repeat(40))).toEqual([`De link heeft een deel dat deze bladzijde niet kent: '${'a'.repeat(40)}'.`]);
    expect(melding('a'.repeat(41))).toEqual([`De link heeft een deel dat deze bladzijde niet kent: '${'a'.repeat(39)}…'.`]);
  });
  it('of a link that is too long the part cut off does not count', () => {
    const begin = 'v1&soort=opnieuw-gemeld&datum=2026-11-20&';
    const vol = begin + 'a'.repeat(200 - begin.length);
    const TE_LANG = 'De link is te lang. Het laatste deel is niet overgenomen.';
    expect(leesLink(`#${vol}`)).toEqual({ soort: 'opnieuw-gemeld', datum, meldingen: [expect.stringContaining('niet kent') as string] });
    expect(leesLink(`#${vol}a`)).toEqual({ soort: 'opnieuw-gemeld', datum, meldingen: [TE_LANG] });
    expect(leesLink(`#${vol}&x=1`)).toEqual({ soort: 'opnieuw-gemeld', datum, meldingen: [TE_LANG] });
  });
});

it('never throws and only gives dates that are allowed', () => {
  const stuk = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'v1',
      'soort=melding-ontvangen',
      'datum=2026-11-20',
      'ontvangen=2026-11-19',
      'soort=overdracht-na-beoordeling',
      '%E0%A4%A',
      '&&',
      '=',
    ),
  );
  fc.assert(
    fc.property(fc.array(stuk), (stukken) => {
      const gelezen = leesLink(`#${stukken.join('&')}`);
      for (const dag of [gelezen.datum, gelezen.ontvangen])
        expect(dag === undefined || (dag >= dagVan('2015-01-01') && dag <= dagVan('2100-12-31'))).toBe(true);
    }),
  );
});
