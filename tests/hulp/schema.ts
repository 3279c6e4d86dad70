/** What a schema says of content, as an editor reads it; for the tests of every room that has a schema. */
import type { z } from 'astro/zod';
import { expect } from 'vitest';

/** Every fault as 'where: message', or the message alone for the whole; empty when it is right. */
export const meldingenVan = (schema: z.ZodType, waarde: unknown): string[] =>
  schema.safeParse(waarde).error?.issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)) ?? [];

/** Asserts that a text fits from `kortste` to `langste` characters; without `langste` of any length. @param past whether a text fits in its place */
export function heeftGrenzen(past: (tekst: string) => boolean, kortste: number, langste?: number): void {
  const lang = (lengte: number) => past('x'.repeat(lengte));
  expect([lang(kortste - 1), lang(kortste), lang(langste ?? 2000)]).toEqual([false, true, true]);
  if (langste !== undefined) expect(lang(langste + 1)).toBe(false);
}
