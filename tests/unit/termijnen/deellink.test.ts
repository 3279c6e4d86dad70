/** The link: what it says comes back, and a wrong one gives a message, keeps what is right and never breaks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesLink, schrijfLink } from '../../../src/termijnen/deellink';
import { SOORTEN } from '../../../src/termijnen/soorten';
import { dagVan } from './hulp';

const datum = dagVan('2026-11-20');

it('schrijft de link van het contract', () => {
  expect(schrijfLink({ soort: 'melding-ontvangen', datum })).toBe('#v1&soort=melding-ontvangen&datum=2026-11-20');
  expect(schrijfLink({ soort: 'overdracht-na-beoordeling', datum, ontvangen: datum + 3 })).toBe(
    '#v1&soort=overdracht-na-beoordeling&datum=2026-11-20&ontvangen=2026-11-23',
  );
});

it('leest terug wat er is geschreven', () => {
  const dag = fc.integer({ min: dagVan('2015-01-01'), max: dagVan('2100-12-01') });
  fc.assert(
    fc.property(fc.constantFrom(...SOORTEN), dag, fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }), (soort, een, later) => {
      const tweede = soort === 'overdracht-na-beoordeling' && later !== undefined ? { ontvangen: een + later } : {};
      expect(leesLink(schrijfLink({ soort, datum: een, ...tweede }))).toEqual({ soort, datum: een, ...tweede, meldingen: [] });
    }),
  );
});

it('een lege link zegt niets, en alleen een soort mag', () => {
  expect(leesLink('')).toEqual({ meldingen: [] });
  expect(leesLink('#v1&soort=opnieuw-gemeld')).toEqual({ soort: 'opnieuw-gemeld', meldingen: [] });
});

describe('een verkeerde link: een melding, en wat klopt blijft', () => {
  it('een andere versie', () => {
    expect(leesLink('#v2&soort=opnieuw-gemeld')).toEqual({
      meldingen: ['Deze link hoort bij een andere versie van deze bladzijde. Vul de gegevens zelf in.'],
    });
  });
  it('een onbekende soort houdt de datum', () => {
    const gelezen = leesLink('#v1&soort=bestaat-niet&datum=2026-11-20');
    expect(gelezen.datum).toBe(datum);
    expect(gelezen.soort).toBeUndefined();
    expect(gelezen.meldingen[0]).toContain("niet kent: 'bestaat-niet'");
  });
  it.each(['2026-02-30', '2014-12-31', '2101-01-01', '20-11-2026', '', '2026-1-1'])('de datum %j houdt de soort', (tekst) => {
    const gelezen = leesLink(`#v1&soort=melding-ontvangen&datum=${tekst}`);
    expect(gelezen.soort).toBe('melding-ontvangen');
    expect(gelezen.datum).toBeUndefined();
    expect(gelezen.meldingen).toHaveLength(1);
  });
  it('een ontvangst bij een andere soort', () => {
    const gelezen = leesLink('#v1&soort=melding-ontvangen&datum=2026-11-20&ontvangen=2026-11-21');
    expect(gelezen).toEqual({ soort: 'melding-ontvangen', datum, meldingen: [expect.stringContaining('geen datum van ontvangst')] });
  });
  it('een ontvangst voor de verzending houdt beide datums om te verbeteren', () => {
    const gelezen = leesLink('#v1&soort=overdracht-na-beoordeling&datum=2026-11-20&ontvangen=2026-11-19');
    expect(gelezen).toMatchObject({ datum, ontvangen: datum - 1 });
    expect(gelezen.meldingen[0]).toContain('ligt voor het versturen');
  });
  it('een onbekend of dubbel deel', () => {
    expect(leesLink('#v1&soort=melding-ontvangen&naam=Jan&datum=2026-11-20')).toMatchObject({
      soort: 'melding-ontvangen',
      datum,
      meldingen: [expect.stringContaining('niet kent')],
    });
    expect(leesLink('#v1&soort=melding-ontvangen&soort=laatste-incident')).toMatchObject({
      soort: 'melding-ontvangen',
      meldingen: [expect.stringContaining('meer dan één keer')],
    });
  });
  it('een melding herhaalt geen tekst die als boodschap van de site kan lijken', () => {
    expect(leesLink('#v1&soort=<b>Bel 0900-1234 nu!</b>').meldingen.join(' ')).not.toMatch(/[<>!]/u);
  });
});

it('gooit nooit een fout en geeft alleen datums die mogen', () => {
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
