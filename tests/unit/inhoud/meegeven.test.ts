/** What the content says goes along: for every outcome, and every list of answers that leads there, the next page can take it. */
import { describe, expect, it } from 'vitest';
import { meegegeven } from '../../../src/wegwijzer/meegeven';
import { passend } from '../../../src/wegwijzer/passend';
import { routes } from '../../../src/machines/register';
import type { Voorwaarde } from '../../../src/wegwijzer/schema';
import { isSoort } from '../../../src/termijnen/soorten';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { graafVan, type Knoop } from '../../../src/wegwijzer/graaf';
import type { Antwoorden, Route } from '../../../src/machines/route';
import { uitkomstteksten, vragenteksten, wegwijzer } from '../../hulp/wegwijzerinhoud';

/** Which answers to each question count alike; a question that is not here makes no difference. */
type Gelijk = ReadonlyMap<string, (waarden: readonly string[]) => string>;

/** Every outcome, also a provisional one, with every combination of answers that makes a difference before it, one of each kind. */
function* eindes(route: Route, gelijk: Gelijk): Generator<{ uitkomst: string; antwoorden: Antwoorden }> {
  const gezien = new Set<string>();
  const nummers = new Map<Knoop, number>();
  const eerste = new Map<string, readonly string[]>();
  const alsEerste = (vraag: string, waarden: readonly string[]): Antwoorden => {
    const soort = gelijk.get(vraag)?.(waarden);
    if (soort === undefined) return [];
    const sleutel = `${vraag} ${soort}`;
    if (!eerste.has(sleutel)) eerste.set(sleutel, waarden);
    return [{ vraag, waarden: eerste.get(sleutel) ?? waarden }];
  };
  function* vanaf(knoop: Knoop, antwoorden: Antwoorden): Generator<{ uitkomst: string; antwoorden: Antwoorden }> {
    if (!nummers.has(knoop)) nummers.set(knoop, nummers.size);
    const sleutel = `${nummers.get(knoop) ?? ''} ${JSON.stringify(antwoorden)}`;
    if (gezien.has(sleutel)) return;
    gezien.add(sleutel);
    const [uitkomst, ...andere] = knoop.mogelijk;
    if (uitkomst !== undefined && andere.length === 0) yield { uitkomst, antwoorden };
    for (const { waarden, naar } of knoop.takken) yield* vanaf(naar, [...antwoorden, ...alsEerste(knoop.vraag ?? '', waarden)]);
  }
  yield* vanaf(graafVan(route).begin, []);
}

/** Questions on which depends what goes along, or what is shown. What goes along counts as it is, the rest by the conditions that name it. */
function telt(slug: string): Gelijk {
  const tekst = JSON.stringify([vragenteksten.get(slug), uitkomstteksten.get(slug)]);
  const voorwaarden = [...tekst.matchAll(/"bij":(\{[^}]*\})/gu)].map(([, bij = '']) => Object.entries(JSON.parse(bij) as Voorwaarde));
  const genomen = Object.values(uitkomstteksten.get(slug) ?? {}).flatMap(({ vervolg }) => vervolg.flatMap(({ neem }) => Object.values(neem ?? {})));
  const perVraag = new Map<string, (waarden: readonly string[]) => string>();
  for (const [vraag] of voorwaarden.flat()) {
    const lijsten = voorwaarden.flatMap((een) => een.filter(([id]) => id === vraag).map(([, waarden]) => [waarden].flat()));
    perVraag.set(vraag, (waarden) => lijsten.map((lijst) => waarden.some((waarde) => lijst.includes(waarde))).join());
  }
  for (const vraag of genomen) perVraag.set(vraag, (waarden) => waarden.join());
  return perVraag;
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
    const gevallen = new Map(
      links.map(({ uitkomst, antwoorden, naar }) => {
        const mee = meegegeven(naar.mee, antwoorden);
        return [`${uitkomst} → ${naar.naar} ${JSON.stringify(mee)}`, { mee, daar: routes[naar.naar] }] as const;
      }),
    );
    for (const [waar, { mee, daar }] of gevallen) {
      if (daar) expect({ waar, ...speelAf(daar, mee) }).toMatchObject({ waar, antwoorden: mee, wachtend: [], vervallen: [] });
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
