/** The dates of a row: the safe one large, the other reading beside it; both always there. */
import type { Termijnrij, Datumuitkomst } from '../../../termijnen/bereken';
import { naarIso, schrijfDag } from '../../../termijnen/dagen';
import { el } from './dom';
import { datumtekst, type Omstandigheden } from '../../../termijnen/teksten';

const tijd = ({ dag }: Datumuitkomst) => el('time', { datetime: naarIso(dag) }, schrijfDag(dag));

/** One reading. In a row where acting and letting go stand side by side, both dates are large. */
function lezing(uitkomst: Datumuitkomst, groot: boolean, rij: Termijnrij, om: Omstandigheden): HTMLElement {
  const { wat, hoe } = datumtekst(uitkomst, rij, om);
  return el(
    'div',
    { class: groot ? 'lezing lezing--voorop' : 'lezing', 'data-lezing': uitkomst.lezing, 'data-doel': uitkomst.doel },
    el('p', { class: 'lezing__wat' }, wat),
    el('p', { class: 'lezing__dag' }, tijd(uitkomst)),
    el('p', { class: 'lezing__hoe' }, `${hoe}.`),
  );
}

/** The same step in the other reading, when the two steps start on different days. */
function tussenlezing(uitkomst: Datumuitkomst, rij: Termijnrij, om: Omstandigheden): HTMLElement {
  const { hoe } = datumtekst(uitkomst, rij, om);
  const stap = uitkomst.doel === 'handelen' ? 'Beleggen in de ruime lezing: ' : 'Loslaten in de korte lezing: ';
  return el('p', { class: 'lezing__tussen', 'data-tussen': uitkomst.doel }, stap, tijd(uitkomst), ` (${hoe}).`);
}

/** Everything about the dates of a row, the safe date first (contract §3, asymmetry). */
export function maakDatums(rij: Termijnrij, om: Omstandigheden): HTMLElement[] {
  const beide = rij.telwijze?.aard === 'actie-en-overgang';
  return [
    el('div', { class: 'lezingen' }, ...rij.uitkomsten.map((uitkomst, plaats) => lezing(uitkomst, beide || plaats === 0, rij, om))),
    ...rij.tussen.map((uitkomst) => tussenlezing(uitkomst, rij, om)),
  ];
}
