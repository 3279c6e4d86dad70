/** A script of the page did not come: says so where the reader is, and shows what the page says where there is no script. Comes once. */
import { alle, zoek } from '../../pagina/element';
import { wortelHier } from '../../pagina/wortel';

const ZIN = 'Een deel van deze bladzijde is niet geladen. Daarom werkt niet alles. Laad de bladzijde opnieuw voordat u iets invult. ';

const LINK = /<a [^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/u;
const zonderMerken = (markering: string) => markering.replace(/<[^>]*>/gu, '');

/** What stands in a noscript: words and links. Made from elements, since a page may refuse markup that a script made (docs/besluiten/0014). */
function alsElementen(markering: string): (string | Element)[] {
  // A link is three pieces: the words before it, its address, its own words.
  return markering.split(LINK).map((stuk, plaats, stukken) => {
    if (plaats % 3 === 0) return zonderMerken(stuk);
    return plaats % 3 === 1 ? Object.assign(document.createElement('a'), { href: stuk, textContent: stukken[plaats + 1] ?? '' }) : '';
  });
}

function meld(): void {
  if (zoek('[data-mislukt]')) return;
  const melding = document.createElement('p');
  Object.assign(melding, { className: 'punt geen-druk', role: 'alert' });
  melding.dataset['mislukt'] = '';
  const href = `${wortelHier()}register/`;
  const link = Object.assign(document.createElement('a'), { href, textContent: 'register van A tot Z' });
  melding.append(ZIN, 'Zoeken kan ook in het ', link, '.');
  const zoekvak = document.activeElement?.closest('search');
  if (zoekvak) zoekvak.append(melding);
  else zoek('main')?.prepend(melding);
  for (const deel of alle('main noscript')) {
    // As plain words it would tell what is asked for by unfolding: how a story ends.
    if (deel.textContent.includes('<details')) continue;
    const inhoud = document.createElement('p');
    inhoud.append(...alsElementen(deel.textContent));
    deel.replaceWith(inhoud);
  }
}
meld();
