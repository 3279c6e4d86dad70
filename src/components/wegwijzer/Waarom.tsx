import { Bronnen } from './Bronnen';
import type { Punt, VraagTekst } from '../../wegwijzer/gegevens';
import { NietEenduidig } from './Punten';

/** 'Waarom deze vraag?': our sentence, then the words of the source, then where those are not clear. */
export function Waarom({ vraag, punten }: { readonly vraag: VraagTekst; readonly punten: readonly Punt[] }) {
  return (
    <details class="waarom">
      <summary>Waarom deze vraag?</summary>
      <p>{vraag.waarom}</p>
      <Bronnen bronnen={vraag.bronnen} />
      <NietEenduidig punten={punten} />
    </details>
  );
}
