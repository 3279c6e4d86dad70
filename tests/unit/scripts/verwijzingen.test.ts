/** What comments, tests and docs cite is in the repository: parts of the contract, and the numbers of docs/domein.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const domein = readFileSync('docs/domein.md', 'utf8');
const contract = readFileSync('docs/contract.md', 'utf8');
const onder = (map: string) => readdirSync(map, { recursive: true, encoding: 'utf8' }).map((pad) => `${map}/${pad.replaceAll('\\', '/')}`);

/** The files that cite: code, tests and docs, not the content the numbers stand for, and not the guides for who sees none of this. */
const bestanden = ['src', 'scripts', 'integraties', 'tests', 'docs', 'servers']
  .flatMap(onder)
  .filter((pad) => /\.(?:ts|tsx|mjs|js|astro|css|md|py)$/u.test(pad) && !/^(?:src\/content|docs\/handleidingen|docs\/dekking)/u.test(pad));
const vindAlle = (tekst: string, patroon: RegExp) => [...tekst.matchAll(patroon)].map(([, gevonden = '']) => gevonden);
/** What a pattern finds in the files, with the first file of each. */
const aangehaald = (patroon: RegExp) =>
  bestanden.flatMap((pad) => vindAlle(readFileSync(pad, 'utf8'), patroon).map((nummer) => [nummer, pad] as const));

const inhoud = (map: string, veld: RegExp) => onder(`src/content/${map}`).flatMap((pad) => vindAlle(readFileSync(pad, 'utf8'), veld));
const LIJSTEN: Record<string, readonly string[]> = {
  R: inhoud('regels', /^ *- nr: (R\d+)$/gmu),
  O: inhoud('onduidelijkheden', /^nr: (O\d+)$/gmu),
  T: inhoud('termijnen', /^nr: (T\d+)$/gmu),
  W: vindAlle(domein, /^\| (W\d+) \| `/gmu),
  F: vindAlle(domein, /\b(F\d+) `/gu),
};
/** Looks like a number of the domain, and is none: a key, a time in a calendar file, made-up content of a test. */
const ANDERS = new Set(['F12', 'T00']);

describe('numbers of the domain', () => {
  it.each(Object.entries(LIJSTEN))('%s: docs/domein.md says how many there are, in a row without gaps', (letter, nummers) => {
    const [, laatste = ''] = new RegExp(`^\\| ${letter}1–(${letter}\\d+) \\|`, 'mu').exec(domein) ?? [];
    const volgnummers = nummers.map((nummer) => Number(nummer.slice(1))).sort((a, b) => a - b);
    expect(volgnummers).toEqual(volgnummers.map((_, plaats) => plaats + 1));
    expect(`${letter}${volgnummers.length}`).toBe(laatste);
  });

  it.each(Object.entries(LIJSTEN))('%s: what is cited exists', (letter, nummers) => {
    const bekend = new Set(nummers);
    const gevonden = aangehaald(new RegExp(`(?<![\\w#&=./'"-])(${letter}\\d+)(?![\\w'"-])`, 'gu'));
    expect(gevonden.length).toBeGreaterThan(0);
    expect(gevonden.filter(([nummer]) => !bekend.has(nummer) && !ANDERS.has(nummer))).toEqual([]);
  });

  it('name the forms there are', () => {
    const slugs = readdirSync('src/content/formulieren').map((naam) => naam.replace('.yaml', ''));
    expect(vindAlle(domein, /\bF\d+ `([a-z-]+)`/gu).sort()).toEqual(slugs.sort());
  });

  it('name walkthroughs that are there, and the calculator', () => {
    const slugs = [...readdirSync('src/content/wegwijzers'), 'termijnen'];
    const genummerd = vindAlle(domein, /^\| W\d+ \| `([a-z-]+)`/gmu);
    expect(genummerd).toEqual([...new Set(genummerd)].filter((slug) => slugs.includes(slug)));
    expect(genummerd).toContain('termijnen');
  });

  it('number the dangerous readings that examples and tests name', () => {
    const lezingen = new Set(vindAlle(domein, /^(\d+)\. That /gmu));
    const gevonden = aangehaald(/\b(?:lezing:?|reading) (\d+)\b/gu);
    expect(gevonden.length).toBeGreaterThan(30);
    expect(gevonden.filter(([nummer]) => !lezingen.has(nummer))).toEqual([]);
  });
});

describe('the contract', () => {
  const delen = new Set(vindAlle(contract, /^## §(\w+) /gmu));

  it('has every part that is cited', () => {
    const gevonden = aangehaald(/[Cc]ontract §(\w+)/gu);
    expect(gevonden.length).toBeGreaterThan(30);
    expect(gevonden.filter(([deel]) => !delen.has(deel))).toEqual([]);
  });

  it('refers to parts of its own that exist', () => {
    expect(vindAlle(contract, /\(§(\w+)\)/gu).filter((deel) => !delen.has(deel))).toEqual([]);
  });
});

it('nothing cites a document that is not here', () => {
  const weg = aangehaald(/\b(bronanalyse|vormgeving \(|vormgeving:|ontwerp\.md)/gu).filter(([, pad]) => !pad.endsWith('verwijzingen.test.ts'));
  expect(weg).toEqual([]);
});
