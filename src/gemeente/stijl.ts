/** The small stylesheet of a municipality: its colours as tokens. Only made for a profile that has some. */
import { EIGEN, type Kleuren } from './kleur';

/** Whether a profile has colours of its own, and so a stylesheet. */
export const heeftKleuren = (kleuren: Kleuren): boolean => EIGEN.some((naam) => kleuren[naam]);

/** Set twice the weight of the theme's own `:root`, since the order in which both are loaded is not ours. Paper's layer still wins. */
export function maakStijl(kleuren: Kleuren): string {
  const regels = EIGEN.flatMap((naam) => {
    const paar = kleuren[naam];
    return paar ? [`--kleur-${naam}:light-dark(${paar.licht},${paar.donker})`] : [];
  });
  return `@layer tokens,onderdelen,basis,bladzijde,druk;@layer tokens{:root:root{${regels.join(';')}}}\n`;
}
