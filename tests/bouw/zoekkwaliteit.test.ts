/** What the search of the built site finds: the lists of queries, the quick answers, the sentences of the phone. In the page it is the same list (zoeken.test.ts). */
import { expect, test } from 'vitest';
import { leesDocument } from '../hulp/dist';
import { maakZoekmachine } from '../hulp/zoekmachine';
import { meet, ZOEKVRAGEN } from '../hulp/zoekmeting';

const machine = maakZoekmachine();

/** The quick answers as their page has them. */
const snelleAntwoorden = () =>
  [...leesDocument('antwoorden/index.html').querySelectorAll('[data-snel-antwoord]')].map((een) => ({
    id: een.getAttribute('data-snel-antwoord') ?? '',
    vraag: een.querySelector('h3')?.textContent.trim() ?? '',
  }));

/** What is said on the phone, with the page for it. */
const VERWACHT = new Map([
  ['Ik kreeg net een overdracht', '/antwoorden/#overdracht-ontvangen'],
  ['Er doet niemand open', '/antwoorden/#niemand-doet-open'],
  ['Ze willen geen hulp', '/antwoorden/#gezin-wil-geen-hulp'],
  ['Mag ik zeggen wie het meldde?', '/antwoorden/#melder-noemen'],
  ['We komen er samen niet uit', '/antwoorden/#oneens-met-veilig-thuis'],
  ['De ander houdt zich er niet aan', '/wegwijzers/opschalen/'],
  ['Wie kijkt er nu?', '/wegwijzers/wie-is-verantwoordelijk/'],
  ['Welke dag moet het klaar zijn?', '/wegwijzers/termijnen/'],
  ['Raad of politie erbij?', '/wegwijzers/raad-of-politie/'],
  ['Kan de casusregie stoppen?', '/wegwijzers/casusregie-afsluiten/'],
  ['Kan dit direct over?', '/antwoorden/#direct-overdragen'],
  ['formulier warme overdracht', '/formulieren/warme-overdracht/'],
]);

/** Where a wrong place first would be dangerous: a grave word, and a rule of the other route. */
const GEVAARLIJK = new Map([
  ['kind in gevaar nu', '/antwoorden/#direct-gevaar'],
  ['hij slaat haar nu', '/antwoorden/#direct-gevaar'],
  ['iemand is nu in gevaar', '/antwoorden/#direct-gevaar'],
  ['poging wurging', '5.1'],
  ['poging tot doodslag', '5.1'],
  ['familiedrama', '5.1'],
  ['monitort vt nog direct doorgezet', '6.1.7'],
  ['welke informatie krijg ik direct doorgezet', '6.1.4'],
  ['112', '/antwoorden/#direct-gevaar'],
  ['0800-2000', '/contact/'],
  ['zichzelf iets aandoen', '5.1'],
  ['ben ik nu verantwoordelijk', '/antwoorden/#wie-is-verantwoordelijk'],
]);

test.each(ZOEKVRAGEN)('%s', async (bestand, minEerste, minDrie) => {
  const { eerste, bijDrie, mis, verkeerdeSituatie } = await meet(machine.plaatsenVoor, bestand);
  expect(verkeerdeSituatie).toEqual([]);
  expect(eerste).toBeGreaterThanOrEqual(minEerste);
  expect(bijDrie, mis.join(', ')).toBeGreaterThanOrEqual(minDrie);
});

test('every quick answer stands first for its own question; a section that is named in it stands before it', async () => {
  const eerste: Record<string, string | undefined> = {};
  const bedoeld: Record<string, string> = {};
  for (const { id, vraag } of snelleAntwoorden()) {
    bedoeld[vraag] = `/antwoorden/#${id}`;
    eerste[vraag] = (await machine.plaatsenVoor(vraag))[/Bijlage \d/u.test(vraag) ? 1 : 0];
  }
  expect(Object.keys(bedoeld).length).toBeGreaterThanOrEqual(60);
  expect(eerste).toEqual(bedoeld);
});

test('in the words of the phone call the page that answers stands first, however few of its words count', async () => {
  const eerste: Record<string, string | undefined> = {};
  for (const vraag of VERWACHT.keys()) eerste[vraag] = (await machine.plaatsenVoor(vraag))[0];
  expect(eerste).toEqual(Object.fromEntries(VERWACHT));
});

test('a grave word finds what is grave, and a route that is named finds no rule of the other', async () => {
  const eerste: Record<string, string | undefined> = {};
  for (const vraag of GEVAARLIJK.keys()) eerste[vraag] = (await machine.plaatsenVoor(vraag))[0];
  expect(eerste).toEqual(Object.fromEntries(GEVAARLIJK));
  // Part of a word by chance is no find, nor is another word that looks like it.
  for (const woord of ['roken', 'aanvragen']) expect(await machine.plaatsenVoor(woord)).toEqual([]);
  // A number that is a name is found by it, and is not said to be missing.
  expect((await machine.zoekIn('6.1.6')).uitleg.woorden).toEqual([]);
  expect((await machine.zoekIn('bijlage 4')).uitleg.woorden.map(({ oordeel }) => oordeel)).toEqual(['staat', 'staat']);
});
