/** The pieces of a section: sentences, headings and footnotes, in the order of the page. */
import { describe, expect, test } from 'vitest';
import { leesBrontekst } from '../../../src/bron/lezen';
import { secties } from '../../../src/bron/tekst';
import { deelSecties, leesTekstdelen } from '../../../src/zoeken/tekstdelen';

const { delen } = leesBrontekst(
  [
    '<Sectie id="6.1" kop="Een">',
    '<Z id="6.1-9">Hoort er niet bij.</Z>',
    '</Sectie>',
    '<Sectie id="6.1.1" kop="Twee">',
    '<Tussenkop id="6.1.1-kop" niveau={3}> Een\n  kop: </Tussenkop>',
    '<Alinea><Z id="6.1.1-1">Wordt gelezen.<Noot n="2" /></Z> <Z id="6.1.1-2">Ook.<Noot n="1" /></Z></Alinea>',
    '<Tussenkop id="leeg"> </Tussenkop>',
    '<Tussenkop niveau={3} id="diep">Dieper</Tussenkop>',
    '<Alinea><Z id="6.1.1-3"><Noot n="12" /> <Noot n="2" /> <Noot n="9" /></Z></Alinea>',
    '</Sectie>',
    '<Sectie id="6x1.1" kop="Lijkt erop"><Z id="6x1.1-1">Anders.</Z></Sectie>',
    '<Voetnoot n="12">Twaalfde.</Voetnoot>',
    '<Voetnoot n="1">Eerste\n noot.</Voetnoot>',
    '<Voetnoot n="2">Tweede <a href="x">noot</a>. </Voetnoot>',
  ].join('\n\n'),
);

describe('the parts of a section', () => {
  test('headings and sentences in order, every note once at the end, nothing without text', () => {
    expect(deelSecties(delen)('6.1.1')).toEqual([
      { anker: '6.1.1-kop', tekst: 'Een kop:', tussenkop: true },
      { anker: '6.1.1-1', tekst: 'Wordt gelezen.', tussenkop: false },
      { anker: '6.1.1-2', tekst: 'Ook.', tussenkop: false },
      { anker: 'diep', tekst: 'Dieper', tussenkop: true },
      { anker: 'voetnoot-2', tekst: 'Tweede noot.', tussenkop: false },
      { anker: 'voetnoot-1', tekst: 'Eerste noot.', tussenkop: false },
      { anker: 'voetnoot-12', tekst: 'Twaalfde.', tussenkop: false },
    ]);
  });
  test('a footnote belongs to the section that names it, not to the one it stands behind', () => {
    expect(deelSecties(delen)('6x1.1')).toEqual([{ anker: '6x1.1-1', tekst: 'Anders.', tussenkop: false }]);
  });
  test('of a section that does not exist: nothing', () => {
    expect(deelSecties(delen)('7')).toEqual([]);
  });
});

test('every section of the source, in order, with all its sentences', () => {
  const gelezen = leesTekstdelen();
  expect(gelezen.map(({ sectie }) => sectie.id)).toEqual(secties.map(({ id }) => id));
  for (const { sectie, delen } of gelezen) {
    const ankers = new Set(delen.map(({ anker }) => anker));
    expect(sectie.zinnen.filter(({ anker }) => !ankers.has(anker))).toEqual([]);
  }
  expect(gelezen.flatMap(({ delen }) => delen).filter(({ tussenkop }) => tussenkop).length).toBeGreaterThan(10);
});
