/** From an outcome to a moment to practise it with. */
import { describe, expect, it } from 'vitest';
import { leesVerhalen } from '../../../scripts/leren/lezen';
import { metOefenmomenten, oefenmomentVan } from '../../../src/leren/oefenmoment';
import { UITKOMSTEN } from '../../../src/leren/reeks';
import { adresVan, BEGIN, leesAdres, momentVan } from '../../../src/leren/scherm';
import type { Gegevens, UitkomstTekst } from '../../../src/wegwijzer/gegevens';

const verhalen = leesVerhalen();

it('every outcome of every walkthrough has a moment, and that moment reaches it', () => {
  for (const naam of UITKOMSTEN) {
    const [wegwijzer = '', uitkomst = ''] = naam.split(' ');
    const gevonden = oefenmomentVan(verhalen, wegwijzer, uitkomst);
    const moment = verhalen.find(({ slug }) => slug === gevonden?.slug)?.verhaal.momenten[(gevonden?.nummer ?? 0) - 1];
    expect(moment?.wegwijzer, `${naam}: no moment of a story reaches it yet (docs/taken/nieuw-verhaal.md)`).toBe(wegwijzer);
    expect(gevonden?.hoe === 'paar' ? moment?.paar?.uitkomst : moment?.uitkomst, naam).toBe(uitkomst);
  }
});
it('a moment with the outcome itself comes before a variant that has it', () => {
  expect(oefenmomentVan(verhalen, 'directe-overdracht', 'nog-niet-vastgesteld')).toMatchObject({ slug: 'proefman', nummer: 1, hoe: 'uitgewerkt' });
  expect(oefenmomentVan(verhalen, 'terugkoppelen', 'rond-pogingen-af')).toMatchObject({ slug: 'noor', nummer: 1, hoe: 'paar' });
  expect(oefenmomentVan(verhalen, 'terugkoppelen', 'bestaat-niet')).toBeUndefined();
});
it('the link comes last, takes nothing along, and its address names moment and opening only', () => {
  const uitkomst = { vervolg: [{ naar: 'termijnen', mee: [] }] } as unknown as UitkomstTekst;
  const gegevens = { slug: 'raad-of-politie', uitkomsten: { 'overleg-nu': uitkomst, verzonnen: uitkomst } } as unknown as Gegevens;
  const { uitkomsten } = metOefenmomenten(gegevens, verhalen, (pad) => `../..${pad}`);
  expect(uitkomsten['overleg-nu']?.vervolg.slice(1)).toEqual([
    {
      naar: 'oefenen',
      titel: 'Oefenen met deze uitkomst: Bas en de drie telefoontjes, moment 2',
      pad: '../../leren/verhalen/bas/#moment-2-uitgewerkt',
      soort: 'wegwijzer',
      mee: [],
    },
  ]);
  expect(uitkomsten['verzonnen']?.vervolg).toHaveLength(1);
});

describe('an address into a story', () => {
  it('opens a moment, worked out when it says so', () => {
    expect(leesAdres('#moment-3', 4)).toEqual({ moment: 3, momenten: {} });
    const uitgewerkt = leesAdres(adresVan(2, 'uitgewerkt'), 4);
    expect(uitgewerkt && momentVan(uitgewerkt, 2)).toEqual({ ...BEGIN, stap: 'vergelijking', vorm: 'uitgewerkt' });
    expect(leesAdres(adresVan(2, 'paar'), 4)?.momenten[2]).toMatchObject({ stap: 'paar' });
  });
  it.each(['', '#', '#moment-0', '#moment-5', '#moment-2-zelf', '#moment-2&antwoord=ja', '#uitkomst'])('is none: %j', (fragment) => {
    expect(leesAdres(fragment, 4)).toBeUndefined();
  });
});
