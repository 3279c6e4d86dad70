import { Etiket, Kop } from '../basis/Basis';
import { Bronnen } from './Bronnen';
import type { Reden } from '../../wegwijzer/teksten';

function Lijst({ redenen }: { readonly redenen: readonly Reden[] }) {
  return (
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
  );
}

interface Props {
  readonly redenen: readonly Reden[];
  readonly uitzoeken: readonly string[];
}

/** All grounds, the decisive ones apart and said in words, and what to find out. */
export function Gronden({ redenen, uitzoeken }: Props) {
  const beslissend = redenen.filter(({ doorslaggevend }) => doorslaggevend);
  const overig = redenen.filter(({ doorslaggevend }) => !doorslaggevend);
  return (
    <section class="waarop">
      <Kop niveau={3}>Waar deze uitkomst op rust</Kop>
      {redenen.length === 0 && <p>Deze uitkomst volgt uit al uw antwoorden samen.</p>}
      {beslissend.length > 0 && (
        <>
          <Kop niveau={4}>Dit geeft de doorslag</Kop>
          <Lijst redenen={beslissend} />
        </>
      )}
      {overig.length > 0 && (
        <>
          <Kop niveau={4}>Ook genoemd</Kop>
          <Lijst redenen={overig} />
        </>
      )}
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
