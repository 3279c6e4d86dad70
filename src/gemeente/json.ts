/**
 * Reads JSON and says in Dutch where it goes wrong: browsers do so in English, and not all of them say where.
 * Also remembers on which line each field stands, so that a message about its value can point at it.
 */
import type { Melding } from '../redactie/velden';

/** A slip in the JSON itself; line and column count from 1. */
export interface Jsonfout extends Melding {
  readonly regel: number;
  readonly kolom: number;
}
export type GelezenJson =
  { readonly waarde: unknown; readonly regelVan: (pad: readonly (string | number)[]) => number } | { readonly fout: Jsonfout };

const WIT = /[ \t\r\n]*/uy;
const GETAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const WOORD = /[\p{L}\d_$-]+/uy;
/** Text up to a quote, a backslash or a control character; JSON does allow those above U+007E. */
const STUK = /(?:(?!\p{Cc})[^"\\]|[\u007f-\u009f])+/uy;
const ONTSNAPT = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy;
const DIEPSTE = 40;
const WAARDEN: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Ends the reading; caught in leesJson. */
class Stop extends Error {
  constructor(
    readonly plaats: number,
    readonly melding: Melding,
  ) {
    super(melding.wat);
  }
}

class Lezer {
  private plaats = 0;
  /** Offsets by path. */
  readonly plaatsen = new Map<string, number>();
  constructor(private readonly tekst: string) {}

  private neem(vorm: RegExp): string {
    vorm.lastIndex = this.plaats;
    const gevonden = vorm.exec(this.tekst)?.[0] ?? '';
    this.plaats += gevonden.length;
    return gevonden;
  }
  private get teken(): string {
    return this.tekst[this.plaats] ?? '';
  }
  private stop(wat: string, doe: string, plaats = this.plaats): never {
    throw new Stop(plaats, { wat, doe });
  }

  /** The whole text as one value. */
  alles(): unknown {
    this.neem(WIT);
    if (this.teken === '<') this.stop('Dit is een webpagina, geen JSON.', 'Zet gemeente.json op de server, naast index.html.');
    const waarde = this.lees([], 0);
    this.neem(WIT);
    if (this.teken !== '') this.stop(`Na het einde staat nog "${this.teken}".`, 'Haal weg wat na de laatste } staat, of een haakje dat te veel is.');
    return waarde;
  }

  private lees(pad: (string | number)[], diepte: number): unknown {
    if (diepte > DIEPSTE) this.stop('Er staan te veel haakjes in elkaar.', 'Zet het oorspronkelijke bestand terug.');
    if (!this.plaatsen.has(JSON.stringify(pad))) this.plaatsen.set(JSON.stringify(pad), this.plaats);
    if (this.teken === '{') return this.object(pad, diepte);
    if (this.teken === '[') return this.lijst(pad, diepte);
    if (this.teken === '"') return this.reeks();
    return this.kaal();
  }

  /** Takes the opening bracket; and the closing one too when there is nothing between them. */
  private isDicht(sluit: string): boolean {
    this.plaats++;
    this.neem(WIT);
    if (this.teken !== sluit) return false;
    this.plaats++;
    return true;
  }

  /** A comma or the closing bracket; true when there is more. */
  private verder(sluit: string, eind: number): boolean {
    this.neem(WIT);
    if (this.teken === sluit) {
      this.plaats++;
      return false;
    }
    if (this.teken === '') this.stop('Het bestand houdt te vroeg op.', `Aan het eind ontbreekt een ${sluit}.`);
    if (this.teken !== ',') this.geenKomma(sluit, eind);
    const komma = this.plaats++;
    this.neem(WIT);
    if (this.teken === sluit) this.stop(`Er staat een komma te veel vóór ${sluit}.`, 'Haal deze komma weg.', komma);
    return true;
  }
  private geenKomma(sluit: string, eind: number): never {
    if (/[}\]]/u.test(this.teken)) this.stop(`Hier staat ${this.teken}, maar ${sluit} wordt verwacht.`, 'Kijk welk haakje ontbreekt of te veel is.');
    this.opmerking();
    return this.stop('Hier ontbreekt een komma.', 'Zet een komma tussen twee velden of blokken.', eind);
  }
  private opmerking(): void {
    if (this.teken === '/' || this.teken === '#') this.stop('Hier staat een opmerking. Dat mag niet in JSON.', 'Haal de opmerking weg.');
  }

  private object(pad: (string | number)[], diepte: number): unknown {
    const delen: [string, unknown][] = [];
    if (this.isDicht('}')) return {};
    for (let meer = true; meer; meer = this.verder('}', this.plaats)) {
      const begin = this.plaats;
      const naam = this.naam();
      if (delen.some(([eerder]) => eerder === naam)) this.stop(`Het veld "${naam}" staat er twee keer.`, 'Haal één van de twee weg.', begin);
      this.plaatsen.set(JSON.stringify([...pad, naam]), begin);
      this.neem(WIT);
      if (this.teken !== ':') this.stop(`Na "${naam}" ontbreekt een dubbele punt.`, 'Schrijf het veld als "naam": "waarde".');
      this.plaats++;
      this.neem(WIT);
      delen.push([naam, this.lees([...pad, naam], diepte + 1)]);
    }
    return Object.fromEntries(delen);
  }
  private naam(): string {
    if (this.teken === '"') return this.reeks();
    this.opmerking();
    if (this.teken === '') this.stop('Het bestand houdt te vroeg op.', 'Aan het eind ontbreekt een }.');
    return this.stop('De naam van een veld staat niet tussen rechte aanhalingstekens.', 'Schrijf het veld als "naam": "waarde".');
  }

  private lijst(pad: (string | number)[], diepte: number): unknown {
    const delen: unknown[] = [];
    if (this.isDicht(']')) return delen;
    for (let meer = true; meer; meer = this.verder(']', this.plaats)) delen.push(this.lees([...pad, delen.length], diepte + 1));
    return delen;
  }

  private reeks(): string {
    const begin = this.plaats++;
    while (this.teken !== '"') {
      if (this.neem(STUK) || this.neem(ONTSNAPT)) continue;
      if (this.teken === '\\') this.stop('Hier staat een \\ die niets betekent.', 'Haal de \\ weg, of schrijf \\\\.');
      if (this.teken === '\t') this.stop('In de tekst staat een tab.', 'Gebruik een spatie.');
      this.stop('Aan het eind van deze tekst ontbreekt een aanhalingsteken.', 'Zet " aan het eind, op dezelfde regel.', begin);
    }
    this.plaats++;
    return JSON.parse(this.tekst.slice(begin, this.plaats)) as string;
  }

  /** Numbers and the three words of JSON; anything else is a slip people make. */
  private kaal(): unknown {
    const begin = this.plaats;
    const getal = this.neem(GETAL);
    const rest = this.neem(WOORD);
    if (getal && !rest) return Number(getal);
    if (!getal && WAARDEN.has(rest)) return WAARDEN.get(rest);
    this.plaats = begin;
    if (getal) this.stop('Dit getal klopt niet.', 'Zet een telefoonnummer of een datum tussen aanhalingstekens.');
    this.opmerking();
    if (/['‘’“”„`]/u.test(this.teken)) this.stop(`Hier staat ${this.teken} in plaats van ".`, 'Gebruik rechte dubbele aanhalingstekens.');
    if (this.teken === '') this.stop('Het bestand is leeg of houdt te vroeg op.', 'Zet het oorspronkelijke bestand terug, of vul aan wat ontbreekt.');
    if (rest) this.stop(`"${rest}" staat niet tussen aanhalingstekens.`, 'Zet er aan beide kanten " omheen.');
    return this.stop('Hier hoort een waarde.', 'Schrijf een tekst tussen aanhalingstekens. Is er niets bekend? Schrijf dan "".');
  }
}

/** Line and column of an offset. */
function waar(tekst: string, plaats: number): { regel: number; kolom: number } {
  const regels = tekst.slice(0, plaats).split(/\r\n|\n|\r/u);
  return { regel: regels.length, kolom: (regels.at(-1)?.length ?? 0) + 1 };
}

/** The value of a JSON text with the line of each field, or the first slip in it. A mark of byte order at the start is passed over. */
export function leesJson(bron: string): GelezenJson {
  const tekst = bron.replace(/^\ufeff/u, '');
  const lezer = new Lezer(tekst);
  try {
    const waarde = lezer.alles();
    const regelVan = (pad: readonly (string | number)[]): number => {
      for (let diep = pad.length; diep > 0; diep--) {
        const plaats = lezer.plaatsen.get(JSON.stringify(pad.slice(0, diep)));
        if (plaats !== undefined) return waar(tekst, plaats).regel;
      }
      return 1;
    };
    return { waarde, regelVan };
  } catch (fout) {
    if (fout instanceof Stop) return { fout: { ...waar(tekst, fout.plaats), ...fout.melding } };
    throw fout;
  }
}
