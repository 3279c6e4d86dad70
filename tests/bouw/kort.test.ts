/** The agreements in short on the pages: once beside every section and part, outside the source's words, not on the page with everything, not in search. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kortplaatsen } from '../../src/bron/kortplaatsen';
import { padVanDocument } from '../../src/bron/paden';
import { geefSectie } from '../../src/bron/tekst';
import { GEHEEL } from './begroting';
import { bestanden, leesDocument } from '../hulp/dist';

const LABEL = 'In het kort, van deze site';

interface Gevonden {
  readonly pagina: string;
  readonly element: Element;
}
const alle: Gevonden[] = bestanden('.html').flatMap((pagina) =>
  [...leesDocument(pagina).querySelectorAll('[data-kort]')].map((element) => ({ pagina, element })),
);
const naamVan = ({ element }: Gevonden) => element.getAttribute('data-kort') ?? '';

it('every place stands once, on the page of its section', () => {
  const verwacht = kortplaatsen.map(({ id, sectie }) => {
    const { soort, document } = geefSectie(sectie);
    return `${padVanDocument(soort, document).slice(1)}index.html ${id}`;
  });
  expect(alle.map((een) => `${een.pagina} ${naamVan(een)}`).sort()).toEqual(verwacht.sort());
  expect(verwacht).toHaveLength(64);
  expect(alle.filter(({ pagina }) => pagina === GEHEEL)).toEqual([]);
});

it('it is folded, says whose it is, and never stands among the words of the source', () => {
  for (const { element } of alle) {
    const blok = element.closest('details');
    expect(blok?.hasAttribute('open')).toBe(false);
    expect(blok?.querySelector('summary')?.textContent).toBe(LABEL);
    expect(element.closest('[data-bron]')).toBeNull();
    expect(element.querySelector('[data-bron]')).toBeNull();
  }
});

it('a part leads to its place, which is on the same page', () => {
  const delen = alle.filter(({ element }) => element.tagName === 'P');
  expect(delen).toHaveLength(30);
  for (const { pagina, element } of delen) {
    const anker = element.querySelector('a')?.getAttribute('href')?.replace(/^.*#/u, '') ?? '';
    expect(leesDocument(pagina).getElementById(anker)).not.toBeNull();
  }
});

it('search finds none of it', () => {
  const woorden = alle.map(({ element }) => element.querySelector('p')?.textContent.trim() ?? '').filter((tekst) => tekst.length > 40);
  expect(woorden.length).toBeGreaterThan(30);
  const gegevens = ['zoekindex', 'zoektekst'].map((naam) => readFileSync(`dist/scripts/${naam}.js`, 'utf8')).join('\n');
  expect(gegevens).not.toContain(LABEL);
  expect(woorden.filter((tekst) => gegevens.includes(tekst))).toEqual([]);
});
