import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Kop } from '../basis/Basis';
import type { Gegevens } from '../../wegwijzer/gegevens';
import { antwoordTekst, vraagVan } from '../../wegwijzer/teksten';
import type { Doorloop } from './script/useDoorloop';

interface Props {
  readonly gegevens: Gegevens;
  readonly doorloop: Doorloop;
  /** True within the outcome: folded where it does not fit beside it (wegwijzer.css), and with the way to begin again. */
  readonly blad?: boolean;
  /** What stands behind the answer to a question (practice). */
  readonly merk?: (vraag: string) => ComponentChildren;
}

/** The running record: what was asked and answered, each with a way to change it (WCAG 3.3.4). */
export function Verloop({ gegevens, doorloop: { stand, doe }, blad = false, merk }: Props) {
  const [open] = useState(() => !blad || matchMedia('(width >= 60rem)').matches);
  if (stand.antwoorden.length === 0) return null;
  return (
    <details class="verloop" open={open}>
      <summary>
        <Kop niveau={2}>{`Uw antwoorden (${stand.antwoorden.length})`}</Kop>
      </summary>
      <ol>
        {stand.antwoorden.map(({ vraag: id, waarden }) => {
          const vraag = vraagVan(gegevens, id);
          const antwoord = antwoordTekst(vraag, waarden);
          return (
            <li key={`${id} ${antwoord}`} data-antwoord-op={id}>
              <span class="verloop__vraag">{vraag.kort}</span>
              <span class="verloop__antwoord">
                {antwoord}
                {merk?.(id)}
              </span>
              <button type="button" class="tekstknop" onClick={() => doe({ type: 'WIJZIG', vraag: id })}>
                Wijzig<span class="alleen-voorlezen">{` ${vraag.kort}`}</span>
              </button>
            </li>
          );
        })}
      </ol>
      {blad && (
        <button type="button" class="knop" onClick={() => doe({ type: 'OPNIEUW' })}>
          Opnieuw beginnen
        </button>
      )}
    </details>
  );
}
