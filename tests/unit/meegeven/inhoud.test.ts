/** What the content says goes along: for every outcome, and every list of answers that leads there, the next page can take it. */
import { describe, expect, it } from 'vitest';
import { meegegeven } from '../../../src/components/wegwijzer/meegeven';
import { passend } from '../../../src/components/wegwijzer/passend';
import { routes } from '../../../src/machines/register';
import { isSoort } from '../../../src/termijnen/soorten';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { graafVan, type Knoop } from '../../../src/wegwijzer/graaf';
import type { Antwoorden, Route } from '../../../src/wegwijzer/typen';
import { uitkomstteksten, vragenteksten, wegwijzer } from '../../hulp/wegwijzerinhoud';

/** Every outcome, also a provisional one, with every combination of answers to these questions that can come before it. */
function* eindes(route: Route, vragen: ReadonlySet<string>): Generator<{ uitkomst: string; antwoorden: Antwoorden }> {
  const gezien = new Set<string>();
  const nummers = new Map<Knoop, number>();
  function* vanaf(knoop: Knoop, antwoorden: Antwoorden): Generator<{ uitkomst: string; antwoorden: Antwoorden }> {
    if (!nummers.has(knoop)) nummers.set(knoop, nummers.size);
    const sleutel = `${nummers.get(knoop) ?? ''} ${JSON.stringify(antwoorden)}`;
    if (gezien.has(sleutel)) return;
    gezien.add(sleutel);
    const [uitkomst, ...andere] = knoop.mogelijk;
    if (uitkomst !== undefined && andere.length === 0) yield { uitkomst, antwoorden };
    for (const { waarden, naar } of knoop.takken)
      yield* vanaf(naar, knoop.vraag !== null && vragen.has(knoop.vraag) ? [...antwoorden, { vraag: knoop.vraag, waarden }] : antwoorden);
  }
  yield* vanaf(graafVan(route).begin, []);
}

/** Questions on which depends what goes along, or what is shown. */
function telt(slug: string): Set<string> {
  const tekst = JSON.stringify([vragenteksten.get(slug), uitkomstteksten.get(slug)]);
  const inBij = [...tekst.matchAll(/"bij":\{([^}]*)\}/gu)].flatMap(([, deel = '']) => [...deel.matchAll(/"([^"]+)":/gu)].map(([, id = '']) => id));
  const genomen = Object.values(uitkomstteksten.get(slug) ?? {}).flatMap(({ vervolg }) => vervolg.flatMap(({ neem }) => Object.values(neem ?? {})));
  return new Set([...inBij, ...genomen]);
}

describe.each(Object.keys(routes))('%s', (slug) => {
  const { gegevens, route } = wegwijzer(slug);
  const alle = [...eindes(route, telt(slug))].map(({ uitkomst, antwoorden }) => ({
    uitkomst,
    antwoorden,
    passend: passend(gegevens, antwoorden),
  }));
  const links = alle.flatMap((een) => (een.passend.uitkomsten[een.uitkomst]?.vervolg ?? []).map((naar) => ({ ...een, naar })));

  it('reaches every outcome', () => {
    expect(new Set(alle.map(({ uitkomst }) => uitkomst))).toEqual(new Set(route.vanStrengNaarRuim));
  });
  it('takes along only what the next walkthrough asks, in its order and without anything in between', () => {
    for (const { uitkomst, antwoorden, naar } of links) {
      const daar = routes[naar.naar];
      if (!daar) continue;
      const mee = meegegeven(naar.mee, antwoorden);
      const waar = `${uitkomst} → ${naar.naar} ${JSON.stringify(mee)}`;
      expect({ waar, ...speelAf(daar, mee) }).toMatchObject({ waar, antwoorden: mee, wachtend: [], vervallen: [] });
    }
  });
  it("never takes 'weet-niet' along", () => {
    expect(links.filter(({ naar, antwoorden }) => meegegeven(naar.mee, antwoorden).some(({ waarden }) => waarden.includes('weet-niet')))).toEqual([]);
  });
  it('names one link per page, and an event the calculator knows', () => {
    for (const { uitkomst, antwoorden, naar, passend: over } of links) {
      const zelfde = over.uitkomsten[uitkomst]?.vervolg.filter((ander) => ander.naar === naar.naar);
      expect([uitkomst, antwoorden, zelfde?.length]).toEqual([uitkomst, antwoorden, 1]);
      expect(naar.gebeurtenis === undefined || (naar.soort === 'termijnen' && isSoort(naar.gebeurtenis))).toBe(true);
    }
  });
  it('has a source, a why and an action for each chair, whatever was answered before', () => {
    for (const { uitkomst, antwoorden, passend: over } of alle) {
      const blad = over.uitkomsten[uitkomst];
      const leeg = [blad?.bronnen, blad?.veiligThuis, blad?.lokaalTeam].filter((lijst) => !lijst?.length);
      expect([uitkomst, antwoorden, leeg]).toEqual([uitkomst, antwoorden, []]);
      const gesteld = [...new Set(antwoorden.map(({ vraag }) => vraag))].map((id) => over.vragen[id]);
      expect(gesteld.filter((vraag) => !vraag?.bronnen.length || !vraag.waarom)).toEqual([]);
    }
  });
});

it('leads from each outcome about escalating (6.5) to the functions this municipality names', () => {
  const naarContact = Object.entries(wegwijzer('opschalen').gegevens.uitkomsten)
    .filter(([, { vervolg }]) => vervolg.some(({ pad, mee }) => pad === '/contact/#opschalen' && mee.length === 0))
    .map(([id]) => id);
  expect(naarContact).toEqual(['opschalen-gedragswetenschappers', 'gemeente-informeren', 'niet-geregeld-na-gedragswetenschappers']);
});
