/** Script of the agenda: choose many points at once, print, keep as a file. What is chosen stands in the page and nowhere else. */
import { AGENDABESTAND, alsCsv, type Agendapunt } from '../../punten/agenda';
import { alle, vereis } from '../../pagina/element';
import { bewaarBestand } from '../../pagina/download';
import { zeg } from '../../pagina/melding';
import { opEenRegel } from '../../taal/regel';
import { laadOdt, ODT } from '../formulier/script/laad-odt';

const tekst = (keuze: string, binnen: ParentNode) => opEenRegel(vereis(keuze, binnen).textContent);
const meld = (woorden: string) => zeg(vereis('[data-mededeling]'), woorden);
const vinkjes = () => alle<HTMLInputElement>('[data-agendapunt] input');
const aantal = () => vinkjes().filter(({ checked }) => checked).length;

/** What is on the agenda, as it stands on the page. */
function leesAgenda(): Agendapunt[] {
  const gekozen = alle('[data-agendapunt]').filter((punt) => vereis<HTMLInputElement>('input', punt).checked);
  return gekozen.map((punt) => ({
    nr: punt.dataset['agendapunt'] ?? '',
    kop: tekst('[data-agenda-kop]', punt),
    ernst: punt.closest<HTMLElement>('[data-agenda-ernst]')?.dataset['agendaErnst'] ?? '',
    waar: tekst('[data-agenda-waar]', punt),
    wie: vereis('[data-agenda-wie]', punt).dataset['agendaWie'] ?? '',
    vraag: tekst('[data-agenda-vraag]', punt),
  }));
}

const telling = () => (aantal() === 1 ? 'Er staat 1 punt op de agenda.' : `Er staan ${aantal()} punten op de agenda.`);

/** Puts the points of the chosen list on the agenda, and no others. */
function kies(): void {
  const nummers = vereis<HTMLSelectElement>('#kies').value.split(' ');
  for (const punt of alle('[data-agendapunt]')) vereis<HTMLInputElement>('input', punt).checked = nummers.includes(punt.dataset['agendapunt'] ?? '');
  meld(telling());
}

/** Does something with the agenda, or says that nothing is on it. */
function metAgenda(doe: (punten: readonly Agendapunt[]) => unknown): void {
  const punten = leesAgenda();
  if (punten.length === 0) meld('Er staat niets op de agenda. Vink eerst een punt aan.');
  else doe(punten);
}

async function bewaarOdt(punten: readonly Agendapunt[]): Promise<void> {
  try {
    const { maakAgendaOdt } = await laadOdt();
    const inhoud = await maakAgendaOdt(document.documentElement.dataset['tekst'] ?? '', punten);
    bewaarBestand(inhoud as BlobPart, ODT, `${AGENDABESTAND}.odt`);
    meld('Het bestand staat bij uw downloads.');
  } catch {
    meld('Het bestand kon niet gemaakt worden. Gebruik “Print de agenda”.');
  }
}

function bewaarCsv(punten: readonly Agendapunt[]): void {
  bewaarBestand(alsCsv(punten), 'text/csv;charset=utf-8', `${AGENDABESTAND}.csv`);
  meld('Het bestand staat bij uw downloads.');
}

/** A link from a filter names the list to begin with. */
function beginMet(): void {
  const optie = alle<HTMLOptionElement>('#kies option').find(({ id }) => id !== '' && `#${id}` === location.hash);
  if (!optie) return;
  optie.selected = true;
  kies();
}

// A browser may put back what was ticked before a reload: the agenda begins anew.
for (const vinkje of vinkjes()) vinkje.checked = vinkje.defaultChecked;
const bij = (keuze: string, doe: () => unknown) => vereis(keuze).addEventListener('click', () => void doe());
bij('[data-kies]', kies);
bij('[data-print]', () => metAgenda(() => print()));
bij('[data-agenda-odt]', () => metAgenda(bewaarOdt));
bij('[data-agenda-csv]', () => metAgenda(bewaarCsv));
vereis('[data-agenda]').addEventListener('change', () => meld(telling()));
vereis('[data-met-script]').hidden = false;
beginMet();
// Or after the scripts: then what is said fits what is ticked.
addEventListener('pageshow', () => vinkjes().some(({ checked, defaultChecked }) => checked !== defaultChecked) && meld(telling()));
