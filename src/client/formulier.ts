/**
 * Script of a form: print blank or filled, copy as text, wipe, warn. Everything stays in the page: nothing is sent, kept or put in the address.
 */
import { bevatBsn } from '../formulier/bsn';
import { alsTekst, type Rij } from '../formulier/tekst';

type Tekstveld = HTMLTextAreaElement | HTMLInputElement;
type Druk = 'leeg' | 'ingevuld';

const BSN_MELDING = 'Dit lijkt op een BSN. Laat het weg: het casusnummer is genoeg.';
const wortel = document.documentElement;

const zoek = <T extends Element>(keuze: string, binnen: ParentNode = document) => binnen.querySelector<T>(keuze);
const alle = <T extends Element>(keuze: string, binnen: ParentNode = document) => [...binnen.querySelectorAll<T>(keuze)];
const isVinkje = (veld: Element): veld is HTMLInputElement => veld instanceof HTMLInputElement && veld.type === 'checkbox';
const velden = (formulier: Element) => alle<Tekstveld>('input, textarea', formulier);
const isIngevuld = (formulier: Element) => velden(formulier).some((veld) => (isVinkje(veld) ? veld.checked : veld.value.trim() !== ''));

/** Says something: on screen beside the buttons, or only to a screen reader where the screen shows it elsewhere. */
function meld(tekst: string, plaats: 'mededeling' | 'voorlezen' = 'mededeling'): void {
  const plek = zoek(`[data-${plaats}]`);
  if (plek) plek.textContent = tekst;
}

/** Writes what is typed into the paper side of the field, and of the sheets that repeat it. */
function werkAfdrukBij(veld: Tekstveld): void {
  if (isVinkje(veld)) return;
  const eigen = zoek('[data-afdruk]', veld.parentElement ?? document);
  for (const plek of [eigen, ...alle(`[data-afdruk="${veld.id}"]`)]) if (plek) plek.textContent = veld.value;
}

/** Puts the warning under a field that holds something like a BSN, and takes it away again (O58). The field keeps working. */
function letOpBsn(veld: Tekstveld): void {
  const id = `${veld.id}-bsn`;
  const gemeld = document.getElementById(id);
  const raak = !isVinkje(veld) && bevatBsn(veld.value);
  if (raak === Boolean(gemeld)) return;
  const andere = (veld.getAttribute('aria-describedby') ?? '').split(' ').filter((deel) => deel !== '' && deel !== id);
  const samen = raak ? [...andere, id] : andere;
  if (samen.length > 0) veld.setAttribute('aria-describedby', samen.join(' '));
  else veld.removeAttribute('aria-describedby');
  gemeld?.remove();
  meld(raak ? BSN_MELDING : '', 'voorlezen');
  if (!raak) return;
  const melding = Object.assign(document.createElement('p'), { id, className: 'bsn punt', textContent: BSN_MELDING });
  melding.dataset['annotatie'] = '';
  veld.after(melding);
}

function leesRij(element: HTMLElement): Rij {
  const kop = element.dataset['kop'];
  if (kop !== undefined) return { soort: 'kop', tekst: kop || element.textContent.trim() };
  const label = zoek('[data-label]', element)?.textContent.trim() ?? '';
  const veld = zoek<Tekstveld>('input, textarea', element);
  const diep = element.dataset['diep'] !== undefined;
  if (veld && isVinkje(veld)) return { soort: 'vinkje', label, aan: veld.checked, diep };
  return { soort: 'veld', label, waarde: veld?.value ?? '', diep };
}

/** The form as plain text, read from the page in its order. */
function leesTekst(formulier: HTMLElement): string {
  const { titel = '', versieVanTekst = '' } = formulier.dataset;
  return alsTekst({ titel, versie: versieVanTekst }, alle<HTMLElement>('[data-kop], [data-veld]', formulier).map(leesRij));
}

/** Where the clipboard is refused (plain http, file://, policy) the text is shown, ready to copy by hand. */
async function kopieer(formulier: HTMLElement): Promise<void> {
  const tekst = leesTekst(formulier);
  try {
    await navigator.clipboard.writeText(tekst);
    meld(
      'Gekopieerd. Plak de tekst alleen in een beveiligd systeem of in de beveiligde mail van uw organisatie. Hij blijft op het klembord tot u iets anders kopieert.',
    );
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

const houdTegen = (gebeurtenis: BeforeUnloadEvent) => gebeurtenis.preventDefault();

/** Leaving asks for confirmation only while something is filled in. */
function werkWaarschuwingBij(formulier: Element): void {
  if (isIngevuld(formulier)) addEventListener('beforeunload', houdTegen);
  else removeEventListener('beforeunload', houdTegen);
}

/** Empties everything that holds what was typed: fields, paper sides, warnings, the shown copy. */
function wis(formulier: HTMLFormElement): void {
  formulier.reset();
  for (const veld of velden(formulier)) {
    werkAfdrukBij(veld);
    letOpBsn(veld);
  }
  const kopie = zoek<HTMLTextAreaElement>('#kopie');
  const plek = zoek<HTMLElement>('[data-kopie]');
  if (kopie) kopie.value = '';
  if (plek) plek.hidden = true;
  meld('');
  delete wortel.dataset['druk'];
  werkWaarschuwingBij(formulier);
}

/** Print blank or filled; the browser's own print command follows what is on screen. */
function regelDruk(formulier: HTMLFormElement): void {
  let gekozen: Druk | undefined;
  const maakKlaar = () => {
    wortel.dataset['druk'] = gekozen ?? (isIngevuld(formulier) ? 'ingevuld' : 'leeg');
    velden(formulier).forEach(werkAfdrukBij);
  };
  addEventListener('beforeprint', () => {
    maakKlaar();
    gekozen = undefined;
  });
  for (const knop of alle<HTMLButtonElement>('[data-druk-knop]'))
    knop.addEventListener('click', () => {
      gekozen = knop.dataset['drukKnop'] as Druk;
      maakKlaar();
      print();
    });
}

/** 'Wis alles' asks first. */
function regelWissen(formulier: HTMLFormElement): void {
  const vraag = zoek<HTMLDialogElement>('[data-wis-vraag]');
  zoek('[data-wis]')?.addEventListener('click', () => vraag?.showModal());
  vraag?.addEventListener('close', () => {
    if (vraag.returnValue !== 'wis') return;
    vraag.returnValue = '';
    wis(formulier);
    meld('Alles is gewist.');
  });
}

/** The next person at this computer sees nothing: not after going back, not from the browser's memory of the page. */
function vergeet(formulier: HTMLFormElement): void {
  const [bezoek] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const terug = bezoek?.type === 'back_forward' || bezoek?.type === 'reload';
  if (terug) wis(formulier);
  addEventListener('pagehide', () => wis(formulier));
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted || terug) wis(formulier);
  });
}

const formulier = zoek<HTMLFormElement>('[data-formulier]');
if (formulier) {
  formulier.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault());
  formulier.addEventListener('input', ({ target }) => {
    const veld = target as Tekstveld;
    werkAfdrukBij(veld);
    letOpBsn(veld);
    werkWaarschuwingBij(formulier);
  });
  zoek('[data-kopieer]')?.addEventListener('click', () => void kopieer(formulier));
  regelDruk(formulier);
  regelWissen(formulier);
  vergeet(formulier);
  werkWaarschuwingBij(formulier);
  for (const deel of alle<HTMLElement>('[data-met-script]')) deel.hidden = false;
}
