import { z } from 'astro/zod';
import { normSchema } from '../bron/schema-bron';
import { zekerheidSchema } from '../bron/gewicht';

const bij = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .describe(
    'Counts only when these answers of the same walkthrough were given: question id → answer id, or a list of answer ids of which one was given; left out when it always counts',
  );

const bron = z.strictObject({
  anker: z
    .string()
    .describe(
      'Anchor of the sentence on the site: its section, then its number or letter. 6.1.1-3 and 4-b-1 stand in sections 6.1.1 and 4, bijlage-6-2 in bijlage-6',
    ),
  citaat: z.string().describe('The words, literally'),
  regel: z.string().optional().describe('Number of the rule that rests on them'),
  bij: bij.optional(),
});

const punten = z.array(z.string()).optional().describe('Unclear points (O1–O84) this touches; left out when there are none');

const vraag = z.strictObject({
  id: z.string(),
  vraag: z.string(),
  soort: z.enum(['ja-nee', 'keuze', 'meerkeuze']),
  antwoorden: z.array(z.strictObject({ id: z.string(), tekst: z.string() })),
  bronnen: z.array(bron),
  punten,
});

const overgang = z.strictObject({
  vraag: z.string(),
  antwoord: z.string().describe("Answer id; 'vormen' stands for one or more of the values of a multiple choice"),
  voorwaarde: z.string().optional().describe('Flag that must be on; left out when none is asked'),
  anders: z
    .boolean()
    .optional()
    .describe('True for the row that counts when the conditions of the earlier rows of this answer do not hold; left out when false'),
  zet: z.array(z.string()).optional().describe('Flags this answer switches on; left out when it switches on none'),
  naar: z.string().describe('Next question or outcome'),
});

const norm = normSchema.optional().describe('Norm strength of what the conclusion rests on; left out where it is derived or not settled');

const uitkomst = z.strictObject({
  id: z.string(),
  conclusie: z.string().describe('The conclusion; where it differs per situation, all of it with the answers in words'),
  norm,
  zekerheid: zekerheidSchema,
  anders: z
    .array(z.strictObject({ bij, norm, zekerheid: zekerheidSchema }))
    .optional()
    .describe(
      'Norm and certainty under other answers, in place of both above (without a norm there is none then); the first that holds counts. Left out when they never differ',
    ),
  besluit: z.string(),
  bronnen: z.array(bron),
  punten,
});

/** `/regels.json` (contract §5): every walkthrough and every rule as data, so that another system can use them. */
export const regelsJsonSchema = z
  .strictObject({
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
  })
  .describe(
    'Walkthroughs and rules as data. Every question, outcome and rule carries its own quotes. A walkthrough starts at its first question; a transition says where an answer leads. Of the rows of one answer the first whose condition holds counts. What is empty, false or absent is left out.',
  );
export type RegelsJson = z.infer<typeof regelsJsonSchema>;
