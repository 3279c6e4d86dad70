import { z } from 'astro/zod';
import { onbekendVeld, type Melding } from './velden';

/** What is wrong and what to do, as one line. */
export const zin = ({ wat, doe }: Melding) => `${wat} ${doe}`;

/** Refuses what an editor wrote, with what to tell; `pad` leads from what is looked at to the field it is about. */
export const weiger = (ctx: z.RefinementCtx, melding: string, ...pad: readonly PropertyKey[]): void => {
  ctx.addIssue({ code: 'custom', path: [...pad], message: melding });
};

/** An object with these fields only; a field that is not known gets the nearest one that is. */
export function vorm<V extends z.ZodRawShape>(velden: V) {
  const namen = Object.keys(velden);
  return z.strictObject(velden, {
    error: (punt) =>
      punt.code === 'unrecognized_keys'
        ? punt.keys.map((naam) => zin(onbekendVeld(naam, namen))).join(' ')
        : `Hier horen velden: ${namen.join(', ')}.`,
  });
}
