import { Kop } from '../basis/Basis';
import type { Gegevens } from '../../wegwijzer/gegevens';
import { antwoordTekst, vraagVan } from '../../wegwijzer/teksten';
import type { Doorloop } from './script/useDoorloop';

/** The running record: what was asked and answered, each with a way to change it (WCAG 3.3.4). */
export function Verloop({ gegevens, doorloop: { stand, doe } }: { readonly gegevens: Gegevens; readonly doorloop: Doorloop }) {
  if (stand.antwoorden.length === 0) return null;
  return (
    <section class="verloop" aria-labelledby="verloop-kop">
      <Kop niveau={2} id="verloop-kop">
        Uw antwoorden
      </Kop>
      <ol>
        {stand.antwoorden.map(({ vraag: id, waarden }) => {
          const vraag = vraagVan(gegevens, id);
          const antwoord = antwoordTekst(vraag, waarden);
          return (
            <li key={`${id} ${antwoord}`} data-antwoord-op={id}>
              <span class="verloop__vraag">{vraag.kort}</span>
              <span class="verloop__antwoord">{antwoord}</span>
              <button type="button" class="verloop__wijzig" onClick={() => doe({ type: 'WIJZIG', vraag: id })}>
                Wijzig<span class="alleen-voorlezen">{` ${vraag.kort}`}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
