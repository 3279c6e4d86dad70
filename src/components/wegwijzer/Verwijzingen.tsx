import type { Verwijzing } from '../../wegwijzer/gegevens';
import type { Mee } from '../../wegwijzer/meegeven';
import { Etiketten } from './Etiketten';

/** A click that asks the browser for something else than following the link. */
const vraagtAnders = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent) => button !== 0 || ctrlKey || metaKey || shiftKey || altKey;

/** A plain link; a click takes what is known along in a new window. When the browser does not open it, or nothing is known here, the link is followed. */
function Link({ naar, mee }: { readonly naar: Verwijzing; readonly mee: Mee }) {
  const gave = mee(naar);
  const bijKlik = (klik: MouseEvent) => {
    if (gave?.geef && !vraagtAnders(klik) && gave.geef()) klik.preventDefault();
  };
  return (
    <>
      <a href={naar.pad} onClick={bijKlik}>
        {naar.titel}
        {gave?.geef && <span class="geen-druk">{` (${gave.tekst})`}</span>}
      </a>
      {gave && !gave.geef && ` (${gave.tekst})`}
    </>
  );
}

interface Props {
  readonly lijst: readonly Verwijzing[];
  readonly mee: Mee;
}

/** Pages to go on with. */
export function Verwijslijst({ lijst, mee }: Props) {
  return (
    <ul>
      {lijst.map((naar) => (
        <li key={naar.naar}>
          <Link naar={naar} mee={mee} />
          <Etiketten bij={naar.bij} />
        </li>
      ))}
    </ul>
  );
}
