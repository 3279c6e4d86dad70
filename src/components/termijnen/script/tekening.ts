/** The calendar drawings: tables, so that they can be read aloud, copied and printed. Nothing is told by colour alone. */
import type { Termijnrij, Datumuitkomst } from '../../../termijnen/bereken';
import { MAANDNAMEN, WEEKDAGNAMEN, delen, naarIso, schrijfDag } from '../../../termijnen/dagen';
import { jaarbladen, maandbladen, type Jaarmaand, type Kalenderdag, type Maandblad } from '../../../termijnen/kalender';
import { el } from './dom';

const gehoord = (tekst: string) => el('span', { class: 'alleen-voorlezen' }, tekst);
const gezien = (klasse: string, tekst: string) => el('span', { class: klasse, 'aria-hidden': 'true' }, tekst);

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

/** What a day is, in words. */
function beschrijf({ begin, kalender, weekdag, feestdag, einde }: Kalenderdag, dagen: boolean): string {
  const woorden = [
    begin && 'dag van de gebeurtenis',
    dagen && kalender !== undefined && `dag ${kalender} als elke dag telt`,
    dagen && weekdag !== undefined && `dag ${weekdag} van maandag tot en met vrijdag`,
    feestdag,
    ...einde.map((uitkomst) => `${KORT[uitkomst.doel]}, ${LEZING[uitkomst.lezing]}`),
  ].filter((deel) => typeof deel === 'string');
  return woorden.length > 0 ? ` (${woorden.join('; ')})` : '';
}

function dagcel(dag: Kalenderdag | undefined, dagen: boolean): HTMLTableCellElement {
  if (!dag) return el('td', { class: 'dag--buiten' });
  const inPeriode = dag.kalender !== undefined || dag.weekdag !== undefined || dag.einde.length > 0;
  const klassen = [
    'dag',
    dag.weekend && 'dag--weekend',
    dag.feestdag && 'dag--feest',
    dag.begin && 'dag--begin',
    inPeriode && 'dag--loopt',
    dag.einde.length > 0 && 'dag--einde',
  ];
  const tellers = dagen
    ? [dag.kalender !== undefined && `k${dag.kalender}`, dag.weekdag !== undefined && `w${dag.weekdag}`]
    : dag.einde.map(() => 'einde');
  const merken = [dag.begin && 'begin', ...tellers, dag.feestdag !== undefined && 'vrij'].filter((merk) => typeof merk === 'string');
  return el(
    'td',
    { class: klassen.filter(Boolean).join(' ') },
    el('span', { class: 'dag__nummer' }, String(dag.nummer)),
    ...merken.map((merk) => gezien('dag__merk', merk)),
    gehoord(beschrijf(dag, dagen)),
  );
}

function maandtabel({ jaar, maand, weken }: Maandblad, dagen: boolean): HTMLTableElement {
  const koppen = WEEKDAGNAMEN.map((naam) => el('th', { scope: 'col' }, gezien('', naam.slice(0, 2)), gehoord(naam)));
  return el(
    'table',
    { class: 'maand' },
    el('caption', {}, `${MAANDNAMEN[maand - 1] ?? ''} ${jaar}`),
    el('thead', {}, el('tr', {}, ...koppen)),
    el('tbody', {}, ...weken.map((week) => el('tr', {}, ...week.map((dag) => dagcel(dag, dagen))))),
  );
}

/** What the marks mean, and which holidays fall in the drawing. */
function uitleg(rij: Termijnrij, bladen: readonly Maandblad[], dagen: boolean): HTMLElement {
  const vrij = bladen
    .flatMap(({ weken }) => weken.flat())
    .filter(
      (dag) =>
        dag !== undefined && rij.uitkomsten.some((uitkomst) => uitkomst.lezing === 'weekdag' && dag.dag > uitkomst.begin && dag.dag < uitkomst.dag),
    )
    .flatMap((dag) => (dag?.feestdag !== undefined && !dag.weekend ? [`${schrijfDag(dag.dag)} (${dag.feestdag})`] : []));
  const einden = rij.uitkomsten.map((uitkomst) => `${teken(uitkomst)}${rij.telwijze?.aantal ?? ''}`).join(' en ');
  return el(
    'figcaption',
    {},
    dagen
      ? `k = de hoeveelste dag het is als elke dag telt. w = de hoeveelste als alleen maandag tot en met vrijdag tellen. De laatste dagen zijn ${einden}, met een dikke rand.`
      : 'De laatste dag heeft een dikke rand.',
    dagen && vrij.length > 0 && ` Vrij, dus niet meegeteld bij w: ${vrij.join(', ')}.`,
  );
}

/** Months in weeks, for a row in days or weeks; undefined for a row without dates. */
export function tekenWeken(rij: Termijnrij): HTMLElement | undefined {
  const bladen = maandbladen(rij);
  if (bladen.length === 0) return undefined;
  const dagen = rij.telwijze?.eenheid === 'weekdagen';
  return el(
    'figure',
    { class: 'tekening', 'data-tekening': rij.nr },
    el('div', { class: 'maanden' }, ...bladen.map((blad) => maandtabel(blad, dagen))),
    uitleg(rij, bladen, dagen),
  );
}

function maandcel({ loopt, begin, einde }: Jaarmaand): HTMLTableCellElement {
  const merken = [
    ...(begin === undefined ? [] : [el('span', {}, `${delen(begin).dag}: begin`)]),
    ...einde.map(({ nr, dag }) => el('span', { class: 'jaar__einde', 'data-dag': naarIso(dag) }, `${delen(dag).dag}: ${nr}`)),
  ];
  if (merken.length > 0) return el('td', { class: 'jaar__merk' }, ...merken);
  return loopt ? el('td', { class: 'jaar__loopt' }, gezien('', '│'), gehoord('loopt')) : el('td');
}

/** Years in months, for rows in months together; undefined without dates. */
export function tekenMaanden(rijen: readonly Termijnrij[]): HTMLElement | undefined {
  const jaren = jaarbladen(rijen);
  if (jaren.length === 0) return undefined;
  const regels = MAANDNAMEN.map((naam, plaats) => {
    const cellen = jaren.map(({ maanden }) => maanden[plaats]).filter((maand) => maand !== undefined);
    return el('tr', {}, el('th', { scope: 'row' }, naam), ...cellen.map(maandcel));
  });
  return el(
    'figure',
    { class: 'tekening', 'data-tekening': rijen.map(({ nr }) => nr).join(' ') },
    el(
      'table',
      { class: 'jaar' },
      el('caption', {}, 'De periode in maanden'),
      el('thead', {}, el('tr', {}, el('td'), ...jaren.map(({ jaar }) => el('th', { scope: 'col' }, String(jaar))))),
      el('tbody', {}, ...regels),
    ),
    el(
      'figcaption',
      {},
      'Het getal is de dag van de maand. T en een nummer wijst naar de termijn hiernaast. Een streep betekent dat de periode loopt.',
    ),
  );
}
