/** A message right under a field, tied to it so that it is read with it. */
import { meld, type Tekstveld } from './dom';

/**
 * Puts a message under the field, changes it, or takes it away (empty text). One of each kind at a time; said to a screen reader when it
 * comes or changes (WCAG 3.3.1, 4.1.3).
 */
export function zetBijVeld(veld: Tekstveld, soort: 'bsn' | 'datum', tekst: string): void {
  const id = `${veld.id}-${soort}`;
  const gemeld = document.getElementById(id);
  if ((gemeld?.textContent ?? '') === tekst) return;
  const andere = (veld.getAttribute('aria-describedby') ?? '').split(' ').filter((deel) => deel !== '' && deel !== id);
  const samen = tekst === '' ? andere : [...andere, id];
  if (samen.length > 0) veld.setAttribute('aria-describedby', samen.join(' '));
  else veld.removeAttribute('aria-describedby');
  gemeld?.remove();
  meld(tekst, 'voorlezen');
  if (tekst === '') return;
  const melding = Object.assign(document.createElement('p'), { id, className: `bij-veld ${soort} punt`, textContent: tekst });
  melding.dataset['annotatie'] = '';
  veld.after(melding);
}
