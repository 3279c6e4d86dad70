/** Recall cards on screen: one at a time. The card itself is a native fold, so tap, Enter and space turn it; arrows go on to the next. */
import { alle, vereis, zoek } from '../../pagina/element';
import { zeg } from '../../pagina/melding';

const stapel = vereis('[data-stapel]');
const kaarten = alle<HTMLDetailsElement>('[data-kaart]', stapel);
const mededeling = vereis('[data-mededeling]', stapel);
let nu = 0;

/** Shows one card, its front up: what was turned before is asked anew. */
function toon(): void {
  for (const [plaats, kaart] of kaarten.entries()) {
    kaart.classList.toggle('niet-nu', plaats !== nu);
    if (plaats !== nu) kaart.open = false;
  }
}

/** The next card or the one before; after the last comes the first. */
function ga(stap: number): void {
  const volgende = nu + stap;
  nu = (volgende + kaarten.length) % kaarten.length;
  zeg(mededeling, volgende === nu ? '' : `U bent rond: dit is weer de ${volgende < 0 ? 'laatste' : 'eerste'} kaart.`);
  toon();
  zoek('summary', kaarten[nu])?.focus();
}

const PIJL: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };
stapel.addEventListener('keydown', (gebeurtenis) => {
  const stap = PIJL[gebeurtenis.key];
  if (stap === undefined || gebeurtenis.altKey || gebeurtenis.ctrlKey || gebeurtenis.metaKey) return;
  gebeurtenis.preventDefault();
  ga(stap);
});
for (const knop of alle('[data-kaart-naar]', stapel)) knop.addEventListener('click', () => ga(Number(knop.dataset['kaartNaar'])));
vereis('[data-print]', stapel).addEventListener('click', () => print());
vereis('[data-kaartknoppen]', stapel).hidden = false;
toon();
