/** Walks the whole statechart for the tests. */
import { begin, standVan, volgende, type Casuspunt, type Casusstand } from '../../../src/casusverloop/stand';
import { GEBEURTENISSEN, type Gebeurtenis } from '../../../src/machines/casusverloop/gebeurtenissen';

/** A step between two states. */
export interface Overgang {
  readonly van: Casusstand;
  readonly gebeurtenis: Gebeurtenis;
  /** Null where the event does not fit. */
  readonly naar: Casusstand | null;
}

const sleutel = (punt: Casuspunt) => JSON.stringify(standVan(punt));

function loopAf(): { standen: Casusstand[]; overgangen: Overgang[] } {
  const gezien = new Map<string, Casuspunt>([[sleutel(begin()), begin()]]);
  const overgangen: Overgang[] = [];
  // A Map goes on over what is added while it is walked.
  for (const punt of gezien.values()) {
    for (const gebeurtenis of GEBEURTENISSEN) {
      const verder = volgende(punt, gebeurtenis);
      overgangen.push({ van: standVan(punt), gebeurtenis, naar: verder && standVan(verder) });
      if (verder && !gezien.has(sleutel(verder))) gezien.set(sleutel(verder), verder);
    }
  }
  return { standen: [...gezien.values()].map(standVan), overgangen };
}

/** Every state that can be reached, and every event in each of them. */
export const { standen, overgangen } = loopAf();

/** The steps an event really takes. */
export const stappenVan = (gebeurtenis: Gebeurtenis) =>
  overgangen.flatMap(({ van, gebeurtenis: deze, naar }) => (deze === gebeurtenis && naar ? [{ van, naar }] : []));
