import type { Termijnrij } from '../../termijnen/bereken';
import { datumtekst, type Omstandigheden } from '../../termijnen/teksten';
import { Tijd } from '../termijnen/Datums';

/** The computed lines of a field, one per reading: what the date is for, the date, how it was counted. */
export function Berekend({ rij, om }: { readonly rij: Termijnrij; readonly om: Omstandigheden }) {
  return (
    <>
      {rij.uitkomsten.map((uitkomst) => {
        const { wat, hoe } = datumtekst(uitkomst, rij, om);
        return (
          <span key={uitkomst.lezing} data-lezing={uitkomst.lezing}>
            {`${wat} `}
            <Tijd dag={uitkomst.dag} />
            {`: ${hoe}. `}
          </span>
        );
      })}
    </>
  );
}
