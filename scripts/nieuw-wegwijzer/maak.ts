/** What a new walkthrough consists of, as texts that are not yet written. */
import { parse } from 'yaml';
import { keurCitaat } from '../../src/bron/citaat';
import { geefZin } from '../../src/bron/tekst';
import { uitkomstenSchema, vragenSchema } from '../../src/wegwijzer/schema';
import { keurBestand } from '../keur';

/** Where each template goes; the register is changed, not made. */
const PLAATSEN = {
  'machine.ts': (slug: string) => `src/machines/${slug}.ts`,
  'voorbeelden.ts': (slug: string) => `src/machines/${slug}.voorbeelden.ts`,
  'vragen.yaml': (slug: string) => `src/content/wegwijzers/${slug}/vragen.yaml`,
  'uitkomsten.yaml': (slug: string) => `src/content/wegwijzers/${slug}/uitkomsten.yaml`,
  'test.ts': (slug: string) => `tests/unit/machines/${slug}.test.ts`,
};

type Sjabloon = keyof typeof PLAATSEN;
/** Names of the templates in scripts/sjablonen/wegwijzer, without '.sjabloon'. */
export const SJABLONEN = Object.keys(PLAATSEN) as readonly Sjabloon[];

/** The register of walkthroughs. */
export const REGISTER = 'src/machines/register.ts';

/** What the files of a walkthrough already use, and words that cannot be a name in TypeScript. */
const BEZET = new Set(
  `alle describe eind expect heeftWaarheidstabel hulp inVolgorde it link machine overzicht route routes setup termijnen voorbeelden wegenDoor
  arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if
  implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof
  undefined var void while with yield`.split(/\s+/u),
);

/** Name of a walkthrough in TypeScript: 'wie-belt-wie' → 'wieBeltWie'. */
export const naamVan = (slug: string): string => slug.replace(/-([a-z0-9])/gu, (_streep, teken: string) => teken.toUpperCase());

/** What is wrong with the words on the command line, in Dutch; empty when nothing is. */
export function keurOpdracht({ slug, titel, anker }: Opdracht): string[] {
  const fouten = [];
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/u.test(slug) || slug.length < 3 || slug.length > 60)
    fouten.push(`"${slug}" kan geen naam zijn. Gebruik 3 tot 60 kleine letters en cijfers, met streepjes ertussen: wie-belt-wie.`);
  else if (BEZET.has(naamVan(slug))) fouten.push(`"${slug}" heeft hier al een andere betekenis. Kies een naam van meer woorden: wie-belt-wie.`);
  if (!titel.endsWith('?')) fouten.push(`De titel van een wegwijzer is een vraag en eindigt met een vraagteken: "${titel}".`);
  else if (titel.length < 10 || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(titel)) fouten.push('Schrijf de titel als één regel van ten minste tien tekens.');
  return [...fouten, ...keurCitaat(anker, '').map(({ melding }) => melding)];
}

/** What is asked for: the slug, the title as a question, and the anchor of the first sentence to cite. */
export interface Opdracht {
  readonly slug: string;
  readonly titel: string;
  readonly anker: string;
}

/** The register with this walkthrough and its examples imported, in the order of the alphabet, and as the last one offered. @throws in Dutch when it looks different. */
export function voegToeAanRegister(register: string, slug: string): string {
  const naam = naamVan(slug);
  const imports = [...register.matchAll(/^import \{ [\w ]+ \} from '\.\/([a-z0-9-]+)(?:\.voorbeelden)?';$/gmu)];
  const lijst = /^const inVolgorde: readonly Registratie\[\] = \[\n[^\]]*(?=\];)/mu.exec(register);
  const laatste = imports.at(-1);
  if (!laatste || !lijst) throw new Error(`${REGISTER} ziet er anders uit dan verwacht: er is geen lijst inVolgorde met de imports erboven.`);
  const regels = `import { ${naam} } from './${slug}';\nimport { voorbeelden as ${naam}Voorbeelden } from './${slug}.voorbeelden';\n`;
  const volgende = imports.find(([, ander = '']) => ander > slug);
  const opImport = volgende ? volgende.index : laatste.index + laatste[0].length + 1;
  const opLijst = lijst.index + lijst[0].length;
  return `${register.slice(0, opImport)}${regels}${register.slice(opImport, opLijst)}  { route: ${naam}, voorbeelden: ${naam}Voorbeelden },\n${register.slice(opLijst)}`;
}

/** Files by path, from the templates. @throws in Dutch when a template does not fit the schemas of the content any more. */
export function vulIn(sjablonen: Readonly<Record<Sjabloon, string>>, { slug, titel, anker }: Opdracht): Record<string, string> {
  const { sectie, tekst } = geefZin(anker);
  // A text in quotes as JSON writes it is a text in quotes in YAML.
  const woorden: Readonly<Record<string, string>> = {
    slug,
    naam: naamVan(slug),
    titel: JSON.stringify(titel),
    sectie: JSON.stringify(sectie),
    anker: JSON.stringify(anker),
    citaat: JSON.stringify(tekst),
  };
  const vul = (sjabloon: string) => sjabloon.replace(/\{\{(\w+)\}\}/gu, (heel, woord: string) => woorden[woord] ?? heel);
  const bestanden = Object.fromEntries(SJABLONEN.map((sjabloon) => [PLAATSEN[sjabloon](slug), vul(sjablonen[sjabloon])]));
  for (const [bestand, schema] of Object.entries({ vragen: vragenSchema, uitkomsten: uitkomstenSchema }))
    keurBestand<unknown>(schema, {
      pad: `wegwijzers/${slug}/${bestand}.yaml`,
      inhoud: parse(bestanden[`src/content/wegwijzers/${slug}/${bestand}.yaml`] ?? ''),
    });
  return bestanden;
}
