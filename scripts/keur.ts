/** Checks a content file outside the build, with the messages of the schemas. */

/** What is needed of a zod schema. */
interface Schema<T> {
  safeParse(inhoud: unknown): { data?: T; error?: { issues: readonly { path: readonly PropertyKey[]; message: string }[] } | undefined };
}

/** The content as its schema gives it. `pad` is below src/content. @throws with file, field and message, in Dutch, a line per slip. */
export function keurBestand<T>(schema: Schema<T>, { pad, inhoud }: { readonly pad: string; readonly inhoud: unknown }): T {
  const { data, error } = schema.safeParse(inhoud);
  if (data === undefined) throw new Error(error?.issues.map((fout) => `src/content/${pad}, ${fout.path.join('.')}: ${fout.message}`).join('\n'));
  return data;
}
