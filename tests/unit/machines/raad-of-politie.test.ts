/** W8 against contract §3, said again as plain data: every way through with its outcome. Shares no code with the machine. */
import { describe, expect, it } from 'vitest';
import { raadOfPolitie } from '../../../src/machines/raad-of-politie';
import { voorbeelden } from '../../../src/machines/raad-of-politie.voorbeelden';
import { beslistabel } from '../../../src/wegwijzer/beslistabel';
import { schrijfDeellink } from '../../../src/wegwijzer/deellink';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import type { Antwoorden } from '../../../src/machines/route';
import { aanvullingen, antwoord, uitkomst } from '../../hulp/wegwijzer';
import { isWegwijzer } from './hulp';

/** The answers as the share link has them: question and answer ids of the contract. */
const link = (lijst: Antwoorden) => schrijfDeellink(lijst).replace('#v1&', '');
const eind = (lijst: Antwoorden) => speelAf(raadOfPolitie, lijst).uitkomst ?? '';
const alle = [...aanvullingen(raadOfPolitie)];

const TABEL: Record<string, string> = {
  'spoed=ja': 'spoed-direct-handelen',
  'spoed=weet-niet': 'overleg-nu',
  'spoed=nee&fase=tot-overdracht': 'veilig-thuis-initiatief',
  'spoed=nee&fase=weet-niet': 'bepaal-eerst-verantwoordelijke',
  'spoed=nee&fase=na-overdracht&eigen-informatie=ja': 'lokaal-team-initiatief',
  'spoed=nee&fase=na-overdracht&eigen-informatie=nee': 'niet-geregeld-overleg',
  'spoed=nee&fase=na-overdracht&eigen-informatie=weet-niet': 'niet-geregeld-overleg',
};

isWegwijzer(raadOfPolitie, 'raad-of-politie');

describe('truth table of W8', () => {
  it('has exactly these ways through, each with the outcome of the contract', () => {
    expect(Object.fromEntries(alle.map((lijst) => [link(lijst), eind(lijst)]))).toEqual(TABEL);
    expect(alle).toHaveLength(7);
  });

  it('has the outcomes of the contract, no others', () => {
    expect(new Set(raadOfPolitie.vanStrengNaarRuim)).toEqual(new Set(Object.values(TABEL)));
    expect(raadOfPolitie.vanStrengNaarRuim).toHaveLength(6);
  });
});

describe('the examples of W8', () => {
  it.each(voorbeelden)('$naam → $uitkomst', ({ antwoorden, uitkomst: verwacht, voorlopig }) => {
    expect(speelAf(raadOfPolitie, antwoorden)).toMatchObject({ antwoorden, uitkomst: verwacht, voorlopig, vervallen: [], wachtend: [] });
  });

  it('have different names, reach every outcome and take every transition', () => {
    expect(new Set(voorbeelden.map(({ naam }) => naam)).size).toBe(voorbeelden.length);
    expect(new Set(voorbeelden.map((voorbeeld) => voorbeeld.uitkomst))).toEqual(new Set(raadOfPolitie.vanStrengNaarRuim));
    const genomen = voorbeelden.flatMap(({ antwoorden }) => antwoorden.map(({ vraag, waarden }) => `${vraag}=${waarden.join('+')}`));
    expect(new Set(genomen)).toEqual(new Set(beslistabel(raadOfPolitie).map((regel) => `${regel.vraag}=${regel.antwoord}`)));
  });

  it.each([5, 9, 13])('guard against dangerous reading %i', (lezing) => {
    expect(voorbeelden.some((voorbeeld) => voorbeeld.lezing === lezing)).toBe(true);
  });
});

describe("'weet-niet' in W8", () => {
  it('in place of any answer never leads to a more permissive outcome, whatever follows', () => {
    const rang = (lijst: Antwoorden) => raadOfPolitie.vanStrengNaarRuim.indexOf(eind(lijst));
    for (const lijst of alle) {
      for (const { vraag } of lijst) {
        const vast = new Map([...lijst, antwoord(vraag, 'weet-niet')].map((gegeven) => [gegeven.vraag, gegeven]));
        const ruimer = [...aanvullingen(raadOfPolitie, vast)].filter((anders) => rang(anders) > rang(lijst));
        expect([link(lijst), vraag, ruimer.map(link)]).toEqual([link(lijst), vraag, []]);
      }
    }
  });

  it('never stands on the way to the most permissive outcome', () => {
    const ruim = alle.filter((lijst) => eind(lijst) === raadOfPolitie.vanStrengNaarRuim.at(-1));
    expect(ruim.map(link)).toEqual(['spoed=nee&fase=na-overdracht&eigen-informatie=ja']);
  });
});

describe('dangerous readings of W8', () => {
  it("reading 9: 'direct safety first' is never asked, so it is never a condition for Raad, Tafel or police (O46)", () => {
    expect(Object.values(raadOfPolitie.machine.states).flatMap((knoop) => (knoop.type === 'final' ? [] : [knoop.key]))).toEqual([
      'spoed',
      'fase',
      'eigen-informatie',
    ]);
  });

  it('reading 13: urgency, or not knowing, ends the walkthrough at once: no later question may hold it up (O48)', () => {
    uitkomst(raadOfPolitie, { spoed: 'ja' }, 'spoed-direct-handelen');
    uitkomst(raadOfPolitie, { spoed: 'weet-niet' }, 'overleg-nu');
  });

  it('the local team is named only with enough information of its own (R113, O50)', () => {
    const naOverdracht = { spoed: 'nee', fase: 'na-overdracht' };
    uitkomst(raadOfPolitie, { ...naOverdracht, 'eigen-informatie': 'nee' }, 'niet-geregeld-overleg');
    uitkomst(raadOfPolitie, { ...naOverdracht, 'eigen-informatie': 'weet-niet' }, 'niet-geregeld-overleg');
  });
});
