import { Etiket, Kop } from '../basis/Basis';
import { Bronnen } from './Bronnen';
import { Gewicht } from './Uitkomst';
import { Vouw } from './Vouw';
import type { UitkomstTekst } from '../../wegwijzer/gegevens';
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

/** As many things to find out stay in sight; a longer list is folded. */
const IN_ZICHT = 4;

/** What to find out, for every answer that leaves something open; nothing when there is none. */
export function Uitzoeken({ lijst }: { readonly lijst: readonly string[] }) {
  return (
    <Vouw kop="Zoek dit uit" aantal={lijst.length} open={lijst.length <= IN_ZICHT}>
      <ul class="uitzoeken">
        {lijst.map((tekst) => (
          <li key={tekst}>{tekst}</li>
        ))}
      </ul>
    </Vouw>
  );
}

/** Why the outcome is what it is and how firm that is: the explanation, all grounds with the decisive ones apart, the words of the source. */
export function Gronden({ redenen, uitkomst }: { readonly redenen: readonly Reden[]; readonly uitkomst: UitkomstTekst }) {
  return (
    <Vouw kop="Waarop dit rust" aantal={redenen.length + uitkomst.bronnen.length} klasse="waarop">
      <p class="toelichting">{uitkomst.toelichting}</p>
      <Gewicht uitkomst={uitkomst} />
      {redenen.length === 0 && <p>Deze uitkomst volgt uit al uw antwoorden samen.</p>}
      <Lijst kop="Dit geeft de doorslag" redenen={redenen.filter(({ doorslaggevend }) => doorslaggevend)} />
      <Lijst kop="Ook genoemd" redenen={redenen.filter(({ doorslaggevend }) => !doorslaggevend)} />
      <Kop niveau={4}>Zo staat het in de tekst</Kop>
      <Bronnen bronnen={uitkomst.bronnen} />
    </Vouw>
  );
}
