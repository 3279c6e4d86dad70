/** A screen reader inside the page (Guidepup's virtual one): what it says by itself after a step, and what it reads out of a part of the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { virtual } from '@guidepup/virtual-screen-reader';
import { expect, type Page } from 'playwright/test';

type Voorlezer = typeof virtual;
interface MetVoorlezer {
  readonly voorlezer: Voorlezer;
  /** What takes away again what was put in the page. */
  herstel: (() => void)[];
}

const BRON = readFileSync(createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8');
/** The module as a script: evaluated, not added, so that it needs no leave of the page's own policy. */
const SCRIPT = BRON.replace(/export\{(\w+) as Virtual,(.+?) as virtual\};/u, 'window.voorlezer=$2;');

/** It would read what is folded away, and what stands there for who has no scripts; a browser hides those from a reader. */
const DICHT = 'details:not([open]) > :not(summary), noscript { display: none !important; }';

/** Puts the reader in the page that is open. */
export async function zetVoorlezer(page: Page): Promise<void> {
  await page.addStyleTag({ content: DICHT });
  await page.evaluate(`(()=>{${SCRIPT}\n})()`);
  await luister(page);
}

/** From here on it says what takes the focus and what a live region gets. */
const luister = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { voorlezer } = window as unknown as MetVoorlezer;
    await voorlezer.start({ container: document.body });
    await voorlezer.clearSpokenPhraseLog();
  });

/** What it said by itself since it began to listen, once it is silent. */
export async function neemGezegd(page: Page): Promise<string[]> {
  const tot = () => page.evaluate(() => (window as unknown as MetVoorlezer).voorlezer.spokenPhraseLog());
  let vorige = '';
  // A message may wait for the next frame, or for a script that is on its way.
  await expect(async () => {
    const nu = JSON.stringify(await tot());
    const stil = nu === vorige;
    vorige = nu;
    expect(stil).toBe(true);
  }).toPass({ intervals: [150, 300, 300], timeout: 10_000 });
  const gezegd = await tot();
  const onder = await page.evaluate(async () => {
    await (window as unknown as MetVoorlezer).voorlezer.clearSpokenPhraseLog();
    return document.activeElement?.textContent?.replace(/\s+/gu, ' ').trim() ?? '';
  });
  // A paragraph that takes the focus is read out, which this reader leaves to the one who asks.
  return gezegd.map((zin) => (zin === 'paragraph' ? onder : zin));
}

/** Reads a part of the page aloud from its beginning to its end, and listens again. */
export async function leesVoor(page: Page, kiezer: string): Promise<string[]> {
  await page.evaluate(vulAan, kiezer);
  const gelezen = await page.evaluate(leesInBlad, kiezer);
  await luister(page);
  return gelezen;
}

/**
 * Puts in the page, for as long as it is read, what a browser tells a reader and this one does not look for: words that styles add (with the words
 * to be heard instead, if they name any), that what is folded is a button, and a term a link. This and the next run in the page, so they stand alone.
 */
async function vulAan(kiezer: string): Promise<void> {
  const venster = window as unknown as MetVoorlezer;
  const deel = document.querySelector(kiezer);
  if (!deel) throw new Error(`Niet op de bladzijde: ${kiezer}`);
  await venster.voorlezer.stop();
  venster.herstel = [];
  const zet = (element: Element, namen: Readonly<Record<string, string>>) => {
    for (const [naam, waarde] of Object.entries(namen)) {
      const oud = element.getAttribute(naam);
      element.setAttribute(naam, waarde);
      venster.herstel.push(() => (oud === null ? element.removeAttribute(naam) : element.setAttribute(naam, oud)));
    }
  };
  for (const element of [deel, ...deel.querySelectorAll('*')]) {
    for (const kant of ['::before', '::after'] as const) {
      const [gezien = '', gehoord = gezien] = getComputedStyle(element, kant).content.split(' / ');
      const woorden = [...gehoord.matchAll(/"([^"]*)"/gu)].map(([, tekst]) => tekst).join('');
      const naast = kant === '::before' ? element.firstChild : element.lastChild;
      if (woorden.trim() === '') continue;
      if (!(naast instanceof Text)) {
        const los = document.createTextNode(woorden);
        element.insertBefore(los, kant === '::before' ? naast : null);
        venster.herstel.push(() => los.remove());
        continue;
      }
      const oud = naast.data;
      naast.data = kant === '::before' ? woorden + oud : oud + woorden;
      venster.herstel.push(() => (naast.data = oud));
    }
    if (element.getAttribute('role') === 'doc-glossref') zet(element, { role: 'link' });
    if (element.localName === 'summary') zet(element, { role: 'button', 'aria-expanded': String(element.parentElement?.hasAttribute('open')) });
  }
}

async function leesInBlad(kiezer: string): Promise<string[]> {
  const { voorlezer, herstel } = window as unknown as MetVoorlezer;
  await voorlezer.start({ container: document.querySelector(kiezer) ?? document.body });
  const eerste = await voorlezer.lastSpokenPhrase();
  const begin = voorlezer.activeNode;
  // A part that never comes round would be read for ever.
  for (let keer = 0; keer < 2000; keer += 1) {
    await voorlezer.next();
    if (voorlezer.activeNode === begin && (await voorlezer.lastSpokenPhrase()) === eerste) break;
  }
  const gezegd = await voorlezer.spokenPhraseLog();
  await voorlezer.stop();
  // The last first: of one text both ends may have been changed.
  for (const doe of herstel.reverse()) doe();
  return gezegd.length > 1 && gezegd.at(-1) === eerste ? gezegd.slice(0, -1) : gezegd;
}

/** Roles whose name is their content: the reader goes into them and says the same words once more, which a real one does not. */
const OMVAT = /^(?:heading|button|link|switch|option|caption|columnheader|rowheader|cell|row|table|dialog|legend), /u;
/** Said by this reader for every block, by real ones not, or not in these words. */
const STIL = /^(?:paragraph|group|generic|emphasis|strong|time|code|mark|cell|rowgroup|figure|doc-glossref|end|row, .*|option, .*|end, .*)$/u;
/** Has a name of its own, and a label beside it that says the same. */
const MET_LABEL = /^(?:radio|checkbox|switch|textbox|searchbox|combobox|group|table|radiogroup), /u;

/** Begins a phrase that is more than words of the page. */
const ROL =
  /^(?:button|checkbox|combobox|dialog|group|heading|link|list|listitem|radio|radiogroup|region|searchbox|switch|table|textbox|polite|assertive)\b/u;

/** The reader's words as they are in the snapshots: shorter, and without what stands in the page for the styles only. */
const kort = (zin: string): string =>
  zin
    .replace(/, placeholder$/u, '')
    .replace(
      /^listitem, level (\d), position (\d+), set size (\d+)/u,
      (_, diep, plaats, van) => `listitem ${plaats} van ${van}${diep === '1' ? '' : `, level ${diep}`}`,
    )
    .replace(/, position (\d+), set size (\d+)$/u, ', $1 van $2')
    .replace(/, not invalid$/u, '')
    .trim();

/** Phrases as a person hears them: a block begins and ends in silence, and a name or a label is said once. */
export function gehoord(ruw: readonly string[]): string[] {
  const gezegd = ruw.map((zin) => zin.replace(/\s+/gu, ' ').trim());
  const open: string[] = [];
  const gebleven = gezegd.filter((zin) => {
    if (zin.startsWith('end of ')) {
      if (`end of ${open.at(-1) ?? ''}` === zin) open.pop();
      return false;
    }
    const inNaam = open.some((buiten) => buiten.includes(zin));
    if (OMVAT.test(zin) && gezegd.includes(`end of ${zin}`)) open.push(zin);
    return !inNaam && !STIL.test(zin);
  });
  const isLabel = (zin: string, plek: number) =>
    [gebleven[plek - 2], gebleven[plek - 1], gebleven[plek + 1]].some((naast = '') => MET_LABEL.test(naast) && naast.includes(`, ${zin}`));
  const inLabel = (zin: string, plek: number) =>
    [gebleven[plek - 1], gebleven[plek - 2]].some((naast = '') => MET_LABEL.test(naast) && naast.includes(zin));
  return gebleven.filter((zin, plek) => ROL.test(zin) || !(isLabel(zin, plek) || inLabel(zin, plek))).map(kort);
}
