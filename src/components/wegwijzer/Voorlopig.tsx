import { Gevaar } from './Gevaar';
import type { Gegevens } from '../../wegwijzer/gegevens';
import { isGevaar, uitkomstVan } from '../../wegwijzer/teksten';
import type { Doorloop } from './script/useDoorloop';

/**
 * The outcome under the question in one line, as soon as it is fixed or while an answer to it is being changed: the question comes first.
 * The region is always there and says its content once when the outcome appears; the focus is on the next question then (WCAG 4.1.3).
 */
export function Voorlopig({ gegevens, doorloop: { stand, doe } }: { readonly gegevens: Gegevens; readonly doorloop: Doorloop }) {
  return (
    <div aria-live="polite">
      {isGevaar(gegevens, stand.antwoorden) && <Gevaar gevaar={gegevens.gevaar} />}
      {stand.uitkomst !== null && (
        <p
          class="voorlopig kader"
          key={`${stand.uitkomst} ${stand.voorlopig}`}
          data-uitkomst={stand.uitkomst}
          data-voorlopig={stand.voorlopig ? '' : undefined}
        >
          {stand.voorlopig ? 'Voorlopige uitkomst: ' : 'Uitkomst tot nu toe: '}
          <b>{uitkomstVan(gegevens, stand.uitkomst).kort}</b>.{' '}
          <button type="button" class="tekstknop" onClick={() => doe({ type: 'STOP' })}>
            {stand.voorlopig ? 'U kunt hier stoppen: toon de uitkomst' : 'Terug naar de uitkomst'}
          </button>
        </p>
      )}
    </div>
  );
}
