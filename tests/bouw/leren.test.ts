/** Stories on the site: the page has facts and choices, and nothing that tells the answer (contract §6). */
import { describe, expect, it } from 'vitest';
import { leesNaslag, leesVerhalen } from '../../scripts/leren/lezen';
import { VOORRAAD, type Verhaalgegevens } from '../../src/leren/gegevens';
import { feitenVoor } from '../../src/leren/moment';
import { STOELEN } from '../../src/site/stoelen';
import { lees, leesDocument } from '../hulp/dist';
import { alle } from '../hulp/html';

const verhalen = leesVerhalen();
const { uitkomsten } = leesNaslag();
const glad = (tekst: string | null | undefined) => (tekst ?? '').replace(/\s+/gu, ' ').trim();

/** What a data script puts in the store, run as a browser would. */
function gegevensUit(naam: string): unknown {
  const plek: Record<string, Record<string, unknown>> = {};
  // The script is ours, and it is the file itself that is tested.
  new Function('globalThis', lees(`scripts/leren/${naam}.js`))(plek);
  return plek[VOORRAAD]?.[naam];
}

describe.each(verhalen)('the story $slug', ({ slug, verhaal }) => {
  const pagina = leesDocument(`leren/verhalen/${slug}/index.html`);
  const deel = (nummer: number) => pagina.querySelector(`[data-moment="${nummer}"]`);

  it('has the facts that the chair knows, and the choices, from strict to permissive', () => {
    verhaal.momenten.forEach((moment, plaats) => {
      const tekst = glad(deel(plaats + 1)?.textContent);
      for (const feit of feitenVoor(moment, moment.stoel)) expect(tekst).toContain(glad(feit.tekst));
      const waarden = alle('input[name="voorspelling"]', deel(plaats + 1) ?? pagina).map((veld) => veld.getAttribute('value'));
      expect(waarden).toEqual(moment.opties?.map(({ uitkomst }) => uitkomst) ?? []);
    });
  });
  it('says that it is practice, on every moment', () => {
    for (const moment of alle('[data-moment]', pagina)) expect(glad(moment.textContent)).toMatch(/^Oefening/u);
  });
  it('does not tell the answer: no feedback, conclusion, reading, variant or fact of the other chair in the page or its head', () => {
    const alles = glad(lees(`leren/verhalen/${slug}/index.html`));
    for (const moment of verhaal.momenten) {
      const geheim = [
        ...(moment.opties ?? []).map(({ waarom }) => waarom),
        ...moment.punten.map(({ waarom }) => waarom),
        ...moment.ontbreekt,
        moment.begeleiding.denkfout,
        ...(moment.paar ? [moment.paar.feit.tekst, moment.paar.waarom] : []),
        ...moment.feiten.filter((feit) => !feitenVoor(moment, moment.stoel).includes(feit)).map(({ tekst }) => tekst),
      ];
      for (const tekst of geheim) expect(alles).not.toContain(glad(tekst));
    }
    const kop = glad(pagina.querySelector('head')?.textContent) + slug;
    for (const { wegwijzer, uitkomst } of verhaal.momenten) {
      const kort = uitkomsten.get(wegwijzer ?? '')?.[uitkomst]?.kort ?? '';
      if (kort) expect(kop).not.toContain(kort);
    }
  });
  it('tells how it went on with its answers, and without a script in a fold that is closed', () => {
    expect((gegevensUit(`verhaal-${slug}`) as Verhaalgegevens).slot).toBe(verhaal.slot);
    const vouw = pagina.querySelector('noscript details[data-verhaalslot]:not([open])');
    expect(glad(vouw?.textContent)).toContain(verhaal.slot);
    expect(vouw?.closest('.geen-druk')).not.toBeNull();
    const buiten = lees(`leren/verhalen/${slug}/index.html`).replace(/<noscript>.*?<\/noscript>/gsu, '');
    expect(glad(buiten)).not.toContain(verhaal.slot);
  });
  it('has its answers in a script of its own', () => {
    const { momenten } = gegevensUit(`verhaal-${slug}`) as Verhaalgegevens;
    expect(momenten.map(({ uitkomst }) => uitkomst)).toEqual(verhaal.momenten.map(({ uitkomst }) => uitkomst));
    for (const { wegwijzer } of momenten) if (wegwijzer) expect(gegevensUit(`wegwijzer-${wegwijzer}`)).toHaveProperty('route');
  });
  it('has no button that calls, shares, notes or hands over', () => {
    const knoppen = alle('button, a', pagina.querySelector('article') ?? pagina).map((knop) => glad(knop.textContent));
    expect(knoppen.filter((tekst) => /deel|notitie|kopieer|formulier/iu.test(tekst))).toEqual([]);
  });
});

it('what one chair knows is not on the sheet of the other', () => {
  for (const { verhaal } of verhalen.filter((een) => een.verhaal.stoelen))
    for (const moment of verhaal.momenten)
      for (const stoel of STOELEN) {
        const blad = feitenVoor(moment, stoel);
        expect(blad.filter(({ kent }) => !kent?.includes(stoel))).toEqual([]);
        expect(blad.length).toBeGreaterThan(0);
      }
});

it('stories are not found by search', () => {
  const gezocht = ['zoekindex', 'zoektekst'].map((naam) => lees(`scripts/${naam}.js`)).join('\n');
  for (const { slug, verhaal } of verhalen) {
    expect(gezocht).not.toContain(`leren/verhalen/${slug}`);
    expect(gezocht).not.toContain(verhaal.titel);
    expect(gezocht).not.toContain(verhaal.slot);
  }
  expect(gezocht).not.toContain('Deze casus is verzonnen');
});
