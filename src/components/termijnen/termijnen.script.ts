/** Script of the deadline calculator: reads the form or the link, and puts the result on the page. Nothing is sent or kept. */
import { vereis } from '../../pagina/element';
import { bindDatumvak } from './script/datumvak';
import { el } from './script/dom';
import { maakRegels, maakUitslag } from './script/uitslag';
import type { Bericht } from '../../meegeven/bericht';
import type { Termijnbegin } from '../../termijnen/bereken';
import { leesLink } from '../../termijnen/deellink';
import { keurVolgorde, type GelezenDatum } from '../../termijnen/invoer';
import { isSoort, MET_ONTVANGST, type Gebeurtenissoort } from '../../termijnen/soorten';
import { ontvang } from '../meegeven/venster';

const bladzijde = vereis('[data-termijnen]');
const formulier = vereis<HTMLFormElement>('[data-rekenhulp]', bladzijde);
const uitslag = vereis('[data-uitslag]', bladzijde);
const berichten = vereis('[data-berichten]', bladzijde);
const soortfout = vereis('[data-gebeurtenissen] [data-fout]', formulier);
const datumvak = bindDatumvak(formulier, 'datum');
const ontvangstvak = bindDatumvak(formulier, 'ontvangen');

const keuzes = () => [...formulier.querySelectorAll<HTMLInputElement>('input[name="soort"]')];
const regelsVan = (soort: Gebeurtenissoort) => vereis(`[data-soort="${soort}"]`, bladzijde);

function gekozen(): Gebeurtenissoort | undefined {
  const waarde = keuzes().find(({ checked }) => checked)?.value ?? '';
  return isSoort(waarde) ? waarde : undefined;
}

/** Fits the form to the kind of event: what the date is called, and whether there is a second one. */
function pasAan(): void {
  const keuze = keuzes().find(({ checked }) => checked);
  datumvak.noem(keuze?.dataset['datumnaam'] ?? 'Op welke dag?');
  ontvangstvak.toon(keuze?.value === MET_ONTVANGST);
}

function toon(inhoud: HTMLElement): void {
  uitslag.replaceChildren(inhoud);
  bladzijde.dataset['metUitslag'] = '';
}

/** A result that no longer belongs to what is filled in may not stay on screen. */
function ruimOp(): void {
  uitslag.replaceChildren();
  delete bladzijde.dataset['metUitslag'];
}

const focusUitslag = () => uitslag.querySelector<HTMLElement>('h2')?.focus();

/** The kind of event, or undefined with the message beside the choices. */
function leesSoort(): Gebeurtenissoort | undefined {
  const soort = gekozen();
  soortfout.textContent = soort ? '' : 'Kies eerst wat er is gebeurd.';
  if (!soort) keuzes()[0]?.focus();
  return soort;
}

/** The day from a group of boxes, or undefined with the message beside them. */
function dagUit(vak: typeof datumvak, gelezen: GelezenDatum, melding: string): number | undefined {
  if ('dag' in gelezen) {
    vak.meld('');
    return gelezen.dag;
  }
  const fout = 'fout' in gelezen ? gelezen : { fout: melding, vakken: [] };
  vak.meld(fout.fout, fout.vakken);
  vak.focus(fout.vakken[0]);
  return undefined;
}

/** The event as filled in; undefined when something is wrong, which is then said at its place, and the first of it has the focus. */
function leesGebeurtenis(): Termijnbegin | undefined {
  const soort = leesSoort();
  if (!soort) return undefined;
  const datum = dagUit(datumvak, datumvak.lees(), 'Vul een dag, een maand en een jaar in. Weet u de datum niet? Gebruik dan de knop eronder.');
  if (datum === undefined) return undefined;
  const tweede = ontvangstvak.lees();
  if (soort !== MET_ONTVANGST || 'leeg' in tweede) return { soort, datum };
  const ontvangen = dagUit(ontvangstvak, tweede, '');
  if (ontvangen === undefined) return undefined;
  const fout = keurVolgorde(datum, ontvangen);
  if (fout === undefined) return { soort, datum, ontvangen };
  ontvangstvak.meld(fout);
  ontvangstvak.focus();
  return undefined;
}

function reken(): boolean {
  ruimOp();
  const gebeurtenis = leesGebeurtenis();
  if (gebeurtenis) toon(maakUitslag({ gebeurtenis, regels: regelsVan(gebeurtenis.soort), tekst: bladzijde.dataset['tekst'] ?? '' }));
  return gebeurtenis !== undefined;
}

/** True when the fragment is a place on this page (the skip link, a heading), so not a link with an event. */
const isPlaats = (fragment: string) => document.getElementById(fragment.slice(1)) !== null;

/** Fills in what is right in the link and counts when it is whole; says what is not right. */
function volgLink(): void {
  if (location.hash.length < 2 || isPlaats(location.hash)) return;
  const { soort, datum, ontvangen, meldingen } = leesLink(location.hash);
  for (const keuze of keuzes()) keuze.checked = keuze.value === soort;
  pasAan();
  datumvak.zet(datum);
  ontvangstvak.zet(ontvangen);
  soortfout.textContent = '';
  ruimOp();
  if (soort && datum !== undefined) reken();
  berichten.replaceChildren(...meldingen.map((melding) => el('p', { class: 'punt' }, melding)));
}

/** Chooses the event another page took along; what is chosen here already stays. */
function neemAan({ titel, soort, gebeurtenis }: Bericht): void {
  const keuze = keuzes().find(({ value }) => value === gebeurtenis);
  if (soort !== 'termijnen' || !keuze || gekozen()) return;
  keuze.checked = true;
  pasAan();
  const melding = `Meegenomen uit “${titel}”: de gebeurtenis die erbij hoort. Controleer de keuze en vul de dag in.`;
  berichten.replaceChildren(el('p', { class: 'punt' }, melding));
}

formulier.addEventListener('submit', (gebeurtenis) => {
  gebeurtenis.preventDefault();
  berichten.replaceChildren();
  if (reken()) focusUitslag();
});
formulier.addEventListener('input', () => {
  ruimOp();
  // What was in the address is no longer what is filled in; a reload would bring the old dates back.
  if (location.hash.startsWith('#v1')) history.replaceState(history.state, '', location.href.split('#')[0]);
});
formulier.addEventListener('change', () => {
  pasAan();
  if (gekozen()) soortfout.textContent = '';
});
vereis('[data-zonder-datum]', formulier).addEventListener('click', () => {
  berichten.replaceChildren();
  datumvak.meld('');
  ontvangstvak.meld('');
  const soort = leesSoort();
  if (!soort) return;
  toon(maakRegels(soort, regelsVan(soort)));
  focusUitslag();
});
addEventListener('hashchange', volgLink);

vereis<HTMLDetailsElement>('[data-alle-regels]', bladzijde).open = false;
formulier.hidden = false;
pasAan();
volgLink();
ontvang(neemAan);
