/** Reads the profile of a municipality and says per error on which line it stands. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { gemeenteSchema, type Gemeente } from './schema';
import { schrijfPad } from './bestand';

type Zodpad = readonly PropertyKey[];
export type GelezenProfiel = { readonly gemeente: Gemeente } | { readonly fouten: readonly string[] };

const YAML: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'Dit veld staat er twee keer. Haal één van de twee weg.',
  TAB_AS_INDENT: 'Hier staat een tab. Spring in met spaties.',
  BAD_INDENT: 'De regel springt niet goed in. Zet hem recht onder de regel waar hij bij hoort.',
  MISSING_CHAR: 'Er ontbreekt een teken, meestal een aanhalingsteken of een haakje.',
  BLOCK_AS_IMPLICIT_KEY: 'In deze tekst staat een dubbele punt. Zet aanhalingstekens om de tekst.',
  MULTILINE_IMPLICIT_KEY: 'Hier ontbreekt een dubbele punt na de naam van het veld.',
};
const ANDERS = 'Dit kan niet worden gelezen. Kijk naar inspringen, dubbele punten en aanhalingstekens.';

const STER = 'Deze tekst begint met *, en dat heeft in dit bestand een eigen betekenis. Zet aanhalingstekens om de tekst.';

/** Offset of a text like `*Toegang*`: YAML takes it for a name that stands for something else. The reader only finds out when it is asked for values. */
function losseNaam(document: Document): number | undefined {
  let plaats: number | undefined;
  visit(document, {
    Alias: (_sleutel, naam) => {
      if (naam.resolve(document)) return undefined;
      plaats = naam.range?.[0];
      return visit.BREAK;
    },
  });
  return plaats;
}

/** Offset of the field a path leads to, or of the last part of it that is there. */
function plaatsVan(document: Document, pad: Zodpad): number {
  let deel: unknown = document.contents;
  let plaats = 0;
  for (const sleutel of pad) {
    if (isMap(deel)) {
      const paar = deel.items.find(({ key }) => isScalar(key) && String(key.value) === String(sleutel));
      if (!paar || !isScalar(paar.key)) break;
      plaats = paar.key.range?.[0] ?? plaats;
      deel = paar.value;
    } else if (isSeq(deel)) {
      const ding = deel.items[Number(sleutel)];
      if (!isMap(ding) && !isSeq(ding) && !isScalar(ding)) break;
      plaats = ding.range?.[0] ?? plaats;
      deel = ding;
    } else break;
  }
  return plaats;
}

/**
 * The profile in `tekst`, or one Dutch sentence per error: file, line, field, what is wrong and what to do.
 * @param bestand path as the editor knows it
 */
export function leesProfiel(bestand: string, tekst: string): GelezenProfiel {
  const teller = new LineCounter();
  const document = parseDocument(tekst, { lineCounter: teller });
  const meld = (plaats: number, rest: string) => `${bestand}, regel ${teller.linePos(plaats).line}${rest}`;
  const [slip] = document.errors;
  if (slip) return { fouten: [meld(slip.pos[0], `: ${YAML[slip.code] ?? ANDERS}`)] };
  const los = losseNaam(document);
  if (los !== undefined) return { fouten: [meld(los, `: ${STER}`)] };
  const { data, error } = gemeenteSchema.safeParse(document.toJS() ?? {});
  if (data) return { gemeente: data };
  const gevonden = error.issues.map((punt) => {
    const pad = punt.code === 'unrecognized_keys' ? [...punt.path, punt.keys[0] ?? ''] : punt.path;
    return { plaats: plaatsVan(document, pad), tekst: `${pad.length > 0 ? `, ${schrijfPad(pad)}` : ''}: ${punt.message}` };
  });
  return { fouten: gevonden.sort((a, b) => a.plaats - b.plaats).map(({ plaats, tekst: rest }) => meld(plaats, rest)) };
}
