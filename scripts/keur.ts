/** Checks a content file outside the build, with the messages of the schemas. */
import type { ZodType } from 'astro/zod';
import { nederlands } from '../src/redactie/nederlands';

/** The content as its schema gives it. `pad` is below src/content. @throws with file, field and message, in Dutch, a line per slip. */
export function keurBestand<T>(schema: ZodType<T>, { pad, inhoud }: { readonly pad: string; readonly inhoud: unknown }): T {
  const { data, error } = schema.safeParse(inhoud, { error: nederlands });
  if (data === undefined) throw new Error(error?.issues.map((fout) => `src/content/${pad}, ${fout.path.join('.')}: ${fout.message}`).join('\n'));
  return data;
}
