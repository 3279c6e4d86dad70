/** W8 against contract §3, said again as plain data: every way through with its outcome. Shares no code with the machine. */
import { describe, expect, it } from 'vitest';
import { raadOfPolitie } from '../../../src/machines/raad-of-politie';
import { voorbeelden } from '../../../src/machines/raad-of-politie.voorbeelden';
import { uitkomst } from '../../hulp/wegwijzer';
import { heeftWaarheidstabel, link, wegenDoor } from './hulp';

const TABEL: Record<string, string> = {
  'spoed=ja': 'spoed-direct-handelen',
  'spoed=weet-niet': 'overleg-nu',
  'spoed=nee&fase=tot-overdracht': 'veilig-thuis-initiatief',
  'spoed=nee&fase=weet-niet': 'bepaal-eerst-verantwoordelijke',
  'spoed=nee&fase=na-overdracht&eigen-informatie=ja': 'lokaal-team-initiatief',
  'spoed=nee&fase=na-overdracht&eigen-informatie=nee': 'niet-geregeld-overleg',
  'spoed=nee&fase=na-overdracht&eigen-informatie=weet-niet': 'niet-geregeld-overleg',
};

heeftWaarheidstabel(raadOfPolitie, TABEL, { wegen: 7, uitkomsten: 6 });
const { alle, eind } = wegenDoor(raadOfPolitie);

describe('the examples of W8', () => {
  it.each([5, 9, 13])('guard against dangerous reading %i', (lezing) => {
    expect(voorbeelden.some((voorbeeld) => voorbeeld.lezing === lezing)).toBe(true);
  });
});

describe("'weet-niet' in W8", () => {
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
