/** Warns at a field that holds something like a BSN (O58). The field keeps working. */
import { bevatBsn } from '../../../formulier/bsn';
import { isVinkje, meld, type Tekstveld } from './dom';

const MELDING = 'Dit lijkt op een BSN. Laat het weg: het casusnummer is genoeg.';

/** Puts the warning under the field, or takes it away again. */
export function letOpBsn(veld: Tekstveld): void {
  const id = `${veld.id}-bsn`;
  const gemeld = document.getElementById(id);
  const raak = !isVinkje(veld) && bevatBsn(veld.value);
  if (raak === Boolean(gemeld)) return;
  const andere = (veld.getAttribute('aria-describedby') ?? '').split(' ').filter((deel) => deel !== '' && deel !== id);
  const samen = raak ? [...andere, id] : andere;
  if (samen.length > 0) veld.setAttribute('aria-describedby', samen.join(' '));
  else veld.removeAttribute('aria-describedby');
  gemeld?.remove();
  meld(raak ? MELDING : '', 'voorlezen');
  if (!raak) return;
  const melding = Object.assign(document.createElement('p'), { id, className: 'bsn punt', textContent: MELDING });
  melding.dataset['annotatie'] = '';
  veld.after(melding);
}
