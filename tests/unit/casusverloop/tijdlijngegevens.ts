/** What the timeline draws from, and a way to write a timeline down, for tests. */
import { maakTijdlijngegevens } from '../../../src/casusverloop/maak-gegevens';
import { TAKEN } from '../../../src/casusverloop/stand';
import { speel, type Ingevoerd, type Tijdlijnpunt } from '../../../src/casusverloop/tijdlijn';
import type { Gebeurtenis } from '../../../src/machines/casusverloop/gebeurtenissen';
import { dagVan } from '../termijnen/hulp';
import { gegevens as termijngegevens, naslag as termijnnaslag } from '../termijnen/inhoud';
import { verloop } from './inhoud';

const standen = TAKEN.flatMap((taak) => Object.values(verloop.regios[taak].standen));
export const naslag = {
  punten: new Map(standen.flatMap(({ punten }) => punten.map((nr) => [nr, { kort: `Kort ${nr}` }]))),
  relatief: termijnnaslag.relatief,
};
export const gegevens = maakTijdlijngegevens(verloop, termijngegevens, naslag);

type Rij = readonly [iso: string, gebeurtenis: Gebeurtenis];

/** A timeline of these days and events, in the order put in. */
export const lijn = (...rijen: readonly Rij[]): Ingevoerd[] => rijen.map(([iso, gebeurtenis], nummer) => ({ nummer, gebeurtenis, dag: dagVan(iso) }));

/** The same, played. */
export const tijdlijn = (...rijen: readonly Rij[]): readonly Tijdlijnpunt[] => speel(lijn(...rijen));
