/** The results page `/zoeken/#q=…`: puts the query of the link in the field, at arrival and at every other link. The address itself stays as it was. */
import { vereis } from '../../pagina/element';
import { leesZoekadres } from '../../zoeken/adres';

const veld = vereis<HTMLInputElement>('[data-zoekpagina] [data-zoekveld]');
const melding = vereis('[data-zoekpagina] [data-zoekmelding]');

/** Searches `vraag` as if it was typed: that loads what search needs. */
function zoekOp(vraag: string): void {
  if (veld.value === vraag) return;
  veld.value = vraag;
  veld.dispatchEvent(new Event('input', { bubbles: true }));
}

function volgAdres(): void {
  const gelezen = leesZoekadres(location.hash);
  if (!gelezen) return;
  const fout = 'fout' in gelezen ? gelezen.fout : '';
  melding.textContent = fout;
  zoekOp('fout' in gelezen ? '' : gelezen.vraag);
}

addEventListener('hashchange', volgAdres);
// What a reload or 'back' left in the field stays when the link has no query.
if (location.hash.length > 1) volgAdres();
