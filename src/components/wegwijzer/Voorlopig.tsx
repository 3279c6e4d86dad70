import { Kop } from '../basis/Basis';
import { Gevaar } from './Gevaar';
import type { Gegevens } from '../../wegwijzer/gegevens';
import { isGevaar, uitkomstVan } from '../../wegwijzer/teksten';
import type { Doorloop } from './script/useDoorloop';

/**
 * The outcome beside the question, as soon as it is fixed or while an answer to it is being changed. The region is always
 * there and says its content once when the outcome appears; the focus is on the next question then (WCAG 4.1.3).
 */
export function Voorlopig({ gegevens, doorloop: { stand, doe } }: { readonly gegevens: Gegevens; readonly doorloop: Doorloop }) {
  return (
    <div aria-live="polite">
      {isGevaar(gegevens, stand.antwoorden) && <Gevaar gevaar={gegevens.gevaar} />}
      {stand.uitkomst !== null && (
        <section
          class="voorlopig kader"
          key={`${stand.uitkomst} ${stand.voorlopig}`}
          data-uitkomst={stand.uitkomst}
          data-voorlopig={stand.voorlopig ? '' : undefined}
        >
          <Kop niveau={2}>{stand.voorlopig ? 'Voorlopige uitkomst' : 'Uitkomst tot nu toe'}</Kop>
          <p class="conclusie">{uitkomstVan(gegevens, stand.uitkomst).conclusie}</p>
          {stand.voorlopig && <p>De vragen die nog komen, veranderen deze uitkomst niet. Ze kunnen wel meer redenen geven.</p>}
          <button type="button" class="knop" onClick={() => doe({ type: 'STOP' })}>
            {stand.voorlopig ? 'U kunt hier stoppen: toon de uitkomst' : 'Terug naar de uitkomst'}
          </button>
        </section>
      )}
    </div>
  );
}
