/**
 * What the first screen of an outcome goes on, in the walkthroughs about handing over, closing, escalating and informing the family: acts for
 * now, one sentence to conclude with, a short warning, and nothing of another situation. Looked at in the situations of the examples.
 */
import { describe, expect, it } from 'vitest';
import { voorbeelden } from '../../../src/machines/register';
import type { Uitkomst } from '../../../src/wegwijzer/schema';
import { passend } from '../../../src/wegwijzer/passend';
import { geldt } from '../../../src/wegwijzer/voorwaarden';
import type { Gegeven } from '../../../src/machines/voorbeeld';
import { blad } from '../../hulp/blad';
import { antwoorden } from '../../hulp/wegwijzer';
import { uitkomstteksten, wegwijzer } from '../../hulp/wegwijzerinhoud';

const SLUGS = ['casusregie-afsluiten', 'directe-overdracht', 'opschalen', 'overdracht-ontvangen', 'wie-informeert-het-gezin'];
const STOELEN = ['lokaalTeam', 'veiligThuis'] as const;

const uitkomsten = SLUGS.flatMap((slug) => Object.entries(uitkomstteksten.get(slug) ?? {}).map(([id, uitkomst]) => ({ slug, id, uitkomst })));
const situaties = SLUGS.flatMap((slug) =>
  (voorbeelden[slug] ?? []).flatMap(({ naam, antwoorden: gegeven, uitkomst: id }) => {
    const geschreven = uitkomstteksten.get(slug)?.[id];
    const getoond = passend(wegwijzer(slug).gegevens, gegeven).uitkomsten[id];
    return geschreven && getoond ? [{ waar: `${slug}, ${id}: ${naam}`, id, antwoorden: gegeven, geschreven, getoond }] : [];
  }),
);
type Situatie = (typeof situaties)[number];

const nu = (
  { geschreven, antwoorden: gegeven }: Pick<Situatie, 'geschreven' | 'antwoorden'>,
  stoel: (typeof STOELEN)[number],
): Uitkomst['lokaalTeam'] => geschreven[stoel].filter((een) => een.wanneer === 'nu' && geldt(een.bij, gegeven));
const fout = (is: (een: Situatie) => boolean) => situaties.filter(is).map(({ waar }) => waar);
/** A point in '6.3' ends no sentence. */
const aantalZinnen = (tekst: string) => tekst.split(/(?<=[.?!])\s+/u).length;

it('the examples lead to every outcome', () => {
  const bereikt = new Set(situaties.map(({ geschreven }) => geschreven));
  expect(uitkomsten.filter(({ uitkomst }) => !bereikt.has(uitkomst)).map(({ slug, id }) => `${slug}, ${id}`)).toEqual([]);
});

describe('when an action is for', () => {
  it("what may be done, what is so and what goes on is never 'now'", () => {
    const geenDaad = /^(?:Kan|Is (?!bij)|Heeft|Krijgt|Werkt|Bepaalt|Houdt|Monitort|Blijft|De casusregisseur|Wie nu)\b/u;
    const lijst = uitkomsten.flatMap(({ uitkomst }) => STOELEN.flatMap((stoel) => uitkomst[stoel].filter(({ wanneer }) => wanneer === 'nu')));
    expect(lijst.length).toBeGreaterThan(80);
    expect(lijst.filter(({ tekst }) => geenDaad.test(tekst)).map(({ tekst }) => tekst)).toEqual([]);
  });

  it('the local team has something to do now, but where Veilig Thuis is still assessing a family it does not know', () => {
    expect(
      fout((een) => nu(een, 'lokaalTeam').length === 0).every((waar) => waar.startsWith('directe-overdracht, eerst-veiligheidsbeoordeling')),
    ).toBe(true);
  });

  it('it is a short list: four at most, and five where a whole hand-over is still to be taken up', () => {
    const meest = (een: Situatie) => Math.max(...STOELEN.map((stoel) => nu(een, stoel).length));
    expect(fout((een) => meest(een) > (een.id === 'nog-te-doen' ? 5 : 4))).toEqual([]);
  });

  it('what is about direct danger stands first', () => {
    const gevaar = /^(?:Handelt|Gaat na of iemand direct gevaar|Beoordeelt nu of iemand direct gevaar|Belt nu Veilig Thuis)/u;
    expect(fout((een) => STOELEN.some((stoel) => nu(een, stoel).findIndex(({ tekst }) => gevaar.test(tekst)) > 0))).toEqual([]);
    expect(situaties.filter((een) => gevaar.test(nu(een, 'lokaalTeam')[0]?.tekst ?? '')).length).toBeGreaterThan(10);
  });
});

describe('conclusion and warning', () => {
  it('the conclusion is one sentence; two only where the call about direct safety comes first', () => {
    const meer = situaties.filter(({ getoond }) => aantalZinnen(getoond.conclusie) !== 1);
    expect(new Set(meer.map(({ id }) => id))).toEqual(new Set(['nog-te-doen']));
    for (const { getoond } of meer) expect(getoond.conclusie).toMatch(/^Begin met de directe veiligheid: bel nu Veilig Thuis\. \S[^.]*\.$/u);
  });
  it('the warning is there, in two sentences at most', () => {
    expect(fout(({ getoond }) => !getoond.waarschuwing || aantalZinnen(getoond.waarschuwing) > 2)).toEqual([]);
  });
});

describe('nothing of another situation', () => {
  it('no action and no point is named twice', () => {
    const dubbel = (lijst: readonly string[]) => new Set(lijst).size !== lijst.length;
    expect(fout(({ getoond }) => STOELEN.some((stoel) => dubbel(getoond[stoel].map(({ tekst }) => tekst))))).toEqual([]);
    expect(fout(({ getoond }) => dubbel(getoond.punten.map(({ nr }) => nr)))).toEqual([]);
  });
  const MOGELIJKHEDEN = { herkomst: 'na-dienst', grond: 'geen-mogelijkheden' };
  const DIENST = { herkomst: 'na-dienst', bevestigd: 'ja', compleet: 'ja', 'voorwaarden-schriftelijk': 'ja', 'gezin-geinformeerd': 'ja' };
  it.each<[string, Gegeven, readonly string[], readonly string[]]>([
    ['casusregie-afsluiten', { ...MOGELIJKHEDEN, 'stappen-doorlopen': 'nee' }, ['O38', 'O48', 'O83'], ['O39']],
    ['casusregie-afsluiten', { ...MOGELIJKHEDEN, 'stappen-doorlopen': 'ja', besproken: 'nee' }, ['O38', 'O39', 'O48'], ['O83']],
    ['casusregie-afsluiten', { ...MOGELIJKHEDEN, 'stappen-doorlopen': 'ja', besproken: 'ja' }, ['O38'], ['O31', 'O39']],
    ['directe-overdracht', { veiligheidsbeoordeling: 'nee' }, ['O7', 'O77'], ['O19']],
    ['opschalen', { aanleiding: 'niet-nakomen', herhaald: 'nee' }, ['O54'], ['O53']],
    ['opschalen', { aanleiding: 'plan-werkt-niet', herkomst: 'weet-niet' }, ['O14', 'O83'], ['O6', 'O18']],
    ['overdracht-ontvangen', { ...DIENST, 'contact-gestart': 'nee' }, ['O15', 'O18'], ['O27', 'O44']],
    ['overdracht-ontvangen', { ...DIENST, compleet: 'nee', 'gezin-geinformeerd': 'nee' }, ['O27', 'O44'], ['O15']],
  ])('%s after %o: points %o, not %o', (slug, gegeven, wel, niet) => {
    const { nummers } = blad(slug, gegeven);
    expect(nummers).toEqual(expect.arrayContaining([...wel]));
    expect(nummers.filter((nr) => niet.includes(nr))).toEqual([]);
  });
  it('what waits on contact or on the warm hand-over is for now only after that', () => {
    const gedaan = { ...DIENST, 'contact-gestart': 'ja', 'warme-overdracht': 'ja', 'direct-veilig': 'ja' };
    const open = { ...gedaan, 'plan-gestart': 'nee', 'consequenties-afgesproken': 'nee', 'monitoring-afgesproken': 'nee' };
    const geschreven = uitkomstteksten.get('overdracht-ontvangen')?.['nog-te-doen'];
    const aantal = (gegeven: Gegeven) => (geschreven ? nu({ geschreven, antwoorden: antwoorden(gegeven) }, 'lokaalTeam').length : 0);
    expect(aantal(open)).toBe(3);
    expect(aantal({ ...open, 'contact-gestart': 'nee' })).toBe(3);
    expect(aantal({ ...open, 'warme-overdracht': 'nee' })).toBe(2);
    expect(aantal({ ...open, 'contact-gestart': 'nee', 'warme-overdracht': 'nee' })).toBe(1);
  });
});
