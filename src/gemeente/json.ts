/**
 * Reads JSON and says in Dutch where it goes wrong: browsers do so in English, and not all of them say where.
 * Also remembers on which line each field stands, so that a message about its value can point at it.
 */
import { visit, type JSONVisitor } from 'jsonc-parser';
import type { Melding } from '../redactie/velden';

/** A slip in the JSON itself; line and column count from 1. */
export interface Jsonfout extends Melding {
  readonly regel: number;
  readonly kolom: number;
}
type Jsonpad = readonly (string | number)[];
type GelezenJson = { readonly waarde: unknown; readonly regelVan: (pad: Jsonpad) => number } | { readonly fout: Jsonfout };

/** How far the text was right: what must come next, the last name of a field, and the brackets that are open, as what closes them. */
interface Leesstand {
  verwacht: 'naam' | 'dubbele punt' | 'waarde' | 'vervolg';
  naam: string;
  readonly sluiters: string[];
}
/** What is wrong, what to do, and the offset when that is not where the reading stopped. */
type Slip = readonly [wat: string, doe: string, plaats?: number];

const DIEPSTE = 40;
const OPMERKING: Slip = ['Hier staat een opmerking. Dat mag niet in JSON.', 'Haal de opmerking weg.'];
const GETAL = ['Dit getal klopt niet.', 'Zet een telefoonnummer of een datum tussen aanhalingstekens.'] as const;
const isOpmerking = (stuk: string) => /^[/#]/u.test(stuk);
const vroeg = (sluiter: string): Slip => ['Het bestand houdt te vroeg op.', `Aan het eind ontbreekt een ${sluiter}.`];

/** Ends the reading; caught in leesJson. */
class Stop extends Error {
  constructor(
    readonly plaats: number,
    readonly slip: Slip,
  ) {
    super(slip[0]);
  }
}

/** A text that is not right: the first sign in it that may not be there, or no end. */
function bijTekst(stuk: string, plaats: number): Slip {
  const goed = /^(?:[^\\\t]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*/iu.exec(stuk)?.[0].length ?? 0;
  if (stuk[goed] === '\\') return ['Hier staat een \\ die niets betekent.', 'Haal de \\ weg, of schrijf \\\\.', plaats + goed];
  if (stuk[goed] === '\t') return ['In de tekst staat een tab.', 'Gebruik een spatie.', plaats + goed];
  return ['Aan het eind van deze tekst ontbreekt een aanhalingsteken.', 'Zet " aan het eind, op dezelfde regel.'];
}

/** What stands where a value must stand. */
function bijWaarde(stuk: string, begin: boolean): Slip {
  if (begin && stuk.startsWith('<')) return ['Dit is een webpagina, geen JSON.', 'Zet gemeente.json op de server, naast index.html.'];
  if (stuk === '') return ['Het bestand is leeg of houdt te vroeg op.', 'Zet het oorspronkelijke bestand terug, of vul aan wat ontbreekt.'];
  if (/^-?\d/u.test(stuk)) return GETAL;
  const aanhaling = /^['‘’“”„`]/u.exec(stuk)?.[0];
  if (aanhaling) return [`Hier staat ${aanhaling} in plaats van ".`, 'Gebruik rechte dubbele aanhalingstekens.'];
  if (/^[\p{L}\d_$-]/u.test(stuk)) return [`"${stuk}" staat niet tussen aanhalingstekens.`, 'Zet er aan beide kanten " omheen.'];
  return ['Hier hoort een waarde.', 'Schrijf een tekst tussen aanhalingstekens. Is er niets bekend? Schrijf dan "".'];
}

/** What stands after a value, where only a comma or the closing bracket may come. */
function naWaarde(voor: string, stuk: string, sluiter: string | undefined): Slip {
  // The reader takes a number as far as it goes: 2026 of 2026-11-24, 0 of 013.
  const getal = /-?\d[\d.eE+-]*$/u.exec(voor);
  if (getal && /^[\p{L}\d_$.-]/u.test(stuk)) return [...GETAL, getal.index];
  if (sluiter === undefined)
    return [`Na het einde staat nog "${stuk.charAt(0)}".`, 'Haal weg wat na de laatste } staat, of een haakje dat te veel is.'];
  if (/^[}\]]/u.test(stuk)) return [`Hier staat ${stuk}, maar ${sluiter} wordt verwacht.`, 'Kijk welk haakje ontbreekt of te veel is.'];
  if (isOpmerking(stuk)) return OPMERKING;
  return ['Hier ontbreekt een komma.', 'Zet een komma tussen twee velden of blokken.', voor.trimEnd().length];
}

/** What is wrong where the reading stops; `voor` is the text up to there, which is right, and `stuk` the first part that is not. */
function bepaal({ verwacht, naam, sluiters }: Leesstand, voor: string, stuk: string): Slip {
  const sluiter = sluiters.at(-1);
  const goed = voor.trimEnd();
  if (verwacht === 'dubbele punt') return [`Na "${naam}" ontbreekt een dubbele punt.`, 'Schrijf het veld als "naam": "waarde".'];
  if (verwacht === 'vervolg') return naWaarde(voor, stuk, sluiter);
  if (stuk === sluiter && goed.endsWith(',')) return [`Er staat een komma te veel vóór ${sluiter}.`, 'Haal deze komma weg.', goed.length - 1];
  if (isOpmerking(stuk)) return OPMERKING;
  if (stuk.startsWith('"')) return bijTekst(stuk, voor.length);
  if (verwacht === 'waarde') return bijWaarde(stuk, sluiter === undefined);
  if (stuk === '') return vroeg('}');
  return ['De naam van een veld staat niet tussen rechte aanhalingstekens.', 'Schrijf het veld als "naam": "waarde".'];
}

/** Offsets by path, as JSON. */
type Plaatsen = Map<string, number>;
function bewaar(plaatsen: Plaatsen, pad: Jsonpad, plaats: number): void {
  const sleutel = JSON.stringify(pad);
  if (!plaatsen.has(sleutel)) plaatsen.set(sleutel, plaats);
}

/** Follows the reading of `tekst`: fills `plaatsen`, and throws Stop at the first slip. */
function maakBezoeker(tekst: string, stand: Leesstand, plaatsen: Plaatsen): JSONVisitor {
  const open = (sluiter: string, verwacht: Leesstand['verwacht']): Required<JSONVisitor>['onArrayBegin'] => {
    return (plaats, _lengte, _regel, _teken, pad) => {
      if (stand.sluiters.length > DIEPSTE) throw new Stop(plaats, ['Er staan te veel haakjes in elkaar.', 'Zet het oorspronkelijke bestand terug.']);
      bewaar(plaatsen, pad(), plaats);
      stand.sluiters.push(sluiter);
      stand.verwacht = verwacht;
    };
  };
  const sluit = (plaats: number) => {
    const sluiter = stand.sluiters.pop() ?? '';
    if (plaats === tekst.length) throw new Stop(plaats, vroeg(sluiter));
    stand.verwacht = 'vervolg';
  };
  return {
    onObjectBegin: open('}', 'naam'),
    onArrayBegin: open(']', 'waarde'),
    onObjectEnd: sluit,
    onArrayEnd: sluit,
    onObjectProperty: (naam, plaats, _lengte, _regel, _teken, pad) => {
      const heel = [...pad(), naam];
      if (plaatsen.has(JSON.stringify(heel))) throw new Stop(plaats, [`Het veld "${naam}" staat er twee keer.`, 'Haal één van de twee weg.']);
      bewaar(plaatsen, heel, plaats);
      Object.assign(stand, { naam, verwacht: 'dubbele punt' });
    },
    onLiteralValue: (_waarde, plaats, _lengte, _regel, _teken, pad) => {
      bewaar(plaatsen, pad(), plaats);
      stand.verwacht = 'vervolg';
    },
    onSeparator: (teken) => {
      stand.verwacht = teken === ',' && stand.sluiters.at(-1) === '}' ? 'naam' : 'waarde';
    },
    onError: (_fout, plaats, lengte) => {
      throw new Stop(plaats, bepaal(stand, tekst.slice(0, plaats), tekst.slice(plaats, plaats + lengte)));
    },
  };
}

/** A sign that was no UTF-8 when it was read, or the zero that stands between letters in UTF-16. */
const ANDERE_CODERING = /[\ufffd\0]/u;
const NIET_UTF8 = {
  wat: 'Dit bestand is niet bewaard als UTF-8. Letters met een accent komen dan verkeerd op de site.',
  doe: 'Open het bestand in uw teksteditor. Kies “Opslaan als” en bij codering UTF-8.',
};

/** Line and column of an offset. */
function waar(tekst: string, plaats: number): { regel: number; kolom: number } {
  const regels = tekst.slice(0, plaats).split(/\r\n|\n|\r/u);
  return { regel: regels.length, kolom: (regels.at(-1)?.length ?? 0) + 1 };
}

/** The value of a JSON text with the line of each field, or the first slip in it. A mark of byte order at the start is passed over. */
export function leesJson(bron: string): GelezenJson {
  const tekst = bron.replace(/^\ufeff/u, '');
  const vreemd = tekst.search(ANDERE_CODERING);
  if (vreemd >= 0) return { fout: { ...waar(tekst, vreemd), ...NIET_UTF8 } };
  const plaatsen: Plaatsen = new Map();
  try {
    visit(tekst, maakBezoeker(tekst, { verwacht: 'waarde', naam: '', sluiters: [] }, plaatsen), { disallowComments: true });
    const regelVan = (pad: Jsonpad): number => {
      const dichtst = pad.map((_deel, diep) => plaatsen.get(JSON.stringify(pad.slice(0, diep + 1)))).findLast((plaats) => plaats !== undefined);
      return dichtst === undefined ? 1 : waar(tekst, dichtst).regel;
    };
    return { waarde: JSON.parse(tekst), regelVan };
  } catch (fout) {
    if (!(fout instanceof Stop)) throw fout;
    const [wat, doe, plaats = fout.plaats] = fout.slip;
    return { fout: { ...waar(tekst, plaats), wat, doe } };
  }
}
