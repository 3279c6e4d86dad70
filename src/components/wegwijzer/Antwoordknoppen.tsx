import { Etiket } from '../basis/Basis';
import type { VraagTekst } from '../../wegwijzer/gegevens';
import { toetsVan } from '../../wegwijzer/teksten';

interface Props {
  readonly vraag: VraagTekst;
  /** The answer given before, when the question was opened again. */
  readonly huidig: string | undefined;
  readonly sneltoetsen: boolean;
  readonly kies: (antwoord: string) => void;
}

/** One button per answer; the key stands in a cap before it and in aria-keyshortcuts. */
export function Antwoordknoppen({ vraag, huidig, sneltoetsen, kies }: Props) {
  return (
    <div class="antwoorden" role="group" aria-label={vraag.kort}>
      {Object.entries(vraag.antwoorden).map(([id, { tekst, uitleg }], plaats) => (
        <button
          key={id}
          type="button"
          class="antwoord"
          data-antwoord={id}
          aria-current={huidig === id ? 'true' : undefined}
          aria-keyshortcuts={sneltoetsen ? toetsVan(id, plaats) : undefined}
          onClick={() => kies(id)}
        >
          {sneltoetsen && toetsVan(id, plaats) && <kbd aria-hidden="true">{toetsVan(id, plaats)}</kbd>}
          <span class="antwoord__tekst">
            {tekst}
            {uitleg && <small>{uitleg}</small>}
          </span>
          {huidig === id && <Etiket>uw antwoord nu</Etiket>}
        </button>
      ))}
    </div>
  );
}
