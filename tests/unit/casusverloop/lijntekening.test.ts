/** The drawing of the reader's own events: columns, lanes, lines and dots follow from the machine. */
import { describe, expect, it } from 'vitest';
import { maakLijntekening } from '../../../src/casusverloop/lijntekening';
import { GEBEURTENISSEN } from '../../../src/machines/casusverloop/gebeurtenissen';
import { gegevens, tijdlijn } from './tijdlijngegevens';

const DIRECT = tijdlijn(['2026-11-20', 'melding'], ['2026-11-26', 'overgedragen-na-beoordeling'], ['2026-12-01', 'belegd']);
const lijnVan = (punten: typeof DIRECT, taak: string) => maakLijntekening(gegevens, punten)[0]?.lijnen.find((lijn) => lijn.taak === taak);

it('draws nothing without events', () => {
  expect(maakLijntekening(gegevens, [])).toEqual([]);
});

it('every event has a column with its number, day and name', () => {
  const [band] = maakLijntekening(gegevens, DIRECT);
  expect(band?.koppen.map(({ nummer, dag, past }) => [nummer, ...dag, past])).toEqual([
    [1, 'vrijdag', '20-11-2026', true],
    [2, 'donderdag', '26-11-2026', true],
    [3, 'dinsdag', '1-12-2026', true],
  ]);
  for (const [plaats, { naam }] of (band?.koppen ?? []).entries())
    expect(naam.join(' ')).toBe(gegevens.gebeurtenissen[DIRECT[plaats]?.ingevoerd.gebeurtenis ?? 'melding'].naam);
});

it('the thick line goes from Veilig Thuis by both to the local team, each stretch of its own kind', () => {
  const lijn = lijnVan(DIRECT, 'zicht-op-veiligheid');
  expect(lijn?.stukken.map(({ soort }) => soort)).toEqual(['afleiding', 'open', 'afleiding']);
  const hoogten = lijn?.stippen.map(({ y }) => y) ?? [];
  expect(hoogten).toHaveLength(3);
  expect(hoogten).toEqual([...hoogten].sort((a, b) => a - b));
  expect(new Set(hoogten).size).toBe(3);
});

it('a stretch begins where the one before ends, so that the line is whole', () => {
  const stukken = lijnVan(DIRECT, 'zicht-op-veiligheid')?.stukken ?? [];
  const begin = stukken.map(({ pad }) => /^M(\d+)/u.exec(pad)?.[1]);
  const eind = stukken.map(({ pad }) => /H(\d+)$/u.exec(pad)?.[1]);
  expect(begin.slice(1)).toEqual(eind.slice(0, -1));
});

it('nothing is drawn where nobody has the task, and an event that shifts nothing has no dot', () => {
  expect(lijnVan(DIRECT, 'monitoring')?.stukken).toEqual([]);
  const metOverleg = tijdlijn(['2026-11-20', 'melding'], ['2026-11-24', 'incident']);
  expect(lijnVan(metOverleg, 'zicht-op-veiligheid')?.stippen).toHaveLength(1);
});

it('an event that does not fit keeps its column and says so', () => {
  const [band] = maakLijntekening(gegevens, tijdlijn(['2026-11-20', 'melding'], ['2026-11-22', 'stabiel-veilig']));
  expect(band?.koppen.map(({ past }) => past)).toEqual([true, false]);
  expect(band?.koppen[1]?.naam.at(-1)).toBe('(past hier niet)');
});

describe('the measures', () => {
  const [band] = maakLijntekening(gegevens, DIRECT);
  it('a lane has room for the tasks that come into it, under the longest name of a column', () => {
    expect(band).toMatchObject({ breed: 466, hoog: 285 });
    expect(band?.koppen.map(({ x, naam }) => [x, naam.length])).toEqual([
      [48, 2],
      [192, 3],
      [336, 4],
    ]);
    expect(band?.banen.map(({ boven, hoog }) => [boven, hoog])).toEqual([
      [104, 60],
      [164, 60],
      [224, 60],
    ]);
  });
  it('lines in one lane lie apart, bend where the lane changes, and have a dot after the bend', () => {
    const lijnen = band?.lijnen.map(({ stukken, stippen }) => [...stukken.map(({ pad }) => pad), ...stippen.map(({ x, y }) => `${x} ${y}`)]);
    expect(lijnen).toEqual([
      ['M48 126H192', 'M192 126C208 126 192 186 208 186H336', 'M336 186C352 186 336 246 352 246H466', '48 126', '208 186', '352 246'],
      ['M48 147H192', 'M192 147C208 147 192 207 208 207H466', '48 147', '208 207'],
      [],
      ['M192 267H466', '192 267'],
    ]);
  });
  it('every task but the thick one is named where it comes into a lane: above its line, past the bend', () => {
    const namen = band?.lijnen.map(({ stukken }) => stukken.flatMap(({ naam }) => (naam ? [`${naam.x} ${naam.y}`] : [])));
    expect(namen).toEqual([[], ['57 142', '214 202'], [], ['201 262']]);
  });
  it('three tasks in one lane make it higher', () => {
    const lang = tijdlijn(
      ['2026-01-05', 'melding'],
      ['2026-01-06', 'dienst-ingezet'],
      ['2026-03-06', 'directe-veiligheid-gerealiseerd'],
      ['2026-03-09', 'overgedragen-na-dienst'],
    );
    const [een] = maakLijntekening(gegevens, lang);
    expect(een?.banen.map(({ hoog }) => hoog)).toEqual([81, 60, 60]);
  });
});

describe('a long timeline', () => {
  const punten = tijdlijn(...GEBEURTENISSEN.map((gebeurtenis, nr) => [`2026-01-${String(nr + 1).padStart(2, '0')}`, gebeurtenis] as const));
  const banden = maakLijntekening(gegevens, punten);
  it('goes on in a next band of the same width, and numbers on', () => {
    expect(banden.map(({ koppen }) => koppen.length)).toEqual([8, 8, 8, GEBEURTENISSEN.length - 24]);
    expect(new Set(banden.map(({ breed }) => breed)).size).toBe(1);
    expect(banden.flatMap(({ koppen }) => koppen.map(({ nummer }) => nummer))).toEqual(punten.map((_, nr) => nr + 1));
  });
  it('a line goes on from the edge where it was', () => {
    const zicht = banden.map(({ lijnen }) => lijnen.find(({ taak }) => taak === 'zicht-op-veiligheid'));
    for (const lijn of zicht.slice(1)) expect(lijn?.stukken[0]?.pad).toMatch(/^M34 /u);
    // No event stands on the edge, so there is no dot.
    for (const { x } of banden.flatMap(({ lijnen }) => lijnen).flatMap(({ stippen }) => stippen)) expect(x).toBeGreaterThan(34);
  });
  it('everything stands within the drawing, and no name is longer than its column', () => {
    for (const { breed, hoog, lijnen, koppen, banen } of banden) {
      for (const { pad } of lijnen.flatMap(({ stukken }) => stukken))
        for (const [, x = NaN, y = NaN] of [...pad.matchAll(/([\d.]+) ([\d.]+)/gu)].map((deel) => deel.map(Number))) {
          expect(x).toBeLessThanOrEqual(breed);
          expect(y).toBeLessThanOrEqual(hoog);
        }
      expect(Math.max(...koppen.flatMap(({ naam }) => naam.map(({ length }) => length)))).toBeLessThanOrEqual(22);
      expect(banen.at(-1)).toMatchObject({ baan: 'lokaal-team', naam: ['Lokaal', 'team'] });
    }
  });
});
