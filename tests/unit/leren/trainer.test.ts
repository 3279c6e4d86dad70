/** The trainer's kit in content: times that add up, what it refers to exists, B1; choosing; the document; the steps of the beamer. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { routes } from '../../../src/machines/register';
import { parse } from 'yaml';
import { keurBestand } from '../../../scripts/keur';
import { binnen, stapNaToets } from '../../../src/leren/beamer';
import { maakBegeleiding } from '../../../src/leren/begeleiding';
import { maakKieslijsten, maakKiesverhaal } from '../../../src/leren/kiezer';
import { KIESSOORTEN } from '../../../src/leren/kiezer-soorten';
import { maakTrainerOdt } from '../../../src/leren/odt-trainer';
import { trainerSchema, type Trainerinhoud } from '../../../src/leren/schema-trainer';
import { THEMANAAM } from '../../../src/leren/themas';
import { maakProgrammas, type Trainernaslag } from '../../../src/leren/trainer';
import { gemiddeldeZin, langeZinnen, lopendeTekst } from '../../../src/taal/leesbaarheid';
import { wegwijzer } from '../../hulp/wegwijzerinhoud';
import { verhaalVan, verhalen } from './verhalen';
import { GEWELD } from '../../../src/leren/schema';

const ruw = parse(readFileSync('src/content/leren/trainer.yaml', 'utf8')) as Record<string, unknown>;
const keur = (wijziging: object) => keurBestand(trainerSchema, { pad: 'leren/trainer.yaml', inhoud: { ...ruw, ...wijziging } });
const inhoud = keur({});
const naslag: Trainernaslag = {
  verhalen: new Map(verhalen.map(({ slug, verhaal }) => [slug, verhaal])),
  lessen: new Map(['twee-overdrachten', 'melding-en-beoordeling'].map((slug) => [slug, { titel: `Les ${slug}`, pad: `/leren/lessen/${slug}/` }])),
};
const programmas = maakProgrammas(inhoud, naslag);
/** The kit with the first part of its first programme changed. */
const metDeel = (anders: Partial<Trainerinhoud['programmas'][number]['delen'][number]>): Trainerinhoud => {
  const [eerste, ...rest] = inhoud.programmas;
  const [deel, ...delen] = eerste?.delen ?? [];
  return { ...inhoud, programmas: [{ ...eerste, delen: [{ ...deel, ...anders }, ...delen] } as Trainerinhoud['programmas'][number], ...rest] };
};

describe('the programmes', () => {
  it('are two of half a day and a talk of twenty minutes, without a gap', () => {
    expect(programmas.map(({ duur }) => duur)).toEqual(['210 minuten', '210 minuten', '20 minuten']);
    for (const { delen } of programmas)
      for (const [plaats, { tijd }] of delen.slice(1).entries())
        expect(delen[plaats]?.tijd.split('–')[1]).toBe(tijd.replace('minuut ', '').split('–')[0]);
    expect(programmas.map(({ delen }) => [delen[0]?.tijd, delen.at(-1)?.tijd])).toEqual([
      ['9.00–9.15', '12.20–12.30'],
      ['9.00–9.15', '12.25–12.30'],
      ['minuut 0–2', 'minuut 18–20'],
    ]);
  });
  it('the mixed one plays role sheets; half days have a break', () => {
    expect(inhoud.programmas[1]?.delen.some(({ rolbladen }) => rolbladen)).toBe(true);
    for (const { delen } of programmas.slice(0, 2)) expect(delen.map(({ kop }) => kop)).toContain('Pauze');
  });
  it.each([
    ['a story that is not there', metDeel({ verhaal: 'rubem' }), /verhaal "rubem".*ruben/u],
    ['role sheets of a story without', metDeel({ rolbladen: 'bas' }), /"bas" heeft geen rolbladen/u],
    ['a lesson that is not there', metDeel({ les: 'twee-overdrachtem' }), /les "twee-overdrachtem".*twee-overdrachten/u],
  ])('%s is named', (_, fout, melding) => {
    expect(() => maakProgrammas(fout, naslag)).toThrow(melding);
  });
  it('parts that do not add up are refused with both numbers, and a field that is not known with the nearest', () => {
    const [eerste, ...rest] = inhoud.programmas;
    expect(() => keur({ programmas: [{ ...eerste, duur: 200 }, ...rest] })).toThrow('De delen duren samen 210 minuten, het programma 200.');
    expect(() => keur({ zorgen: [] })).toThrow(/zorgen.*zorg/u);
  });
});

describe('the words', () => {
  it('are B1, and a sentence or an average that is not is refused', () => {
    const teksten = lopendeTekst(inhoud);
    expect(teksten.length).toBeGreaterThan(90);
    expect(gemiddeldeZin(teksten)).toBeLessThanOrEqual(13);
    expect(langeZinnen(teksten)).toEqual([]);
    const lang = `${'woord '.repeat(26).trim()}.`;
    expect(() => keur({ inleiding: [lang] })).toThrow('Deze zin heeft 26 woorden');
    expect(() => keur({ inleiding: Array.from({ length: 120 }, () => `${'woord '.repeat(24).trim()}.`) })).toThrow(/gemiddeld 1\d\.\d woorden/u);
  });
  it('judge nobody: no grade, test or certificate', () => {
    expect(JSON.stringify(inhoud)).not.toMatch(/certificaat|toets|beoordeel|punten scoren|geslaagd|goed gedaan/iu);
  });
  it('say what to do when someone tells something, and that real families stay out', () => {
    expect(inhoud.zorg.map(({ id }) => id)).toEqual(['iemand-vertelt', 'geen-eigen-casussen']);
    expect(inhoud.zorg[0]?.punten.join(' ')).toMatch(/veilig contact.*112.*Veilig Thuis.*vertrouwenspersoon/su);
    expect(inhoud.gesprekken.map(({ id }) => id)).toEqual(['week-1', 'week-4']);
  });
});

describe('choosing a story', () => {
  const kies = verhalen.map(({ slug, verhaal }) => maakKiesverhaal(slug, verhaal, inhoud.tijd, wegwijzer));
  const lijsten = maakKieslijsten(kies, { wegwijzer: (slug) => slug, punt: (nr) => nr });
  it('goes by theme, violence, chair, time, walkthrough and unclear point', () => {
    expect(lijsten.map(({ soort }) => soort)).toEqual(KIESSOORTEN);
    const aantallen = Object.fromEntries(lijsten.map(({ soort, keuzes }) => [soort, keuzes.length]));
    expect(aantallen).toMatchObject({
      geweld: GEWELD.length,
      thema: Object.keys(THEMANAAM).length - GEWELD.length,
      stoel: 3,
      minuten: 3,
      wegwijzer: Object.keys(routes).length,
    });
    expect(aantallen['punt']).toBeGreaterThan(20);
  });
  it('every choice fits a story, and every story has a walkthrough, a point and a time', () => {
    for (const { soort, keuzes } of lijsten)
      for (const { id } of keuzes)
        expect(
          kies.some(({ kenmerken }) => kenmerken[soort].includes(id)),
          `${soort} ${id}`,
        ).toBe(true);
    for (const { slug, kenmerken } of kies)
      expect([kenmerken.wegwijzer.length > 0, kenmerken.punt.length > 0, kenmerken.minuten], slug).toMatchObject([true, true, { length: 1 }]);
  });
  it('points are those of the questions asked and the outcome reached, in order of number', () => {
    expect(maakKiesverhaal('marieke', verhaalVan('marieke'), inhoud.tijd, wegwijzer)).toMatchObject({ minuten: 40, rolbladen: false });
    const punten = kies.find(({ slug }) => slug === 'proefman')?.kenmerken.punt ?? [];
    expect(punten).toContain('O15');
    expect(punten).toEqual([...punten].sort((een, ander) => Number(een.slice(1)) - Number(ander.slice(1))));
  });
});

it('the document has programmes, conversations, and for each moment what to ask and a line; never the answers', async () => {
  const blad = maakBegeleiding('ruben', verhaalVan('ruben'), wegwijzer);
  const delen = unzipSync(await maakTrainerOdt('tekst januari 2020', inhoud, programmas, [blad]));
  const tekst = strFromU8(delen['content.xml'] ?? new Uint8Array()).replace(/<[^>]*>/gu, ' ');
  for (const woorden of [
    '9.00–9.15: Welkom en afspraken',
    'week 4',
    'Geen eigen casussen',
    blad.momenten[0]?.denkfout ?? '',
    blad.momenten[2]?.hierna ?? '',
  ])
    expect(tekst).toContain(woorden);
  expect(tekst.match(/Bij ons gaat dit zo/gu)?.length).toBeGreaterThanOrEqual(3);
  for (const { opties } of blad.momenten) for (const { waarom = '-' } of opties) expect(tekst).not.toContain(waarom);
});

describe('the steps on a beamer', () => {
  it.each([
    ['ArrowRight', 3, 4],
    ['PageDown', 9, 9],
    [' ', 0, 1],
    ['ArrowLeft', 3, 2],
    ['PageUp', 0, 0],
    ['Home', 7, 0],
    ['End', 2, 9],
    ['a', 2, undefined],
    ['constructor', 2, undefined],
  ])('%s at step %i of ten leads to %s', (toets, stap, verwacht) => {
    expect(stapNaToets(toets, stap, 10)).toBe(verwacht);
  });
  it('never leave the slides', () => {
    expect([binnen(-1, 3), binnen(3, 3), binnen(1, 3)]).toEqual([0, 2, 1]);
  });
});
