import { Etiket, Kop } from '../basis/Basis';
import { Bronnen } from './Bronnen';
import type { Reden } from '../../wegwijzer/teksten';

function Lijst({ kop, redenen }: { readonly kop: string; readonly redenen: readonly Reden[] }) {
  if (redenen.length === 0) return null;
  return (
    <>
      <Kop niveau={4}>{kop}</Kop>
      <ul class="gronden">
        {redenen.map(({ tekst, kenmerk, doorslaggevend, bron }) => (
          <li key={tekst} data-grond={doorslaggevend ? 'doorslaggevend' : 'ook-genoemd'}>
            <p>
              {tekst} <Etiket>{kenmerk}</Etiket>
            </p>
            <Bronnen bronnen={bron ? [bron] : []} />
          </li>
        ))}
      </ul>
    </>
  );
}

interface Props {
  readonly redenen: readonly Reden[];
  readonly uitzoeken: readonly string[];
}

/** All grounds, the decisive ones apart and said in words, and what to find out. */
export function Gronden({ redenen, uitzoeken }: Props) {
  return (
    <section class="waarop">
      <Kop niveau={3}>Waar deze uitkomst op rust</Kop>
      {redenen.length === 0 && <p>Deze uitkomst volgt uit al uw antwoorden samen.</p>}
      <Lijst kop="Dit geeft de doorslag" redenen={redenen.filter(({ doorslaggevend }) => doorslaggevend)} />
      <Lijst kop="Ook genoemd" redenen={redenen.filter(({ doorslaggevend }) => !doorslaggevend)} />
      {uitzoeken.length > 0 && (
        <>
          <Kop niveau={4}>Zoek dit uit</Kop>
          <ul class="uitzoeken">
            {uitzoeken.map((tekst) => (
              <li key={tekst}>{tekst}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
