/** The site for a network drive: every link on every page, and every link a script can make, leads to a file that is there. */
import { posix } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { naarBestand, zegUitpakken, zetFeedOm, zetLijstOm, zetOm } from '../../scripts/uitbrengen/netwerkschijf.mjs';
import { voorNetwerkschijf } from '../../scripts/uitbrengen/site.mjs';
import { bladzijden, DIST, lees } from '../hulp/dist';
import { alle, ontleed } from '../hulp/html';

describe('naarBestand', () => {
  it.each([
    ['../afspraken/6/', '../afspraken/6/index.html'],
    ['../afspraken/6/#6.1.1-3', '../afspraken/6/index.html#6.1.1-3'],
    ['../wegwijzers/opschalen/#v1&amp;aanleiding=dwang', '../wegwijzers/opschalen/index.html#v1&amp;aanleiding=dwang'],
    ['./?x=1#y', './index.html?x=1#y'],
    ['../', '../index.html'],
    ['contact/', 'contact/index.html'],
  ])('%s → %s', (adres, bestand) => {
    expect(naarBestand(adres)).toBe(bestand);
    expect(naarBestand(bestand)).toBe(bestand);
  });

  it.each(['', '#6.1', '../icoon.svg', '../formulieren/opschaling/opschaling-leeg.pdf', 'tel:112', 'https://www.example.nl/', '//example.nl/'])(
    'leaves "%s" as it is',
    (adres) => {
      expect(naarBestand(adres)).toBe(adres);
    },
  );
});

describe('zetOm', () => {
  it('changes links and forms, and nothing that only looks like them', () => {
    expect(zetOm('<a class="x" href="../x/#y">naar ../x/ of href="../x/"</a>')).toBe(
      '<a class="x" href="../x/index.html#y">naar ../x/ of href="../x/"</a>',
    );
    expect(zetOm('<form data-t="a > b" action="./x/" method="get">')).toBe('<form data-t="a > b" action="./x/index.html" method="get">');
    for (const html of [
      '<html data-wortel="../../" data-href="../x/" title="een href=../x/ in woorden">',
      '<!-- <a href="../x/">oud</a> -->',
      '<textarea>&lt;a href="../x/"&gt;</textarea>',
      '<script>location.href="../x/"</script>',
      '<script defer src="../scripts/lezen.js"></script>',
    ])
      expect(zetOm(html)).toBe(html);
  });

  it('changes links in data, and leaves the rest the same', () => {
    const gegevens = {
      titel: 'Kijk in ../x/ of "../x/" </script> en/of/',
      naar: { pad: '../x/#y' },
      lijst: ['./', '../x/#y', 3, null, true, '../x/#y'],
    };
    const anders = {
      ...gegevens,
      naar: { pad: '../x/index.html#y' },
      lijst: ['./index.html', '../x/index.html#y', 3, null, true, '../x/index.html#y'],
    };
    const json = (deel: unknown) => JSON.stringify(deel).replaceAll('<', String.raw`\u003c`);
    const gewoon = (deel: object) => `<script type="application/json">${json(deel)}</script>`;
    expect(zetOm(gewoon(gegevens))).toBe(gewoon(anders));
  });
});

describe('the lists for other sites', () => {
  it('koppelen.json: every address leads to a file, titles stay as they are', () => {
    expect(
      zetLijstOm(
        '{"titel":"T","koppelingen":{"vraag":{"wegwijzers/opschalen/":"en/of/"},"tekst":{"":"Begin","afspraken/6/#6.1":"6.1","regels.json":"R"}}}',
      ),
    ).toBe(
      '{"titel":"T","koppelingen":{"vraag":{"wegwijzers/opschalen/index.html":"en/of/"},"tekst":{"index.html":"Begin","afspraken/6/index.html#6.1":"6.1","regels.json":"R"}}}',
    );
  });

  it('wijzigingen.xml: only links change', () => {
    expect(zetFeedOm('<feed><link rel="self" href="wijzigingen.xml"/><link href="over/"/><content>zie href="over/"</content></feed>')).toBe(
      '<feed><link rel="self" href="wijzigingen.xml"/><link href="over/index.html"/><content>zie href="over/"</content></feed>',
    );
  });
});

describe('the whole site', () => {
  let bestanden: Map<string, string>;
  beforeAll(() => {
    bestanden = new Map([...voorNetwerkschijf(DIST)].map(([pad, inhoud]) => [pad, Buffer.from(inhoud).toString('utf8')]));
  }, 120_000);
  const htmls = () => [...bestanden].filter(([pad]) => pad.endsWith('.html'));
  const isDood = (vanuit: string, adres: string) => {
    const [pad = ''] = adres.split(/[?#]/u);
    return pad !== '' && !/^[a-z]+:/u.test(pad) && !bestanden.has(posix.join(posix.dirname(vanuit), pad));
  };

  it('has all pages but that of the server', () => {
    expect(htmls()).toHaveLength(bladzijden().length - 1);
    expect(['404.html', 'sw.js', 'sw-uit.js'].filter((pad) => bestanden.has(pad))).toEqual([]);
  });

  it('has no link that does not lead to a file', () => {
    const dood = htmls().flatMap(([pad, html]) =>
      alle('[href], [src], [action]', ontleed(html))
        .flatMap((deel) => ['href', 'src', 'action'].map((naam) => deel.getAttribute(naam) ?? ''))
        .filter((adres) => isDood(pad, adres))
        .map((adres) => `${pad}: ${adres}`),
    );
    expect(dood).toEqual([]);
  });

  it('gives scripts only links to files', () => {
    const teksten = (deel: unknown): string[] =>
      typeof deel === 'string' ? [deel] : deel !== null && typeof deel === 'object' ? Object.values(deel).flatMap(teksten) : [];
    const gevonden = htmls().flatMap(([pad, html]) =>
      [...html.matchAll(/<script type="application\/json"[^>]*>(.*?)<\/script>/gsu)].flatMap(([, json = '']) =>
        teksten(JSON.parse(json))
          .filter((tekst) => /^\.{1,2}\//u.test(tekst))
          .map((adres) => ({ pad, adres })),
      ),
    );
    expect(gevonden.length).toBeGreaterThan(100);
    expect(gevonden.filter(({ pad, adres }) => isDood(pad, adres))).toEqual([]);
  });

  it('gives other sites only addresses of files', () => {
    const { koppelingen } = JSON.parse(bestanden.get('koppelen.json') ?? '') as { koppelingen: Record<string, Record<string, string>> };
    const adressen = [
      ...Object.values(koppelingen).flatMap(Object.keys),
      ...[...(bestanden.get('wijzigingen.xml') ?? '').matchAll(/ href="([^"]*)"/gu)].map(([, adres = '']) => adres),
    ];
    expect(adressen.length).toBeGreaterThan(60);
    expect(adressen.filter((adres) => adres === '' || isDood('', adres))).toEqual([]);
  });

  it('differs in nothing else from the ordinary site', () => {
    const zonder = (html: string) => html.replace(/<script type="application\/json.*?<\/script>/gsu, '').replaceAll('index.html', '');
    const gewoon = (pad: string) => (pad === 'index.html' ? zegUitpakken(lees(pad)) : lees(pad));
    for (const [pad, html] of htmls()) expect(zonder(html) === zonder(gewoon(pad)), pad).toBe(true);
  });
});
