import type { Standgegevens } from '../../casusverloop/gegevens';
import { NORM, ZEKERHEID } from '../../wegwijzer/teksten';
import { Citaat } from '../bron/Citaat';

/** What a state means, how firm that is, and the words it rests on. */
export function Stand({ stand: { kort, zekerheid, norm, uitleg, bronnen, punten } }: { readonly stand: Standgegevens }) {
  return (
    <div class="standtekst">
      <h4>{kort}</h4>
      <p>
        <b>{ZEKERHEID[zekerheid]}</b> {norm && <i class="normwoord">{NORM[norm]}</i>} {uitleg}
      </p>
      {bronnen.map((bron) => (
        <Citaat key={bron.pad + bron.citaat} {...bron} />
      ))}
      {punten.length > 0 && (
        <ul class="punt">
          {punten.map((punt) => (
            <li key={punt.nr}>
              <a href={punt.pad}>{`Punt ${punt.nr}`}</a>: {punt.kort}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
