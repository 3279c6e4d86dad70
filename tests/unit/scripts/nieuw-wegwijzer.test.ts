/** The parts of the generator that need no copy of the project; tests/bouw/nieuwe-wegwijzer.test.ts runs it whole. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keurOpdracht, naamVan, REGISTER, SJABLONEN, voegToeAanRegister, vulIn } from '../../../scripts/nieuw-wegwijzer/maak';
import { routes } from '../../../src/machines/register';

const opdracht = { slug: 'wie-belt-wie', titel: 'Wie belt wie na een melding?', anker: '6.1.1-3' };
const register = readFileSync(REGISTER, 'utf8');
const sjablonen = Object.assign(
  {},
  ...SJABLONEN.map((naam) => ({ [naam]: readFileSync(`scripts/sjablonen/wegwijzer/${naam}.sjabloon`, 'utf8') })),
) as Parameters<typeof vulIn>[0];

describe('names', () => {
  it('in TypeScript come from the slug', () => {
    expect(Object.values(routes).map(({ slug }) => naamVan(slug))).toEqual(
      [...(/inVolgorde[^[]*\[\][^[]*\[([^\]]*)\]/u.exec(register)?.[1] ?? '').matchAll(/route: (\w+)/gu)].map(([, naam]) => naam),
    );
  });

  it.each(['opschalen', 'wie-belt-wie', 'stap-2', 'a1b'])('"%s" is a slug', (slug) => {
    expect(keurOpdracht({ ...opdracht, slug })).toEqual([]);
  });

  it.each(['', 'ab', 'Wie', 'wie_belt', 'wie--belt', '-wie', 'wie-', '2-wie', 'wie belt', 'wíé-belt', 'w/ie', 'a'.repeat(61)])(
    '"%s" is none',
    (slug) => {
      expect(keurOpdracht({ ...opdracht, slug })).toEqual([
        `"${slug}" kan geen naam zijn. Gebruik 3 tot 60 kleine letters en cijfers, met streepjes ertussen: wie-belt-wie.`,
      ]);
    },
  );

  it.each(['class', 'machine', 'routes', 'in-volgorde', 'voorbeelden', 'termijnen'])('"%s" has a meaning already', (slug) => {
    expect(keurOpdracht({ ...opdracht, slug })).toEqual([
      `"${slug}" heeft hier al een andere betekenis. Kies een naam van meer woorden: wie-belt-wie.`,
    ]);
  });
});

describe('the title', () => {
  it('is a question, on one line', () => {
    const fouten = (titel: string) => keurOpdracht({ ...opdracht, titel });
    expect(fouten('Wie belt wie')).toEqual(['De titel van een wegwijzer is een vraag en eindigt met een vraagteken: "Wie belt wie".']);
    for (const titel of ['Wie belt?', 'Wie belt\nwie na een melding?', 'Wie belt\u2028wie na een melding?'])
      expect(fouten(titel)).toEqual(['Schrijf de titel als één regel van ten minste tien tekens.']);
  });
});

describe('what is wrong', () => {
  it('is said all at once', () => {
    expect(keurOpdracht({ slug: 'Wie', titel: 'Wie', anker: 'x' })).toHaveLength(3);
  });
});

describe('the register', () => {
  const regels = (slug: string) => voegToeAanRegister(register, slug).split('\n');

  it.each([
    ['aan-het-begin', 'aanHetBegin'],
    ['midden-in', 'middenIn'],
    ['zo-aan-het-eind', 'zoAanHetEind'],
  ])('keeps its imports in the order of the alphabet, and offers %s last', (slug, naam) => {
    const imports = regels(slug).flatMap((regel) => /^import \{.* from '\.\/([a-z0-9-]+)'/u.exec(regel)?.[1] ?? []);
    expect(imports).toEqual([...Object.keys(routes), slug].sort());
    expect(regels(slug)[regels(slug).indexOf('];') - 1]).toBe(`  { route: ${naam}, voorbeelden: ${naam}Voorbeelden },`);
    expect(regels(slug).filter((regel) => !regel.includes(naam))).toEqual(register.split('\n'));
  });

  it('is left alone when it looks different', () => {
    for (const anders of ['', register.replace('inVolgorde', 'lijst'), register.replaceAll(/^import .*from '\.\/.*$/gmu, '')])
      expect(() => voegToeAanRegister(anders, 'wie-belt-wie')).toThrow('src/machines/register.ts ziet er anders uit dan verwacht');
  });
});

describe('the templates', () => {
  it('are filled in to the last word', () => {
    const bestanden = vulIn(sjablonen, opdracht);
    expect(Object.keys(bestanden)).toHaveLength(5);
    expect(Object.values(bestanden).filter((inhoud) => inhoud.includes('{{'))).toEqual([]);
  });

  it('must fit the schemas of the content', () => {
    const zonder = { ...sjablonen, 'uitkomsten.yaml': sjablonen['uitkomsten.yaml'].replace('zekerheid: niet geregeld', 'zekerheid: misschien') };
    expect(() => vulIn(zonder, opdracht)).toThrow(
      'src/content/wegwijzers/wie-belt-wie/uitkomsten.yaml, uitkomsten.eerst-uitzoeken.zekerheid: Kies de zekerheid: letterlijk, afleiding, niet eenduidig of niet geregeld.',
    );
  });
});
