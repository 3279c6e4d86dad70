/** 'U bent hier': only where the answers fix the phase, in line with the machine of the lifecycle, and never after 'weet ik niet' alone. */
import { describe, expect, it } from 'vitest';
import { keurWegwijzers, maakHier, PLAATSEN, STREKEN, tekenHier } from '../../../src/casusverloop/hier';
import { maakLijn } from '../../../src/casusverloop/lijn';
import { rijVan } from '../../../src/casusverloop/matrix';
import { WEGWIJZER } from '../../../src/casusverloop/wegwijzer';
import type { Antwoorden } from '../../../src/machines/route';
import { routes } from '../../../src/machines/register';
import { graafVan, type Knoop } from '../../../src/wegwijzer/graaf';
import { geldt } from '../../../src/wegwijzer/voorwaarden';
import { aanvullingen } from '../../hulp/wegwijzer';
import { vragenteksten } from '../../hulp/wegwijzerinhoud';
import { overgangen } from './hulp';
import { verloop } from './inhoud';
import { momentBij } from '../../../src/casusverloop/wegwijzer';

const lijn = maakLijn(verloop);
const stations = lijn.flatMap((deel) => deel.stations);
const relatief = (pad: string) => `..${pad}`;
const vragenVan = (slug: string) => vragenteksten.get(slug)?.vragen ?? {};
const plekBij = (slug: string, antwoorden: Antwoorden) => verloop.hier[slug]?.find(({ bij }) => geldt(bij, antwoorden));
const metRoute = Object.entries(routes);

describe('the places', () => {
  it('walkthrough 2: the phase of the moment that the lifecycle gives these answers, among those named', () => {
    const route = routes[WEGWIJZER];
    const plaatsen = [...(route ? aanvullingen(route) : [])].map((antwoorden) => {
      const moment = momentBij(antwoorden.flatMap(({ waarden }) => waarden));
      const plek = plekBij(WEGWIJZER, antwoorden);
      const fase = moment && rijVan(moment).stand.fase;
      if (plek) expect(plek.fasen, JSON.stringify(antwoorden)).toContain(fase);
      return plek;
    });
    expect(plaatsen.filter(Boolean).length).toBeGreaterThan(15);
    expect(plaatsen.filter((plek) => !plek).length).toBeGreaterThan(5);
  });
  it.each(metRoute)('%s: every entry is met by some list of answers, and none by "weet ik niet" all the way', (slug, route) => {
    const gezien = new Set([...aanvullingen(route)].map((antwoorden) => plekBij(slug, antwoorden)));
    for (const plek of verloop.hier[slug] ?? []) expect(gezien.has(plek), JSON.stringify(plek.bij)).toBe(true);
    const weetNiet: { vraag: string; waarden: readonly string[] }[] = [];
    for (let knoop: Knoop | undefined = graafVan(route).begin; knoop && knoop.vraag !== null;) {
      const tak: Knoop['takken'][number] | undefined = knoop.takken.find(({ waarden }) => waarden[0] === 'weet-niet');
      weetNiet.push({ vraag: knoop.vraag, waarden: ['weet-niet'] });
      knoop = tak?.naar;
    }
    expect(plekBij(slug, weetNiet)).toBeUndefined();
  });
  it.each([
    ['terugkoppelen', { herkomst: 'na-dienst', 'wat-speelt': 'niet-open' }, 'Na de overdracht na een dienst'],
    ['terugkoppelen', { herkomst: 'weet-niet', 'voorwaarden-gesteld': 'ja', 'wat-speelt': 'niet-open' }, 'Na de overdracht na een dienst'],
    ['terugkoppelen', { herkomst: 'na-dienst', 'wat-speelt': 'monitoring-afgesloten' }, undefined],
    ['overdracht-ontvangen', { herkomst: 'na-dienst', compleet: 'ja', 'voorwaarden-schriftelijk': 'nee' }, 'Na de overdracht na een dienst'],
    ['overdracht-ontvangen', { herkomst: 'na-dienst', compleet: 'nee' }, 'Overdracht na een dienst'],
    ['casusregie-afsluiten', { herkomst: 'na-dienst', grond: 'melding' }, undefined],
    [WEGWIJZER, { 'laatste-gebeurtenis': 'verzoek-jbt-rvdk' }, undefined],
    [WEGWIJZER, { 'laatste-gebeurtenis': 'formulier-teruggestuurd', 'vt-besluit': 'nog-geen-besluit' }, undefined],
    [WEGWIJZER, { 'laatste-gebeurtenis': 'opnieuw-gemeld', 'overname-bevestigd': 'weet-niet' }, undefined],
  ])('%s with %o: %s', (slug, gegeven, naam) => {
    const antwoorden = Object.entries(gegeven).map(([vraag, waarde]) => ({ vraag, waarden: [waarde] }));
    const plekken = maakHier(verloop.hier, slug, { lijn, vragen: vragenVan(slug), relatief });
    expect(plekken.find(({ bij }) => geldt(bij, antwoorden))?.naam).toBe(naam);
  });
});

describe('the small line', () => {
  it('has a place for every station, and every stretch is a step of the machine', () => {
    expect(Object.keys(PLAATSEN).sort()).toEqual(stations.map(({ fase }) => fase).sort());
    for (const [van, naar] of STREKEN)
      expect(
        overgangen.some((stap) => stap.van.fase === van && stap.naar?.fase === naar),
        `${van} → ${naar}`,
      ).toBe(true);
  });
  it('marks these phases and no other, and is dashed after the stations where it is not settled who holds sight of safety', () => {
    const delen = tekenHier(stations, ['dienst', 'overdracht-na-dienst']);
    const plaats = (fase: string) => ({ cx: PLAATSEN[fase]?.[0], cy: PLAATSEN[fase]?.[1] });
    const stippen = delen.filter(([soort]) => soort === 'circle').map(([, kenmerken]) => kenmerken);
    expect(stippen.filter((stip) => stip['class'] === 'hier__nu')).toEqual(
      [plaats('dienst'), plaats('overdracht-na-dienst')].map((plek) => ({ ...plek, r: 7, class: 'hier__nu' })),
    );
    expect(stippen).toHaveLength(stations.length);
    const open = delen.filter(([soort, kenmerken]) => soort === 'path' && kenmerken['class'] === 'hier__open');
    expect(open).toHaveLength(2);
    expect(open).toContainEqual(['path', { d: 'M92 14L152 14', class: 'hier__open' }]);
    expect(delen.filter(([, kenmerken]) => 'style' in kenmerken)).toEqual([]);
  });
  it('has its dots apart from one another and within 320 by 76, also the large ones', () => {
    const plaatsen = tekenHier(stations, []).flatMap(([soort, { cx, cy, r }]) => (soort === 'circle' ? [{ x: Number(cx), y: Number(cy), r }] : []));
    for (const [nr, { x, y, r }] of plaatsen.entries()) {
      expect(r).toBe(4);
      expect([x - 7 >= 0, x + 7 <= 320, y - 7 >= 0, y + 7 <= 76], stations[nr]?.fase).toEqual([true, true, true, true]);
      for (const ander of plaatsen.slice(nr + 1)) expect(Math.hypot(x - ander.x, y - ander.y), stations[nr]?.fase).toBeGreaterThan(14);
    }
  });
  it('leads to the phase on the page of the lifecycle', () => {
    const [plek] = maakHier(verloop.hier, 'raad-of-politie', { lijn, vragen: vragenVan('raad-of-politie'), relatief });
    expect(plek).toMatchObject({ bij: { fase: 'tot-overdracht' }, naam: 'Van melding tot overdracht', pad: '../casusverloop/#fase-beoordeling' });
  });
});

describe('a mistake in the content', () => {
  const maak = (plek: object) =>
    maakHier({ opschalen: [{ bij: { herkomst: 'direct' }, fasen: ['dienst'], ...plek }] }, 'opschalen', {
      lijn,
      vragen: vragenVan('opschalen'),
      relatief,
    });
  const WAAR = 'src/content/casusverloop/hier.yaml, wegwijzer "opschalen": noemt';
  it.each([
    [{ fasen: ['dienstt'] }, 'fase "dienstt". Die naam bestaat niet. Bedoelt u "dienst"?'],
    [{ bij: { herkoms: 'direct' } }, 'in "bij" de vraag "herkoms". Die naam bestaat niet. Bedoelt u "herkomst"?'],
    [{ bij: { herkomst: 'na-diens' } }, 'in "bij" als antwoord op "herkomst" "na-diens". Die naam bestaat niet. Bedoelt u "na-dienst"?'],
  ])('%o is named with what was meant', (plek, melding) => {
    expect(() => maak(plek)).toThrow(`${WAAR} ${melding}`);
  });
  it('a place without a phase is refused, and one with two marks both', () => {
    expect(() => maak({ fasen: [] })).toThrow('src/content/casusverloop/hier.yaml, wegwijzer "opschalen": noem ten minste één fase.');
    const [plek] = maak({ fasen: ['dienst', 'gestopt'] });
    expect(plek?.tekening.filter(([, kenmerken]) => kenmerken['class'] === 'hier__nu')).toHaveLength(2);
  });
  it('a walkthrough that does not exist too', () => {
    expect(() => keurWegwijzers({ opschaal: [] }, vragenteksten)).toThrow(
      'src/content/casusverloop/hier.yaml: noemt wegwijzer "opschaal". Die naam bestaat niet. Bedoelt u "opschalen"?',
    );
    expect(() => keurWegwijzers(verloop.hier, vragenteksten)).not.toThrow();
  });
});
