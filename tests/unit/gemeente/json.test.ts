/** JSON with slips: the line, the character, and what to do, in every browser the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesJson } from '../../../src/gemeente/json';

const waarde = (tekst: string) => {
  const gelezen = leesJson(tekst);
  return 'fout' in gelezen ? gelezen.fout : gelezen.waarde;
};

it.each([
  ['{\n  "a": "b"\n  "c": "d"\n}', 2, 11, 'ontbreekt een komma'],
  ['{"a": "b",\n}', 1, 10, 'komma te veel vóór }'],
  ['[1, 2,]', 1, 6, 'komma te veel vóór ]'],
  ['{"a": "b"', 1, 10, 'houdt te vroeg op'],
  ['{"a": [1, 2}', 1, 12, 'Hier staat }, maar ] wordt verwacht'],
  ['{"a": "b}\n', 1, 7, 'ontbreekt een aanhalingsteken'],
  ["{'a': 1}", 1, 2, 'rechte aanhalingstekens'],
  ['{"a": “b”}', 1, 7, 'in plaats van "'],
  ['{"a" "b"}', 1, 6, 'dubbele punt'],
  ['{a: 1}', 1, 2, 'rechte aanhalingstekens'],
  ['{"a": 0131234567}', 1, 7, 'getal klopt niet'],
  ['{"a": 2026-11-24}', 1, 7, 'getal klopt niet'],
  ['{"a": onbekend}', 1, 7, '"onbekend" staat niet tussen aanhalingstekens'],
  ['{"a": }', 1, 7, 'hoort een waarde'],
  ['{"a": 1} }', 1, 10, 'Na het einde'],
  ['{"a": 1, // nummer\n"b": 2}', 1, 10, 'opmerking'],
  ['# kop\n{}', 1, 1, 'opmerking'],
  ['{"a": 1, "a": 2}', 1, 10, 'twee keer'],
  ['{"a": "\\x"}', 1, 8, '\\ die niets betekent'],
  ['{"a": "x\ty"}', 1, 9, 'tab'],
  ['', 1, 1, 'leeg'],
  ['\r\n\r\n<!doctype html>', 3, 1, 'webpagina'],
  ['['.repeat(99), 1, 42, 'te veel haakjes'],
  ['{"a": 1,', 1, 9, 'houdt te vroeg op'],
  ['[1', 1, 3, 'houdt te vroeg op'],
  ['[1 ', 1, 4, 'houdt te vroeg op'],
  ['[1, ', 1, 5, 'houdt te vroeg op'],
  ['{"a": "\\u12"}', 1, 8, '\\ die niets betekent'],
  ['{"a": "\\n\\u00e9\t"}', 1, 16, 'tab'],
  ['[1, 2 3]', 1, 6, 'ontbreekt een komma'],
  ['[1"a"]', 1, 3, 'ontbreekt een komma'],
  ['["a" “b”]', 1, 5, 'ontbreekt een komma'],
  ['[1.]', 1, 2, 'getal klopt niet'],
  ['[-3.5.1]', 1, 2, 'getal klopt niet'],
  ['[,1]', 1, 2, 'hoort een waarde'],
  ['{"a": {,}}', 1, 8, 'rechte aanhalingstekens'],
  ['{ # x\n}', 1, 3, 'opmerking'],
  ['{"a": [/* x */]}', 1, 8, 'opmerking'],
  ['{"a": 1}\n01', 2, 1, 'Na het einde staat nog "0"'],
  ['[<]', 1, 2, 'hoort een waarde'],
  // What the sign says counts only where it stands first.
  ['[<1>]', 1, 2, 'hoort een waarde'],
  ['{"a": 1} {"b": 2}', 1, 10, 'Na het einde staat nog "{".'],
  ['{"a": "\\x\\n"}', 1, 8, '\\ die niets betekent'],
  ['{"a": {"b": 1}, c: 1}', 1, 17, 'rechte aanhalingstekens'],
  ['[{"b": 1}, c]', 1, 12, '"c" staat niet tussen aanhalingstekens'],
  ['["\\ufeff", 01]', 1, 12, 'getal klopt niet'],
])('%j: line %d, character %d, %s', (tekst, regel, kolom, wat) => {
  expect(waarde(tekst)).toMatchObject({ regel, kolom, wat: expect.stringContaining(wat) as string, doe: expect.stringMatching(/\S/u) as string });
});

describe('a slip is told with what to do', () => {
  const KOMMA = 'Zet een komma tussen twee velden of blokken.';
  const VELD = 'Schrijf het veld als "naam": "waarde".';
  const GETAL = ['Dit getal klopt niet.', 'Zet een telefoonnummer of een datum tussen aanhalingstekens.'] as const;
  const OPMERKING = ['Hier staat een opmerking. Dat mag niet in JSON.', 'Haal de opmerking weg.'] as const;
  const RECHT = ['De naam van een veld staat niet tussen rechte aanhalingstekens.', VELD] as const;
  it.each<[string, string, string]>([
    ['{"a": 1 "b": 2}', 'Hier ontbreekt een komma.', KOMMA],
    ['{"a": 1,}', 'Er staat een komma te veel vóór }.', 'Haal deze komma weg.'],
    ['{"a": 1', 'Het bestand houdt te vroeg op.', 'Aan het eind ontbreekt een }.'],
    ['{"a": [1', 'Het bestand houdt te vroeg op.', 'Aan het eind ontbreekt een ].'],
    ['{', 'Het bestand houdt te vroeg op.', 'Aan het eind ontbreekt een }.'],
    ['{"a": 1, ', 'Het bestand houdt te vroeg op.', 'Aan het eind ontbreekt een }.'],
    ['[1}', 'Hier staat }, maar ] wordt verwacht.', 'Kijk welk haakje ontbreekt of te veel is.'],
    ['{"a": 1]', 'Hier staat ], maar } wordt verwacht.', 'Kijk welk haakje ontbreekt of te veel is.'],
    ['["a]', 'Aan het eind van deze tekst ontbreekt een aanhalingsteken.', 'Zet " aan het eind, op dezelfde regel.'],
    ['["\\x"]', 'Hier staat een \\ die niets betekent.', 'Haal de \\ weg, of schrijf \\\\.'],
    ['["a\tb"]', 'In de tekst staat een tab.', 'Gebruik een spatie.'],
    ['{"a" 1}', 'Na "a" ontbreekt een dubbele punt.', VELD],
    ['<!doctype html>', 'Dit is een webpagina, geen JSON.', 'Zet gemeente.json op de server, naast index.html.'],
    ['', 'Het bestand is leeg of houdt te vroeg op.', 'Zet het oorspronkelijke bestand terug, of vul aan wat ontbreekt.'],
    ['{"a":', 'Het bestand is leeg of houdt te vroeg op.', 'Zet het oorspronkelijke bestand terug, of vul aan wat ontbreekt.'],
    ...['‘', '’', '“', '”', '„', '`', "'"].map((teken): [string, string, string] => [
      `[${teken}a]`,
      `Hier staat ${teken} in plaats van ".`,
      'Gebruik rechte dubbele aanhalingstekens.',
    ]),
    ...['ja', 'één', '_a', '$a', '-'].map((woord): [string, string, string] => [
      `[${woord}]`,
      `"${woord}" staat niet tussen aanhalingstekens.`,
      'Zet er aan beide kanten " omheen.',
    ]),
    ...['=', '}', ':'].map((teken): [string, string, string] => [
      `[${teken}]`,
      'Hier hoort een waarde.',
      'Schrijf een tekst tussen aanhalingstekens. Is er niets bekend? Schrijf dan "".',
    ]),
    ['[1] x', 'Na het einde staat nog "x".', 'Haal weg wat na de laatste } staat, of een haakje dat te veel is.'],
    ['{"a": 1, "a": 2}', 'Het veld "a" staat er twee keer.', 'Haal één van de twee weg.'],
    ['['.repeat(42), 'Er staan te veel haakjes in elkaar.', 'Zet het oorspronkelijke bestand terug.'],
    ...['[013]', '[2026-11-24]', '[1.]', '[-01]', '[1e]', '[1a]', '[1_0]', '[1$]'].map((tekst): [string, string, string] => [tekst, ...GETAL]),
    ...['[1 // x\n]', '[# x\n1]', '{/* x */"a": 1}', '{"a": 1, # x\n"b": 2}', '[1 # x\n]'].map((tekst): [string, string, string] => [
      tekst,
      ...OPMERKING,
    ]),
    ...["{'a': 1}", '{a: 1}', '{1: 2}', '{“a”: 1}', '{,}'].map((tekst): [string, string, string] => [tekst, ...RECHT]),
  ])('%j: %s %s', (tekst, wat, doe) => {
    expect(waarde(tekst)).toMatchObject({ wat, doe });
  });
  it.each([
    ['[ 013 ]', 1, 3],
    ['[\n  -1.2.3]', 2, 3],
    ['[1,\n"a" \n\n"b"]', 2, 4],
    ['["ab\\q"]', 1, 5],
    ['["\\u00e9\\/\\b\\f\\r\\t\\"\\\\\tx"]', 1, 23],
    ['{"a": 1 ,  }', 1, 9],
  ])('%j: line %d, character %d', (tekst, regel, kolom) => {
    expect(waarde(tekst)).toMatchObject({ regel, kolom });
  });
  it('forty brackets in one another may, more may not', () => {
    expect(waarde('['.repeat(41) + ']'.repeat(41))).toBeInstanceOf(Array);
    expect(waarde('['.repeat(42) + ']'.repeat(42))).toMatchObject({ wat: 'Er staan te veel haakjes in elkaar.', kolom: 42 });
  });
});

it('knows on which line a field stands', () => {
  const gelezen = leesJson('{\n "a": [\n  {"b": 1},\n  {"b":\n  2}\n ]\n}');
  if ('fout' in gelezen) throw new Error(gelezen.fout.wat);
  expect([[], ['a'], ['a', 0, 'b'], ['a', 1], ['a', 1, 'b'], ['a', 1, 'mist'], ['mist']].map(gelezen.regelVan)).toEqual([1, 2, 3, 4, 4, 4, 1]);
});

it('a byte order mark at the beginning, and "__proto__" as an ordinary field', () => {
  expect(waarde('\ufeff{"a": 1}')).toEqual({ a: 1 });
  expect(Object.keys(waarde('{"__proto__": 1}') as object)).toEqual(['__proto__']);
});

describe('beside JSON.parse', () => {
  it('reads every valid file the same', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2), (tekst, inspringen) => {
        const mooi = JSON.stringify(JSON.parse(tekst), undefined, inspringen);
        expect(waarde(mooi)).toEqual(JSON.parse(tekst));
      }),
    );
  });
  it('refuses what JSON.parse refuses, and the other way round, after random damage', () => {
    const bron = '{"a": [1, "twee", {"b": null}], "c": "\\u00e9\\n", "d": -1.5e3}';
    fc.assert(
      fc.property(fc.nat(bron.length), fc.nat(4), fc.string({ maxLength: 3 }), (van, weg, erbij) => {
        const kapot = bron.slice(0, van) + erbij + bron.slice(van + weg);
        let goed = true;
        try {
          JSON.parse(kapot);
        } catch {
          goed = false;
        }
        const gelezen = leesJson(kapot);
        if ('fout' in gelezen && gelezen.fout.wat.endsWith('twee keer.')) return;
        expect('waarde' in gelezen).toBe(goed);
      }),
      { numRuns: 2000 },
    );
  });
});

it.each([
  ['Windows-1252', Buffer.from('{"a": "co\u00f6rdinatie"}', 'latin1'), 10],
  ['UTF-16', Buffer.from('{"a": "b"}', 'utf16le'), 2],
  ['UTF-16 with its mark', Buffer.from('\ufeff{"a": "b"}', 'utf16le'), 1],
])('a file saved as %s: says to save it as UTF-8', (_naam, inhoud, kolom) => {
  expect(leesJson(inhoud.toString('utf8'))).toEqual({
    fout: { regel: 1, kolom, wat: expect.stringContaining('niet bewaard als UTF-8'), doe: expect.stringContaining('“Opslaan als”') },
  });
});
