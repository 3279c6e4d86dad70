/** `npm run nieuw:wegwijzer` in a copy of the project: what it makes passes at once, and what it refuses leaves nothing behind. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { omgeving } from '../../scripts/omgeving.mjs';

const PROEF = resolve('.cache/nieuwe-wegwijzer');
const DELEN = ['src', 'scripts', 'tests/hulp', 'tests/unit/machines', 'integraties', 'public'];
const INSTELLINGEN = [
  'astro.config.mjs',
  'eslint.config.mjs',
  'vitest.config.ts',
  'package.json',
  'tsconfig.json',
  '.prettierrc.json',
  '.prettierignore',
];
const REGISTER = 'src/machines/register.ts';
const NIEUW = [
  'src/content/wegwijzers/wie-belt-wie/uitkomsten.yaml',
  'src/content/wegwijzers/wie-belt-wie/vragen.yaml',
  'src/machines/wie-belt-wie.ts',
  'src/machines/wie-belt-wie.voorbeelden.ts',
  'tests/unit/machines/wie-belt-wie.test.ts',
];

beforeAll(() => {
  rmSync(PROEF, { recursive: true, force: true });
  mkdirSync(PROEF, { recursive: true });
  for (const deel of [...DELEN, ...INSTELLINGEN]) cpSync(deel, join(PROEF, deel), { recursive: true });
  symlinkSync(resolve('node_modules'), join(PROEF, 'node_modules'), 'junction');
}, 120_000);
afterAll(() => rmSync(PROEF, { recursive: true, force: true }));

function voerUit(opdracht: string, ...woorden: string[]) {
  const { status, stdout, stderr } = spawnSync(opdracht, woorden, { cwd: PROEF, env: omgeving(), encoding: 'utf8' });
  return { status, uit: stdout + stderr };
}
const maak = (...woorden: string[]) => voerUit('node', 'scripts/nieuw-wegwijzer.mjs', ...woorden);
const lees = (pad: string) => readFileSync(join(PROEF, pad), 'utf8');
/** Every file the generator could touch, with the register's content. */
const boom = () => [
  lees(REGISTER),
  ...['src', 'tests'].flatMap((map) => readdirSync(join(PROEF, map), { recursive: true, encoding: 'utf8' }).map((pad) => join(map, pad))).sort(),
];

describe('a refusal says why, and leaves everything as it was', () => {
  const VRAAG = 'Wie belt wie na een melding?';
  const weigert = (woorden: readonly string[], melding: string) => {
    const voor = boom();
    const { status, uit } = maak(...woorden);
    expect([status, uit]).toEqual([1, expect.stringContaining(melding)]);
    expect(boom()).toEqual(voor);
  };

  it.each([
    ['a slug that leaves its folder', ['../wie', VRAAG], '"../wie" kan geen naam zijn.'],
    ['a walkthrough that exists', ['opschalen', 'Hoe schaal ik op?'], '"opschalen" bestaat al: src/machines/opschalen.ts'],
    ['a title that is no question', ['wie-belt-wie', 'Wie belt wie'], 'eindigt met een vraagteken: "Wie belt wie".'],
    ['an anchor that does not exist', ['wie-belt-wie', VRAAG, '--bron', '6.1.1-99'], 'Anker "6.1.1-99" staat niet in de tekst. Bedoelt u "6.1.1-'],
    ['no title', ['wie-belt-wie'], 'Gebruik: npm run nieuw:wegwijzer -- wie-belt-wie "Wie belt wie na een melding?"'],
    ['an option it does not have', ['wie-belt-wie', VRAAG, '--titel', 'x'], 'Gebruik: npm run nieuw:wegwijzer'],
  ])('%s', (_naam, woorden, melding) => weigert(woorden, melding));

  it('a register that looks different', () => {
    const register = lees(REGISTER);
    writeFileSync(join(PROEF, REGISTER), register.replace('const inVolgorde', 'const lijst'));
    weigert(['wie-belt-wie', VRAAG], 'ziet er anders uit dan verwacht');
    writeFileSync(join(PROEF, REGISTER), register);
  });

  it('a file that cannot be written, halfway', () => {
    const [map, weg] = [join(PROEF, 'tests/unit/machines'), join(PROEF, 'tests/unit/weg')];
    renameSync(map, weg);
    writeFileSync(map, 'not a folder');
    weigert(['wie-belt-wie', VRAAG], '');
    rmSync(map);
    renameSync(weg, map);
  });
});

describe('a new walkthrough', () => {
  const code = [...NIEUW.filter((pad) => pad.endsWith('.ts')), REGISTER];
  let voor: string[] = [];
  beforeAll(() => {
    voor = boom();
    expect(maak('wie-belt-wie', 'Wie belt wie na een "melding"?', '--bron', '4-d')).toMatchObject({ status: 0 });
  }, 120_000);

  it('consists of machine, examples, texts and test, and stands last in the register', () => {
    expect(NIEUW.filter((pad) => !existsSync(join(PROEF, pad)))).toEqual([]);
    expect(boom()).toHaveLength(voor.length + NIEUW.length + 1);
    expect(lees(REGISTER)).toContain(
      "import { wieBeltWie } from './wie-belt-wie';\nimport { voorbeelden as wieBeltWieVoorbeelden } from './wie-belt-wie.voorbeelden';\nimport { wieInformeertHetGezin }",
    );
    expect(lees(REGISTER)).toContain('  { route: wieBeltWie, voorbeelden: wieBeltWieVoorbeelden },\n];');
    const vragen = parse(lees('src/content/wegwijzers/wie-belt-wie/vragen.yaml'));
    expect(vragen).toMatchObject({ titel: 'Wie belt wie na een "melding"?', secties: ['4'] });
    expect(vragen.vragen.vastgesteld.bronnen).toEqual([
      {
        anker: '4-d',
        citaat: 'Na de overdracht na veiligheidsbeoordeling start het lokale team zo spoedig met de contacten met het gezin/huishouden.',
      },
    ]);
  });

  it('has only placeholders as texts, which keep it from being published', () => {
    const eigen =
      /^ *(?:- )?(?:samenvatting|inleiding|vraag|kort|waarom|conclusie|toelichting|besluit|tekst|grond|uitzoeken): (?!Ja|Nee|Weet)(.*)$/gmu;
    const teksten = NIEUW.filter((pad) => pad.endsWith('.yaml')).flatMap((pad) => [...lees(pad).matchAll(eigen)].map(([, tekst]) => tekst));
    expect(teksten.length).toBeGreaterThan(20);
    expect(teksten.filter((tekst) => !tekst?.startsWith('Schrijf hier'))).toEqual([]);
  });

  it.each([
    [
      'its own test and that of every walkthrough',
      'vitest',
      ['run', '--project', 'unit', ...NIEUW.filter((pad) => pad.endsWith('.test.ts')), 'wegwijzers.test.ts'],
    ],
    ['the schemas of the content', 'astro', ['sync']],
    ['lint', 'eslint', ['--max-warnings', '0', ...code]],
    ['the house style', 'prettier', ['--check', ...code]],
  ])('passes %s at once', (_wat, naam, woorden) => {
    expect(voerUit(resolve('node_modules/.bin', naam), ...woorden)).toMatchObject({ status: 0 });
  });
});
