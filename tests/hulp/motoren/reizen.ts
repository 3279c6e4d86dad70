/** What people do on the site, step by step, in any engine (motor.ts). Each throws or fails where the page does something else. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect } from 'vitest';
import type { Voorbeeld } from '../../../src/machines/voorbeeld';
import { tekstVan, wachtOp, wachtTot, type Motor } from './motor';

/** A page of the place where the site is: a server, or a folder, where an address ends in the name of a file. */
export type Adres = (pad: string) => string;

export async function zoek(motor: Motor, adres: Adres): Promise<void> {
  await motor.ga(adres('wegwijzers/opschalen/'));
  await motor.typ('[data-zoekveld]', 'casusregie');
  await wachtOp(motor, '[data-zoek-klaar="casusregie"]');
  const [eerste] = await motor.voer(() => [...document.querySelectorAll<HTMLElement>('[data-zoekresultaat]')].map((een) => een.dataset['soort']));
  expect(eerste).toBeDefined();
  await motor.klik('[data-zoekresultaat^="7"] a');
  await wachtOp(motor, ':target');
  expect(await motor.voer(() => decodeURI(location.hash))).toMatch(/^#7/u);
}

async function antwoord(motor: Motor, { vraag, waarden }: Voorbeeld['antwoorden'][number]): Promise<void> {
  await wachtOp(motor, `[data-vraag="${vraag}"]`);
  for (const waarde of waarden) await motor.klik(`[data-vraag="${vraag}"] [data-antwoord="${waarde}"]`);
  const verder = `[data-vraag="${vraag}"] [type="submit"]`;
  if (await motor.voer((kiezer) => document.querySelector(kiezer) !== null, verder)) await motor.klik(verder);
}

/** Answers to the outcome, takes an answer back and gives it again, then five steps back: each shows what stood there. */
export async function doorloop(motor: Motor, adres: Adres, slug: string, { antwoorden, uitkomst }: Voorbeeld): Promise<void> {
  await motor.ga(adres(`wegwijzers/${slug}/`));
  await wachtTot('the title of the first step', () => motor.voer(() => document.title.startsWith('Stap 1: ')));
  for (const een of antwoorden) await antwoord(motor, een);
  const blad = `[data-uitkomst="${uitkomst}"]`;
  await wachtOp(motor, blad);
  const laatste = antwoorden.at(-1);
  if (!laatste) throw new Error(`Dit voorbeeld van ${slug} heeft geen antwoorden.`);
  // Beside the outcome the answers are folded where the window is narrow.
  await motor.voer(() => document.querySelector('.verloop')?.setAttribute('open', ''));
  await motor.klik(`[data-antwoord-op="${laatste.vraag}"] button`);
  await wachtOp(motor, `[data-vraag="${laatste.vraag}"]`);
  await antwoordOpnieuw(motor, laatste);
  await wachtOp(motor, blad);
  const terug = [laatste.vraag, null, ...antwoorden.map(({ vraag }) => vraag).reverse()].slice(0, 5);
  for (const vraag of terug) {
    await motor.terug();
    await wachtOp(motor, vraag === null ? blad : `[data-vraag="${vraag}"]`);
  }
}

/** Gives the answer that is there already: ticked values stay ticked. */
async function antwoordOpnieuw(motor: Motor, { vraag, waarden }: Voorbeeld['antwoorden'][number]): Promise<void> {
  const meer = await motor.voer((id) => document.querySelector(`[data-vraag="${id}"] form`) !== null, vraag);
  await antwoord(motor, { vraag, waarden: meer ? [] : waarden });
}

/** The file that a click leads to. */
async function bewaar(motor: Motor, kiezer: string, naam: string): Promise<Uint8Array> {
  const pad = join(motor.downloads, naam);
  await motor.klik(kiezer);
  await wachtTot(naam, () => existsSync(pad) && readFileSync(pad).length > 0);
  return new Uint8Array(readFileSync(pad));
}

const GETYPT = 'Gebeld & <langs> geweest, één keer';

export async function formulier(motor: Motor, adres: Adres): Promise<void> {
  await motor.ga(adres('formulieren/opschaling/'));
  await motor.typ('[data-formulier] textarea', GETYPT);
  await motor.klik('[data-kopieer]');
  // Where the engine refuses the clipboard, the text is there to copy by hand.
  await wachtTot('the text of the form', async () => {
    const kopie = await motor.voer(() => document.querySelector<HTMLTextAreaElement>('#kopie')?.value ?? '');
    return kopie.includes(GETYPT) || (await tekstVan(motor, '[data-mededeling]')).includes('Gekopieerd');
  });
  const inhoud = unzipSync(await bewaar(motor, '[data-odt]', 'opschaling.odt'))['content.xml'] ?? new Uint8Array();
  expect(strFromU8(inhoud)).toContain(GETYPT.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;'));
}

async function typDatum(motor: Motor, naam: string, delen: readonly [dag: string, maand: string, jaar: string]): Promise<void> {
  for (const [plaats, deel] of ['dag', 'maand', 'jaar'].entries()) await motor.typ(`#${naam}-${deel}`, delen[plaats] ?? '');
}

/** The first click on the button counts, also when a date has just been typed. */
export async function termijnen(motor: Motor, adres: Adres): Promise<void> {
  await motor.ga(adres('wegwijzers/termijnen/'));
  await motor.klik('[value="melding-ontvangen"]');
  await typDatum(motor, 'datum', ['20', '11', '2026']);
  await motor.klik('[data-rekenhulp] [type="submit"]');
  await wachtOp(motor, '[data-termijn="T1"]');
  const dagen = await motor.voer(() =>
    [...document.querySelectorAll('[data-termijn="T1"] [data-lezing] time')].map((tijd) => tijd.getAttribute('datetime')),
  );
  expect(dagen).toEqual(['2026-11-27', '2026-12-01']);
  const agenda = strFromU8(await bewaar(motor, '[data-agenda="T1"]', 'termijn-t1.ics'));
  expect(agenda).toContain('DTSTART;VALUE=DATE:20261127');
}

export async function tijdlijn(motor: Motor, adres: Adres): Promise<void> {
  await motor.ga(adres('casusverloop/tijdlijn/'));
  const punten = () => motor.voer(() => document.querySelectorAll('[data-punt]').length);
  for (const [nummer, [gebeurtenis, dag]] of [['melding', '20'] as const, ['overgedragen-na-beoordeling', '26'] as const].entries()) {
    // The list of a select opens outside the page, where no driver reaches.
    await motor.voer((waarde) => {
      const keuze = document.querySelector<HTMLSelectElement>('#gebeurtenis');
      if (keuze) keuze.value = waarde;
      keuze?.dispatchEvent(new Event('change', { bubbles: true }));
    }, gebeurtenis);
    await typDatum(motor, 'datum', [dag, '11', '2026']);
    await motor.klik('[data-tijdlijn] [type="submit"]');
    await wachtTot(`${nummer + 1} events`, async () => (await punten()) === nummer + 1);
  }
  await motor.klik('[data-verwijder]');
  await wachtTot('one event', async () => (await punten()) === 1);
}
