import type { Contact, Opschaling } from '../../gemeente/bestand';
import { LEEG, verdeel, type Contactrij } from '../../gemeente/weergave';
import { Kop } from '../basis/Basis';

function Feit({ rij: { kop, tekst, tel } }: { readonly rij: Contactrij }) {
  return (
    <div>
      <dt>{kop}</dt>
      <dd>{tel ? <a href={`tel:${tel}`}>{tekst}</a> : tekst}</dd>
    </div>
  );
}

interface Props {
  readonly lijst: readonly (Contact | Opschaling)[];
  /** Who gave the facts: 'gemeente Tilburg'. */
  readonly van: string;
}

/** Contacts or functions of which something is known, with their facts; what is missing in one line. */
export function Contacten({ lijst, van }: Props) {
  return (
    <>
      {verdeel(lijst, van).bekend.map(({ kop, rijen, onbekend }, plaats) => (
        <section class="begrip" key={plaats}>
          <Kop niveau={3}>{kop}</Kop>
          <dl class="normen">
            {rijen.map((rij) => (
              <Feit key={rij.kop} rij={rij} />
            ))}
          </dl>
          {onbekend.length > 0 && (
            <p class="leeg">
              {onbekend.join(', ')}: {LEEG}
            </p>
          )}
        </section>
      ))}
    </>
  );
}

/** Contacts or functions of which nothing is known, briefly. */
export function NogInTeVullen({ lijst }: { readonly lijst: readonly (Contact | Opschaling)[] }) {
  const { onbekend } = verdeel(lijst, '');
  if (onbekend.length === 0) return null;
  return (
    <ul class="leeg">
      {onbekend.map((naam) => (
        <li key={naam}>
          {naam}: {LEEG}
        </li>
      ))}
    </ul>
  );
}
