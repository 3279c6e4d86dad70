/** Choosing a story, on stories made up for it: what it can be chosen by, and the lists of the form. */
import { describe, expect, it } from 'vitest';
import { maakKieslijsten, maakKiesverhaal, type Kiesverhaal } from '../../../src/leren/kiezer';
import type { Kiessoort } from '../../../src/leren/kiezer-soorten';
import type { Verhaal, Verhaalmoment } from '../../../src/leren/schema';
import { antwoord, kleinMoment, kleinVerhaal } from './klein';
import { kleineWeg } from './kleine-weg';

const TIJD = { perMoment: 12, afronding: 7 };
/** Called, not come: warned. */
const gewaarschuwd = (anders: Partial<Verhaalmoment> = {}) =>
  kleinMoment({
    wegwijzer: 'klein',
    antwoorden: [antwoord('gebeld', 'ja'), antwoord('gekomen', 'nee', 'b')],
    uitkomst: 'waarschuwen',
    ...anders,
  });
const gebeld = gewaarschuwd({ antwoorden: [antwoord('gebeld', 'nee')], uitkomst: 'bellen' });
const ZONDER = { wegwijzer: undefined, antwoorden: [], uitkomst: 'binnen' };
const kies = (verhaal: Verhaal) =>
  maakKiesverhaal('proef', verhaal, TIJD, (slug) => {
    if (slug !== 'klein' && slug !== 'tweede') throw new Error(`Er is gevraagd om "${slug}".`);
    return slug === 'klein' ? kleineWeg : undefined;
  });

describe('a story to choose', () => {
  it('keeps its name and sentence, and takes the minutes of its moments and of closing', () => {
    expect(kies(kleinVerhaal(gewaarschuwd(), gewaarschuwd(), gewaarschuwd()))).toMatchObject({
      slug: 'proef',
      titel: 'Een klein verhaal',
      vooraf: 'Een gezin, een deur en een brief.',
      rolbladen: false,
      minuten: 43,
      kenmerken: { minuten: ['43'] },
    });
  });
  it('has kinds of violence apart from the other themes', () => {
    const { kenmerken } = kies({ ...kleinVerhaal(gewaarschuwd()), thema: ['monitoring', 'stalking', 'afsluiten', 'partnergeweld'] });
    expect([kenmerken.thema, kenmerken.geweld]).toEqual([
      ['monitoring', 'afsluiten'],
      ['stalking', 'partnergeweld'],
    ]);
  });
  it('has the chairs that are asked, and role sheets only where they are', () => {
    const team = gewaarschuwd({ stoel: 'lokaal-team' });
    const vt = gewaarschuwd({ stoel: 'veilig-thuis' });
    expect(kies(kleinVerhaal(vt, vt)).kenmerken.stoel).toEqual(['veilig-thuis']);
    expect(kies(kleinVerhaal(vt, team)).kenmerken.stoel).toEqual(['lokaal-team', 'veilig-thuis']);
    const rollen = kies({ ...kleinVerhaal(team), stoelen: true });
    expect([rollen.rolbladen, rollen.kenmerken.stoel]).toEqual([true, ['lokaal-team', 'rolbladen']]);
  });
  it('has each walkthrough once; a moment without one adds none and asks for none', () => {
    expect(kies(kleinVerhaal(gewaarschuwd(), kleinMoment(ZONDER), gebeld)).kenmerken.wegwijzer).toEqual(['klein']);
    expect(kies(kleinVerhaal(kleinMoment(ZONDER))).kenmerken).toMatchObject({ wegwijzer: [], punt: [] });
  });
  it('has the points of the questions asked and of the outcome as it counts, each once, in order of number', () => {
    expect(kies(kleinVerhaal(gewaarschuwd())).kenmerken.punt).toEqual(['O1', 'O3', 'O7', 'O12']);
    expect(kies(kleinVerhaal(gebeld)).kenmerken.punt).toEqual(['O3', 'O12', 'O40']);
    expect(kies(kleinVerhaal(gebeld, gewaarschuwd())).kenmerken.punt).toEqual(['O1', 'O3', 'O7', 'O12', 'O40']);
  });
  it('has no points of a walkthrough that is not there', () => {
    expect(kies(kleinVerhaal(gewaarschuwd({ wegwijzer: 'tweede' }))).kenmerken).toMatchObject({ wegwijzer: ['tweede'], punt: [] });
  });
});

const LEEG = { thema: [], geweld: [], stoel: [], minuten: [], wegwijzer: [], punt: [] };
const metKenmerken = (kenmerken: Partial<Kiesverhaal['kenmerken']>): Kiesverhaal => ({
  slug: 'proef',
  titel: 'Proef',
  vooraf: 'Vooraf.',
  rolbladen: false,
  minuten: 40,
  kenmerken: { ...LEEG, ...kenmerken },
});
const woorden = { wegwijzer: (slug: string) => `Wegwijzer ${slug}`, punt: (nr: string) => `Punt ${nr}` };
/** The choices of one list as 'id: words'. */
function keuzesVan(soort: Kiessoort, ...perVerhaal: (readonly string[])[]): string[] | undefined {
  const lijsten = maakKieslijsten(
    perVerhaal.map((namen) => metKenmerken({ [soort]: namen })),
    woorden,
  );
  return lijsten.find((lijst) => lijst.soort === soort)?.keuzes.map(({ id, tekst }) => `${id}: ${tekst}`);
}

describe('the lists of the form', () => {
  it('are named, in a fixed order, and empty where no story has anything', () => {
    expect(maakKieslijsten([metKenmerken({})], woorden)).toEqual([
      { soort: 'thema', naam: 'Thema', keuzes: [] },
      { soort: 'geweld', naam: 'Soort geweld', keuzes: [] },
      { soort: 'stoel', naam: 'Stoel', keuzes: [] },
      { soort: 'minuten', naam: 'Tijd', keuzes: [] },
      { soort: 'wegwijzer', naam: 'Wegwijzer', keuzes: [] },
      { soort: 'punt', naam: 'Onduidelijk punt', keuzes: [] },
    ]);
  });
  it.each<[Kiessoort, string[], string[], string[]]>([
    [
      'thema',
      ['afsluiten', 'ongeboren-kind'],
      ['afsluiten', 'monitoring'],
      ['ongeboren-kind: Een ongeboren kind', 'monitoring: Monitoring', 'afsluiten: Afsluiten'],
    ],
    ['geweld', ['stalking', 'verwaarlozing'], ['stalking'], ['verwaarlozing: Verwaarlozing', 'stalking: Stalking']],
    [
      'stoel',
      ['veilig-thuis', 'rolbladen'],
      ['lokaal-team'],
      ['lokaal-team: Lokaal team', 'veilig-thuis: Veilig Thuis', 'rolbladen: Beide stoelen, met rolbladen'],
    ],
    ['minuten', ['40', '100'], ['25', '40'], ['25: Ongeveer 25 minuten', '40: Ongeveer 40 minuten', '100: Ongeveer 100 minuten']],
    [
      'wegwijzer',
      ['opschalen', 'directe-overdracht'],
      ['opschalen'],
      ['directe-overdracht: Wegwijzer directe-overdracht', 'opschalen: Wegwijzer opschalen'],
    ],
    ['punt', ['O12', 'O3'], ['O40', 'O3'], ['O3: Punt O3', 'O12: Punt O12', 'O40: Punt O40']],
  ])('%s: what the stories have, each once, in order and in words', (soort, een, ander, verwacht) => {
    expect(keuzesVan(soort, een, ander)).toEqual(verwacht);
  });
});
