/** The start page as built: everything one tap away, the line of a case in it, and light enough for a phone. */
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { routes } from '../../src/machines/register';
import { leesDocument } from '../hulp/dist';
import { alle } from '../hulp/html';
import { formulieren } from '../hulp/formulierinhoud';
import { ruimteVoorLezen } from './begroting';

const start = leesDocument('index.html');
const links = alle('main a', start).map((link) => link.getAttribute('href') ?? '');
const paden = links.map((link) => link.replace(/^\.\/|[#?].*$/gu, ''));

it('every walkthrough, the calculator, every form and every part of the text are one tap away', () => {
  const verwacht = [
    ...[...Object.keys(routes), 'termijnen'].map((slug) => `wegwijzers/${slug}/`),
    ...[...formulieren.keys()].map((slug) => `formulieren/${slug}/`),
    ...[1, 2, 3, 4, 5, 6, 7].map((nummer) => `afspraken/${nummer}/`),
    ...[1, 2, 3, 4, 5, 6].map((nummer) => `bijlagen/${nummer}/`),
    'afspraken/volledig/',
    'contact/',
    'casusverloop/',
  ];
  for (const pad of verwacht) expect(paden, pad).toContain(pad);
});

it('every walkthrough is behind a sentence and at a station; so is the calculator, and every form is at a station', () => {
  const vanaf = (deel: string) => alle(`${deel} a`, start).map((link) => link.getAttribute('href')?.replace(/^\.\/|#.*$/gu, ''));
  const vragen = [...Object.keys(routes), 'termijnen'].map((slug) => `wegwijzers/${slug}/`);
  expect(vanaf('.ingangen')).toEqual(expect.arrayContaining(vragen));
  expect(vanaf('.lijn')).toEqual(expect.arrayContaining([...vragen, ...[...formulieren.keys()].map((slug) => `formulieren/${slug}/`)]));
});

it('each line says in small what it is', () => {
  const ingangen = alle('[data-ingang]', start);
  expect(ingangen.length).toBeGreaterThan(25);
  for (const ingang of ingangen)
    expect(ingang.querySelector('small')?.textContent.trim()).toMatch(/^(wegwijzer|rekenhulp|formulier|tekst|contact)\s*: \S/u);
});

it('the search field comes first, the local team before Veilig Thuis', () => {
  const volgorde = alle('main [data-zoekveld], main [data-groep]', start).map((deel) => deel.getAttribute('data-groep') ?? 'zoek');
  expect([volgorde[0], volgorde.at(-1)]).toEqual(['zoek', 'veilig-thuis']);
});

it('a station opens what can be asked, by when, and a form; its link to all tasks leads to that phase', () => {
  const stations = alle('ol.lijn [data-station]', start);
  expect(stations).toHaveLength(11);
  for (const station of stations) {
    const fase = station.getAttribute('data-station') ?? '';
    expect(alle('dt', station).map((deel) => deel.textContent.trim())).toEqual(['Wat u hier kunt vragen', 'Wie doet wat, en wanneer', 'Formulieren']);
    expect(station.querySelector(`a[href="./casusverloop/#fase-${fase}"]`)).not.toBeNull();
    expect(leesDocument('casusverloop/index.html').querySelector(`[data-fasetekst="${fase}"] [id="fase-${fase}"]`)).not.toBeNull();
  }
  const tekst = (fase: string) => start.querySelector(`[data-station="${fase}"]`)?.textContent.replace(/\s+/gu, ' ') ?? '';
  expect(tekst('overdracht-na-beoordeling')).toContain('Zicht op veiligheid: Beide blijven kijken (niet eenduidig)');
  expect(tekst('overdracht-na-beoordeling')).toContain('Het lokale team bevestigt de ontvangst van de overdracht. De afspraken noemen geen termijn.');
  expect(tekst('teruggekoppeld')).toContain('De tekst noemt hier geen termijn.');
});

it('a deadline that asks for contact has the question how that can be safe beside it', () => {
  const contact = alle('[data-stationtermijn="T4"], [data-stationtermijn="T9"], [data-stationtermijn="T10"], [data-stationtermijn="T25"]', start);
  expect(contact.length).toBeGreaterThan(5);
  for (const regel of contact) expect(regel.textContent).toContain('Ga eerst na of contact veilig kan');
});

it('HTML and CSS together stay within what a reading page may weigh', () => {
  const vellen = alle('link[rel="stylesheet"]', start).map((link) => join('dist', link.getAttribute('href') ?? ''));
  const bestanden = ['dist/index.html', ...vellen].filter((pad) => existsSync(pad)).map((pad) => readFileSync(pad));
  expect(bestanden.length).toBeGreaterThan(1);
  expect(bestanden.reduce((tot, bestand) => tot + brotliCompressSync(bestand).length, 0)).toBeLessThanOrEqual(ruimteVoorLezen('index.html'));
});
