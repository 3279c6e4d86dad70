/** The trainer's kit on the site: a role sheet holds nothing of the other chair, answers stand behind folds of one page only, and search has none of it. */
import { describe, expect, it } from 'vitest';
import { leesVerhalen } from '../../scripts/leren/lezen';
import { kenmerken } from '../../integraties/offline.mjs';
import { feitenOpRolblad, RONDEN } from '../../src/leren/moment';
import type { Verhaal } from '../../src/leren/schema';
import { bestanden, DIST, grootte, lees, leesDocument } from '../hulp/dist';
import { alle } from '../hulp/html';
import { andereStoel, geheimVoor, metRolbladen, verraden } from '../hulp/rolblad';

const verhalen = leesVerhalen();
const glad = (tekst: string | null | undefined) => (tekst ?? '').replace(/\s+/gu, ' ').trim();
const rolpad = (slug: string, stoel: string) => `leren/rollen/${slug}/${stoel}/index.html`;
const bladpad = (slug: string) => `leren/trainer/verhalen/${slug}/index.html`;
const bladen = metRolbladen(verhalen);

/** Everything that is an answer in a story. */
const antwoordenVan = ({ momenten, slot }: Verhaal): string[] => [
  ...momenten
    .flatMap(({ opties = [], punten, paar }) => [...opties.map(({ waarom }) => waarom), ...punten.map(({ waarom }) => waarom), paar?.waarom ?? ''])
    .filter(Boolean),
  slot,
];
/** The words of a page as a reader has them, its title and what it tells a search engine. */
const allesVan = (pad: string) => {
  const pagina = leesDocument(pad);
  const kop = alle('meta[name="description"]', pagina).map((deel) => deel.getAttribute('content'));
  return [pagina.querySelector('title')?.textContent, ...kop, pagina.querySelector('main')?.textContent].map(glad).join('\n');
};

it('eight stories have two role sheets each', () => {
  expect(bestanden('.html').filter((pad) => pad.startsWith('leren/rollen/'))).toEqual(bladen.map(({ slug, stoel }) => rolpad(slug, stoel)).sort());
  expect(bladen).toHaveLength(16);
});

describe.each(bladen)('the role sheet of $stoel in $slug', ({ slug, verhaal, stoel }) => {
  const pad = rolpad(slug, stoel);
  it('has what this chair knows in each of three rounds', () => {
    const ronden = alle('[data-ronde]', leesDocument(pad));
    expect(ronden).toHaveLength(RONDEN);
    ronden.forEach((ronde, plaats) => {
      const moment = verhaal.momenten[plaats];
      for (const { tekst } of moment ? feitenOpRolblad(moment, stoel) : []) expect(glad(ronde.textContent)).toContain(glad(tekst));
    });
  });
  it('holds nothing of what the other knows, in its words, its title and its source', () => {
    const geheim = geheimVoor(verhaal, stoel);
    expect(verraden(allesVan(pad), geheim)).toEqual([]);
    expect(verraden(lees(pad).replace(/<[^>]*>/gu, ' '), geheim)).toEqual([]);
    // What it looks for is on the other sheet.
    expect(verraden(allesVan(rolpad(slug, andereStoel(stoel))), geheim).length).toBeGreaterThan(0);
  });
  it('tells no answer, and leads to no page that does', () => {
    const alles = allesVan(pad);
    for (const woorden of antwoordenVan(verhaal)) expect(alles).not.toContain(glad(woorden));
    expect(
      alle('main a', leesDocument(pad))
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => /trainer|verhalen|rollen/u.test(href)),
    ).toEqual([]);
  });
});

describe.each(verhalen)("the facilitator's sheet of $slug", ({ slug, verhaal }) => {
  const pagina = leesDocument(bladpad(slug));
  const vouwen = alle('details[data-uitwerking], details[data-verhaalslot]', pagina);
  it('has every answer behind a fold that is closed, one for each moment and one for how it went on', () => {
    expect(vouwen.map((vouw) => vouw.hasAttribute('data-verhaalslot'))).toEqual([...verhaal.momenten.map(() => false), true]);
    expect(vouwen.filter((vouw) => vouw.hasAttribute('open'))).toEqual([]);
    const binnen = glad(vouwen.map((vouw) => vouw.textContent).join(' '));
    for (const deel of alle('details', pagina)) deel.remove();
    const buiten = glad(pagina.body.textContent);
    for (const woorden of antwoordenVan(verhaal)) {
      expect(binnen).toContain(glad(woorden));
      expect(buiten).not.toContain(glad(woorden));
    }
  });
  it('says of each moment what to listen for and what to ask next', () => {
    const momenten = alle('[data-moment]', leesDocument(bladpad(slug)));
    momenten.forEach((deel, plaats) => {
      const { denkfout = '-', vraag = '-' } = verhaal.momenten[plaats]?.begeleiding ?? {};
      expect(glad(deel.textContent)).toContain(glad(denkfout));
      expect(glad(deel.textContent)).toContain(glad(vraag));
      expect(glad(deel.textContent)).toContain('Bij ons gaat dit zo');
    });
  });
});

describe('the page of the kit', () => {
  const pad = 'leren/trainer/index.html';
  it('lists every story with its sheets, and no fact, choice or answer of any', () => {
    const alles = allesVan(pad);
    const links = alle('main a', leesDocument(pad)).map((link) => link.getAttribute('href') ?? '');
    for (const { slug, verhaal } of verhalen) {
      expect(links.some((href) => href.endsWith(`verhalen/${slug}/`))).toBe(true);
      expect(alles).toContain(verhaal.titel);
      const dicht = [
        ...antwoordenVan(verhaal),
        ...verhaal.momenten.flatMap(({ feiten, opties = [] }) => [...feiten, ...opties].map(({ tekst }) => tekst)),
      ];
      for (const woorden of dicht) expect(alles).not.toContain(glad(woorden));
    }
    for (const { slug, stoel } of bladen) expect(links.some((href) => href.endsWith(`rollen/${slug}/${stoel}/`))).toBe(true);
  });
  it('offers the kit as a document that is there', () => {
    expect(alle('a[download]', leesDocument(pad)).map((link) => link.getAttribute('href'))).toEqual(['../../leren/trainer/trainersmap.odt']);
    expect(grootte('leren/trainer/trainersmap.odt')).toBeGreaterThan(5000);
  });
  it('is named where learning starts', () => {
    expect(alle('main a', leesDocument('leren/index.html')).filter((link) => link.getAttribute('href')?.endsWith('trainer/'))).toHaveLength(1);
  });
});

it('sheets and kit are not in search, here nor elsewhere, nor in the list of places', () => {
  const gezocht = [...['scripts/zoekindex.js', 'scripts/zoektekst.js', 'koppelen.json'].map(lees)].join('\n');
  expect(gezocht).not.toMatch(/leren\/(?:trainer\/verhalen|rollen)/u);
  for (const { verhaal } of verhalen) for (const woorden of antwoordenVan(verhaal)) expect(gezocht).not.toContain(woorden);
  for (const pad of bestanden('.html').filter((een) => /^leren\/(?:trainer|rollen)\//u.test(een)))
    expect(leesDocument(pad).querySelector('meta[name="robots"]')?.getAttribute('content'), pad).toBe('noindex');
});

it('the copy for use without network has kit and role sheets; what a trainer prints beforehand is left out', () => {
  const kopie = Object.keys(kenmerken(DIST));
  expect(kopie).toContain('leren/trainer/index.html');
  expect(kopie).toContain(rolpad('ruben', 'veilig-thuis'));
  expect(kopie.filter((pad) => /trainer\/verhalen|begeleiding-|\.odt$/u.test(pad))).toEqual([]);
});
