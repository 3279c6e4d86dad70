/** Takes over one search field: searches while typing and shows the results under it. */
import { volgLoslaten } from '../../../pagina/loslaten';
import { naVerf } from '../../../pagina/verf';
import { volgEersteTeken } from './boven';
import { leegPaneel, maakPaneel, type Paneel } from './paneel';
import { bindToetsen } from './toetsen';
import { toon, zoeker } from './tonen';
import { maakNietTeLaden } from './voet';

const WACHT_MS = 80;
const naLoslaten = volgLoslaten();
const losgelaten = () => new Promise<void>((klaar) => naLoslaten(klaar));

/** Searches what is in a field; only what was asked last is shown. */
function maakZoeken(veld: HTMLInputElement, paneel: Paneel) {
  let beurt = 0;
  const kies = (vraag: string) => {
    veld.value = vraag;
    veld.focus();
    void zoekNu();
  };
  const zoekNu = async () => {
    const deze = ++beurt;
    delete paneel.lijst.dataset['zoekKlaar'];
    if (!veld.value.trim()) return leegPaneel(paneel);
    try {
      await toon(veld.value, paneel, { losgelaten, isLaatste: () => deze === beurt }, kies);
    } catch {
      if (deze !== beurt) return;
      // Its files cannot be used here: say so and point to the register. A region that is read aloud has to be there before its words.
      leegPaneel(paneel);
      paneel.doos.hidden = false;
      naVerf(() => deze === beurt && paneel.gezegd.replaceChildren(...maakNietTeLaden()));
    }
  };
  const sluit = () => {
    beurt++;
    paneel.doos.hidden = true;
  };
  return { zoekNu, sluit };
}

/** Makes `veld` search. The query stays in the field: it is not kept, sent or put in the address (contract §2b). */
export function neemOver(veld: HTMLInputElement): void {
  const blok = veld.closest<HTMLElement>('search') ?? veld.parentElement;
  if (!blok) return;
  const paneel = maakPaneel(blok);
  const { zoekNu, sluit } = maakZoeken(veld, paneel);
  const bijTeken = volgEersteTeken(blok, veld, losgelaten);
  let klok = 0;
  veld.addEventListener('input', () => {
    window.clearTimeout(klok);
    klok = window.setTimeout(() => void zoekNu(), WACHT_MS);
    bijTeken();
  });
  bindVersturen(veld, paneel, () => {
    window.clearTimeout(klok);
    return zoekNu();
  });
  bindToetsen({ blok, veld, lijst: paneel.lijst, isOpen: () => !paneel.doos.hidden, sluit });
  bindSluiten(blok, veld, paneel, sluit);
  void zoeker().catch(() => undefined);
  // Typed before this was loaded.
  bijTeken();
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
  doos.addEventListener('click', (klik) => {
    const link = klik.target instanceof Element ? klik.target.closest('a') : null;
    // What leads to another page leaves the list as it is, for who comes back.
    if (!link || link.pathname !== location.pathname) return;
    sluit();
    // A place on this same page lies under the sheet of a phone.
    if (blok.popover) blok.togglePopover(false);
  });
}
