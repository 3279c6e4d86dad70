/** The notes of a document: announced in a few words, numbered once, safety first. */
import { describe, expect, it } from 'vitest';
import { maakAnnotaties, type Paginaverwijzing } from '../../../src/bron/annotaties';
import { bijschriftVan, maakNoten, markeerwoorden, nummersVan, soortVan, veiligEerst } from '../../../src/bron/noten';
import type { Onduidelijkheid } from '../../../src/bron/schema-onduidelijkheid';

const punt = (nr: string, ernst: Onduidelijkheid['ernst'], ankers: string[], secties: string[] = []) =>
  ({
    nr,
    ernst,
    kop: `Vraag ${nr}?`,
    kort: `Kort ${nr}.`,
    alleenBij: [],
    bronnen: ankers.map((anker) => ({ anker })),
    secties,
  }) as unknown as Onduidelijkheid;
const pagina = (naam: string, soort: Paginaverwijzing['soort'], ...secties: string[]) => ({ pad: `/${naam}/`, titel: naam, soort, secties });
const sectie = (id: string, aantal: number) => ({
  id,
  zinnen: Array.from({ length: aantal }, (_, nr) => ({ anker: `${id}-${nr + 1}`, sectie: id, tekst: 'Zin.' })),
});

const [inhoud, veilig, stil] = [punt('O1', 'inhoud', ['4-1', '5-1']), punt('O2', 'veiligheid', ['4-1']), punt('O3', 'veiligheid', [], ['5'])];
const [hulp, blad] = [pagina('a', 'Wegwijzer', '4', '5'), pagina('b', 'Formulier', '4')];
const SECTIES = [sectie('4', 1), sectie('5', 1)];
const bij = maakAnnotaties({ secties: SECTIES, regels: [], punten: [inhoud, veilig, stil], begrippen: new Map(), verwijzingen: [hulp, blad] });
const noten = maakNoten(SECTIES, bij);

it('safety comes first, the rest keeps its order', () => {
  const [a, b, c] = [punt('O7', 'inhoud', []), punt('O8', 'veiligheid', []), punt('O9', 'taal', [])];
  expect(veiligEerst([a, c, b])).toEqual([b, a, c]);
});

describe('the marker', () => {
  it('says what is behind it, and a safety point in a word', () => {
    expect(markeerwoorden({ punten: [inhoud], verwijzingen: [] })).toBe('Niet eenduidig');
    expect(markeerwoorden({ punten: [inhoud, veilig], verwijzingen: [] })).toBe('Niet eenduidig: veiligheid\u00a0(2)');
    expect(markeerwoorden({ punten: [], verwijzingen: [hulp, hulp, blad] })).toBe('2\u00a0wegwijzers · 1\u00a0formulier');
    expect(markeerwoorden({ punten: [veilig], verwijzingen: [hulp, blad, blad] })).toBe(
      'Niet eenduidig: veiligheid · 1\u00a0wegwijzer · 2\u00a0formulieren',
    );
  });
  it('has the mark of what weighs most', () => {
    expect(soortVan({ punten: [inhoud, veilig], verwijzingen: [hulp] })).toBe('veiligheid');
    expect(soortVan({ punten: [inhoud], verwijzingen: [hulp] })).toBe('inhoud');
    expect(soortVan({ punten: [], verwijzingen: [hulp] })).toBe('verwijzing');
  });
});

it('a paragraph has each point once, and with the section what belongs to it as a whole', () => {
  expect(bijschriftVan(['5-1', '4-1'], undefined, bij)).toEqual({ punten: [inhoud, veilig], verwijzingen: [] });
  expect(bijschriftVan(['5-1'], '5', bij)).toEqual({ punten: [stil, inhoud], verwijzingen: [hulp] });
  expect(bijschriftVan(['9-1'], '9', bij)).toEqual({ punten: [], verwijzingen: [] });
});

describe('on paper', () => {
  it('every note stands once, in the order of the text, and says what a screen says', () => {
    expect(noten.lijst).toEqual([
      'Wegwijzer: a',
      'Formulier: b',
      'Vraag O2? Kort O2. Raakt de veiligheid. Punt O2.',
      'Vraag O1? Kort O1. Punt O1.',
      'Vraag O3? Kort O3. Raakt de veiligheid. Punt O3.',
    ]);
  });
  it('a heading or paragraph names the numbers, also of a note that comes back', () => {
    expect(nummersVan({ punten: [inhoud, veilig], verwijzingen: [] }, noten)).toBe('3, 4');
    expect(nummersVan({ punten: [stil], verwijzingen: [hulp] }, noten)).toBe('1, 5');
    expect(nummersVan({ punten: [inhoud], verwijzingen: [] }, noten)).toBe('4');
    expect(nummersVan({ punten: [], verwijzingen: [] }, noten)).toBeUndefined();
  });
  it('a section without notes adds none, and a note of another document has no number', () => {
    expect(maakNoten([sectie('9', 1)], bij).lijst).toEqual([]);
    expect(nummersVan({ punten: [punt('O9', 'inhoud', []), inhoud], verwijzingen: [pagina('c', 'Formulier')] }, noten)).toBe('4');
  });
  it('a point has its anchor where it is met first', () => {
    expect([...noten.eersteBij]).toEqual([
      ['O2', '4-1'],
      ['O1', '4-1'],
      ['O3', '5'],
    ]);
  });
});
