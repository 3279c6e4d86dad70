/** Takes over one search field: searches while typing and shows the results under it. */
import { volgLoslaten } from '../../../pagina/loslaten';
import { zoek } from '../../../zoeken/zoek';
import { laadZoeker, type Zoeker } from './laden';
import { element, toonResultaten } from './lijst';
import { nietsGevonden, nietTeLaden, nootBij, telmelding } from './meldingen';
import { bindToetsen } from './toetsen';

const WACHT_MS = 80;
const naLoslaten = volgLoslaten();
const losgelaten = () => new Promise<void>((klaar) => naLoslaten(klaar));

interface Paneel {
  readonly doos: HTMLDivElement;
  readonly status: HTMLParagraphElement;
  readonly lijst: HTMLOListElement;
  readonly voet: HTMLDivElement;
}

function maakPaneel(blok: HTMLElement): Paneel {
  const doos = element('div', 'zoek__paneel');
  const status = element('p', 'zoek__status');
  // Present from the start, so that screen readers announce what is put in it (WCAG 4.1.3).
  status.setAttribute('role', 'status');
  const lijst = element('ol', 'zoek__lijst');
  const voet = element('div', '');
  doos.append(status, lijst, voet);
  doos.hidden = true;
  blok.append(doos);
  return { doos, status, lijst, voet };
}

let lading: Promise<Zoeker> | undefined;
/** One loading for all fields; after a failure the next search tries again. */
function zoeker(): Promise<Zoeker> {
  lading ??= laadZoeker().catch((fout: unknown) => {
    lading = undefined;
    throw fout;
  });
  return lading;
}

function leeg({ doos, status, lijst, voet }: Paneel): void {
  doos.hidden = true;
  status.textContent = '';
  lijst.replaceChildren();
  delete lijst.dataset['zoekKlaar'];
  voet.replaceChildren();
}

async function toon(vraag: string, paneel: Paneel, isLaatste: () => boolean, kies: (woord: string) => void): Promise<void> {
  const { doos, status, lijst, voet } = paneel;
  const geladen = await zoeker();
  const uitslag = await zoek(vraag, geladen.naslag, geladen);
  await losgelaten();
  if (!isLaatste()) return;
  const niets = uitslag.resultaten.length === 0;
  status.textContent = niets ? `Niets gevonden voor ‘${vraag.trim()}’.` : telmelding(uitslag);
  voet.replaceChildren(niets ? nietsGevonden(uitslag, kies) : nootBij());
  doos.hidden = false;
  await toonResultaten(lijst, uitslag, geladen, losgelaten);
}

/** Makes `veld` search. The query stays in the field: it is not kept, sent or put in the address (contract §2b). */
export function neemOver(veld: HTMLInputElement): void {
  const blok = veld.closest<HTMLElement>('search') ?? veld.parentElement;
  if (!blok) return;
  const paneel = maakPaneel(blok);
  let beurt = 0;
  let klok = 0;
  const zoekNu = async () => {
    window.clearTimeout(klok);
    const deze = ++beurt;
    delete paneel.lijst.dataset['zoekKlaar'];
    if (!veld.value.trim()) return leeg(paneel);
    try {
      await toon(veld.value, paneel, () => deze === beurt, kies);
    } catch {
      // Pagefind or its files cannot be used here: say so and point to the register.
      leeg(paneel);
      paneel.doos.hidden = false;
      paneel.voet.replaceChildren(nietTeLaden());
    }
  };
  const kies = (woord: string) => {
    veld.value = woord;
    veld.focus();
    void zoekNu();
  };
  veld.addEventListener('input', () => {
    window.clearTimeout(klok);
    klok = window.setTimeout(() => void zoekNu(), WACHT_MS);
  });
  bindVersturen(veld, paneel, zoekNu);
  const sluit = () => {
    beurt++;
    paneel.doos.hidden = true;
  };
  bindToetsen({ blok, veld, lijst: paneel.lijst, isOpen: () => !paneel.doos.hidden, sluit });
  bindSluiten(blok, veld, paneel, sluit);
  void zoeker().catch(() => undefined);
  if (veld.value) void zoekNu();
}

/** Enter and the button search at once and go to the first result, so that a second Enter follows it. */
function bindVersturen(veld: HTMLInputElement, { lijst }: Paneel, zoekNu: () => Promise<void>): void {
  veld.form?.addEventListener('submit', (zending) => {
    zending.preventDefault();
    void zoekNu().then(() => lijst.querySelector<HTMLElement>('[data-zoekkop]')?.focus());
  });
}

/** Over the page the panel closes when focus or pointer goes elsewhere, and opens again on return to the field. */
function bindSluiten(blok: HTMLElement, veld: HTMLInputElement, { doos, lijst }: Paneel, sluit: () => void): void {
  const elders = (gebeurtenis: Event) => {
    if (blok.dataset['groot'] === undefined && !doos.hidden && gebeurtenis.target instanceof Node && !blok.contains(gebeurtenis.target)) sluit();
  };
  document.addEventListener('pointerdown', elders);
  document.addEventListener('focusin', elders);
  veld.addEventListener('focus', () => {
    if (lijst.childElementCount > 0 && lijst.dataset['zoekKlaar'] === veld.value) doos.hidden = false;
  });
  lijst.addEventListener('click', (klik) => {
    if (!(klik.target instanceof Element && klik.target.closest('a'))) return;
    sluit();
    // A place on this same page lies under the sheet of a phone.
    if (blok.popover) blok.togglePopover(false);
  });
}
