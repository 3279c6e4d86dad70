/** Lines in lanes, as both drawings of a case have them: of the agreements (zwembaan.ts) and of the reader's own events (lijntekening.ts). */
import type { Wie } from './schema';

/** A lane, from top to bottom. */
export const BAANNAMEN = ['veilig-thuis', 'samen', 'lokaal-team'] as const;
export type Baan = (typeof BAANNAMEN)[number];

/** The lane of who has a task; null where nobody has it, so that nothing is drawn. */
export const BAAN: Readonly<Record<Wie, Baan | null>> = {
  'veilig-thuis': 'veilig-thuis',
  beide: 'samen',
  'lokaal-team': 'lokaal-team',
  niemand: null,
};

/** Half the width of the bend between two lanes. */
export const BOCHT = 16;

/** A stretch of a line, in units of the drawing: from `vanY`, the height before, to `y`. */
interface Lijnpad {
  readonly van: number;
  readonly tot: number;
  readonly vanY: number;
  readonly y: number;
}

/** The path of a stretch; its bend belongs to it, so that a line of stretches is continuous. */
export function lijnpad({ van, tot, vanY, y }: Lijnpad): string {
  const begin = vanY === y ? `M${van} ${y}` : `M${van} ${vanY}C${van + BOCHT} ${vanY} ${van} ${y} ${van + BOCHT} ${y}`;
  return `${begin}H${tot}`;
}
