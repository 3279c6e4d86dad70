/** Who decides on an unclear point: the kept list, and the sentences made from it. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { BESLISSERNAMEN, wieBeslist, wieBeslistKort, type Beslissing } from '../../../src/bron/beslissers';
import { onduidelijkheidSchema } from '../../../src/bron/schema-onduidelijkheid';

const MAP = 'src/content/onduidelijkheden';
const lees = (naam: string): unknown => parse(readFileSync(`${MAP}/${naam}`, 'utf8'));
const punten = readdirSync(MAP).map((naam) => onduidelijkheidSchema.parse(lees(naam)));
const zin = (nr: string) => wieBeslist(punten.find((punt) => punt.nr === nr)?.beslist ?? []);

const inOverleg: Beslissing = { wie: 'veilig-thuis', met: ['lokaal-team'] };

describe('the sentence', () => {
  it.each([
    [[inOverleg], 'Veilig Thuis, in overleg met het lokale team'],
    [
      [
        { ...inOverleg, over: 'casus' as const },
        { wie: 'regio' as const, met: [], over: 'tekst' as const },
      ],
      'In uw casus: Veilig Thuis, in overleg met het lokale team. Over de tekst: de regio (opdrachtgevers van de afspraken).',
    ],
    [
      [{ wie: 'gemeente' as const, met: ['regio' as const, 'lokaal-team' as const] }],
      /^uw gemeente, in overleg met de regio .* en het lokale team$/u,
    ],
  ])('of %j', (beslist, verwacht) => {
    expect(wieBeslist(beslist)).toMatch(verwacht);
  });
  it('of a decision on both, beside one on the text, begins with who decides', () => {
    expect(wieBeslist([inOverleg, { wie: 'regio', met: [], over: 'tekst' }])).toBe(
      'Veilig Thuis, in overleg met het lokale team. Over de tekst: de regio (opdrachtgevers van de afspraken).',
    );
  });
  it('keeps the words of a point that says more than who and with whom', () => {
    expect(zin('O48')).toBe('Bij direct gevaar beslist u zelf en meteen. Over de tekst: de regio (opdrachtgevers van de afspraken).');
    expect(zin('O49')).toBe('Veilig Thuis, in samenspraak met ketenpartners, politie en OM (bijlage 5)');
    expect(zin('O58')).toBe('uw organisatie (privacy-functionaris) en Veilig Thuis');
  });
});

it('on a line of a list there are only names', () => {
  expect(wieBeslistKort([inOverleg, { wie: 'regio', met: [] }])).toBe('Veilig Thuis met lokaal team; regio');
});

describe('the list', () => {
  it('has nobody who decides nowhere', () => {
    const genoemd = new Set(punten.flatMap(({ beslist }) => beslist.flatMap(({ wie, met }) => [wie, ...met])));
    expect([...genoemd].sort()).toEqual([...BESLISSERNAMEN].sort());
  });
  it('refuses another name, and says which one was meant', () => {
    const fout = (wie: string) =>
      onduidelijkheidSchema.safeParse({ ...(lees('o9.yaml') as object), beslist: [{ wie }] }).error?.issues.map(({ message }) => message);
    expect(fout('lokaalteam')).toEqual([expect.stringContaining('"lokaalteam" staat niet op de lijst van wie er beslist. Bedoelt u "lokaal-team"?')]);
    expect(fout('xxx')).toEqual([`"xxx" staat niet op de lijst van wie er beslist. Kies uit: ${BESLISSERNAMEN.join(', ')}.`]);
  });
  it('is never empty', () => {
    expect(onduidelijkheidSchema.safeParse({ ...(lees('o9.yaml') as object), beslist: [] }).error?.issues).toMatchObject([
      { message: 'Noem wie er beslist, bijvoorbeeld - wie: regio.' },
    ]);
  });
});
