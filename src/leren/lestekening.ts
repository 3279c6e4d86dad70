/** The drawing of a lesson: boxes below each other, with lines. Places only; one unit is one CSS pixel at the width of a small phone. */
import { inRegels } from '../taal/regel';
import type { Tekening } from './schema-les';

const BREED = 320;
const REGEL = 20;
const RUIMTE = 22;
/** Characters on one line of a box of full width. */
const TEKENS = 36;
/** How far branches stand in from their head. */
const INSPRONG = 28;
const MARGE = 10;

interface Tekenvak {
  readonly x: number;
  readonly y: number;
  readonly breed: number;
  readonly hoog: number;
  readonly regels: readonly string[];
}
export interface Lestekening {
  readonly breed: number;
  readonly hoog: number;
  /** The head of branches comes first. */
  readonly vakken: readonly Tekenvak[];
  /** Lines between boxes, as SVG paths; the last point has the arrow. */
  readonly lijnen: readonly string[];
}

function stapel(teksten: readonly string[], x: (plaats: number) => number): Tekenvak[] {
  let y = 2;
  return teksten.map((tekst, plaats) => {
    const links = x(plaats);
    const regels = inRegels(tekst, TEKENS - Math.ceil(links / 8));
    const vak = { x: links, y, breed: BREED - links - 2, hoog: regels.length * REGEL + 2 * MARGE, regels };
    y += vak.hoog + RUIMTE;
    return vak;
  });
}

/** Boxes and lines of a drawing. */
export function maakLestekening({ vorm, kop, delen }: Tekening): Lestekening {
  const takken = vorm === 'takken';
  const vakken = takken ? stapel([kop, ...delen], (plaats) => (plaats === 0 ? 2 : INSPRONG)) : stapel(delen, () => 2);
  const eind = vakken.at(-1);
  const lijnen = vakken.slice(1).map((vak, plaats) => {
    const van = vakken[takken ? 0 : plaats];
    const boven = (van?.y ?? 0) + (van?.hoog ?? 0);
    return takken ? `M14 ${boven}V${vak.y + vak.hoog / 2}H${vak.x - 3}` : `M${BREED / 2} ${boven}V${vak.y - 3}`;
  });
  return { breed: BREED, hoog: (eind?.y ?? 0) + (eind?.hoog ?? 0) + 2, vakken, lijnen };
}

/** The drawing in words, for who does not see it. */
export const inWoorden = ({ vorm, kop, delen }: Tekening): string =>
  vorm === 'takken' ? `${kop}, ${delen.length} mogelijkheden. ${delen.join(' ')}` : `${kop}, ${delen.length} stappen na elkaar. ${delen.join(' ')}`;
