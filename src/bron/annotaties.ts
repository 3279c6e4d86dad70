/**
 * What this site puts beside the text, per anchor and per section: norm strength, unclear points, explained terms,
 * walkthroughs and forms. The text files stay pure text; every note stands in its own collection and finds its place here.
 */
import type { Begrip } from './schema-begrip';
import type { Norm } from './schema-bron';
import type { Onduidelijkheid } from './schema-onduidelijkheid';
import type { Regel } from './schema-regel';
import type { Sectie } from './tekst';

/** A term at its first occurrence in a section: the literal words and the glossary entry they point to. */
export interface Termplaats {
  readonly vorm: string;
  readonly begrip: string;
}

/** A page offered beside a section. */
export interface Paginaverwijzing {
  readonly pad: string;
  readonly titel: string;
  readonly soort: 'Wegwijzer' | 'Formulier';
}

export interface Annotaties {
  readonly normen: ReadonlyMap<string, readonly Norm[]>;
  readonly puntenBijZin: ReadonlyMap<string, readonly Onduidelijkheid[]>;
  readonly puntenBijSectie: ReadonlyMap<string, readonly Onduidelijkheid[]>;
  readonly termen: ReadonlyMap<string, readonly Termplaats[]>;
  readonly verwijzingen: ReadonlyMap<string, readonly Paginaverwijzing[]>;
}

export interface Bronmateriaal {
  readonly secties: readonly Pick<Sectie, 'zinnen'>[];
  readonly regels: readonly Regel[];
  readonly punten: readonly Onduidelijkheid[];
  readonly begrippen: ReadonlyMap<string, Begrip>;
  readonly verwijzingen: readonly (Paginaverwijzing & { readonly secties: readonly string[] })[];
}

function voegToe<T>(lijst: Map<string, T[]>, sleutel: string, waarde: T): void {
  const bestaand = lijst.get(sleutel);
  if (!bestaand) lijst.set(sleutel, [waarde]);
  else if (!bestaand.includes(waarde)) bestaand.push(waarde);
}

/** A form counts only as a whole word: 'Onderzoek' is not in 'Onderzoeken'. Returns its index or -1. */
export function plaatsVanWoord(tekst: string, vorm: string): number {
  // Most sentences have most forms nowhere, and an expression costs far more than looking.
  if (!tekst.includes(vorm)) return -1;
  const veilig = vorm.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  return tekst.search(new RegExp(String.raw`(?<![\p{L}\p{N}-])${veilig}(?![\p{L}\p{N}-])`, 'u'));
}

/** First occurrence per section of every term; longer forms win, so that a term inside another one is not marked. */
export function vindTermen(secties: Bronmateriaal['secties'], begrippen: ReadonlyMap<string, Begrip>): Map<string, Termplaats[]> {
  const vormen = [...begrippen]
    .flatMap(([begrip, { vormen }]) => vormen.map((vorm) => ({ vorm, begrip })))
    .sort((a, b) => b.vorm.length - a.vorm.length);
  const gevonden = new Map<string, Termplaats[]>();
  for (const sectie of secties) {
    const gehad = new Set<string>();
    for (const zin of sectie.zinnen) {
      let rest = zin.tekst;
      for (const plaats of vormen) {
        if (gehad.has(plaats.begrip)) continue;
        const index = plaatsVanWoord(rest, plaats.vorm);
        if (index < 0) continue;
        gehad.add(plaats.begrip);
        rest = rest.slice(0, index) + '\u0000'.repeat(plaats.vorm.length) + rest.slice(index + plaats.vorm.length);
        voegToe(gevonden, zin.anker, plaats);
      }
    }
  }
  return gevonden;
}

/** The first of these anchors in every section: a note that comes back in each paragraph is not read any more. */
export function eerstePerSectie(ankers: readonly string[], secties: Bronmateriaal['secties']): string[] {
  return secties.flatMap(({ zinnen }) => zinnen.find(({ anker }) => ankers.includes(anker))?.anker ?? []);
}

/** Gathers everything that stands beside the text. */
export function maakAnnotaties({ secties, regels, punten, begrippen, verwijzingen }: Bronmateriaal): Annotaties {
  const normen = new Map<string, Norm[]>();
  for (const regel of regels) for (const { anker } of regel.bronnen) voegToe(normen, anker, regel.norm);
  const puntenBijZin = new Map<string, Onduidelijkheid[]>();
  const puntenBijSectie = new Map<string, Onduidelijkheid[]>();
  for (const punt of punten) {
    // A slip of language is told of in the list only, unless it touches the meaning somewhere.
    if (punt.ernst === 'taal' && punt.alleenBij.length === 0) continue;
    const ankers = punt.alleenBij.length > 0 ? punt.alleenBij : punt.bronnen.map(({ anker }) => anker);
    for (const anker of eerstePerSectie(ankers, secties)) voegToe(puntenBijZin, anker, punt);
    if (punt.alleenBij.length > 0) continue;
    for (const sectie of punt.secties) voegToe(puntenBijSectie, sectie, punt);
  }
  const bij = new Map<string, Paginaverwijzing[]>();
  for (const verwijzing of verwijzingen) for (const sectie of verwijzing.secties) voegToe(bij, sectie, verwijzing);
  return { normen, puntenBijZin, puntenBijSectie, termen: vindTermen(secties, begrippen), verwijzingen: bij };
}
