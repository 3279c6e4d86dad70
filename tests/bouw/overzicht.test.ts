/** Contract: a review sheet has every question, answer, outcome, citation and unclear point of its walkthrough; the page itself has the same data. */
import { describe, expect, it } from 'vitest';
import type { Gegevens } from '../../src/wegwijzer/gegevens';
import type { RegelsJson } from '../../src/koppelen/schema-regels-json';
import { lees, leesDocument } from '../hulp/dist';

const { wegwijzers } = JSON.parse(lees('regels.json')) as RegelsJson;
const glad = (tekst: string) => tekst.replace(/\s+/gu, ' ').trim();

describe.each(wegwijzers)('walkthrough $slug', ({ slug, vragen, uitkomsten }) => {
  const blad = leesDocument(`wegwijzers/${slug}/overzicht/index.html`);
  const eiland = leesDocument(`wegwijzers/${slug}/index.html`).querySelector('[data-gegevens]');
  const gegevens = JSON.parse(eiland?.textContent ?? '') as Gegevens;
  const deel = (soort: 'vraag' | 'uitkomst', id: string) => blad.querySelector(`#${soort}-${id}`)?.parentNode;

  it('the sheet has every question with its answers and sources', () => {
    for (const { id, vraag, antwoorden, bronnen } of vragen) {
      const tekst = glad(deel('vraag', id)?.textContent ?? '');
      expect(tekst).toContain(vraag);
      for (const antwoord of antwoorden) expect(tekst).toContain(antwoord.tekst);
      for (const { citaat } of bronnen) expect(tekst).toContain(`“${citaat}”`);
    }
  });
  it('the sheet has every outcome with its sources, tasks and deadlines', () => {
    for (const { id, conclusie, besluit, bronnen } of uitkomsten) {
      const tekst = glad(deel('uitkomst', id)?.textContent ?? '');
      const { veiligThuis = [], lokaalTeam = [], termijnen = [] } = gegevens.uitkomsten[id] ?? {};
      const handelingen = [...veiligThuis, ...lokaalTeam, ...termijnen];
      const citaten = [...bronnen, ...handelingen.flatMap((een) => een.bronnen)].map(({ citaat }) => `“${citaat}”`);
      for (const woorden of [conclusie, besluit, ...citaten, ...handelingen.map((een) => een.tekst)]) expect(tekst).toContain(woorden);
    }
  });
  it('the sheet explains every point that a question or outcome refers to, with a link to it', () => {
    for (const [soort, lijst] of [['vraag', vragen] as const, ['uitkomst', uitkomsten] as const])
      for (const { id, punten = [] } of lijst)
        for (const nr of punten) {
          expect(deel(soort, id)?.querySelector(`a[href="#${nr}"]`)?.textContent).toContain(`Punt ${nr}: `);
          expect(glad(blad.querySelector(`[id="${nr}"]`)?.textContent ?? '')).toContain(gegevens.punten[nr]?.standaard);
        }
  });
  it('the sheet names the rule with every quote that has one', () => {
    for (const [soort, lijst] of [['vraag', vragen] as const, ['uitkomst', uitkomsten] as const])
      for (const { id, bronnen } of lijst)
        for (const { regel } of bronnen) if (regel) expect(glad(deel(soort, id)?.textContent ?? '')).toMatch(new RegExp(` · ${regel}\\b`, 'u'));
  });
  it('every question and outcome has room for agreed or a remark, and the sheet for names and days', () => {
    const vakken = [...blad.querySelectorAll(':is(.overzicht__vraag, .overzicht__uitkomst) > .nakijkvak')];
    expect(vakken).toHaveLength(vragen.length + uitkomsten.length);
    const woorden = (deel: Element | undefined) =>
      [...(deel?.querySelectorAll('span') ?? [])].map(({ textContent }) => glad(textContent)).filter(Boolean);
    expect(woorden(vakken[0])).toEqual(['akkoord', 'opmerking:']);
    const [begin, einde] = [...blad.querySelectorAll('.nakijkblok')];
    expect(woorden(begin)).toEqual(['Nagekeken door:', 'Functie en organisatie:', 'Datum:']);
    expect(woorden(einde)).toEqual(['Naam:', 'Functie en organisatie:', 'Datum:', 'Handtekening:']);
  });
  it('the data of the page are those of this walkthrough, and nothing in them can end the script', () => {
    expect(gegevens.slug).toBe(slug);
    expect(Object.keys(gegevens.vragen)).toEqual(vragen.map(({ id }) => id));
    expect(eiland?.textContent).not.toContain('<');
  });
});
