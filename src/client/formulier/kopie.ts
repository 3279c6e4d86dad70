/** Ways out of the page that are text: the clipboard, and a file for a word processor. */
import type * as Odt from '../odt';
import { alsTekst } from '../../formulier/tekst';
import { meld, zoek } from './dom';
import { laadScript } from '../lezen/script';
import { leesAanhef, leesRijen } from './lezen';

const BEWAAR_VEILIG = 'alleen in een beveiligd systeem of in de beveiligde mail van uw organisatie';

/** Where the clipboard is refused (plain http, file://, policy) the text is shown, ready to copy by hand. */
export async function kopieer(formulier: HTMLElement): Promise<void> {
  const tekst = alsTekst(leesAanhef(formulier), leesRijen(formulier));
  try {
    await navigator.clipboard.writeText(tekst);
    meld(`Gekopieerd. Plak de tekst ${BEWAAR_VEILIG}. Hij blijft op het klembord tot u iets anders kopieert.`);
  } catch {
    const veld = zoek<HTMLTextAreaElement>('#kopie');
    const plek = zoek<HTMLElement>('[data-kopie]');
    if (!veld || !plek) return;
    veld.value = tekst;
    plek.hidden = false;
    veld.focus();
    veld.select();
    veld.scrollTop = 0;
    meld('Uw browser laat kopiëren niet toe. De tekst staat hieronder. Kopieer hem zelf.');
  }
}

let odt: Promise<typeof Odt> | undefined;

/** Loads the part that writes files once, when it is asked for. */
function laadOdt(): Promise<typeof Odt> {
  odt ??= laadScript('odt').then(() => (globalThis as unknown as { afsprakenwijzer_odt: typeof Odt }).afsprakenwijzer_odt);
  return odt;
}

/** Gives the form as OpenDocument text. The file is named after the form, never after people in it. */
export async function bewaarOdt(formulier: HTMLElement): Promise<void> {
  try {
    const { maakOdt } = await laadOdt();
    const inhoud = await maakOdt(leesAanhef(formulier), leesRijen(formulier));
    const adres = URL.createObjectURL(new Blob([inhoud as BlobPart], { type: 'application/vnd.oasis.opendocument.text' }));
    Object.assign(document.createElement('a'), { href: adres, download: `${formulier.dataset['formulier'] ?? 'formulier'}.odt` }).click();
    setTimeout(() => URL.revokeObjectURL(adres), 60_000);
    meld(`Het bestand staat bij uw downloads. Bewaar het ${BEWAAR_VEILIG} en haal het daarna weg bij uw downloads.`);
  } catch {
    odt = undefined;
    meld('Het bestand kon niet gemaakt worden. Gebruik “Print ingevuld” of “Kopieer als tekst”.');
  }
}
