/** What others link to: every place in koppelen.json is there, every page is in it, and the feed of changes leads to pages that are there. */
import { describe, expect, it } from 'vitest';
import { bladzijden, grootte, lees, leesDocument } from '../hulp/dist';
import { ontleed } from '../hulp/html';

const { koppelingen } = JSON.parse(lees('koppelen.json')) as { koppelingen: Record<string, Record<string, string>> };
const paden = Object.values(koppelingen).flatMap((lijst) => Object.keys(lijst));
/** Pages that are reached from the page they belong to. */
const NIET =
  /^404\.html$|^contact\/controle\/$|^onduidelijkheden\/(?!agenda)[\w/-]+$|^antwoorden\/[\w-]+\/$|^leren\/(?:[\w-]+\/){2,3}$|\/(?:overzicht|voorbeeld)\/$/u;

describe('koppelen.json', () => {
  it.each(paden)('"%s" is there', (pad) => {
    const [map = '', anker] = pad.split('#');
    const document = leesDocument(`${map}index.html`);
    expect(anker === undefined || document.getElementById(anker) !== null).toBe(true);
  });
  it('names every page', () => {
    const genoemd = new Set(paden.map((pad) => pad.split('#')[0]));
    expect(bladzijden().filter((pad) => !genoemd.has(pad) && !NIET.test(pad))).toEqual([]);
  });
});

describe('/koppelen/', () => {
  const document = leesDocument('koppelen/index.html');
  it('has the addresses as links, and without script a snippet with the placeholder', () => {
    const links = [...document.querySelectorAll('[data-koppelingen] a')].map((link) => link.getAttribute('href')?.replace(/^\.\.\//u, ''));
    const bedoeld = ['vraag', 'formulier', 'tekst', 'naslag'].flatMap((soort) => Object.keys(koppelingen[soort] ?? {}));
    expect(links).toEqual(bedoeld);
    // This parser leaves the entities in a textarea as they are.
    const fragment = ontleed(`<p>${document.querySelector('textarea')?.textContent}</p>`).documentElement.textContent;
    for (const pad of ['wegwijzers/', 'formulieren/', 'afspraken/', 'register/'])
      expect(fragment).toContain(`<a href="https://uw-intranet/afsprakenwijzer/${pad}">`);
  });
  it('names the feed in its head, as /over/ does; other pages do not', () => {
    const metFeed = bladzijden().filter((pad) =>
      leesDocument(pad.endsWith('.html') ? pad : `${pad}index.html`).querySelector('link[type="application/atom+xml"]'),
    );
    expect(metFeed).toEqual(['koppelen/', 'over/']);
  });
});

it('wijzigingen.xml has only addresses that are there', () => {
  const adressen = [...lees('wijzigingen.xml').matchAll(/href="([^"#]*)/gu)].map(([, adres = '']) => adres);
  expect(adressen.filter((adres) => grootte(adres.endsWith('/') ? `${adres}index.html` : adres) === 0)).toEqual([]);
});
