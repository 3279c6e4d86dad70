/** Lessons and Signs of Safety in content: what they refer to exists, sentences are short, drawings hold their words, mistakes are named. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keurBestand } from '../../../scripts/keur';
import { maakLes, opVolgorde, puntenAls, zinnenAls, type Lesnaslag } from '../../../src/leren/les';
import { inWoorden, maakLestekening } from '../../../src/leren/lestekening';
import { beginSchema, lesSchema, type Lesinhoud } from '../../../src/leren/schema-les';
import { sosSchema } from '../../../src/leren/schema-sos';
import { gemiddeldeZin, lopendeTekst as teksten, zinlengten } from '../../../src/taal/leesbaarheid';
import { antwoordnaslag, snelleAntwoorden } from '../../hulp/antwoordinhoud';
import { verhalen } from './verhalen';

const lees = (pad: string): unknown => parse(readFileSync(`src/content/${pad}`, 'utf8'));
const lessen = readdirSync('src/content/lessen').map((naam) => {
  const pad = `lessen/${naam}`;
  return { slug: naam.replace('.yaml', ''), inhoud: keurBestand(lesSchema, { pad, inhoud: lees(pad) }) };
});
const sos = keurBestand(sosSchema, { pad: 'leren/signs-of-safety.yaml', inhoud: lees('leren/signs-of-safety.yaml') });
const naslag: Lesnaslag = {
  punten: antwoordnaslag.punten,
  verhalen: new Map(verhalen.map(({ slug, verhaal }) => [slug, verhaal])),
  antwoorden: new Map(snelleAntwoorden().map((een) => [een.id, een])),
};
const alle = () => opVolgorde(lessen.map(({ slug, inhoud }) => maakLes(slug, inhoud, naslag)));
const eerste = lessen[0]?.inhoud;
const anders = (wijziging: Partial<Lesinhoud>) => () => maakLes('proef', { ...eerste, ...wijziging } as Lesinhoud, naslag);
const geweigerd = (wijziging: object) => () => keurBestand(lesSchema, { pad: 'lessen/proef.yaml', inhoud: { ...eerste, ...wijziging } });

describe('the lessons', () => {
  it('are eight in the order of a case, each with two moments and three questions that exist', () => {
    const rij = alle();
    expect(rij.map(({ nr }) => nr)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const { momenten, vragen } of rij) expect([momenten.length, vragen.length]).toEqual([2, 3]);
  });
  it('send a learner to sixteen moments, none twice', () => {
    const paden = alle().flatMap(({ momenten }) => momenten.map(({ pad }) => pad));
    expect(new Set(paden).size).toBe(16);
  });
  it('name an unclear point or words of the source in every piece that is no addition', () => {
    const los = alle().flatMap(({ slug, stukken }) =>
      stukken.filter(({ bronnen, punten, toevoeging }) => !toevoeging && bronnen.length + punten.length === 0).map(({ kop }) => `${slug}: ${kop}`),
    );
    expect(los).toEqual([]);
  });
  it('are B1 in the length of their sentences: 13 words on average, none above 25', () => {
    for (const { slug, inhoud } of [...lessen, { slug: 'signs-of-safety', inhoud: sos }]) {
      const tekst = teksten(inhoud);
      expect(gemiddeldeZin(tekst), slug).toBeLessThanOrEqual(13);
      expect(Math.max(...tekst.flatMap(zinlengten).map(({ woorden }) => woorden)), slug).toBeLessThanOrEqual(25);
    }
  });
  it('promise nothing: no score that turns green, no claim that it works', () => {
    const alles = [...lessen.map(({ inhoud }) => inhoud), sos].flatMap(teksten).join(' ');
    expect(alles).not.toMatch(/bewezen|is effectief|het werkt\b|certificaat/iu);
  });
});

describe('a lesson that is wrong', () => {
  it.each([
    ['a moment a story does not have', { momenten: [{ verhaal: 'ilse', moment: 9 }] }, /verhaal "ilse" heeft 3 momenten, dus geen moment 9/u],
    ['a story that is not there', { momenten: [{ verhaal: 'ilze', moment: 1 }] }, /verhaal "ilze".*ilse/u],
    ['a quick answer that is not there', { vragen: ['monitorem'] }, /snel antwoord "monitorem".*monitoren/u],
  ])('%s is named with its file', (_, wijziging, melding) => {
    expect(anders(wijziging)).toThrow(melding);
    expect(anders(wijziging)).toThrow('src/content/lessen/proef.yaml');
  });
  it.each([
    ['one moment only', { momenten: [{ verhaal: 'ilse', moment: 1 }] }, 'Noem precies twee momenten.'],
    ['two questions only', { vragen: ['monitoren', 'casusregie-afsluiten'] }, 'Noem precies drie snelle antwoorden.'],
    [
      'an anchor that is not in the text',
      { stukken: [{ kop: 'Proef', tekst: ['Dit is een proef.'], ankers: ['7.1-99'] }] },
      'Anker "7.1-99" staat niet',
    ],
    ['a sentence of 26 words', { vooraf: `${'woord '.repeat(25)}woord.` }, 'Deze zin heeft 26 woorden'],
  ])('%s is refused', (_, wijziging, melding) => {
    expect(geweigerd(wijziging)).toThrow(melding);
  });
  it('has a place of its own', () => {
    expect(() => opVolgorde([...alle(), ...alle().slice(0, 1)])).toThrow('Twee lessen hebben nummer 1.');
  });
});

describe('the drawings', () => {
  it.each(lessen)('$slug: every word is in a box and in the name, and boxes do not touch', ({ inhoud: { tekening } }) => {
    const { vakken, lijnen, hoog, breed } = maakLestekening(tekening);
    const geschreven = vakken.map(({ regels }) => regels.join(' '));
    expect(geschreven).toEqual(tekening.vorm === 'takken' ? [tekening.kop, ...tekening.delen] : tekening.delen);
    for (const deel of tekening.delen) expect(inWoorden(tekening)).toContain(deel);
    expect(lijnen).toHaveLength(vakken.length - 1);
    vakken.slice(1).forEach((vak, plaats) => expect(vak.y).toBeGreaterThan((vakken[plaats]?.y ?? 0) + (vakken[plaats]?.hoog ?? 0)));
    for (const vak of vakken) {
      expect(vak.x + vak.breed).toBeLessThanOrEqual(breed);
      expect(vak.y + vak.hoog).toBeLessThanOrEqual(hoog);
    }
  });
});

describe('Signs of Safety', () => {
  it('rests on sentences of the text and on points that exist', () => {
    expect(zinnenAls(sos.ankers)[0]?.citaat).toContain('Signs of Safety');
    for (const { deel, ankers, punten } of sos.delen) {
      expect(zinnenAls(ankers).length, deel).toBeGreaterThan(0);
      expect(puntenAls(deel, punten, naslag.punten)).toHaveLength(punten.length);
    }
  });
  it('has Annex 4, Annex 5 and 7.2 beside it, and dates every source', () => {
    const namen = sos.delen.map(({ deel }) => deel).join(' ');
    for (const naam of ['Bijlage 4', 'en 5', '7.2']) expect(namen).toContain(naam);
    for (const { gezien } of sos.bronnenlijst) expect(gezien).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });
});

describe('the routes', () => {
  it('are one for an afternoon and one for a week', () => {
    const { routes } = keurBestand(beginSchema, { pad: 'leren/begin.yaml', inhoud: lees('leren/begin.yaml') });
    expect(routes.map(({ kop }) => kop)).toEqual(['Eén middag', 'Een eerste week']);
  });
});
