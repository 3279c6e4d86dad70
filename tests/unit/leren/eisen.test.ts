/** What answers say about the course of a case: every demand can be read against both machines, and says something. */
import { describe, expect, it } from 'vitest';
import { standenVan } from '../../../src/casusverloop/stand';
import { EISEN, GETELD, type Eis } from '../../../src/leren/eisen';
import { isGebeurtenis } from '../../../src/machines/casusverloop/gebeurtenissen';
import { routes } from '../../../src/machines/register';
import { bereken } from '../../../src/termijnen/bereken';
import { vanIso } from '../../../src/termijnen/dagen';
import { gebeurtenissenBij } from '../../../src/wegwijzer/stap';

const vragen = Object.entries(EISEN).flatMap(([slug, perVraag]) => Object.entries(perVraag).map(([vraag, eisen]) => ({ slug, vraag, eisen })));
const eisen = vragen.flatMap(({ slug, vraag, eisen: perWaarde }) => Object.entries(perWaarde).map(([waarde, eis]) => ({ slug, vraag, waarde, eis })));
const eisBij = (slug: string, vraag: string, waarde: string): Eis | undefined => EISEN[slug]?.[vraag]?.[waarde];

describe('demands', () => {
  it('are there for every walkthrough and question named', () => {
    expect(Object.keys(EISEN)).not.toEqual([]);
    expect(Object.entries(EISEN).filter(([, perVraag]) => Object.keys(perVraag).length === 0)).toEqual([]);
    expect(vragen.filter(({ eisen: perWaarde }) => Object.keys(perWaarde).length === 0)).toEqual([]);
  });
  it.each(eisen)('$slug, $vraag, $waarde: the walkthrough has that answer', ({ slug, vraag, waarde }) => {
    const route = routes[slug];
    expect(route && gebeurtenissenBij(route, vraag).map(({ type }) => type)).toContain(waarde);
  });
  it.each(eisen)('$slug, $vraag, $waarde: names events and states of the lifecycle', ({ eis: { een, geen, sinds, stand } }) => {
    const namen = [...(een ?? []), ...(geen ?? []), ...(sinds === undefined ? [] : [sinds])];
    expect(namen.filter((naam) => !isGebeurtenis(naam))).toEqual([]);
    const standen = [...(stand?.in ?? []), ...(stand?.niet ?? [])];
    expect(standen.filter((naam) => stand && !standenVan(stand.regio).includes(naam))).toEqual([]);
    // A demand that asks for nothing is none.
    expect((een ?? []).length + (geen ?? []).length + standen.length).toBeGreaterThan(0);
  });
  it.each(vragen.filter(({ eisen: { ja, nee } }) => ja && nee && !ja.stand))('$slug, $vraag: yes asks for what no denies', ({ eisen: perWaarde }) => {
    expect(perWaarde['nee']?.geen).toEqual(perWaarde['ja']?.een);
    expect(perWaarde['nee']?.sinds).toBe(perWaarde['ja']?.sinds);
  });
  it('about a decision count from the event it is a decision on', () => {
    expect(eisBij('wie-is-verantwoordelijk', 'vt-besluit', 'dienst-ingezet')).toEqual({ een: ['dienst-ingezet'], sinds: 'terugkoppeling' });
    expect(eisBij('wie-is-verantwoordelijk', 'vt-besluit', 'nog-geen-besluit')?.geen).toEqual(['dienst-ingezet', 'geen-dienst']);
    expect(eisBij('wie-is-verantwoordelijk', 'belegd', 'nee')).toEqual({ geen: ['belegd'], sinds: 'overgedragen-na-beoordeling' });
    expect(eisBij('overdracht-ontvangen', 'direct-veilig', 'ja')).toStrictEqual({ een: ['directe-veiligheid-gerealiseerd'] });
    expect(eisBij('overdracht-ontvangen', 'direct-veilig', 'nee')).toStrictEqual({ geen: ['directe-veiligheid-gerealiseerd'] });
  });
  it('about a running monitoring leave out that it is over', () => {
    const loopt = eisBij('casusregie-afsluiten', 'monitoring-loopt', 'ja')?.stand?.in;
    expect(loopt).toEqual(expect.not.arrayContaining(['afgesloten', 'gestopt']));
    expect(eisBij('casusregie-afsluiten', 'monitoring-loopt', 'nee')?.stand?.niet).toEqual(loopt);
    expect(eisBij('wie-is-verantwoordelijk', 'laatste-gebeurtenis', 'monitoring-loopt')?.stand?.in).toEqual(loopt);
  });
  it('of the origin are one for each route, and none of both where there was no hand-over', () => {
    expect(eisBij('terugkoppelen', 'herkomst', 'direct')).toEqual({ een: ['overgedragen-na-beoordeling'] });
    expect(eisBij('terugkoppelen', 'herkomst', 'na-dienst')).toEqual({ een: ['overgedragen-na-dienst'] });
    expect(eisBij('terugkoppelen', 'herkomst', 'zvh')?.geen).toEqual(['overgedragen-na-beoordeling', 'overgedragen-na-dienst']);
  });
});

describe('periods that are over', () => {
  it('are the three that the lifecycle has an event for', () => {
    expect(Object.keys(GETELD)).toEqual(['termijn-voorbij', 'zevende-weekdag-voorbij', 'achttien-maanden']);
  });
  it.each(Object.entries(GETELD))('%s is counted from an event, by a deadline of the calculator', (_naam, { vanaf, soort, termijn }) => {
    expect(isGebeurtenis(vanaf)).toBe(true);
    const rij = bereken({ soort, datum: vanIso('2026-03-02') }).find(({ nr }) => nr === termijn);
    expect(rij?.uitkomsten.length).toBeGreaterThan(0);
  });
});
