/** Promise 1: the published text is the source, character by character. The source text stands in tests/bron. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bestanden, leesDocument } from '../hulp/dist';
import { alle, zoek } from '../hulp/html';

interface Bronbestand {
  readonly secties: readonly { readonly id: string; readonly tekst: string }[];
  readonly voetnoten: Readonly<Record<string, string>>;
}
const bron = JSON.parse(readFileSync('tests/bron/secties.json', 'utf8')) as Bronbestand;

/** White space and list marks do not count; every other character does. */
const kaal = (tekst: string) => tekst.replace(/[\s•☐▪]+/gu, '').replace(/\u00ad/gu, '');

/** Text of an element without what this site added and without other marked sections inside it. */
function bronTekst(element: Element): string {
  return [...element.childNodes]
    .map((kind) => {
      if (kind.nodeType === kind.TEXT_NODE) return kind.textContent ?? '';
      const deel = kind as Element;
      if (kind.nodeType !== kind.ELEMENT_NODE || deel.hasAttribute('data-annotatie') || deel.hasAttribute('data-bron')) return '';
      return bronTekst(deel);
    })
    .join('');
}

/** Marked text per page: elements with the same id on one page are joined in document order. */
function gepubliceerd(): { pagina: string; id: string; tekst: string }[] {
  return bestanden('.html').flatMap((pagina) => {
    const perId = new Map<string, string>();
    for (const element of alle('[data-bron]', leesDocument(pagina))) {
      const id = element.getAttribute('data-bron') ?? '';
      perId.set(id, (perId.get(id) ?? '') + bronTekst(element));
    }
    return [...perId].map(([id, tekst]) => ({ pagina, id, tekst }));
  });
}

const verwacht = new Map([
  ...bron.secties.filter(({ tekst }) => tekst !== '').map(({ id, tekst }) => [id, tekst] as const),
  ...Object.entries(bron.voetnoten).map(([nummer, tekst]) => [`voetnoot-${nummer}`, tekst] as const),
]);
const stukken = gepubliceerd();

describe('the text stands there literally', () => {
  it('knows 39 pieces of source text', () => {
    expect(verwacht.size).toBe(39);
  });
  it.each([...verwacht])('%s is published at least twice: on its own page and in the whole text', (id) => {
    expect(stukken.filter((stuk) => stuk.id === id).length).toBeGreaterThanOrEqual(2);
  });
  it.each(stukken)('$pagina: $id', ({ id, tekst }) => {
    expect(kaal(tekst)).toBe(kaal(verwacht.get(id) ?? 'onbekende sectie'));
  });
});

describe('the structure was restored by hand', () => {
  const lijst = (pagina: string, id: string) => zoek(`[data-bron="${id}"]`, leesDocument(pagina));
  it('7.3: three grounds, of which the first has three criteria (O33)', () => {
    const gronden = alle(':scope > ul', lijst('afspraken/7/index.html', '7.3')).at(-1);
    expect(gronden?.querySelectorAll(':scope > li').length).toBe(3);
    expect(gronden?.querySelector(':scope > li')?.querySelectorAll('ul > li').length).toBe(3);
  });
  it('5.1: eight criteria, the last with nine forms', () => {
    const criteria = zoek(':scope > ul', lijst('afspraken/5/index.html', '5.1'));
    expect(criteria?.querySelectorAll(':scope > li').length).toBe(8);
    expect(alle(':scope > li', criteria).at(-1)?.querySelectorAll('ul > li').length).toBe(9);
  });
  it('4: a up to o under three headings', () => {
    const lijsten = alle('ol', lijst('afspraken/4/index.html', '4'));
    expect(lijsten.map((ol) => [ol.getAttribute('start'), ol.querySelectorAll(':scope > li').length])).toEqual([
      ['1', 3],
      ['4', 5],
      ['9', 7],
    ]);
  });
});
