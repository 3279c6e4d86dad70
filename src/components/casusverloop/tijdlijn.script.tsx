/** The timeline of a case. Everything stays in this page: nothing is sent or kept, and nothing gets into the address. */
import { leesLink, OP_DAG, schrijfLink } from '../../casusverloop/deellink';
import type { Tijdlijngegevens } from '../../casusverloop/gegevens';
import { eindstand, speel, type Ingevoerd, type Tijdlijnpunt } from '../../casusverloop/tijdlijn';
import { standVanTaak } from '../../casusverloop/tijdlijnwoorden';
import { alle, vereis } from '../../pagina/element';
import { leesGegevens } from '../../pagina/gegevens';
import { zeg } from '../../pagina/melding';
import { schrijfDag } from '../../termijnen/dagen';
import { Meldingen } from '../basis/Meldingen';
import { teken } from '../basis/script/teken';
import { bewaar, leesBewaard } from './script/bewaard';
import { bindInvoer } from './script/invoer';
import { bindMeenemen } from './script/meenemen';
import { Uitgewerkt } from './Uitgewerkt';

const gegevens = leesGegevens<Tijdlijngegevens>();
const plek = vereis('[data-punten]');
const mededeling = vereis('[data-mededeling]');
const berichten = vereis('[data-berichten]');
const invoer = bindInvoer();

let ingevoerd: readonly Ingevoerd[] = [];
let punten: readonly Tijdlijnpunt[] = [];
/** The event that stands in the form to be changed. */
let open: Ingevoerd | undefined;
/** What stood here before the last removal. */
let weg: readonly Ingevoerd[] | undefined;

const noem = ({ gebeurtenis, dag }: Omit<Ingevoerd, 'nummer'>) => `${gegevens.gebeurtenissen[gebeurtenis].naam}, ${schrijfDag(dag)}`;
const ruimKopieOp = bindMeenemen({ gegevens, punten: () => punten, zeg: (melding) => zeg(mededeling, melding) });

function bericht(meldingen: readonly string[]): void {
  teken(<Meldingen meldingen={meldingen} />, berichten);
}

/** Draws the timeline as it is now; buttons are there only with something to do. */
function toon(): void {
  teken(
    <Uitgewerkt gegevens={gegevens} punten={punten} open={open?.nummer} wijzig={({ ingevoerd: een }) => wijzig(een)} verwijder={verwijder} />,
    plek,
  );
  // A reload would lose them (components/pagina/offline.script.ts).
  document.documentElement.toggleAttribute('data-bezig', punten.length > 0);
  vereis('[data-acties]').hidden = punten.length === 0;
  vereis('[data-terug]').hidden = weg === undefined;
  vereis('[data-print-leeg]').hidden = punten.length > 0;
}

/** Takes these events as the timeline. @param bewaren false for what a link or the history brought */
function neem(lijst: readonly Ingevoerd[], bewaren = true): void {
  ingevoerd = lijst;
  punten = speel(lijst);
  open = undefined;
  invoer.sluit(false);
  ruimKopieOp();
  if (bewaren) bewaar(schrijfLink(punten.map((punt) => punt.ingevoerd)));
  toon();
}

/** Who has sight of safety now, for what is said about every change. */
const stand = () => `Zicht op veiligheid: ${standVanTaak(gegevens, eindstand(punten), 'zicht-op-veiligheid').kort}.`;

/** Puts the event of the form on the timeline, in the stead of the one that is changed. */
function zet(): void {
  const gelezen = invoer.lees();
  if (!gelezen) return;
  const oud = open;
  const nummer = oud?.nummer ?? Math.max(0, ...ingevoerd.map((een) => een.nummer)) + 1;
  const nieuw: Ingevoerd = { nummer, ...gelezen };
  const anderen = ingevoerd.filter((een) => een.nummer !== nummer);
  const eerder = anderen.some(({ dag }) => dag > nieuw.dag);
  weg = undefined;
  bericht([]);
  neem([...anderen, nieuw]);
  const past = punten.find((punt) => punt.ingevoerd === nieuw)?.past;
  const wat = `${oud ? 'Gewijzigd' : 'Toegevoegd'}${past ? '' : ', maar past niet op deze plaats'}`;
  zeg(mededeling, `${wat}: ${noem(nieuw)}. ${eerder ? `Deze dag ligt voor die van een andere gebeurtenis. ${OP_DAG} ` : ''}${stand()}`);
  if (oud) knopBij('[data-wijzig]', nummer).focus();
  else invoer.focus();
}

/** A button of the event with this number; the first choice of the form when it is not there. */
function knopBij(keuze: string, nummer: number): { focus: () => void } {
  const plaats = punten.findIndex((punt) => punt.ingevoerd.nummer === nummer);
  return alle(keuze, plek)[plaats] ?? invoer;
}

function wijzig(een: Ingevoerd): void {
  open = een;
  toon();
  invoer.open(een, noem(een));
}

function verwijder({ ingevoerd: een }: Tijdlijnpunt): void {
  const plaats = punten.findIndex((punt) => punt.ingevoerd === een);
  weg = ingevoerd;
  neem(ingevoerd.filter((ander) => ander !== een));
  zeg(mededeling, `Verwijderd: ${noem(een)}. ${stand()}`);
  // The button that had the focus is gone; the next one, or the choice of an event, takes it (WCAG 2.4.3).
  const knoppen = alle('[data-verwijder]', plek);
  (knoppen[Math.min(plaats, knoppen.length - 1)] ?? invoer).focus();
}

function begin(): void {
  weg = ingevoerd;
  invoer.sluit(true);
  bericht([]);
  neem([]);
  zeg(mededeling, 'De tijdlijn is leeg.');
  invoer.focus();
}

function zetTerug(): void {
  if (!weg) return;
  const lijst = weg;
  weg = undefined;
  neem(lijst);
  zeg(mededeling, `Teruggezet. ${stand()}`);
  invoer.focus();
}

/** Puts the events of a link on the timeline and says what is not right in it; a place on this page (a heading) is no link. */
function volgLink(): void {
  if (location.hash.length < 2 || document.getElementById(location.hash.slice(1)) !== null) return;
  const { ingevoerd: uitLink, meldingen } = leesLink(location.hash, (gebeurtenis) => gegevens.gebeurtenissen[gebeurtenis].naam);
  weg = ingevoerd.length > 0 ? ingevoerd : undefined;
  neem(uitLink, false);
  bericht(meldingen);
  zeg(mededeling, uitLink.length > 0 ? `De tijdlijn uit de link staat er. ${stand()}` : '');
}

invoer.bijInsturen(zet);
invoer.bijAnnuleren(() => {
  const nummer = open?.nummer ?? 0;
  open = undefined;
  invoer.sluit(true);
  toon();
  knopBij('[data-wijzig]', nummer).focus();
});
vereis('[data-wis]').addEventListener('click', begin);
vereis('[data-zet-terug]').addEventListener('click', zetTerug);
addEventListener('hashchange', volgLink);
vereis<HTMLDetailsElement>('[data-leegblad]').open = false;

const bewaard = leesBewaard();
toon();
if (bewaard === undefined) volgLink();
else neem(leesLink(bewaard, () => '').ingevoerd, false);
