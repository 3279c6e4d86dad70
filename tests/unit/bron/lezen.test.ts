/** How the published files are read: made-up files with every mark the text may hold, in place of the content. */
import { basename, resolve, sep } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

const BESTANDEN: Record<string, Record<string, string>> = {
  afspraken: {
    '2.mdx':
      '<Sectie id="2" kop="Twee">\n<Z id="2-1">Twee.</Z>\n</Sectie>\n\n<Sectie id="2.1" kop="">\n</Sectie>\n\n<Z id="2-9">Buiten een sectie.</Z>',
    'leesmij.txt': '<Sectie id="9" kop="Geen MDX">\n</Sectie>',
    'voorwoord.mdx': '<Sectie id="voorwoord" kop="Voorwoord">\n<Z id="voorwoord-1">Voor.</Z>\n</Sectie>',
    '1.mdx': [
      "import x from 'y';",
      '<Sectie id="1" kop="Een">',
      '- <Z id="1-1">  Een <Noot n="1" />  **woord**\n  over</Z> <Z id="1-2">en <br />door.</Z>',
      "<Z id=\"1-3\">mail naar {'a@b.nl'} of {'c@d.nl'}, niet {zo}</Z>",
      '<Z id="1-4">\\*a\\_b\\>c\\<d \\{e\\}f\\[g\\]h\\`i\\#j\\-k \\z</Z>',
      '<Z id="1-5">a &lt;b&gt; &amp; c &lt;&gt;&amp; "d" -- e...</Z>',
      '</Sectie>',
    ].join('\n\n'),
  },
  bijlagen: {
    '2.mdx': '<Sectie id="bijlage-2" kop="Bijlage 2">\n<Z id="bijlage-2-1">Slot.</Z>\n</Sectie>',
    '1.mdx-oud.mdx': '<Sectie id="bijlage-1" kop="Bijlage 1">\n</Sectie>',
    '3.mdx': '',
  },
};

vi.mock('node:fs', () => ({
  readdirSync: (map: string) => Object.keys(BESTANDEN[basename(map)] ?? {}),
  readFileSync: (pad: string, codering: string) => {
    const [bestand = '', map = '', ...rest] = pad.split(sep).reverse();
    if (rest.reverse().join(sep) !== resolve('src/content') || codering !== 'utf8') throw new Error(`Niet te lezen: ${pad}.`);
    return BESTANDEN[map]?.[bestand] ?? '';
  },
}));

beforeEach(() => vi.resetModules());
// The next file in this worker reads the real text.
afterAll(() => vi.resetModules());
const lees = () => import('../../../src/bron/tekst');

it('reads the sections in the order of the document: preface, chapters, annexes', async () => {
  const { secties } = await lees();
  expect(secties.map(({ id, kop, soort, document }) => [id, kop, soort, document])).toEqual([
    ['voorwoord', 'Voorwoord', 'afspraken', 'voorwoord'],
    ['1', 'Een', 'afspraken', '1'],
    ['2', 'Twee', 'afspraken', '2'],
    ['2.1', '', 'afspraken', '2'],
    ['bijlage-1', 'Bijlage 1', 'bijlagen', '1.mdx-oud'],
    ['bijlage-2', 'Bijlage 2', 'bijlagen', '2'],
  ]);
});

describe('the words as a reader sees them', () => {
  const tekst = async (anker: string) => (await lees()).geefZin(anker).tekst;
  it('without footnote marks, mark-up and white space of the file, also across lines', async () => {
    expect(await tekst('1-1')).toBe('Een woord over');
    expect(await tekst('1-2')).toBe('en door.');
  });
  it('an address between braces and quotation marks stands there without them', async () => {
    expect(await tekst('1-3')).toBe('mail naar a@b.nl of c@d.nl, niet {zo}');
  });
  it('a character with a backslash before it stands there without it', async () => {
    expect(await tekst('1-4')).toBe('*a_b>c<d {e}f[g]h`i#j-k \\z');
  });
  it('characters of HTML become the character itself, and are no tag then', async () => {
    expect(await tekst('1-5')).toBe('a <b> & c <>& "d" -- e...');
  });
});

it('a sentence knows its section; what stands outside a section is no sentence', async () => {
  const { zinnen, geefSectie } = await lees();
  expect([...zinnen.values()].map(({ anker, sectie }) => [anker, sectie])).toEqual([
    ['voorwoord-1', 'voorwoord'],
    ['1-1', '1'],
    ['1-2', '1'],
    ['1-3', '1'],
    ['1-4', '1'],
    ['1-5', '1'],
    ['2-1', '2'],
    ['bijlage-2-1', 'bijlage-2'],
  ]);
  expect(geefSectie('2.1').zinnen).toEqual([]);
});

describe('a file of the text', () => {
  const leesBestand = async (...regels: string[]) => (await import('../../../src/bron/lezen')).leesBrontekst(regels.join('\n\n'));
  it('gives sentences, subheadings and footnotes in their order, with the notes that a sentence names', async () => {
    const { delen, losseWoorden } = await leesBestand(
      '---\nkop: Niet gelezen\n---',
      '<Sectie id="4" kop="Vier">',
      '<Letters vanaf="d">\n\n1. <Z id="4-d">Een<Noot n="2" /> zin<Noot n="1" />.</Z>\n\n</Letters>',
      '<Tussenkop id="4-kop" niveau={2}>Kop</Tussenkop>',
      '</Sectie>',
      '<Voetnoot n="2">Boek 2014 <br />Ander boek</Voetnoot>',
    );
    expect(delen).toEqual([
      {
        id: '4',
        kop: 'Vier',
        stukken: [
          { soort: 'zin', anker: '4-d', sectie: '4', tekst: 'Een zin.', noten: ['voetnoot-2', 'voetnoot-1'] },
          { soort: 'tussenkop', anker: '4-kop', sectie: '4', tekst: 'Kop', noten: [] },
          { soort: 'voetnoot', anker: 'voetnoot-2', sectie: '4', tekst: 'Boek 2014 Ander boek', noten: [] },
        ],
      },
    ]);
    expect(losseWoorden).toBe('');
  });
  it('says which words stand in no sentence: also a sentence or heading outside a section', async () => {
    const { delen, losseWoorden } = await leesBestand(
      '<Z id="1-1">Voor.</Z>',
      '<Sectie id="1" kop="Een">',
      '- Los <Z id="1-2">punt</Z> **woord**',
      '</Sectie>',
      '<Tussenkop id="x">Na</Tussenkop>',
      '<Voetnoot n="1">Noot.</Voetnoot>',
    );
    expect(losseWoorden).toBe('Voor. Los woord Na');
    expect(delen.flatMap(({ stukken }) => stukken.map(({ anker }) => anker))).toEqual(['1-2', 'voetnoot-1']);
  });
  it('with marks that lack their attributes is read all the same: what is not there is empty', async () => {
    expect((await leesBestand('<Sectie>', '<Voetnoot>Noot.</Voetnoot>', '</Sectie>')).delen).toEqual([
      { id: '', kop: '', stukken: [{ soort: 'voetnoot', anker: 'voetnoot-', sectie: '', tekst: 'Noot.', noten: [] }] },
    ]);
  });
  it('that is no MDX is refused with its name and with what the reader of MDX says', async () => {
    const { leesTekstmap } = await import('../../../src/bron/lezen');
    BESTANDEN['bijlagen'] = { ...BESTANDEN['bijlagen'], '6.mdx': '<Sectie id="bijlage-6" kop="Bijlage 6">\n\n<Z id="bijlage-6-1">Open' };
    expect(() => leesTekstmap(resolve('src/content'))).toThrow(
      expect.objectContaining({
        message: expect.stringMatching(/^bijlagen\/6\.mdx is geen geldige MDX: ./u) as string,
        cause: expect.any(Error) as Error,
      }),
    );
    delete BESTANDEN['bijlagen']['6.mdx'];
  });
});
