/** Hostile strings in a page: what is done with them there, many in one visit. Each function runs in the page, so it stands on its own. */
import { expect, type Page } from 'playwright/test';
import { vijandigeTeksten } from './vijandig.ts';

/** What the entrances of a browser take, for between the attacks. */
const GEWOON = [
  '#v1',
  '&',
  '=',
  'acuut=ja',
  'melding=2026-11-20',
  'soort=opnieuw-gemeld',
  'q=',
  '20',
  '11',
  '2026',
  '"gemeente":',
  '{',
  '}',
  'melder',
  ' ',
  '"',
];
const ALLE = [...vijandigeTeksten(GEWOON)];
/** Each attack by itself comes first; of the mixtures one in this many. */
const EERSTE = 40;
const ELKE = 100;

/** How many at a time go to a page. */
const PARTIJ = 500;

/** What every run tries, and all ten thousand. */
export const REEKSEN = [
  { naam: 'a sample', teksten: ALLE.filter((_, nummer) => nummer < EERSTE || nummer % ELKE === 0), altijd: true },
  { naam: 'all ten thousand', teksten: ALLE, altijd: false },
] as const;

/** Strings as a page gets them: halves of a character come over the wire only when they are written out. */
export function* inPartijen(teksten: readonly string[], partij = PARTIJ): Generator<string> {
  for (let begin = 0; begin < teksten.length; begin += partij) yield JSON.stringify(teksten.slice(begin, begin + partij));
}

/** Before the scripts of the page: counts what a string that ran would call, and opens no window to print. */
export const zetKanarie = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    let keren = 0;
    Object.assign(globalThis, { print: () => undefined, kanarie: () => keren });
    Object.defineProperty(globalThis, 'alert', { value: () => void keren++ });
  });

/** What a string made of the page: parts it does not make itself, attributes that run something, addresses of elsewhere, and whether any ran. */
export const watGebeurde = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const vreemd = [
      'iframe, object, embed, base, img[src="x"], script:not([src], [type="application/json"]), svg[onload]',
      '[onerror], [onload], [onclick], [onfocus]',
      ':is([href], [src], [action], [formaction])',
    ].map((keuze) => [...document.querySelectorAll(keuze)]);
    const adressen = (vreemd.pop() ?? []).filter((deel) =>
      ['href', 'src', 'action', 'formaction'].some((naam) =>
        /^\s*(?:javascript|data|vbscript):|elders\.example/iu.test(deel.getAttribute(naam) ?? ''),
      ),
    );
    const { kanarie } = globalThis as unknown as { kanarie: () => number };
    return [
      ...[...vreemd.flat(), ...adressen].map(({ outerHTML }) => outerHTML.slice(0, 200)),
      ...(kanarie() > 0 ? ['een tekst is uitgevoerd'] : []),
    ];
  });

/** Puts the strings in every field that takes text, over and over, as a program that fills in does; ticks and chooses everything. */
export function vulVelden(json: string): number {
  const teksten = JSON.parse(json) as string[];
  const alle = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('main :is(input, textarea, select)')].filter(
    (veld) => !veld.closest('search, dialog') && !veld.matches('[type="file"], [readonly]'),
  );
  const isKeuze = (veld: Element) => veld.matches('[type="radio"], [type="checkbox"]');
  for (const veld of alle.filter(isKeuze)) veld.click();
  const velden = alle.filter((veld) => !isKeuze(veld));
  for (let nummer = 0; velden.length > 0 && nummer < Math.max(teksten.length, velden.length); nummer += 1) {
    const veld = velden[nummer % velden.length];
    const tekst = teksten[nummer % teksten.length] ?? '';
    if (!veld) continue;
    veld.value = tekst;
    veld.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data: tekst }));
    for (const soort of ['change', 'focusout']) veld.dispatchEvent(new Event(soort, { bubbles: true }));
  }
  return alle.length;
}

/** Presses every button of the page but the one that wipes: what copies, saves, computes and checks has to bear what was filled in. */
export function drukAlles(): void {
  const knoppen = [...document.querySelectorAll<HTMLButtonElement>('main button')];
  for (const knop of knoppen)
    if (knop.checkVisibility() && !knop.disabled && !knop.closest('search, dialog') && !knop.matches('[data-wis]')) knop.click();
}

/** Searches for each, as Enter does, and waits for its list. */
export async function zoekAlles(json: string): Promise<void> {
  const veld = document.querySelector<HTMLInputElement>('[data-zoekveld]');
  if (!veld) throw new Error('Geen zoekveld.');
  for (const tekst of JSON.parse(json) as string[]) {
    veld.value = tekst;
    veld.dispatchEvent(new Event('input', { bubbles: true }));
    veld.form?.requestSubmit();
    for (
      let keer = 0;
      veld.value.trim() !== '' && document.querySelector<HTMLElement>('[data-zoek-klaar]')?.dataset['zoekKlaar'] !== veld.value;
      keer += 1
    ) {
      if (keer > 2000) throw new Error(`Geen lijst voor ${JSON.stringify(tekst.slice(0, 80))}.`);
      await new Promise((verder) => setTimeout(verder));
    }
  }
}

/** Chooses a file with each: the string as its text, as its name, and as every value of a file that is right otherwise. */
export async function kiesBestanden(json: string): Promise<number> {
  const keuze = document.querySelector<HTMLInputElement>('input[type="file"]');
  const plek = document.querySelector<HTMLElement>('[data-controle]');
  if (!keuze || !plek) throw new Error('Geen bestandsvak.');
  const teksten = JSON.parse(json) as string[];
  let gezien = 0;
  for (const [nummer, tekst] of teksten.entries()) {
    const rij = { id: tekst, wat: tekst, naam: tekst, telefoon: tekst, mail: tekst, bereikbaar: tekst, gecontroleerd: tekst, [tekst]: tekst };
    const inhoud = nummer % 2 === 0 ? tekst : JSON.stringify({ gemeente: plek.dataset['controle'], contacten: [rij], opschalen: [rij] });
    const doos = new DataTransfer();
    doos.items.add(new File([inhoud], tekst.slice(0, 200)));
    keuze.files = doos.files;
    const getekend = new Promise((klaar) => new MutationObserver(klaar).observe(plek, { childList: true, characterData: true, subtree: true }));
    keuze.dispatchEvent(new Event('change', { bubbles: true }));
    await getekend;
    gezien += 1;
  }
  return gezien;
}

/** The page is as it was: nothing ran, nothing was made or asked for, and its heading is there. @param kop the heading it came with */
export async function nietsGebeurd(page: Page, kop: string, klachten: readonly string[]): Promise<void> {
  expect(await watGebeurde(page)).toEqual([]);
  expect(klachten).toEqual([]);
  expect(await page.locator('h1').first().textContent()).toBe(kop);
}
