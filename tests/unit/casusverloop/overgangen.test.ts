/** The statechart against tabel.ts: every event in every state that can be reached. */
import { describe, expect, it } from 'vitest';
import { REGIOS, type Casusstand } from '../../../src/casusverloop/stand';
import { GEBEURTENISSEN, type Gebeurtenis } from '../../../src/machines/casusverloop/gebeurtenissen';
import { overgangen } from './hulp';
import { REGELS, type Beweging } from './tabel';

function naarVolgens(beweging: Beweging | undefined, van: string): string {
  if (typeof beweging === 'string') return beweging;
  return Object.entries(beweging ?? {}).find(([namen]) => namen.split('|').includes(van))?.[1] ?? van;
}

/** The state after the event by the table above; null where it does not fit. */
function volgensTabel(van: Casusstand, gebeurtenis: Gebeurtenis): Casusstand | null {
  const regel = REGELS[gebeurtenis].find(
    ({ in: fasen, bij, bijMonitoring }) =>
      fasen.split(' ').includes(van.fase) &&
      (bij ?? van['zicht-op-veiligheid']).split('|').includes(van['zicht-op-veiligheid']) &&
      (bijMonitoring ?? van.monitoring).split('|').includes(van.monitoring),
  );
  if (!regel) return null;
  const naar: Casusstand = { ...van, ...Object.fromEntries(REGIOS.map((regio) => [regio, naarVolgens(regel[regio], van[regio])])) };
  return regel.genoteerd || REGIOS.some((regio) => naar[regio] !== van[regio]) ? naar : null;
}

describe('every event does in every state what the agreements say', () => {
  it.each(GEBEURTENISSEN)('%s', (deze) => {
    const alle = overgangen.filter(({ gebeurtenis }) => gebeurtenis === deze);
    expect(alle.length).toBeGreaterThan(0);
    for (const { van, naar } of alle) expect({ van, naar }).toEqual({ van, naar: volgensTabel(van, deze) });
  });
});
