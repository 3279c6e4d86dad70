import { Etiket } from '../basis/Basis';
import type { Gevaar as GevaarTekst } from '../../wegwijzer/gegevens';

/** Whom to call now, at an answer that may mean direct danger (O48). Not in the agreements, so labelled. */
export function Gevaar({ gevaar: { alarm, overleg } }: { readonly gevaar: GevaarTekst }) {
  return (
    <div class="alarm">
      <p>
        <strong>
          {`${alarm.tekst} Bel `}
          <a href={`tel:${alarm.nummer}`}>{alarm.nummer}</a>.
        </strong>{' '}
        {`${overleg.tekst} `}
        <a href={`tel:${overleg.nummer.replaceAll('-', '')}`}>{overleg.nummer}</a>. <Etiket>Toevoeging van deze site</Etiket>
      </p>
    </div>
  );
}
