/** The kept table of words of the work floor: what an editor may break without noticing. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { staatIn, woorden } from '../../../src/zoeken/normaliseer';
import { zoekwoordenSchema } from '../../../src/zoeken/schema';
import { stam } from '../../../src/zoeken/stam';
import { leesTekstdelen } from '../../../src/zoeken/tekstdelen';

const MAP = 'src/content/zoekwoorden';
/** Made in the first test that needs it: what is made outside a test counts for every test in a mutation run. */
const eenmaal = <T>(maak: () => T): (() => T) => {
  let gemaakt: { readonly waarde: T } | undefined;
  return () => (gemaakt ??= { waarde: maak() }).waarde;
};
const bestanden = eenmaal(() => readdirSync(MAP).map((naam) => ({ naam, tekst: readFileSync(`${MAP}/${naam}`, 'utf8') })));
const tabellen = eenmaal(() => bestanden().map(({ naam, tekst }) => ({ naam, inhoud: zoekwoordenSchema.parse(parse(tekst)) })));
const rijen = eenmaal(() =>
  tabellen().flatMap(({ naam, inhoud }) => (inhoud.soort === 'woorden' ? inhoud.woorden.map((rij) => ({ ...rij, naam })) : [])),
);
/** What search sees of a name: the stems of its words, in any order. */
const kern = (naam: string) => [...new Set(woorden(naam).map(stam))].sort().join(' ');

describe('the table of search words', () => {
  test('has the 148 headwords it began with and at least 300 more', () => {
    expect(rijen().length).toBeGreaterThanOrEqual(448);
  });

  test('no headword or other name stands in two rows', () => {
    const plaatsen = new Map<string, string>();
    const dubbel = rijen().flatMap((rij) => {
      const hier = `${rij.naam}: ${rij.woord}`;
      return [rij.woord, ...rij.ook].flatMap((naam) => {
        const eerder = plaatsen.get(kern(naam)) ?? hier;
        plaatsen.set(kern(naam), eerder);
        return eerder === hier ? [] : [`"${naam}" in ${hier} en in ${eerder}`];
      });
    });
    expect(dubbel).toEqual([]);
  });

  test('no headword or other name consists of stop words only, but for the abbreviation OM and what says something as a whole', () => {
    const stop = new Set(tabellen().flatMap(({ inhoud }) => (inhoud.soort === 'stopwoorden' ? inhoud.woorden : [])));
    const leeg = rijen().flatMap(({ woord, ook }) => [woord, ...ook].filter((naam) => woorden(naam).every((deel) => stop.has(deel))));
    expect(leeg.sort()).toEqual(['en-en', 'of-of', 'om', 'te laat']);
  });

  test('a file has one subject, fewer than 200 lines, and its words by the alphabet', () => {
    for (const { naam, tekst } of bestanden()) expect(tekst.split('\n').length, naam).toBeLessThan(200);
    for (const { naam, inhoud } of tabellen()) {
      if (inhoud.soort !== 'woorden') continue;
      const namen = inhoud.woorden.map(({ woord }) => woord);
      expect(namen, naam).toEqual([...namen].sort((a, b) => a.localeCompare(b, 'nl')));
    }
  });

  test('every word says why it leads where it leads, or why nowhere', () => {
    expect(rijen().flatMap(({ woord, waarom, geen }) => (waarom === undefined && geen === undefined ? [woord] : []))).toEqual([]);
  });

  test('a word of which the agreements are said to be silent does not stand in them', () => {
    const zinnen = leesTekstdelen().flatMap(({ sectie, delen }) => [sectie.kop, ...delen.map(({ tekst }) => tekst)]);
    const gestamd = zinnen.map((zin) => ` ${woorden(zin).map(stam).join(' ')} `);
    const staat = (naam: string) => gestamd.some((zin) => zin.includes(` ${woorden(naam).map(stam).join(' ')} `));
    const zonderPlaats = rijen().filter(({ geen }) => geen !== undefined);
    expect(zonderPlaats.length).toBeGreaterThan(50);
    expect(zonderPlaats.flatMap(({ woord, ook }) => [woord, ...ook].filter(staat))).toEqual([]);
  });

  test('what is searched along stands in the text, letter for letter', () => {
    const tekst = leesTekstdelen().map(({ sectie, delen }) => [sectie.kop, ...delen.map((deel) => deel.tekst)].join(' '));
    const vreemd = rijen().flatMap(({ woord, zoekt }) =>
      zoekt.filter((zin) => !tekst.some((heel) => staatIn(zin, heel))).map((zin) => `${woord}: ${zin}`),
    );
    expect(vreemd).toEqual([]);
  });

  test.each([
    ['slaan', 'bijlage-2'],
    ['wurgen', '5.1'],
    ['blauw oog', '5.1'],
    ['leraar', '7.1'],
    ['drank', '7.2'],
    ['IGJ', '1.1'],
    ['LVB', 'bijlage-2'],
    ['voicemail', '6.1.6'],
  ])('"%s" leads to %s first', (woord, sectie) => {
    expect(rijen().find((rij) => rij.woord === woord)?.secties[0]).toBe(sectie);
  });

  test.each(['scheiding', 'alimentatie', 'CJG', 'geld', 'vrouwenopvang', '24 uur', 'appen'])('"%s" leads nowhere, and says so', (woord) => {
    expect(rijen().find((rij) => rij.woord === woord)?.geen).toMatch(/^(?:De|Over|Het|Deze) /u);
  });
});
