/** When a set is done again, as calendar events: fixed days, since a growing distance does no more than a fixed one. */
import type { Afspraak } from '../termijnen/agenda';
import { naarIso, type Dag } from '../termijnen/dagen';
import { naamVanSet } from './setnaam';

/** Days after the start. */
export const NA_DAGEN = [1, 7, 30, 90] as const;

/** 'Na 1 dag', 'Na 7 dagen'. */
export const naDagen = (dagen: number): string => `Na ${dagen} ${dagen === 1 ? 'dag' : 'dagen'}`;

/**
 * The four events. They hold the name of the set and where it is, nothing of what was read or chosen.
 * @param adres full address of the set, or its path where the site has no address for others
 */
export const herinneringen = (nummer: number, adres: string, start: Dag): Afspraak[] =>
  NA_DAGEN.map((dagen) => ({
    id: `herhaling-${nummer}-${naarIso(start + dagen)}`,
    dag: start + dagen,
    titel: `${naamVanSet(nummer)} (Afsprakenwijzer)`,
    omschrijving: `Acht korte casussen, op Afsprakenwijzer bij Leren, Later herhalen: ${adres}`,
  }));
