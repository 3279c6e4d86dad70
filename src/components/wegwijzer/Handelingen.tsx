import { Etiket } from '../basis/Basis';
import { Bronnen } from './Bronnen';
import { Etiketten } from './Etiketten';
import type { HandelingTekst } from '../../wegwijzer/gegevens';
import { VEILIG_CONTACT } from '../../site/veilig-contact';
import { NORM, ZEKERHEID_KORT } from '../../wegwijzer/teksten';

/** Labels of an action: how binding it is, where the text does not simply say so how firmly it carries it, and whether this site adds it. */
export const etiketten = ({ norm, zekerheid, toevoeging }: Pick<HandelingTekst, 'norm' | 'zekerheid' | 'toevoeging'>): string[] => [
  ...(norm ? [NORM[norm]] : []),
  ...(zekerheid && zekerheid !== 'letterlijk' ? [ZEKERHEID_KORT[zekerheid]] : []),
  ...(toevoeging ? ['toevoeging van deze site'] : []),
];

/** The question that comes before contact with the people concerned (O27); not in the agreements, so labelled. Nothing where no contact is asked for; no link where it was just asked. */
export function Veilig({ pad }: { readonly pad: string | undefined }) {
  if (pad === undefined) return null;
  return (
    <p class="veilig">
      {pad === '' ? VEILIG_CONTACT.tekst : <a href={pad}>{VEILIG_CONTACT.tekst}</a>}. <Etiket>toevoeging van deze site</Etiket>
    </p>
  );
}

/** What someone does now, from when, how binding it is, and the words it rests on. */
export function Handelingen({ lijst }: { readonly lijst: readonly HandelingTekst[] }) {
  return (
    <ul class="handelingen">
      {lijst.map((handeling) => (
        <li key={handeling.tekst}>
          <p>
            {handeling.tekst}
            <Etiketten etiketten={etiketten(handeling)} bij={handeling.bij} />
          </p>
          <Veilig pad={handeling.veilig} />
          {handeling.vanaf && <p class="vanaf">{`Vanaf: ${handeling.vanaf}`}</p>}
          <Bronnen bronnen={handeling.bronnen} genoemd={handeling.norm} />
        </li>
      ))}
    </ul>
  );
}
