/** Ways out of the page that are text: the clipboard, and a file for a word processor. */
import { alsTekst } from '../../../formulier/tekst';
import { kopieer, KOPIEER_ZELF } from '../../../pagina/klembord';
import { zoek } from '../../../pagina/element';
import { zinOverDatums } from './datum';
import { meld } from './dom';
import { bewaarBestand } from '../../../pagina/download';
import { laadOdt, ODT } from './laad-odt';
import { leesAanhef, leesRijen } from './lezen';

const BEWAAR_VEILIG = 'alleen in een beveiligd systeem of in de beveiligde mail van uw organisatie';

/** Shows the text, selected, to be copied by hand; without text it takes away what was shown. */
function toonKopie(tekst: string): void {
  const veld = zoek<HTMLTextAreaElement>('#kopie');
  const plek = zoek<HTMLElement>('[data-kopie]');
  if (!veld || !plek) return;
  veld.value = tekst;
  plek.hidden = tekst === '';
  if (plek.hidden) return;
  veld.focus();
  veld.select();
  veld.scrollTop = 0;
}

/** Takes away the text that was shown to be copied by hand. */
export const verbergKopie = () => toonKopie('');

/** Copies the form as text; where the browser refuses, the text is shown, ready to copy by hand. */
export async function kopieerFormulier(formulier: HTMLElement): Promise<void> {
  const tekst = alsTekst(leesAanhef(formulier), leesRijen(formulier));
  const gelukt = await kopieer(tekst);
  // What an earlier refusal left on screen is not what is in the form now.
  toonKopie(gelukt ? '' : tekst);
  const melding = gelukt ? `Gekopieerd. Plak de tekst ${BEWAAR_VEILIG}. Hij blijft op het klembord tot u iets anders kopieert.` : KOPIEER_ZELF;
  meld(melding + zinOverDatums(formulier));
}

/** Gives the form as OpenDocument text. The file is named after the form, never after people in it. */
export async function bewaarOdt(formulier: HTMLElement): Promise<void> {
  try {
    const { maakOdt } = await laadOdt();
    const inhoud = await maakOdt(leesAanhef(formulier), leesRijen(formulier));
    bewaarBestand(inhoud as BlobPart, ODT, `${formulier.dataset['formulier'] ?? 'formulier'}.odt`);
    meld(`Het bestand staat bij uw downloads. Bewaar het ${BEWAAR_VEILIG} en haal het daarna weg bij uw downloads.${zinOverDatums(formulier)}`);
  } catch {
    meld('Het bestand kon niet gemaakt worden. Gebruik “Print ingevuld” of “Kopieer als tekst”.');
  }
}
