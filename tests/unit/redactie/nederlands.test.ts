/** What a schema refuses is told in Dutch, also where the schema has no message of its own. */
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { vorm } from '../../../src/redactie/vorm';
import { inHetNederlands, nederlands } from '../../../src/redactie/nederlands';

const schema = z.strictObject({
  titel: z.string().min(3).max(10),
  lijst: z.array(z.string()).min(1),
  aantal: z.number().min(1).optional(),
  soort: z.enum(['ja-nee', 'keuze']).optional(),
  waar: z.boolean().optional(),
  dag: z.date().optional(),
  deel: z.strictObject({ naam: z.string() }).optional(),
  diep: z.union([z.number(), z.strictObject({ a: z.strictObject({ b: z.string(), c: z.string() }) })]).optional(),
  wie: z.union([z.string(), z.strictObject({ naam: z.string() })]).optional(),
  per: z.record(z.string(), z.string()).optional(),
  eigen: z.string({ error: 'Schrijf hier een woord.' }).optional(),
  anker: z.string().startsWith('6.').optional(),
});
const goed = { titel: 'Titel', lijst: ['a'] };
const GEVALLEN: readonly (readonly [string, object, string])[] = [
  ['a field that is missing', { lijst: ['a'] }, 'titel: Dit veld ontbreekt.'],
  ['another kind', { ...goed, titel: 3 }, 'titel: Hier hoort tekst.'],
  ['a number as text', { ...goed, aantal: '3' }, 'aantal: Hier hoort een getal.'],
  ['no list', { ...goed, lijst: 'a' }, 'lijst: Hier hoort een lijst.'],
  ['no fields', { ...goed, per: 'a' }, 'per: Hier hoort een groep velden.'],
  ['a text too short', { ...goed, titel: 'a' }, 'titel: Schrijf ten minste 3 tekens.'],
  ['a text too long', { ...goed, titel: 'elf letters' }, 'titel: Schrijf hoogstens 10 tekens.'],
  ['an empty list', { ...goed, lijst: [] }, 'lijst: Noem ten minste 1.'],
  ['a number too small', { ...goed, aantal: 0 }, 'aantal: Hier hoort ten minste 1.'],
  ['a value that is none of the list', { ...goed, soort: 'kuze' }, 'soort: Kies uit: ja-nee, keuze.'],
  ['a field that is not known', { ...goed, titl: 'x' }, ': Het veld "titl" bestaat niet. Bedoelt u "titel"?'],
  ['none of two forms', { ...goed, wie: {} }, 'wie: Hier hoort tekst. Of: naam: Dit veld ontbreekt.'],
  ['no yes or no', { ...goed, waar: 'ja' }, 'waar: Hier hoort true of false.'],
  ['no date', { ...goed, dag: 'morgen' }, 'dag: Hier hoort een datum.'],
  ['no group', { ...goed, deel: 'a' }, 'deel: Hier hoort een groep velden.'],
  [
    'two fields that are not known',
    { ...goed, titl: 1, lijs: 1 },
    ': Het veld "titl" bestaat niet. Bedoelt u "titel"? Het veld "lijs" bestaat niet. Bedoelt u "lijst"?',
  ],
  ['a field deeper in', { ...goed, deel: { naam: 1 } }, 'deel.naam: Hier hoort tekst.'],
  [
    'two things in one form of two',
    { ...goed, diep: { a: {} } },
    'diep: Hier hoort een getal. Of: a.b: Dit veld ontbreekt. a.c: Dit veld ontbreekt.',
  ],
  ['a message of its own', { ...goed, eigen: 1 }, 'eigen: Schrijf hier een woord.'],
  ['what only the library has words for', { ...goed, anker: '5.1' }, 'anker: Ongeldige tekst: moet met "6." beginnen'],
];
const regels = (fout: z.ZodError | undefined) => fout?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

describe('a refusal in Dutch', () => {
  it.each(GEVALLEN)('%s', async (_naam, inhoud, melding) => {
    expect(regels(schema.safeParse(inhoud, { error: nederlands }).error)).toEqual([melding]);
    // Whoever asks has words of its own, as Astro has.
    const uitkomst = await inHetNederlands(schema).safeParseAsync(inhoud, { error: () => 'English' });
    expect(regels(uitkomst.error)).toEqual([melding]);
  });

  it('says of every fault itself, whoever asks', async () => {
    const { error } = await inHetNederlands(schema).safeParseAsync({});
    expect(error?.issues.map(({ code }) => code)).toEqual(['custom', 'custom']);
  });

  it('leaves what is right as the schema gives it', async () => {
    expect(await inHetNederlands(schema.extend({ aantal: z.number().default(3) })).parseAsync(goed)).toEqual({ ...goed, aantal: 3 });
  });
});

describe('a group of fields', () => {
  const groep = vorm({ naam: z.string(), telefoon: z.string() });
  it('takes its fields and no other', () => {
    expect(groep.parse({ naam: 'a', telefoon: 'b' })).toEqual({ naam: 'a', telefoon: 'b' });
    expect(regels(groep.safeParse({ naam: 'a', telefoon: 'b', telefon: 'c', nam: 'd' }).error)).toEqual([
      ': Het veld "telefon" bestaat niet. Bedoelt u "telefoon"? Het veld "nam" bestaat niet. Bedoelt u "naam"?',
    ]);
  });
  it('names its fields to whoever writes something else', () => {
    expect(regels(groep.safeParse('a').error)).toEqual([': Hier horen velden: naam, telefoon.']);
  });
});
