/** Warns at a field that holds something like a BSN (O58). The field keeps working. */
import { bevatBsn } from '../../../formulier/bsn';
import { zetBijVeld } from './bij-veld';
import { isVinkje, type Tekstveld } from './dom';

/** Puts the warning under the field, or takes it away again. */
export function letOpBsn(veld: Tekstveld): void {
  const raak = !isVinkje(veld) && bevatBsn(veld.value);
  zetBijVeld(veld, 'bsn', raak ? 'Dit lijkt op een BSN. Laat het weg: het casusnummer is genoeg.' : '');
}
