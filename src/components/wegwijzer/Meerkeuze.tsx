import { useState } from 'preact/hooks';
import type { VraagTekst } from '../../wegwijzer/gegevens';

interface Props {
  readonly id: string;
  readonly vraag: VraagTekst;
  /** Values that go together; every other answer stands alone. */
  readonly samen: readonly string[];
  readonly huidig: readonly string[];
  readonly kies: (waarden: readonly string[]) => void;
}

/** Chosen values after a tick: values that go together add up, an answer that stands alone clears the rest. */
function naTik(gekozen: readonly string[], waarde: string, samen: readonly string[]): readonly string[] {
  if (gekozen.includes(waarde)) return gekozen.filter((ander) => ander !== waarde);
  return samen.includes(waarde) ? [...gekozen.filter((ander) => samen.includes(ander)), waarde] : [waarde];
}

/** Checkboxes with a button: nothing is chosen by accident, and the native form gives Enter its meaning. */
export function Meerkeuze({ id, vraag, samen, huidig, kies }: Props) {
  const [gekozen, zetGekozen] = useState(huidig);
  const [fout, zetFout] = useState(false);
  const verder = (gebeurtenis: Event) => {
    gebeurtenis.preventDefault();
    if (gekozen.length > 0) kies(gekozen);
    else zetFout(true);
  };
  const tik = (waarde: string) => {
    zetGekozen(naTik(gekozen, waarde, samen));
    zetFout(false);
  };
  return (
    <form class="antwoorden" onSubmit={verder} noValidate data-meerkeuze>
      <div role="alert">
        {fout && (
          <p class="fout" id={`${id}-fout`}>
            Kies wat speelt, of kies ‘Geen van deze’ of ‘Weet ik niet’.
          </p>
        )}
      </div>
      <div role="group" aria-label={vraag.kort} aria-describedby={fout ? `${id}-fout` : undefined}>
        {Object.entries(vraag.antwoorden).map(([waarde, { tekst, uitleg }]) => (
          <label key={waarde} class={samen.includes(waarde) ? 'antwoord' : 'antwoord antwoord--alleen'}>
            <input type="checkbox" data-antwoord={waarde} checked={gekozen.includes(waarde)} onChange={() => tik(waarde)} />
            <span class="antwoord__tekst">
              {tekst}
              {uitleg && <small>{uitleg}</small>}
            </span>
          </label>
        ))}
      </div>
      <button type="submit" class="knop knop--hoofd">
        Verder
      </button>
    </form>
  );
}
