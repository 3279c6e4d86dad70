/** The collections: content only; what may stand in them is said in the schema of their room. */
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { laadGemeenten } from './gemeente/laden';
import { begripSchema } from './bron/schema-begrip';
import { casusverloopSchema } from './casusverloop/schema';
import { formulierSchema } from './formulier/schema';
import { gemeenteSchema } from './gemeente/schema';
import { onduidelijkheidSchema } from './bron/schema-onduidelijkheid';
import { regelbestandSchema } from './bron/schema-regel';
import { siteSchema } from './site/schema';
import { standSchema } from './site/schema-stand';
import { tekstSchema } from './bron/schema-tekst';
import { termijnSchema, termijnsoortenSchema } from './termijnen/schema';
import { uitkomstenSchema, vragenSchema } from './wegwijzer/schema';
import { versieSchema } from './site/schema-versie';
import { voorbeeldSchema } from './formulier/schema-voorbeeld';
import { zoekwoordenSchema } from './zoeken/schema';

const map = (naam: string, pattern: string) => glob({ base: `./src/content/${naam}`, pattern });
/** Ids of walkthrough files are the folder's name: the slug. */
const perMap = (bestand: string) =>
  glob({ base: './src/content/wegwijzers', pattern: `*/${bestand}.yaml`, generateId: ({ entry }) => entry.split('/')[0] ?? entry });

export const collections = {
  afspraken: defineCollection({ loader: map('afspraken', '*.mdx'), schema: tekstSchema }),
  bijlagen: defineCollection({ loader: map('bijlagen', '*.mdx'), schema: tekstSchema }),
  regels: defineCollection({ loader: map('regels', '*.yaml'), schema: regelbestandSchema }),
  begrippen: defineCollection({ loader: map('begrippen', '*.yaml'), schema: begripSchema }),
  onduidelijkheden: defineCollection({ loader: map('onduidelijkheden', '*.yaml'), schema: onduidelijkheidSchema }),
  vragen: defineCollection({ loader: perMap('vragen'), schema: vragenSchema }),
  uitkomsten: defineCollection({ loader: perMap('uitkomsten'), schema: uitkomstenSchema }),
  formulieren: defineCollection({ loader: map('formulieren', '*.yaml'), schema: formulierSchema }),
  voorbeelden: defineCollection({ loader: map('voorbeelden', '*.yaml'), schema: voorbeeldSchema }),
  termijnen: defineCollection({ loader: map('termijnen', 't*.yaml'), schema: termijnSchema }),
  termijnsoorten: defineCollection({ loader: map('termijnen', 'soorten.yaml'), schema: termijnsoortenSchema }),
  casusverloop: defineCollection({ loader: map('casusverloop', '*.yaml'), schema: casusverloopSchema }),
  versies: defineCollection({ loader: map('versies', '*.yaml'), schema: versieSchema }),
  zoekwoorden: defineCollection({ loader: map('zoekwoorden', '*.yaml'), schema: zoekwoordenSchema }),
  // Its own loader: a message about a profile names the line.
  gemeenten: defineCollection({ loader: () => laadGemeenten(), schema: gemeenteSchema }),
  site: defineCollection({ loader: map('site', 'site.yaml'), schema: siteSchema }),
  stand: defineCollection({ loader: map('site', 'stand.yaml'), schema: standSchema }),
};
