/** Ten thousand hostile strings at every entrance of pure code: none breaks it, and what comes out is of the kind that always comes out. */
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { describe, expect, it, vi } from 'vitest';
import { leesLink as leesTijdlijn } from '../../../src/casusverloop/deellink';
import { bevatBsn } from '../../../src/formulier/bsn';
import { maakOdt } from '../../../src/formulier/odt';
import { alsTekst } from '../../../src/formulier/tekst';
import { keurBestand } from '../../../src/gemeente/bestand';
import { leesJson } from '../../../src/gemeente/json';
import { routes } from '../../../src/machines/register';
import { isAntwoord, isBericht } from '../../../src/meegeven/bericht';
import { papieradres } from '../../../src/pagina/papieradres';
import { vergelijkStukken, vergelijkWoorden } from '../../../src/bron/vergelijk';
import { schrijfFeed } from '../../../src/site/feed';
import { alsHtml } from '../../../src/taal/html';
import { maakAgenda } from '../../../src/termijnen/agenda';
import { leesLink as leesTermijn } from '../../../src/termijnen/deellink';
import { leesDatum, leesVakken, leesVrij } from '../../../src/termijnen/invoer';
import { leesDeellink } from '../../../src/wegwijzer/deellink';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { leesZoekadres } from '../../../src/zoeken/adres';
import { zoek } from '../../../src/zoeken/zoek';
import { AANTAL, vijandigeTeksten } from '../../hulp/vijandig';
import { ontleed } from '../../hulp/html';
import { middelen, naslag } from '../zoeken/proef';

vi.setConfig({ testTimeout: 120_000 });

const AANHEF = { titel: 'Proef', versie: 'tekst januari 2020' };
const LINK = ['#v1', '&', '=', '+', 'acuut=ja', 'aanleiding=onenigheid', 'melding=2026-11-20', 'soort=opnieuw-gemeld', 'datum=2026-11-20', '%3D'];
const DATUM = ['20', '11', '2026', '-', ' ', 'november', '2026-11-20', '3 mrt 2026'];
const WOORD = ['casusregie', 'melder', '"', '7.3', 'wie doet', 'bijlage 4'];
const JSON_DEEL = ['{', '}', '[', ']', '"gemeente"', ':', ',', '"contacten": []', '"Tilburg"', 'null'];

/** Throws on what is not well-formed. */
function leesXml(xml: string): void {
  const lezer = new SaxesParser({ xmlns: true });
  lezer.on('error', (fout) => {
    throw fout;
  });
  lezer.write(xml).close();
}

/** A date that was read is a number of days, or says what is wrong with it. */
const isGelezen = (gelezen: object) =>
  'dag' in gelezen
    ? Number.isInteger(gelezen.dag)
    : 'leeg' in gelezen || ('fout' in gelezen && typeof gelezen.fout === 'string' && gelezen.fout !== '');

it('are ten thousand, the same every time, and others with another seed', () => {
  const reeks = [...vijandigeTeksten(WOORD)];
  expect(reeks).toHaveLength(AANTAL);
  expect([...vijandigeTeksten(WOORD)]).toEqual(reeks);
  expect([...vijandigeTeksten(WOORD, 7)]).not.toEqual(reeks);
  expect(new Set(reeks).size).toBeGreaterThan(AANTAL * 0.7);
});

describe('links', () => {
  const alle = Object.values(routes);
  it('of a walkthrough: only answers that exist, and messages that are short', () => {
    let nummer = 0;
    for (const tekst of vijandigeTeksten(LINK)) {
      const route = alle[nummer++ % alle.length];
      if (!route) throw new Error('Geen wegwijzer.');
      const { antwoorden, meldingen } = leesDeellink(route, tekst);
      expect(speelAf(route, antwoorden).vervallen, tekst).toEqual([]);
      for (const melding of meldingen) expect(melding.length).toBeLessThan(400);
    }
  });
  it('of the timeline, of the deadlines and of a search', () => {
    for (const tekst of vijandigeTeksten(LINK)) {
      for (const { dag } of leesTijdlijn(tekst, (naam) => naam).ingevoerd) expect(Number.isInteger(dag)).toBe(true);
      const { datum = 0, meldingen } = leesTermijn(tekst);
      expect([Number.isInteger(datum), Array.isArray(meldingen)]).toEqual([true, true]);
      const gelezen = leesZoekadres(tekst);
      if (gelezen) expect('vraag' in gelezen ? typeof gelezen.vraag : typeof gelezen.fout).toBe('string');
    }
  });
  it('an address on paper is an address, or there is none', () => {
    for (const tekst of vijandigeTeksten(['https://x.example/', '?', '#', '/'])) {
      if (!URL.canParse(tekst)) continue;
      const adres = papieradres(tekst);
      if (adres !== undefined) expect(URL.canParse(adres) && !/[?#]/u.test(adres), tekst).toBe(true);
    }
  });
});

describe('fields', () => {
  it('a date is read, empty, or refused with words', () => {
    for (const tekst of vijandigeTeksten(DATUM))
      expect([leesDatum(tekst), leesVrij(tekst), leesVakken({ dag: tekst, maand: '11', jaar: tekst })].every(isGelezen), tekst).toBe(true);
  });
  it('an answer of a form stands in the text, behind its label', () => {
    for (const tekst of vijandigeTeksten(WOORD)) {
      const uit = alsTekst(AANHEF, [{ soort: 'veld', label: 'Naam:', waarde: tekst, diep: false }]);
      expect(uit.startsWith('Proef\ntekst januari 2020\n'), tekst).toBe(true);
      expect(uit).toContain('\nNaam:');
      expect(typeof bevatBsn(tekst)).toBe('boolean');
    }
  });
  it('a search gives a list and what became of each word', async () => {
    const [bron, wegen] = [naslag(), middelen()];
    for (const tekst of vijandigeTeksten(WOORD)) {
      const { resultaten, uitleg } = await zoek(tekst.slice(0, 1000), bron, wegen);
      expect(resultaten.every(({ doel }) => bron.gegevens.doelen[doel] !== undefined) && Array.isArray(uitleg.woorden), tekst).toBe(true);
    }
  });
  it('text as markup is text again, and no element', () => {
    for (const tekst of vijandigeTeksten(['<', '>', '"', '&'])) {
      const schoon = alsHtml(tekst);
      expect(schoon).not.toMatch(/[<>"]/u);
      expect(ontleed(`<!doctype html><p title="${schoon}">${schoon}</p>`).querySelectorAll('p, p *')).toHaveLength(1);
    }
  });
  it('what another page hands over is a message or nothing', () => {
    for (const tekst of vijandigeTeksten(JSON_DEEL))
      for (const deel of [tekst, [tekst], { soort: tekst }, { vraag: tekst, waarden: tekst }])
        expect([typeof isBericht(deel), typeof isAntwoord(deel)]).toEqual(['boolean', 'boolean']);
  });
  it('pasted text is compared word by word, and nothing of it is lost', () => {
    for (const tekst of vijandigeTeksten(['Het lokale team', ' ', '.'])) {
      const kort = tekst.slice(0, 300);
      expect(Array.isArray(vergelijkWoorden('Het lokale team neemt contact op.', kort))).toBe(true);
      expect(vergelijkStukken([{ anker: '1-1', tekst: 'Het lokale team.' }], [{ anker: '1-1', tekst: kort }]).length).toBeGreaterThan(0);
    }
  });
});

describe('files', () => {
  it('gemeente.json: read, or refused with line and words; what was read is checked', () => {
    for (const tekst of vijandigeTeksten(JSON_DEEL)) {
      const gelezen = leesJson(tekst);
      if ('fout' in gelezen) expect(gelezen.fout).toMatchObject({ regel: expect.any(Number) as number });
      else expect(keurBestand(gelezen.waarde, 'Tilburg', '2026-11-30').length, tekst).toBeGreaterThan(0);
      expect(keurBestand({ gemeente: tekst, contacten: [{ id: tekst, [tekst]: tekst }], opschalen: tekst }, 'Tilburg').length).toBeGreaterThan(0);
    }
  });
  it('a calendar has one event with one title, whatever is in it', () => {
    for (const tekst of vijandigeTeksten(['BEGIN:', 'VEVENT', '\n', ';', ','])) {
      const agenda = new ICAL.Component(
        ICAL.parse(maakAgenda([{ id: tekst, dag: 20_000, titel: tekst, omschrijving: tekst }], tekst)) as [string, [], []],
      );
      expect(
        agenda.getAllSubcomponents().map(({ name }) => name),
        tekst,
      ).toEqual(['vevent']);
      expect(agenda.getFirstSubcomponent('vevent')?.getAllProperties()).toHaveLength(7);
    }
  });
  it('a feed is strict XML', () => {
    for (const tekst of vijandigeTeksten(['<', ']]>', '&'])) {
      // Content comes from YAML, which refuses these signs itself.
      const schoon = tekst.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/gu, '');
      expect(
        () => leesXml(schrijfFeed(schoon, [{ versie: schoon, datum: '2026-11', soort: 'site', wijzigingen: [{ tekst: schoon }] }], () => schoon)),
        tekst,
      ).not.toThrow();
    }
  });
  it('a document is strict XML with every answer in a paragraph of its own', async () => {
    const groep = 500;
    const reeks = [...vijandigeTeksten(['<', '&', '\t', '  '])];
    for (let plek = 0; plek < reeks.length; plek += groep) {
      const deel = reeks.slice(plek, plek + groep);
      const inhoud = unzipSync(
        await maakOdt(
          AANHEF,
          deel.map((waarde) => ({ soort: 'veld', label: '', waarde, diep: false })),
        ),
      );
      const xml = strFromU8(inhoud['content.xml'] ?? new Uint8Array());
      expect(() => leesXml(xml)).not.toThrow();
      expect(xml.match(/<text:p[ >]/gu)).toHaveLength(deel.length + 1);
    }
  });
});
