import { Etiket } from '../basis/Basis';
import { Bronnen } from './Bronnen';
import type { HandelingTekst } from './gegevens';
import { NORM } from './teksten';

/** What someone does now, from when, how binding it is, and the words it rests on. */
export function Handelingen({ lijst }: { readonly lijst: readonly HandelingTekst[] }) {
  return (
    <ul class="handelingen">
      {lijst.map(({ tekst, vanaf, norm, toevoeging, bronnen }) => (
        <li key={tekst}>
          <p>
            {tekst} {norm && <Etiket>{NORM[norm]}</Etiket>} {toevoeging && <Etiket>toevoeging van deze site</Etiket>}
          </p>
          {vanaf && <p class="vanaf">{`Vanaf: ${vanaf}`}</p>}
          <Bronnen bronnen={bronnen} genoemd={norm} />
        </li>
      ))}
    </ul>
  );
}
