/** What a schema refuses, in Dutch: for every field whose schema has no message of its own. */
import { z } from 'astro/zod';
import { onbekendVeld } from './velden';
import { weiger, zin } from './vorm';

type Zodpunt = z.core.$ZodRawIssue;
type Grens = Extract<Zodpunt, { code: 'too_small' | 'too_big' }>;

const SOORTEN: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een groep velden',
  record: 'een groep velden',
  date: 'een datum',
};
const { localeError: uitBibliotheek } = z.locales.nl();

/** A limit in words: of a text in characters, of a list in what it names. */
function grens({ origin }: Grens, woord: string, getal: number | bigint): string {
  if (origin === 'string') return `Schrijf ${woord} ${getal} tekens.`;
  return `${origin === 'array' ? 'Noem' : 'Hier hoort'} ${woord} ${getal}.`;
}
const veldenVan = ({ inst }: Zodpunt) => (inst instanceof z.ZodObject ? Object.keys(inst.shape) : []);

/** The message for one thing a schema refuses; given to `safeParse` as `error`. */
export function nederlands(punt: Zodpunt) {
  switch (punt.code) {
    case 'invalid_type':
      return punt.input === undefined ? 'Dit veld ontbreekt.' : `Hier hoort ${SOORTEN[punt.expected] ?? punt.expected}.`;
    case 'invalid_value':
      return `Kies uit: ${punt.values.join(', ')}.`;
    case 'too_small':
      return grens(punt, 'ten minste', punt.minimum);
    case 'too_big':
      return grens(punt, 'hoogstens', punt.maximum);
    case 'unrecognized_keys':
      return punt.keys.map((naam) => zin(onbekendVeld(naam, veldenVan(punt)))).join(' ');
    case 'invalid_union':
      return punt.errors.map((tak) => tak.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join(' ')).join(' Of: ');
    default:
      return uitBibliotheek(punt);
  }
}

/** The same schema, which refuses in Dutch whoever asks it: Astro brings English messages of its own. */
export const inHetNederlands = <S extends z.ZodType>(schema: S) =>
  z.unknown().transform(async (inhoud, punten): Promise<z.output<S>> => {
    const { success, data, error } = await schema.safeParseAsync(inhoud, { error: nederlands });
    if (success) return data;
    for (const { path, message } of error.issues) weiger(punten, message, ...path);
    return z.NEVER;
  });
