/** What a script does to the page it stands in: finding, reading, saying, copying, downloading, loading another script. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { alle, vereis, zoek } from '../../../src/pagina/element';
import { bewaarBestand } from '../../../src/pagina/download';
import { leesGegevens } from '../../../src/pagina/gegevens';
import { kopieer, KOPIEER_ZELF } from '../../../src/pagina/klembord';
import { zeg } from '../../../src/pagina/melding';
import { laadScript } from '../../../src/pagina/script';
import { ontleed } from '../../hulp/html';

/** A page of these parts as the page of the script. */
function zetBladzijde(inhoud: string, html = '<html lang="nl">'): Document {
  const document = ontleed(`<!doctype html>${html}<head></head><body>${inhoud}</body></html>`);
  vi.stubGlobal('document', document);
  return document;
}
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('an element', () => {
  it('is found in the page, or in a part of it', () => {
    const document = zetBladzijde('<p id="a"><b>1</b></p><p id="b"><b>2</b><b>3</b></p>');
    const tweede = vereis('#b');
    expect([zoek('b')?.textContent, zoek('b', tweede)?.textContent, zoek('i'), zoek('i', tweede)]).toEqual(['1', '2', undefined, undefined]);
    expect(alle('b').map(({ textContent }) => textContent)).toEqual(['1', '2', '3']);
    expect(alle('b', tweede)).toHaveLength(2);
    expect(vereis('#a')).toBe(document.querySelector('#a'));
  });
  it('that the page must have and has not stops the script with its name', () => {
    zetBladzijde('<p></p>');
    expect(() => vereis('[data-uitslag]')).toThrow('Op deze bladzijde ontbreekt [data-uitslag].');
  });
});

it('reads the data the build wrote, and says so when there are none', () => {
  zetBladzijde('<script type="application/json" data-gegevens>{"dagen":[7]}</script>');
  expect(leesGegevens()).toEqual({ dagen: [7] });
  zetBladzijde('');
  expect(() => leesGegevens()).toThrow('[data-gegevens]');
});

it('says the same message twice as two messages', () => {
  zetBladzijde('<p role="status"></p>');
  const plek = vereis('p');
  const gezegd = [1, 2, 3].map(() => {
    zeg(plek, 'Gekopieerd.');
    return plek.textContent;
  });
  expect(gezegd).toEqual(['Gekopieerd.', 'Gekopieerd.\u00a0', 'Gekopieerd.']);
});

describe('copying', () => {
  /** A page whose browser refuses the clipboard, with a button that has the focus. */
  function weiger(gelukt: boolean) {
    const document = zetBladzijde('<button></button>');
    const gedaan: string[] = [];
    // What linkedom leaves out of an element: focus and selection.
    class Element {
      readonly tabIndex = 0;
    }
    const knop = Object.assign(new Element(), { focus: (opties: object) => gedaan.push(`knop ${JSON.stringify(opties)}`) });
    const maak = document.createElement.bind(document);
    vi.stubGlobal('HTMLElement', Element);
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('mag niet')) } });
    Object.defineProperty(document, 'activeElement', { value: knop, configurable: true });
    Object.assign(document, {
      createElement: (soort: string) =>
        Object.assign(maak(soort), {
          focus: (opties: object) => gedaan.push(`${soort} ${JSON.stringify(opties)}`),
          select: () => gedaan.push('select'),
        }),
      execCommand: (opdracht: string) => {
        const [veld, ...meer] = alle<HTMLTextAreaElement>('textarea');
        gedaan.push(`${opdracht} ${veld?.value ?? ''} ${String(veld?.readOnly)} ${veld?.className ?? ''} ${meer.length}`);
        return gelukt;
      },
    });
    return gedaan;
  }

  it('uses the clipboard of the browser where it may', async () => {
    const gezet: string[] = [];
    vi.stubGlobal('navigator', { clipboard: { writeText: (tekst: string) => Promise.resolve(gezet.push(tekst)) } });
    expect(await kopieer('de zin')).toBe(true);
    expect(gezet).toEqual(['de zin']);
  });
  it.each([true, false])('else copies from a field that is gone afterwards, gives the focus back, and says whether it worked: %s', async (gelukt) => {
    const gedaan = weiger(gelukt);
    expect(await kopieer('de zin')).toBe(gelukt);
    const zacht = '{"preventScroll":true}';
    expect(gedaan).toEqual([`textarea ${zacht}`, 'select', 'copy de zin true alleen-voorlezen 0', `knop ${zacht}`]);
    expect(alle('textarea')).toEqual([]);
  });
  it('leaves the focus alone where nothing had it, and then says how to copy by hand', async () => {
    const gedaan = weiger(false);
    Object.defineProperty(document, 'activeElement', { value: null, configurable: true });
    expect(await kopieer('de zin')).toBe(false);
    expect(gedaan.filter((een) => een.startsWith('knop'))).toEqual([]);
    expect(KOPIEER_ZELF).toContain('Kopieer hem zelf.');
  });
});

it('hands over a file under its name and lets go of it a minute later', async () => {
  vi.useFakeTimers();
  const document = zetBladzijde('');
  const geklikt: string[] = [];
  const bladen: Blob[] = [];
  const los: string[] = [];
  const maak = document.createElement.bind(document);
  Object.assign(document, {
    createElement: (soort: string) => {
      const link = maak(soort) as HTMLAnchorElement;
      return Object.assign(link, { click: () => geklikt.push(`${soort} ${link.href} ${link.download}`) });
    },
  });
  vi.stubGlobal('URL', { createObjectURL: (blad: Blob) => (bladen.push(blad), 'blob:1'), revokeObjectURL: (adres: string) => los.push(adres) });
  bewaarBestand('BEGIN', 'text/calendar', 'termijnen.ics');
  expect(geklikt).toEqual(['a blob:1 termijnen.ics']);
  expect([bladen[0]?.type, await bladen[0]?.text()]).toEqual(['text/calendar', 'BEGIN']);
  vi.advanceTimersByTime(59_999);
  expect(los).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(los).toEqual(['blob:1']);
});

describe('another script of the site', () => {
  it.each([
    ['<html data-wortel="../../">', '../../scripts/odt.js'],
    ['<html>', './scripts/odt.js'],
  ])('comes from the root of the site: %s', async (html, adres) => {
    zetBladzijde('', html);
    const geladen = laadScript('odt');
    const script = vereis('head > script');
    expect(script.getAttribute('src')).toBe(adres);
    script.dispatchEvent(new (document.defaultView ?? globalThis).Event('load'));
    await expect(geladen).resolves.toBeDefined();
  });
  it('that is not there is a refusal', async () => {
    zetBladzijde('');
    const geladen = laadScript('odt');
    vereis('head > script').dispatchEvent(new (document.defaultView ?? globalThis).Event('error'));
    await expect(geladen).rejects.toBeDefined();
  });
});
