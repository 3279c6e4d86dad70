import { z } from 'astro/zod';
import { normSchema } from './bron';

const bron = z.strictObject({
  sectie: z.string().describe('Section of the agreements: 6.1.1, bijlage-6'),
  anker: z.string().describe('Anchor of the sentence on the site: 6.1.1-3'),
  citaat: z.string().describe('The words, literally'),
  regel: z.string().optional().describe('Number of the rule that rests on them'),
});

const vraag = z.strictObject({
  id: z.string(),
  vraag: z.string(),
  soort: z.enum(['ja-nee', 'keuze', 'meerkeuze']),
  antwoorden: z.array(z.strictObject({ id: z.string(), tekst: z.string() })),
  bronnen: z.array(bron),
  punten: z.array(z.string()),
});

const overgang = z.strictObject({
  vraag: z.string(),
  antwoord: z.string().describe("Answer id; 'vormen' stands for one or more of the values of a multiple choice"),
  voorwaarde: z.string().nullable().describe('Flag that must be on; null when none is asked'),
  anders: z.boolean().describe('True for the row that counts when the conditions of the earlier rows of this answer do not hold'),
  zet: z.array(z.string()).describe('Flags this answer switches on'),
  naar: z.string().describe('Next question or outcome'),
});

const uitkomst = z.strictObject({
  id: z.string(),
  conclusie: z.string(),
  norm: normSchema,
  zekerheid: z.string(),
  besluit: z.string(),
  bronnen: z.array(bron),
  punten: z.array(z.string()),
});

/** `/regels.json` (contract §5): every walkthrough and every rule as data, so that another system can use them. */
export const regelsJsonSchema = z.strictObject({
  $schema: z.string(),
  titel: z.string(),
  versie: z.string().describe('Month of the text'),
  status: z.string(),
  wegwijzers: z.array(
    z.strictObject({
      slug: z.string(),
      titel: z.string(),
      vragen: z.array(vraag),
      overgangen: z.array(overgang),
      uitkomsten: z.array(uitkomst).describe('From the strictest to the most permissive'),
    }),
  ),
  regels: z.array(
    z.strictObject({ nr: z.string(), wie: z.string(), norm: normSchema, wat: z.string(), wanneer: z.string().optional(), bronnen: z.array(bron) }),
  ),
});
export type RegelsJson = z.infer<typeof regelsJsonSchema>;
