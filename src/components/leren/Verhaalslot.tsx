import { SLOTKOP } from '../../leren/woorden';
import { Kop } from '../basis/Basis';

interface Props {
  readonly slot: string;
  readonly niveau: 2 | 3;
}

/** How a story went on, behind a fold: it tells how its last moment came out. */
export function Verhaalslot({ slot, niveau }: Props) {
  return (
    <details class="uitwerking verhaalslot" data-verhaalslot>
      <summary>
        <Kop niveau={niveau}>{SLOTKOP}</Kop>
      </summary>
      <div data-dia>
        <p data-stap>{slot}</p>
      </div>
    </details>
  );
}
