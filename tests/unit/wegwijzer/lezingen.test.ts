/** Dangerous readings 5, 6 and 13 of the agreements, at the level of the machine; their numbers are those of the examples. */
import { describe, expect, it, vi } from 'vitest';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { voorbeelden } from '../../../src/machines/directe-overdracht.voorbeelden';
import type { Gegeven } from '../../../src/machines/voorbeeld';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { gronden } from '../../../src/wegwijzer/gronden';
import { aanvullingen, antwoord, antwoorden, uitkomst } from '../../hulp/wegwijzer';

// Thousands of replays: seconds on a quiet machine, longer next to other work.
vi.setConfig({ testTimeout: 60_000 });

const CRITERIA = ['acuut', 'letsel', 'ongeboren-kind', 'psychiatrie', 'onderzoek-nodig', 'hulp-ongewenst'];
const nietsGevonden: Gegeven = {
  veiligheidsbeoordeling: 'ja',
  ...Object.fromEntries(CRITERIA.map((vraag) => [vraag, 'nee'])),
  'melder-anoniem': 'nee',
  'bijzondere-vorm': 'geen',
  twijfel: 'nee',
};
const KAN = 'direct-overdragen-kan';

describe("reading 5: 'weet niet' is not 'nee' (R54: it must have been established)", () => {
  it.each([...CRITERIA, 'melder-anoniem', 'bijzondere-vorm'])('%s', (vraag) => {
    uitkomst(directeOverdracht, { ...nietsGevonden, [vraag]: 'weet-niet' }, 'nog-niet-vastgesteld');
  });

  it('veiligheidsbeoordeling and twijfel have their own strict outcome', () => {
    uitkomst(directeOverdracht, { veiligheidsbeoordeling: 'weet-niet' }, 'eerst-veiligheidsbeoordeling');
    uitkomst(directeOverdracht, { ...nietsGevonden, twijfel: 'weet-niet' }, 'overleg-bij-twijfel');
  });

  it('several unknowns are all listed, so that all are found out', () => {
    const lijst = antwoorden({ ...nietsGevonden, acuut: 'weet-niet', psychiatrie: 'weet-niet' });
    expect(gronden(directeOverdracht, lijst).map((grond) => grond.antwoord.vraag)).toEqual(['acuut', 'psychiatrie']);
  });
});

describe('reading 6: a criterion counts against direct hand-over (O20), and anonymity alone does not (O21)', () => {
  it.each(CRITERIA)('%s: ja points away from direct hand-over, nee does not', (vraag) => {
    uitkomst(directeOverdracht, { ...nietsGevonden, [vraag]: 'ja' }, 'niet-direct-overdragen');
    uitkomst(directeOverdracht, nietsGevonden, KAN);
  });

  it('an anonymous reporter is no criterion when the family was spoken to and is open to help', () => {
    const open = { ...nietsGevonden, 'melder-anoniem': 'ja', 'contact-gehad': 'ja', 'open-voor-hulp': 'ja' };
    uitkomst(directeOverdracht, open, KAN);
    uitkomst(directeOverdracht, { ...open, 'open-voor-hulp': 'nee' }, 'niet-direct-overdragen');
  });

  it('an anonymous reporter is no way around the other criteria', () => {
    const anoniem = { 'melder-anoniem': 'ja', 'contact-gehad': 'ja', 'open-voor-hulp': 'ja' };
    for (const vraag of CRITERIA) uitkomst(directeOverdracht, { ...nietsGevonden, ...anoniem, [vraag]: 'ja' }, 'niet-direct-overdragen');
  });
});

describe("reading 13: 'no criterion' is no clearance", () => {
  const zonderCriterium = [...aanvullingen(directeOverdracht, new Map(CRITERIA.map((vraag) => [vraag, antwoord(vraag, 'nee')])))];

  it('the permissive outcome needs every question answered, none with weet-niet', () => {
    const ruim = zonderCriterium.filter((lijst) => speelAf(directeOverdracht, lijst).uitkomst === KAN);
    expect(ruim.map((lijst) => lijst.map(({ vraag, waarden }) => `${vraag}=${waarden.join('+')}`).filter((a) => !/=(nee|geen)$/.test(a)))).toEqual([
      ['veiligheidsbeoordeling=ja', 'melder-anoniem=ja', 'contact-gehad=ja', 'open-voor-hulp=ja'],
      ['veiligheidsbeoordeling=ja'],
    ]);
  });

  it('it is never a provisional outcome: no answer that is still to come may be taken for granted', () => {
    for (const lijst of zonderCriterium) {
      for (let n = 0; n < lijst.length; n += 1) expect(speelAf(directeOverdracht, lijst.slice(0, n)).uitkomst).not.toBe(KAN);
    }
  });

  it('a special form never reaches it, not even when the local team says it knows enough (O22)', () => {
    const metVorm = zonderCriterium.filter((lijst) => lijst.some(({ vraag }) => vraag === 'kennis-lokaal-team'));
    expect(metVorm.length).toBeGreaterThan(0);
    expect(metVorm.filter((lijst) => speelAf(directeOverdracht, lijst).uitkomst === KAN)).toEqual([]);
  });
});

describe('the examples', () => {
  it.each([5, 6, 13])('include cases for reading %i', (lezing) => {
    expect(voorbeelden.filter((voorbeeld) => voorbeeld.lezing === lezing).length).toBeGreaterThan(2);
  });
});
