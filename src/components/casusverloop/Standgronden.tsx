import type { Tijdlijngegevens } from '../../casusverloop/gegevens';
import { TAKEN } from '../../casusverloop/stand';
import { eindstand, type Tijdlijnpunt } from '../../casusverloop/tijdlijn';
import { standVanTaak } from '../../casusverloop/tijdlijnwoorden';
import { Kop } from '../basis/Basis';
import { Stand } from './Stand';

interface Props {
  readonly gegevens: Tijdlijngegevens;
  readonly punten: readonly Tijdlijnpunt[];
}

/** What the state of now means and rests on; that of earlier moments stands with the agreements' own drawing of a case. */
export function Standgronden({ gegevens, punten }: Props) {
  const stand = eindstand(punten);
  return (
    <section class="standgronden" aria-labelledby="gronden">
      <Kop niveau={2} id="gronden">
        Waar de stand van nu op rust
      </Kop>
      {TAKEN.map((taak) => (
        <details key={taak} class="uitklap" data-grond={taak}>
          <summary>
            <h3>{gegevens.taken[taak].titel}</h3>
          </summary>
          <Stand stand={standVanTaak(gegevens, stand, taak)} />
        </details>
      ))}
      <p class="geen-druk">
        <a href="../#standen">Waar elke andere stand op rust</a>
      </p>
    </section>
  );
}
