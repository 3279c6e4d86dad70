/** The responsibility matrix: per moment the state of every region, read from the machine and from nothing else. */
import type { Gebeurtenis } from '../machines/casusverloop/gebeurtenissen';
import { GROEPEN, type Momentgroep, type Moment } from './momenten';
import { standNa, type Casusstand } from './stand';

/** A row of the matrix. */
export interface Matrixrij {
  readonly moment: Moment;
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly stand: Casusstand;
}

/** Rows of the matrix that belong together. */
export interface Matrixgroep {
  readonly groep: Momentgroep;
  readonly rijen: readonly Matrixrij[];
}

const maakRij = ([moment, gebeurtenissen]: [string, readonly Gebeurtenis[]]): Matrixrij => ({
  moment: moment as Moment,
  gebeurtenissen,
  stand: standNa(gebeurtenissen),
});

let gemaakt: readonly Matrixgroep[] | undefined;

/** The matrix, in the order of a case. Kept: every walkthrough asks for it, and it plays a case for each row. */
export function maakMatrix(): readonly Matrixgroep[] {
  gemaakt ??= Object.entries(GROEPEN).map(([groep, momenten]) => ({
    groep: groep as Momentgroep,
    rijen: Object.entries(momenten).map(maakRij),
  }));
  return gemaakt;
}

/** The row of a moment. */
export function rijVan(moment: Moment): Matrixrij {
  const gevonden = Object.values(GROEPEN)
    .flatMap((momenten) => Object.entries(momenten))
    .find(([naam]) => naam === moment);
  if (!gevonden) throw new Error(`De matrix heeft geen rij "${moment}".`);
  return maakRij(gevonden);
}
