/** The collections: content only; what may stand in them is said in the schema of their room. */
import { glob, type Loader } from 'astro/loaders';
import type { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { antwoordSchema } from './antwoorden/schema';
import { laadGemeenten } from './gemeente/laden';
import { begripSchema } from './bron/schema-begrip';
import { casusverloopSchema } from './casusverloop/schema';
import { formulierSchema } from './formulier/schema';
import { gemeenteSchema } from './gemeente/schema';
import { onduidelijkheidSchema } from './bron/schema-onduidelijkheid';
import { kortbestandSchema } from './bron/schema-kort';
import { regelbestandSchema } from './bron/schema-regel';
import { inHetNederlands } from './redactie/nederlands';
import { siteSchema } from './site/schema';
import { standSchema } from './site/schema-stand';
import { startSchema } from './site/schema-start';
import { tekstSchema } from './bron/schema-tekst';
import { termijnSchema, termijnsoortenSchema } from './termijnen/schema';
import { uitkomstenSchema, vragenSchema } from './wegwijzer/schema';
import { verhaalSchema } from './leren/schema';
import { bewegenSchema } from './leren/schema-bewegen';
import { beginSchema, lesSchema } from './leren/schema-les';
import { sosSchema } from './leren/schema-sos';
import { trainerSchema } from './leren/schema-trainer';
import { versieSchema } from './site/schema-versie';
import { voorbeeldSchema } from './formulier/schema-voorbeeld';
import { zoekwoordenSchema } from './zoeken/schema';

const map = (naam: string, pattern: string) => glob({ base: `./src/content/${naam}`, pattern });
/** Ids of walkthrough files are the folder's name: the slug. */
const perMap = (bestand: string) =>
  glob({ base: './src/content/wegwijzers', pattern: `*/${bestand}.yaml`, generateId: ({ entry }) => entry.split('/')[0] ?? entry });

const verzameling = <S extends z.ZodType>(loader: Loader, schema: S) => defineCollection({ loader, schema: inHetNederlands(schema) });

export const collections = {
  afspraken: verzameling(map('afspraken', '*.mdx'), tekstSchema),
  bijlagen: verzameling(map('bijlagen', '*.mdx'), tekstSchema),
  regels: verzameling(map('regels', '*.yaml'), regelbestandSchema),
  kort: verzameling(map('kort', '*.yaml'), kortbestandSchema),
  begrippen: verzameling(map('begrippen', '*.yaml'), begripSchema),
  onduidelijkheden: verzameling(map('onduidelijkheden', '*.yaml'), onduidelijkheidSchema),
  vragen: verzameling(perMap('vragen'), vragenSchema),
  uitkomsten: verzameling(perMap('uitkomsten'), uitkomstenSchema),
  formulieren: verzameling(map('formulieren', '*.yaml'), formulierSchema),
  voorbeelden: verzameling(map('voorbeelden', '*.yaml'), voorbeeldSchema),
  termijnen: verzameling(map('termijnen', 't*.yaml'), termijnSchema),
  termijnsoorten: verzameling(map('termijnen', 'soorten.yaml'), termijnsoortenSchema),
  casusverloop: verzameling(map('casusverloop', '*.yaml'), casusverloopSchema),
  verhalen: verzameling(map('verhalen', '*.yaml'), verhaalSchema),
  lessen: verzameling(map('lessen', '*.yaml'), lesSchema),
  bewegen: verzameling(map('bewegen', '*.yaml'), bewegenSchema),
  begin: verzameling(map('leren', 'begin.yaml'), beginSchema),
  sos: verzameling(map('leren', 'signs-of-safety.yaml'), sosSchema),
  trainer: verzameling(map('leren', 'trainer.yaml'), trainerSchema),
  antwoorden: verzameling(map('antwoorden', '*.yaml'), antwoordSchema),
  versies: verzameling(map('versies', '*.yaml'), versieSchema),
  zoekwoorden: verzameling(map('zoekwoorden', '*.yaml'), zoekwoordenSchema),
  // Its own loader: a message about a profile names the line.
  gemeenten: defineCollection({ loader: () => laadGemeenten(), schema: gemeenteSchema }),
  site: verzameling(map('site', 'site.yaml'), siteSchema),
  stand: verzameling(map('site', 'stand.yaml'), standSchema),
  start: verzameling(map('site', 'start.yaml'), startSchema),
};
