import { Etiket } from '../basis/Basis';
import { Bronnen } from './Bronnen';
import { Etiketten } from './Etiketten';
import type { HandelingTekst } from '../../wegwijzer/gegevens';
import { VEILIG_CONTACT } from '../../site/veilig-contact';
import { gewichtVan } from '../../wegwijzer/teksten';

/** The question that comes before contact with the people concerned (O27); not in the agreements, so labelled. Nothing where no contact is asked for; no link where it was just asked. */
export function Veilig({ pad }: { readonly pad: string | undefined }) {
  if (pad === undefined) return null;
  return (
    <p class="veilig">
      {pad === '' ? VEILIG_CONTACT.tekst : <a href={pad}>{VEILIG_CONTACT.tekst}</a>}. <Etiket>toevoeging van deze site</Etiket>
    </p>
  );
}

interface Props {
  readonly lijst: readonly HandelingTekst[];
  /** True where the quotes are one tap away instead of in sight. */
  readonly vouw?: boolean;
}

/** The quotes of an action, folded under the places where they stand. */
function Bronvouw({ handeling }: { readonly handeling: HandelingTekst }) {
  return (
    <details class="bronvouw">
      <summary>
        <Etiketten etiketten={gewichtVan(handeling)} />
        {` ${[...new Set(handeling.bronnen.map(({ plaats }) => plaats))].join(', ')}`}
      </summary>
      <Bronnen bronnen={handeling.bronnen} genoemd={handeling.norm} />
    </details>
  );
}

/** What someone does, from when, how binding it is, and the words it rests on. */
export function Handelingen({ lijst, vouw = false }: Props) {
  return (
    <ul class="handelingen">
      {lijst.map((handeling) => {
        const vouwt = vouw && handeling.bronnen.length > 0;
        return (
          <li key={handeling.tekst}>
            <p>
              {handeling.tekst}
              <Etiketten etiketten={vouwt ? [] : gewichtVan(handeling)} bij={handeling.bij} />
            </p>
            <Veilig pad={handeling.veilig} />
            {handeling.vanaf && <p class="vanaf">{`Vanaf: ${handeling.vanaf}`}</p>}
            {vouwt ? <Bronvouw handeling={handeling} /> : <Bronnen bronnen={handeling.bronnen} genoemd={handeling.norm} />}
          </li>
        );
      })}
    </ul>
  );
}
