import type { Datumuitkomst, Termijnrij } from '../../termijnen/bereken';
import { naarIso, schrijfDag, type Dag } from '../../termijnen/dagen';
import { datumtekst, type Omstandigheden } from '../../termijnen/teksten';

interface Props {
  readonly rij: Termijnrij;
  readonly om: Omstandigheden;
}

/** A day in words, and for programs. */
export function Tijd({ dag }: { readonly dag: Dag }) {
  return <time dateTime={naarIso(dag)}>{schrijfDag(dag)}</time>;
}

/** One reading; `groot` for the date that comes first. */
function Lezing({ uitkomst, groot, rij, om }: Props & { readonly uitkomst: Datumuitkomst; readonly groot: boolean }) {
  const { wat, hoe } = datumtekst(uitkomst, rij, om);
  return (
    <div class={groot ? 'lezing lezing--voorop' : 'lezing'} data-lezing={uitkomst.lezing} data-doel={uitkomst.doel}>
      <p class="lezing__wat">{wat}</p>
      <p class="lezing__dag">
        <Tijd dag={uitkomst.dag} />
      </p>
      <p class="lezing__hoe">{`${hoe}.`}</p>
    </div>
  );
}

/** The same step in the other reading, when the two steps start on different days. */
function Tussenlezing({ uitkomst, rij, om }: Props & { readonly uitkomst: Datumuitkomst }) {
  return (
    <p class="lezing__tussen" data-tussen={uitkomst.doel}>
      {uitkomst.doel === 'handelen' ? 'Beleggen in de ruime lezing: ' : 'Loslaten in de korte lezing: '}
      <Tijd dag={uitkomst.dag} />
      {` (${datumtekst(uitkomst, rij, om).hoe}).`}
    </p>
  );
}

/**
 * Everything about the dates of a row, the safe date first and large, the other reading beside it (contract §3, asymmetry). In a row where
 * acting and letting go stand side by side, both dates are large.
 */
export function Datums({ rij, om }: Props) {
  const beide = rij.telwijze?.aard === 'actie-en-overgang';
  return (
    <>
      <div class="lezingen">
        {rij.uitkomsten.map((uitkomst, plaats) => (
          <Lezing key={uitkomst.lezing} uitkomst={uitkomst} groot={beide || plaats === 0} rij={rij} om={om} />
        ))}
      </div>
      {rij.tussen.map((uitkomst) => (
        <Tussenlezing key={uitkomst.doel} uitkomst={uitkomst} rij={rij} om={om} />
      ))}
    </>
  );
}
