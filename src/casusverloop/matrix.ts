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

/** The matrix, in the order of a case. */
export function maakMatrix(): Matrixgroep[] {
  return Object.entries(GROEPEN).map(([groep, momenten]) => ({
    groep: groep as Momentgroep,
    rijen: Object.entries(momenten).map(([moment, gebeurtenissen]: [string, readonly Gebeurtenis[]]) => ({
      moment: moment as Moment,
      gebeurtenissen,
      stand: standNa(gebeurtenissen),
    })),
  }));
}

/** The row of a moment. */
export function rijVan(moment: Moment): Matrixrij {
  const rij = maakMatrix()
    .flatMap(({ rijen }) => rijen)
    .find((een) => een.moment === moment);
  if (!rij) throw new Error(`De matrix heeft geen rij "${moment}".`);
  return rij;
}
