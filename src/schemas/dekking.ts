import { z } from 'astro/zod';
import { regelNummer } from './bron';

const reden = 'Schrijf bij elke regel een reden: één zin die zegt waarom er geen vraag, handeling, formulier of termijn bij hoort.';

/**
 * `src/content/dekking/achtergrond.yaml`: the rules that are reachable in no walkthrough, form, deadline or phase, each with the
 * reason. They do stand beside the text they come from.
 */
export const achtergrondSchema = z.strictObject({
  achtergrond: z.array(z.strictObject({ regel: regelNummer, reden: z.string({ error: reden }).trim().min(20, { error: reden }) })),
});
export type Achtergrond = z.infer<typeof achtergrondSchema>['achtergrond'];
