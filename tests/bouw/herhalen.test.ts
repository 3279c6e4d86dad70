/** Sets and recall cards on the site: what stands there, and that no answer does before it is asked for (contract §6). */
import { describe, expect, it } from 'vitest';
import { leesVerhalen } from '../../scripts/leren/lezen';
import { maakHerhaalsets, setVan } from '../../src/leren/herhaalsets';
import { feitenVoor } from '../../src/leren/moment';
import { bladzijden, lees, leesDocument } from '../hulp/dist';
import { alle } from '../hulp/html';

const verhalen = leesVerhalen();
const sets = maakHerhaalsets(verhalen);
const glad = (tekst: string | null | undefined) => (tekst ?? '').replace(/\s+/gu, ' ').trim();

describe.each(sets)('set $nummer', ({ nummer, momenten }) => {
  const pad = `leren/herhalen/${nummer}/index.html`;
  const pagina = leesDocument(pad);
  it('has the facts and choices of its eight moments, each with what came before', () => {
    const delen = alle('[data-moment]', pagina);
    expect(delen.map((deel) => `${deel.getAttribute('data-uit') ?? ''} ${deel.getAttribute('data-plaats') ?? ''}`)).toEqual(
      momenten.map((een) => `${een.slug} ${een.nummer}`),
    );
    momenten.forEach(({ moment, nummer: plaats }, rang) => {
      const tekst = glad(delen[rang]?.textContent);
      for (const feit of feitenVoor(moment, moment.stoel)) expect(tekst).toContain(glad(feit.tekst));
      expect(delen[rang]?.querySelector('[data-eerder]') !== null).toBe(plaats > 1);
    });
  });
  it('tells no answer', () => {
    const alles = glad(lees(pad));
    for (const { moment } of momenten)
      for (const geheim of [...(moment.opties ?? []), ...moment.punten]) expect(alles).not.toContain(glad(geheim.waarom));
  });
  it('has no count, mark or certificate', () => {
    expect(pagina.querySelector('progress, meter, [data-score]')).toBeNull();
  });
});

it('every story names its set', () => {
  for (const { slug } of verhalen) {
    const { nummer } = setVan(sets, slug);
    const later = leesDocument(`leren/verhalen/${slug}/index.html`).querySelector('[data-later]');
    expect(later?.querySelector(`a[href$="herhalen/${nummer}/"]`), slug).not.toBeNull();
    expect(later?.querySelector(`a[href$="herhalen/${nummer}/blad/"]`), slug).not.toBeNull();
  }
});

const stapels = bladzijden().filter((pad) => /^leren\/kaarten\/[\w-]+\/$/u.test(pad));
it('every card has a question before and, folded, an answer with its section behind', () => {
  expect(stapels.length).toBeGreaterThan(10);
  for (const pad of stapels) {
    const kaarten = alle('details[data-kaart]', leesDocument(`${pad}index.html`));
    expect(kaarten.length, pad).toBeGreaterThan(0);
    for (const kaart of kaarten) {
      expect(kaart.hasAttribute('open')).toBe(false);
      expect(kaart.querySelectorAll('[data-achterkant] :is([data-situatie], blockquote)').length, pad).toBeGreaterThan(0);
    }
  }
});

it('neither sets nor cards are found by search', () => {
  const gezocht = ['zoekindex', 'zoektekst'].map((naam) => lees(`scripts/${naam}.js`)).join('\n');
  expect(gezocht).not.toMatch(/leren\/(?:herhalen|kaarten)\/[\w-]/u);
});
