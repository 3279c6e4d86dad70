/** Script of the deadline calculator: reads the form or the link, and draws the result on the page. Nothing is sent or kept. */
import type { ComponentChild } from 'preact';
import { alle, vereis } from '../../pagina/element';
import { leesGegevens } from '../../pagina/gegevens';
import type { Bericht } from '../../meegeven/bericht';
import type { Termijnbegin } from '../../termijnen/bereken';
import { leesLink } from '../../termijnen/deellink';
import { keurVolgorde } from '../../termijnen/invoer';
import type { Soortgegevens, Termijngegevens } from '../../termijnen/gegevens';
import { MET_ONTVANGST } from '../../termijnen/soorten';
import { Meldingen } from '../basis/Meldingen';
import { teken } from '../basis/script/teken';
import { ontvang } from '../meegeven/venster';
import { bindDatumvak, leesDag } from './script/datumvak';
import { Uitslag } from './Uitslag';

const gegevens = leesGegevens<Termijngegevens>();
const bladzijde = vereis('[data-termijnen]');
const formulier = vereis<HTMLFormElement>('[data-rekenhulp]', bladzijde);
const uitslag = vereis('[data-uitslag]', bladzijde);
const berichten = vereis('[data-berichten]', bladzijde);
const soortfout = vereis('[data-gebeurtenissen] [data-fout]', formulier);
const datumvak = bindDatumvak(formulier, 'datum');
const ontvangstvak = bindDatumvak(formulier, 'ontvangen');

const keuzes = () => alle<HTMLInputElement>('input[name="soort"]', formulier);

function gekozen(): Soortgegevens | undefined {
  const waarde = keuzes().find(({ checked }) => checked)?.value;
  return gegevens.soorten.find(({ id }) => id === waarde);
}

/** Fits the form to the kind of event: what the date is called, and whether there is a second one. */
function pasAan(): void {
  const soort = gekozen();
  datumvak.noem(soort?.datum ?? 'Op welke dag?');
  ontvangstvak.toon(soort?.id === MET_ONTVANGST);
}

function toon(inhoud: ComponentChild): void {
  teken(inhoud, uitslag);
  bladzijde.dataset['metUitslag'] = '';
}

/** A result that no longer belongs to what is filled in may not stay on screen. */
function ruimOp(): void {
  teken(null, uitslag);
  delete bladzijde.dataset['metUitslag'];
}

function bericht(...meldingen: readonly string[]): void {
  teken(<Meldingen meldingen={meldingen} />, berichten);
}

/** The kind of event, or undefined with the message beside the choices. */
function leesSoort(): Soortgegevens | undefined {
  const soort = gekozen();
  soortfout.textContent = soort ? '' : 'Kies eerst wat er is gebeurd.';
  if (!soort) keuzes()[0]?.focus();
  return soort;
}

/** The event as filled in; undefined when something is wrong, which is then said at its place, and the first of it has the focus. */
function leesGebeurtenis({ id: soort }: Soortgegevens): Termijnbegin | undefined {
  const datum = leesDag(datumvak, 'Vul een dag, een maand en een jaar in. Weet u de datum niet? Gebruik dan de knop eronder.');
  if (datum === undefined) return undefined;
  if (soort !== MET_ONTVANGST || 'leeg' in ontvangstvak.lees()) return { soort, datum };
  const ontvangen = leesDag(ontvangstvak, '');
  if (ontvangen === undefined) return undefined;
  const fout = keurVolgorde(datum, ontvangen);
  if (fout === undefined) return { soort, datum, ontvangen };
  ontvangstvak.meld(fout, [], true);
  return undefined;
}

/** Counts what is filled in. @param focus whether the reader asked for it, and is brought to the result */
function reken(focus: boolean): void {
  ruimOp();
  const soort = leesSoort();
  const gebeurtenis = soort && leesGebeurtenis(soort);
  if (gebeurtenis) toon(<Uitslag gegevens={gegevens} soort={soort} focus={focus} gebeurtenis={gebeurtenis} />);
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
  if (soort && datum !== undefined) reken(false);
  bericht(...meldingen);
}

/** Chooses the event another page took along; what is chosen here already stays. */
function neemAan({ titel, soort, gebeurtenis }: Bericht): void {
  const keuze = keuzes().find(({ value }) => value === gebeurtenis);
  if (soort !== 'termijnen' || !keuze || gekozen()) return;
  keuze.checked = true;
  pasAan();
  bericht(`Meegenomen uit “${titel}”: de gebeurtenis die erbij hoort. Controleer de keuze en vul de dag in.`);
}

formulier.addEventListener('submit', (gebeurtenis) => {
  gebeurtenis.preventDefault();
  bericht();
  reken(true);
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
  bericht();
  datumvak.meld('');
  ontvangstvak.meld('');
  const soort = leesSoort();
  if (soort) toon(<Uitslag gegevens={gegevens} soort={soort} focus />);
});
addEventListener('hashchange', volgLink);
// Some browsers give a page that is loaded again the choice it had, after its scripts.
addEventListener('pageshow', pasAan);

vereis<HTMLDetailsElement>('[data-alle-regels]', bladzijde).open = false;
formulier.hidden = false;
pasAan();
volgLink();
ontvang(neemAan);
