/** One date in three boxes: reads them, marks what is wrong, fills them from a link. */
import { volgLoslaten } from '../../../pagina/loslaten';
import { vereis } from '../../../pagina/element';
import type { Dag } from '../../../termijnen/dagen';
import { alsVakken, leesStuk, leesVakken, VAKKEN, type GelezenDatum, type Vak } from '../../../termijnen/invoer';

/** Binds to the markup of Datumvak.astro. On leaving the group a wrong date is named at once; an empty one only when it is asked for. */
export function bindDatumvak(formulier: HTMLElement, naam: string) {
  const groep = vereis<HTMLFieldSetElement>(`[data-datumvak="${naam}"]`, formulier);
  const plek = vereis('[data-fout]', groep);
  const veld = (vak: Vak) => vereis<HTMLInputElement>(`[data-vak="${vak}"]`, groep);
  const lees = () => leesVakken({ dag: veld('dag').value, maand: veld('maand').value, jaar: veld('jaar').value });
  let gemeld = 0;
  /** Shows a message and marks the boxes; an empty message takes it away. The first wrong box tells it too, and is all that does when it takes the focus. */
  const meld = (melding: string, vakken: readonly Vak[] = [], neemtFocus = false) => {
    gemeld++;
    plek.ariaLive = neemtFocus ? 'off' : 'polite';
    plek.textContent = melding;
    const fout = melding === '' ? [] : vakken.length > 0 ? vakken : VAKKEN;
    for (const vak of VAKKEN) merk(veld(vak), naam, fout.includes(vak), vak === fout[0]);
    if (neemtFocus) veld(vakken[0] ?? 'dag').focus();
  };
  bijVerlaten(
    groep,
    () => gemeld,
    () => {
      const gelezen = lees();
      if ('fout' in gelezen) meld(gelezen.fout, gelezen.vakken);
      else meld('');
    },
  );
  const zet = (dag: Dag | undefined) => {
    const waarden = dag === undefined ? { dag: '', maand: '', jaar: '' } : alsVakken(dag);
    for (const vak of VAKKEN) veld(vak).value = waarden[vak];
    meld('');
  };
  neemHeleDatum(groep, (stuk) => {
    if ('dag' in stuk) zet(stuk.dag);
    else meld('fout' in stuk ? stuk.fout : '');
  });
  return {
    lees,
    zet,
    meld,
    toon: (zichtbaar: boolean) => groep.toggleAttribute('hidden', !zichtbaar),
    noem: (tekst: string) => vereis('[data-legende]', groep).replaceChildren(tekst),
  };
}

/** Marks a box as wrong or right, for who hears the page; the first wrong one says why. */
function merk(veld: Element, naam: string, fout: boolean, zegt: boolean): void {
  veld.setAttribute('aria-invalid', String(fout));
  veld.setAttribute('aria-describedby', zegt ? `${naam}-uitleg ${naam}-fout` : `${naam}-uitleg`);
}

/**
 * A whole date that is pasted, dropped or said into one box goes over the three of them; a box alone would cut it off without a word. What cannot
 * be read changes nothing, and the message says what can.
 */
function neemHeleDatum(groep: HTMLElement, neem: (stuk: GelezenDatum) => void): void {
  groep.addEventListener('beforeinput', (gebeurtenis) => {
    const { data, target } = gebeurtenis;
    if (!(target instanceof HTMLInputElement) || !data || (data.length <= target.maxLength && data.trim() === data)) return;
    gebeurtenis.preventDefault();
    const stuk = leesStuk(data, target.maxLength);
    if ('getal' in stuk) target.setRangeText(stuk.getal, target.selectionStart ?? 0, target.selectionEnd ?? 0, 'end');
    else neem(stuk);
    if ('dag' in stuk) vereis('[data-vak="jaar"]', groep).focus();
    groep.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

/** The day; undefined when there is none or something is wrong, which is then said beside the boxes, and the first of them has the focus. */
export function leesDag({ lees, meld }: ReturnType<typeof bindDatumvak>, bijLeeg: string): Dag | undefined {
  const gelezen = lees();
  if ('dag' in gelezen) {
    meld('');
    return gelezen.dag;
  }
  const { fout, vakken } = 'fout' in gelezen ? gelezen : { fout: bijLeeg, vakken: [] };
  meld(fout, vakken, true);
  return undefined;
}

/** Calls `keur` when the focus leaves the group for good, unless what it was pressed for has said something by then (`gemeld` counts). */
function bijVerlaten(groep: HTMLElement, gemeld: () => number, keur: () => void): void {
  const naLoslaten = volgLoslaten();
  groep.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && groep.contains(relatedTarget)) return;
    const toen = gemeld();
    naLoslaten(() => {
      // On its way to a box by its label, or to another window, the focus has not left.
      if (toen === gemeld() && !groep.contains(document.activeElement)) keur();
    });
  });
}
