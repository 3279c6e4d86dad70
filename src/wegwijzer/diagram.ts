/**
 * The route of a walkthrough as a drawing. Build time only: nothing that goes to the browser may import this module. Every
 * question is one node, whatever flags are on; what an answer sets and what an outcome asks for stands on the arrow.
 */
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { beslistabel, type Tabelregel } from './beslistabel';
import { alsPaginasvg, LETTER, maten } from './diagram-svg';
import { keur } from './keuring';
import type { Route } from '../machines/route';
import { inRegels } from '../taal/regel';

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

/** How a drawing is laid out. Texts are broken into lines, because a drawing cannot be re-flowed. */
export interface Opmaak {
  /** Top to bottom, or left to right. */
  readonly richting: 'TB' | 'LR';
  /** Characters on a line of a node. */
  readonly knoop: number;
  /** Characters on a line beside an arrow. */
  readonly pijl: number;
  /** True to keep answers in the order of the machine; a route with long names can need the room that this costs. */
  readonly volgorde: boolean;
}

/** What is tried; the first of those that print equally large is taken. */
const OPMAKEN: readonly Opmaak[] = (['TB', 'LR'] as const).flatMap((richting) =>
  [22, 16].flatMap((knoop) => [32, 24, 18, 99].flatMap((pijl) => [true, false].map((volgorde) => ({ richting, knoop, pijl, volgorde })))),
);

const woord = (woorden: Readonly<Record<string, string>> | undefined, id: string): string | undefined =>
  woorden !== undefined && Object.hasOwn(woorden, id) ? woorden[id] : undefined;

/** Graphviz reckons with the widest of the fonts a reader may have, so that no text runs out of its box. */
const REKENLETTER = 'DejaVu Sans';

/** A DOT string; the only escapes DOT needs are those of the quote and the backslash. */
const dotTekst = (tekst: string) => `"${tekst.replace(/["\\]/g, '\\$&')}"`;

/** Lines in the middle of a node. */
const inKnoop = (tekst: string, lengte: number) =>
  inRegels(tekst, lengte)
    .map((regel) => dotTekst(regel).slice(1, -1))
    .join('\\n');
/** Lines that start at the arrow (so that a wider font does not run over it); what goes on on a next line stands further in. */
const bijPijl = (regels: readonly string[], lengte: number) =>
  regels
    .flatMap((regel) => inRegels(regel, lengte).map((stuk, nummer) => (nummer === 0 ? ` ${stuk}` : `    ${stuk}`)))
    .map((regel) => `${dotTekst(regel).slice(1, -1)}\\l`)
    .join('');

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
    const sleutel = JSON.stringify([regel.vraag, regel.naar, regel.voorwaarde, regel.anders]);
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), regel]);
  }
  return [...groepen.values()];
}

/**
 * The drawing in DOT; the same route and words always give the same text.
 * @throws when the machine breaks a rule of keuring.ts.
 */
export function alsDot(route: Route, teksten: DiagramTeksten, { richting, knoop, pijl, volgorde }: Opmaak): string {
  keur(route);
  const tabel = beslistabel(route);
  const getekend = Object.values(route.machine.states).filter(({ always }) => always === undefined);
  const knopen = getekend.map(({ key, type }) => {
    const einde = type === 'final';
    const naam = woord(einde ? teksten.uitkomsten : teksten.vragen, key) ?? key;
    return `  ${dotTekst(key)} [label="${inKnoop(naam, knoop)}", ${einde ? 'class=uitkomst' : 'class=vraag, style=rounded'}];`;
  });
  const lijnen = pijlen(tabel).map((regels) => {
    const { vraag, naar } = regels[0] ?? { vraag: '', naar: '' };
    const vanVraag = tabel.filter((regel) => regel.vraag === vraag);
    return `  ${dotTekst(vraag)} -> ${dotTekst(naar)} [label="${bijPijl(pijltekst(regels, vanVraag, teksten), pijl)}"];`;
  });
  const letter = `fontname="${REKENLETTER}", fontsize=${LETTER}`;
  const opmaak = [
    `graph [rankdir=${richting},${volgorde ? ' ordering=out,' : ''} ranksep=0.25, nodesep=0.08, outputorder=nodesfirst, bgcolor=transparent];`,
    `node [${letter}, shape=box, margin="0.12,0.06", height=0.3];`,
    `edge [${letter}];`,
  ];
  return ['digraph {', ...opmaak, ...knopen, ...lijnen, '}'].join('\n');
}

/** Room for the drawing on a sheet of A4 under its heading, in mm (src/components/wegwijzer/overzichtdruk.css). */
const PAPIER = { staand: { breed: 186, hoog: 240 }, liggend: { breed: 273, hoog: 160 } };
const MM_PER_PUNT = 0.3528;

/** A letter this large on paper, in points, reads well: no reason to turn the sheet for a larger one. */
const RUIM = 9;

/** A drawing with how it prints. */
export interface Diagram {
  readonly svg: string;
  /** True when it is larger on a sheet turned on its side. */
  readonly liggend: boolean;
  /** Size of its letter on that sheet, in points; at most the size it has by itself. */
  readonly punten: number;
  /** True when it takes a sheet of its own: on its side, or too high to stand between words. */
  readonly vel: boolean;
}

/** Higher than this in mm on paper, a drawing does not stand between words. */
const HOOG = 110;

/** Size of the letter when the drawing fills the sheet, in points; a letter that is large enough is not made larger. */
function letterOp(papier: keyof typeof PAPIER, tekening: string): number {
  const { breed, hoog } = maten(tekening);
  return Math.min(RUIM, (LETTER * Math.min(PAPIER[papier].breed / breed, PAPIER[papier].hoog / hoog)) / MM_PER_PUNT);
}

/** How a drawing prints: upright when that is large enough, otherwise on the sheet that gives the larger letter. */
function afdruk(tekening: string): Omit<Diagram, 'svg'> {
  const [staand, liggend] = [letterOp('staand', tekening), letterOp('liggend', tekening)];
  const punten = Math.max(staand, liggend);
  const hoog = ((maten(tekening).hoog * punten) / LETTER) * MM_PER_PUNT;
  return { liggend: liggend > staand, punten, vel: liggend > staand || hoog > HOOG };
}

/**
 * The diagram of a route as SVG, ready to stand in a page next to its text equivalent, in the layout that prints largest.
 * @throws when the machine breaks a rule of keuring.ts.
 */
export async function maakDiagram(route: Route, teksten: DiagramTeksten): Promise<Diagram> {
  const graphviz = await Graphviz.load();
  const proeven = OPMAKEN.map((opmaak) => {
    const tekening = graphviz.layout(alsDot(route, teksten, opmaak), 'svg_inline', 'dot');
    return { tekening, ...afdruk(tekening) };
  });
  const { tekening, ...druk } = proeven.reduce((beste, proef) => (proef.punten > beste.punten ? proef : beste));
  return { svg: alsPaginasvg(tekening, teksten.titel), ...druk };
}
