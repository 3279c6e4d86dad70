/**
 * The route of a walkthrough as a drawing. Build time only: nothing that goes to the browser may import this module. Every
 * question is one node, whatever flags are on; what an answer sets and what an outcome asks for stands on the arrow.
 */
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { beslistabel, type Tabelregel } from './beslistabel';
import { keur } from './keuring';
import type { Route } from './typen';

/** The words in a diagram, by id. An id without a word is drawn as it is. */
export interface DiagramTeksten {
  /** Accessible name of the drawing. */
  readonly titel: string;
  /** Short names of the questions. */
  readonly vragen: Readonly<Record<string, string>>;
  readonly uitkomsten: Readonly<Record<string, string>>;
  /** Labels of answers, also of `vormen` (one or more values); a question's own label wins from the general one. */
  readonly antwoorden: Readonly<Record<string, string>>;
  readonly antwoordenPerVraag?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Names of the flags, as in 'ja: criterium'. */
  readonly kenmerken: Readonly<Record<string, string>>;
}

/** Characters on a line of a node; longer names are broken, because a drawing cannot be re-flowed. */
const REGEL = 22;

const woord = (woorden: Readonly<Record<string, string>> | undefined, id: string): string | undefined =>
  woorden !== undefined && Object.hasOwn(woorden, id) ? woorden[id] : undefined;

/** Letters are laid out larger than they are drawn: the reader's font may be wider than the one Graphviz reckons with. */
const LETTER = { opmaak: 14, getekend: 12 };

/** A DOT string; the only escapes DOT needs are those of the quote and the backslash. */
const dotTekst = (tekst: string) => `"${tekst.replace(/["\\]/g, '\\$&')}"`;
/** Lines in the middle of a node, and lines that start at the arrow (so that a wider font does not run over it). */
const inKnoop = (regels: readonly string[]) => regels.map((regel) => dotTekst(regel).slice(1, -1)).join('\\n');
const bijPijl = (regels: readonly string[]) => regels.map((regel) => `${dotTekst(` ${regel}`).slice(1, -1)}\\l`).join('');

function breekAf(tekst: string): string[] {
  const regels: string[] = [];
  for (const deel of tekst.split(' ')) {
    const vorige = regels.at(-1);
    if (vorige === undefined || vorige.length + deel.length >= REGEL) regels.push(deel);
    else regels[regels.length - 1] = `${vorige} ${deel}`;
  }
  return regels;
}

/** 'ja: criterium' */
function antwoordregel(regel: Tabelregel, teksten: DiagramTeksten): string {
  const { vraag, antwoord, zet } = regel;
  const label = woord(teksten.antwoordenPerVraag?.[vraag], antwoord) ?? woord(teksten.antwoorden, antwoord) ?? antwoord;
  return [label, ...zet.map((kenmerk) => woord(teksten.kenmerken, kenmerk) ?? kenmerk)].join(': ');
}

/** The lines on one arrow: its answers, and the condition under which it is taken; conditions are numbered in order of precedence. */
function pijltekst(regels: readonly Tabelregel[], vanVraag: readonly Tabelregel[], teksten: DiagramTeksten): string[] {
  const labels = regels.map((regel) => antwoordregel(regel, teksten));
  const { voorwaarde = null, anders = false } = regels[0] ?? {};
  if (voorwaarde === null && !anders) return labels;
  const voorrang = [...new Set(vanVraag.map((regel) => regel.voorwaarde))].indexOf(voorwaarde) + 1;
  const kop = voorwaarde === null ? 'anders:' : `${voorrang}. als ${woord(teksten.kenmerken, voorwaarde) ?? voorwaarde}:`;
  const allen = new Set(vanVraag.map((regel) => regel.antwoord));
  return [kop, ...(regels.length === allen.size ? ['elk antwoord'] : labels)];
}

/** The rows between the same two nodes under the same condition: one arrow. */
function pijlen(tabel: readonly Tabelregel[]): Tabelregel[][] {
  const groepen = new Map<string, Tabelregel[]>();
  for (const regel of tabel) {
    const sleutel = [regel.vraag, regel.naar, regel.voorwaarde ?? '', regel.anders].join(' ');
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), regel]);
  }
  return [...groepen.values()];
}

/**
 * The drawing in DOT; the same route and words always give the same text.
 * @throws when the machine breaks a rule of keuring.ts.
 */
export function alsDot(route: Route, teksten: DiagramTeksten): string {
  keur(route);
  const tabel = beslistabel(route);
  const knopen = Object.values(route.machine.states).map(({ key, type }) => {
    const einde = type === 'final';
    const naam = woord(einde ? teksten.uitkomsten : teksten.vragen, key) ?? key;
    const vorm = einde ? 'shape=box, class="uitkomst"' : 'shape=box, style=rounded, class="vraag"';
    return `  ${dotTekst(key)} [label="${inKnoop(breekAf(naam))}", ${vorm}];`;
  });
  const lijnen = pijlen(tabel).map((regels) => {
    const { vraag, naar } = regels[0] ?? { vraag: '', naar: '' };
    const vanVraag = tabel.filter((regel) => regel.vraag === vraag);
    return `  ${dotTekst(vraag)} -> ${dotTekst(naar)} [label="${bijPijl(pijltekst(regels, vanVraag, teksten))}"];`;
  });
  const letter = `fontname="Arial", fontsize=${LETTER.opmaak}`;
  const opmaak = ['graph [bgcolor=transparent, ordering=out, ranksep=0.4];', `node [${letter}, margin="0.15,0.08"];`, `edge [${letter}];`];
  return ['digraph {', ...opmaak, ...knopen, ...lijnen, '}'].join('\n');
}

const xml = (tekst: string) => tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/** Graphviz' output as a fragment for in a page: no preamble, no ids, one Dutch title, colours of the page (1.4.3, 1.4.11). */
export function alsPaginasvg(svg: string, titel: string): string {
  return svg
    .replace(/^[\s\S]*?(?=<svg)/, '')
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<title>[\s\S]*?<\/title>\n?/g, '')
    .replace(/ (?:id|style|font-family|xmlns:xlink|xlink:\w+)="[^"]*"/g, '')
    .replace(/ (?:d|points)="[^"]*"/g, (maten) => maten.replace(/-?\d+\.\d+/g, (maat) => maat.replace(/\.\d+$/, '')))
    .replace(/(fill|stroke)="(?:black|#000000)"/g, '$1="currentColor"')
    .replace(/<text /g, '<text fill="currentColor" ')
    .replace(/font-size="[\d.]+"/g, `font-size="${LETTER.getekend}"`)
    .replace(
      /<svg width="(\d+)(?:\.\d+)?pt" height="(\d+)(?:\.\d+)?pt"/,
      '<svg class="wegwijzer-diagram" role="img" width="$1" height="$2" font-family="Arial, Helvetica, sans-serif"',
    )
    .replace(/<svg[^>]*>/, (begin) => `${begin}<title>${xml(titel)}</title>`)
    .trim();
}

/**
 * The diagram of a route as SVG, ready to stand in a page next to its text equivalent.
 * @throws when the machine breaks a rule of keuring.ts.
 */
export async function maakDiagram(route: Route, teksten: DiagramTeksten): Promise<string> {
  const graphviz = await Graphviz.load();
  return alsPaginasvg(graphviz.layout(alsDot(route, teksten), 'svg', 'dot'), teksten.titel);
}
