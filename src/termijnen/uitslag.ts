/** The result of an event as data: its rows with their rules and calendar events. */
import { afsprakenVan } from './afspraken';
import type { Afspraak } from './agenda';
import { bereken, type Termijnbegin, type Termijnrij } from './bereken';
import { schrijfDag } from './dagen';
import type { Regelgegevens, Soortgegevens, Termijngegevens } from './gegevens';
import { MET_ONTVANGST, RIJEN, type Gebeurtenissoort } from './soorten';
import type { Omstandigheden } from './teksten';

/** A row of the result. */
export interface Uitslagrij {
  readonly rij: Termijnrij;
  readonly regel: Regelgegevens;
  readonly om: Omstandigheden;
  readonly afspraken: readonly Afspraak[];
}

/** The rule with this number. @throws when there is none; geefTermijnen gives one to every row. */
function regelVan({ regels }: Termijngegevens, nr: string): Regelgegevens {
  const regel = regels[nr];
  if (!regel) throw new Error(`Termijn ${nr} heeft geen tekst.`);
  return regel;
}

/** The rules of a kind of event, in the order of the agreements. */
export const regelsVan = (gegevens: Termijngegevens, soort: Gebeurtenissoort): Regelgegevens[] => RIJEN[soort].map((nr) => regelVan(gegevens, nr));

/** The rows of an event. @throws as bereken */
export function uitslagrijen(gegevens: Termijngegevens, { beginpunt }: Soortgegevens, gebeurtenis: Termijnbegin): Uitslagrij[] {
  return bereken(gebeurtenis).map((rij) => {
    const regel = regelVan(gegevens, rij.nr);
    const om = { beginpunt, bevestiging: regel.bevestiging ?? '', tweeDatums: rij.tussen.length > 0 };
    return { rij, regel, om, afspraken: afsprakenVan(rij, { soort: gebeurtenis.soort, regel, om, tekst: gegevens.tekst }) };
  });
}

/** True for a period in months, which is drawn in years. */
export const inMaanden = (rij: Termijnrij | undefined): boolean => rij?.telwijze?.eenheid === 'maanden';

/** Rows that share a drawing: those in months that follow each other. */
export function groepeer(rijen: readonly Uitslagrij[]): Uitslagrij[][] {
  const groepen: Uitslagrij[][] = [];
  for (const een of rijen) {
    const vorige = groepen.at(-1);
    if (vorige && inMaanden(een.rij) && inMaanden(vorige[0]?.rij)) vorige.push(een);
    else groepen.push([een]);
  }
  return groepen;
}

/** When it happened, in words. */
export function wanneer({ datum, ontvangen }: Termijnbegin): string {
  return ontvangen === undefined ? schrijfDag(datum) : `verstuurd op ${schrijfDag(datum)}, ontvangen op ${schrijfDag(ontvangen)}`;
}

/** True when the day of receipt counts as well and is not known. */
export const mistOntvangst = ({ soort, ontvangen }: Termijnbegin): boolean => soort === MET_ONTVANGST && ontvangen === undefined;
