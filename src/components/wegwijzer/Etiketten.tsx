import { Fragment } from 'preact';
import { Etiket } from '../basis/Basis';
import type { MetBij } from '../../wegwijzer/gegevens';
import { NORM } from '../../wegwijzer/teksten';

interface Props extends MetBij {
  readonly etiketten?: readonly string[];
}

/** Labels behind a text; with them under which answers it counts, where all that may count is shown (review sheet). */
export function Etiketten({ etiketten = [], bij }: Props) {
  return (
    <>
      {[...etiketten, ...(bij ? [`bij “${bij.tekst}”`] : [])].map((etiket) => (
        <Fragment key={etiket}>
          {' '}
          <Etiket norm={etiket in NORM}>{etiket}</Etiket>
        </Fragment>
      ))}
    </>
  );
}
