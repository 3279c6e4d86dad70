/** Words and marks in the calendar drawings. Nothing is told by colour alone. */
import type { Datumuitkomst, Termijnrij } from './bereken';
import { schrijfDag } from './dagen';
import type { Kalenderdag, Maandblad } from './kalender';

/** What the last day means; never that somebody may let go on it. */
const KORT = {
  handelen: 'laatste dag van de termijn',
  loslaten: 'blijf ten minste tot deze dag kijken',
  'niet-eerder': 'niet vóór deze dag',
  richtdatum: 'richtdatum',
} as const;
const LEZING = { kalender: 'elke dag telt', weekdag: 'maandag tot en met vrijdag' } as const;
/** Mark of a date in the drawing: k when every day counts, w when Monday to Friday do. */
const teken = ({ lezing }: Datumuitkomst) => (lezing === 'kalender' ? 'k' : 'w');

const woorden = (lijst: readonly (string | false | undefined)[]) => lijst.filter((deel) => typeof deel === 'string');

/** What a day is, in words, as heard after its number; empty for a day like any other. @param dagen whether the period is in days, which are then numbered */
export function beschrijfDag({ begin, kalender, weekdag, feestdag, einde }: Kalenderdag, dagen: boolean): string {
  const delen = woorden([
    begin && 'dag van de gebeurtenis',
    dagen && kalender !== undefined && `dag ${kalender} als elke dag telt`,
    dagen && weekdag !== undefined && `dag ${weekdag} van maandag tot en met vrijdag`,
    feestdag,
    ...einde.map((uitkomst) => `${KORT[uitkomst.doel]}, ${LEZING[uitkomst.lezing]}`),
  ]);
  return delen.length > 0 ? ` (${delen.join('; ')})` : '';
}

/** The same as marks, as seen under its number. */
export function merkenVan({ begin, kalender, weekdag, feestdag, einde }: Kalenderdag, dagen: boolean): string[] {
  const tellers = dagen ? [kalender !== undefined && `k${kalender}`, weekdag !== undefined && `w${weekdag}`] : einde.map(() => 'einde');
  return woorden([begin && 'begin', ...tellers, feestdag !== undefined && 'vrij']);
}

/** Holidays between Monday and Friday that a period of a row passes over, in words. */
function overgeslagen({ uitkomsten }: Termijnrij, bladen: readonly Maandblad[]): string[] {
  const isBinnen = (dag: number) => uitkomsten.some((uitkomst) => uitkomst.lezing === 'weekdag' && dag > uitkomst.begin && dag < uitkomst.dag);
  return bladen
    .flatMap(({ weken }) => weken.flat())
    .flatMap((dag) => (dag?.feestdag !== undefined && !dag.weekend && isBinnen(dag.dag) ? [`${schrijfDag(dag.dag)} (${dag.feestdag})`] : []));
}

/** Caption of a drawing of weeks: what the marks mean, and which holidays do not count. */
export function onderschrift(rij: Termijnrij, bladen: readonly Maandblad[]): string {
  if (rij.telwijze?.eenheid !== 'weekdagen') return 'De laatste dag heeft een dikke rand.';
  const { aantal } = rij.telwijze;
  const einden = rij.uitkomsten.map((uitkomst) => `${teken(uitkomst)}${aantal}`).join(' en ');
  const vrij = overgeslagen(rij, bladen);
  return [
    `k = de hoeveelste dag het is als elke dag telt. w = de hoeveelste als alleen maandag tot en met vrijdag tellen. De laatste dagen zijn ${einden}, met een dikke rand.`,
    ...(vrij.length > 0 ? [`Vrij, dus niet meegeteld bij w: ${vrij.join(', ')}.`] : []),
  ].join(' ');
}
