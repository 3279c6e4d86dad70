/**
 * A drawing that Graphviz has laid out, as a small SVG: all lines are one path and all arrow heads another, because nothing in
 * a drawing is styled or clicked apart. Build time only.
 */

type Plek = readonly [x: number, y: number];

/** One operation of Graphviz' `json` output (an xdot operation): a line of text, a curve or polygon, a colour or font; places in points, y upwards. */
type Bewerking =
  | { readonly op: 'T'; readonly pt: Plek; readonly text: string }
  | { readonly op: 'b' | 'p' | 'P'; readonly points: readonly Plek[] }
  | { readonly op: 'c' | 'C' | 'F' };

/** A node or an arrow; diagram.ts gives every one of them a text. */
interface Tekendeel {
  readonly style?: string;
  readonly _draw_: readonly Bewerking[];
  readonly _ldraw_: readonly Bewerking[];
}

/** An arrow, with what its head is made of. */
interface Pijl extends Tekendeel {
  readonly _hdraw_: readonly Bewerking[];
}

/** What is read of Graphviz' `json` output of a graph with arrows. */
export interface Grafiek {
  /** 'left,bottom,right,top' in points. */
  readonly bb: string;
  readonly objects: readonly Tekendeel[];
  readonly edges: readonly Pijl[];
}

/** Size of the letter in units of the drawing. */
export const LETTER = 12;
/** Width of a space in that size; a line of text that starts with spaces is moved, since SVG would drop them. */
const SPATIE = 4;
/** Room around the drawing, so that no line is cut in half. */
const RAND = 4;

const xml = (tekst: string) => tekst.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Width and height of the drawing in units, with its margin. */
export function maten({ bb }: Grafiek): { readonly breed: number; readonly hoog: number } {
  const [links = 0, onder = 0, rechts = 0, boven = 0] = bb.split(',').map(Number);
  return { breed: Math.ceil(rechts - links) + 2 * RAND, hoog: Math.ceil(boven - onder) + 2 * RAND };
}

/** Turns Graphviz' places into those of the drawing: whole units, y downwards. */
function plaatser(grafiek: Grafiek): (plek: Plek) => Plek {
  const { hoog } = maten(grafiek);
  return ([x, y]) => [Math.round(x) + RAND, hoog - RAND - Math.round(y)];
}

/** The points of the curves and polygons among operations. */
const figuren = (bewerkingen: readonly Bewerking[]): (readonly Plek[])[] =>
  bewerkingen.flatMap((bewerking) => ('points' in bewerking ? [bewerking.points] : []));

/** A path through points, each written as the step from an earlier one: short, because steps are small. */
function pad(punten: readonly Plek[], teken: 'c' | 'l', perStuk: number): string {
  const [begin = [0, 0], ...rest] = punten;
  const stappen = rest.map(([x, y], nummer) => {
    const [vanX, vanY] = punten[nummer - (nummer % perStuk)] ?? begin;
    return `${x - vanX} ${y - vanY}`;
  });
  return `M${begin.join(' ')}${teken}${stappen.join(' ').replace(/ -/g, '-')}`;
}

/** A node: a rectangle, rounded when it is drawn so. */
function rechthoek({ style, _draw_ }: Tekendeel, plaats: (plek: Plek) => Plek): string {
  const hoeken = figuren(_draw_).flat().map(plaats);
  const [xs, ys] = [hoeken.map(([x]) => x), hoeken.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const rond = style === 'rounded' ? ' rx="6"' : '';
  return `<rect x="${x}" y="${y}" width="${Math.max(...xs) - x}" height="${Math.max(...ys) - y}"${rond}/>`;
}

function regels({ _ldraw_ }: Tekendeel, plaats: (plek: Plek) => Plek): string {
  return _ldraw_
    .filter((bewerking) => bewerking.op === 'T')
    .map(({ pt, text }) => {
      const [x, y] = plaats(pt);
      const inspring = text.length - text.trimStart().length;
      return `<text x="${x + SPATIE * inspring}" y="${y}">${xml(text.trim())}</text>`;
    })
    .join('');
}

/**
 * The drawing as a fragment for in a page: no ids, no styles, one title (its accessible name), and the colour of the text around
 * it (WCAG 1.4.3, 1.4.11). Its first group holds what stands in the nodes.
 */
export function alsPaginasvg(grafiek: Grafiek, titel: string): string {
  const plaats = plaatser(grafiek);
  const { objects, edges } = grafiek;
  const { breed, hoog } = maten(grafiek);
  const lijnen = edges.flatMap(({ _draw_ }) => figuren(_draw_)).map((punten) => pad(punten.map(plaats), 'c', 3));
  const koppen = edges.flatMap(({ _hdraw_ }) => figuren(_hdraw_)).map((punten) => `${pad(punten.map(plaats), 'l', 1)}z`);
  return [
    `<svg class="wegwijzer-diagram" role="img" width="${breed}" height="${hoog}" viewBox="0 0 ${breed} ${hoog}"`,
    ` font-family="Arial, Helvetica, sans-serif" font-size="${LETTER}" fill="currentColor"><title>${xml(titel)}</title>`,
    `<g fill="none" stroke="currentColor">${objects.map((deel) => rechthoek(deel, plaats)).join('')}<path d="${lijnen.join('')}"/></g>`,
    `<path d="${koppen.join('')}"/>`,
    `<g text-anchor="middle">${objects.map((deel) => regels(deel, plaats)).join('')}</g>`,
    edges.map((deel) => regels(deel, plaats)).join(''),
    '</svg>',
  ].join('');
}
