/** A story on screen: one moment at a time, its place in the history and nowhere else; answers come when a moment is opened. */
import { render } from 'preact';
import { alle, vereis, zoek } from '../../pagina/element';
import { zeg } from '../../pagina/melding';
import type { Tijdlijngegevens } from '../../casusverloop/gegevens';
import type { Verhaalgegevens } from '../../leren/gegevens';
import { BEGINVERHAAL, leesAdres, leesVerhaalstaat, metMoment, momentVan, SLEUTEL, type Momentstaat, type Verhaalstaat } from '../../leren/scherm';
import { WERKVORMEN, type Werkvorm } from '../../leren/vormen';
import type { Gegevens } from '../../wegwijzer/gegevens';
import { routeUit } from '../../wegwijzer/routegegevens';
import { loopt, Momentvlak, type Geopend } from './Momentvlak';
import { leesKeuzes, zetKeuzes } from './script/keuzes';
import { haal, haalCasuslijn } from './script/laden';

const verhaal = vereis('[data-verhaal]');
const slug = verhaal.dataset['verhaal'] ?? '';
const secties = alle('[data-moment]');
const mededeling = vereis('[data-mededeling]');
const geopend = new Map<number, Geopend>();
/** The place that a link from elsewhere asks for; only where the history holds none. */
const gewezen = () => (leesVerhaalstaat(history.state, secties.length) === BEGINVERHAAL ? leesAdres(location.hash, secties.length) : undefined);
const lees = () => gewezen() ?? leesVerhaalstaat(history.state, secties.length);
let staat: Verhaalstaat = lees();

const sectieVan = (nummer: number) => vereis(`[data-moment="${nummer}"]`);
const vormVan = (nummer: number): Werkvorm =>
  momentVan(staat, nummer).vorm ?? WERKVORMEN.find((vorm) => vorm === sectieVan(nummer).dataset['vorm']) ?? 'zelf';

const heeftWeg = (sectie: HTMLElement) => sectie.dataset['wegwijzer'] !== undefined;

/** The answers of a moment, and its walkthrough. */
async function open(nummer: number): Promise<Geopend> {
  const bekend = geopend.get(nummer);
  if (bekend) return bekend;
  const { momenten } = await haal<Verhaalgegevens>(`verhaal-${slug}`);
  const moment = momenten[nummer - 1];
  if (!moment) throw new Error(`Verhaal "${slug}" heeft geen moment ${nummer}.`);
  const gegevens = moment.wegwijzer === undefined ? undefined : await haal<Gegevens>(`wegwijzer-${moment.wegwijzer}`);
  const nieuw = { moment, weg: gegevens && { gegevens, route: routeUit(gegevens.route) } };
  geopend.set(nummer, nieuw);
  return nieuw;
}

/** Takes a state as that of the page. @param hoe a step of its own in the history, or in the stead of this one */
function neem(nieuw: Verhaalstaat, hoe: 'stap' | 'stil'): void {
  staat = nieuw;
  const bewaard: unknown = history.state;
  const bij = { ...(typeof bewaard === 'object' ? bewaard : {}), [SLEUTEL]: staat };
  if (hoe === 'stap') history.pushState(bij, '');
  else history.replaceState(bij, '');
}

/** Changes a moment, shows it, and brings the focus to what is new. */
function zet(nummer: number, anders: Partial<Momentstaat>, stil = false): void {
  neem(metMoment(staat, nummer, anders), stil ? 'stil' : 'stap');
  void toon(!stil);
}

function ga(nummer: number): void {
  neem({ ...staat, moment: nummer }, 'stap');
  void toon(false);
  richt(zoek('h2', sectieVan(nummer)));
}

/** Focus on a heading, which a click does not give it (WCAG 2.4.3). */
function richt(kop: HTMLElement | undefined): void {
  kop?.setAttribute('tabindex', '-1');
  kop?.focus();
}

async function toonLijn(): Promise<void> {
  const gegevens = await haal<Verhaalgegevens>(`verhaal-${slug}`);
  const alles = await Promise.all(
    secties.map(async (sectie, plaats) => ({ titel: zoek('h2', sectie)?.textContent ?? '', ...(await open(plaats + 1)) })),
  );
  const momenten = alles.flatMap(({ titel, moment, weg }) => (weg ? [{ titel, moment, gegevens: weg.gegevens }] : []));
  const { tekenCasuslijn } = await haalCasuslijn();
  tekenCasuslijn(gegevens, await haal<Tijdlijngegevens>('casusverloop'), momenten, vereis('[data-lijnplek]'));
  richt(zoek('#casuslijn'));
}

function tekenMoment(nummer: number, kop: { current: HTMLHeadingElement | null }): void {
  const sectie = sectieVan(nummer);
  render(
    <Momentvlak
      key={momentVan(staat, nummer).stap}
      staat={momentVan(staat, nummer)}
      vorm={vormVan(nummer)}
      geopend={geopend.get(nummer)}
      laatste={nummer === secties.length}
      heeftWeg={heeftWeg(sectie)}
      kop={kop}
      feit={(id) => zoek(`[data-feit="${nummer}.${id}"] .feit__tekst`)?.textContent ?? ''}
      zet={(anders, stil) => zet(nummer, anders, stil)}
      verder={() => ga(nummer + 1)}
      toonLijn={() => void probeer(toonLijn())}
    />,
    vereis('[data-plek]', sectie),
  );
}

/** Says so when answers cannot be had: without network, or when a file is missing. */
async function probeer(taak: Promise<unknown>): Promise<boolean> {
  return taak.then(
    () => true,
    () => {
      zeg(mededeling, 'De uitwerking kon niet worden geladen. Probeer het nog een keer.');
      return false;
    },
  );
}

/** Draws the page as its state is. Fetches the answers first where the moment is open. */
async function toon(metFocus: boolean): Promise<void> {
  const nummer = staat.moment;
  for (const [plaats, sectie] of secties.entries()) {
    sectie.classList.toggle('niet-nu', plaats + 1 !== nummer);
    // What was opened elsewhere is not in the page until it is asked for again.
    if (plaats + 1 !== nummer) render(null, vereis('[data-plek]', sectie));
  }
  for (const knop of alle('[data-naar]')) {
    if (knop.dataset['naar'] === String(nummer)) knop.setAttribute('aria-current', 'true');
    else knop.removeAttribute('aria-current');
  }
  const sectie = sectieVan(nummer);
  const { stap, keuzes } = momentVan(staat, nummer);
  const formulier = vereis('[data-voorspelling]', sectie);
  zetKeuzes(formulier, keuzes);
  formulier.classList.toggle('niet-nu', stap !== 'feiten' || vormVan(nummer) === 'uitgewerkt');
  for (const deel of alle('[data-werkvorm], [data-openen]', sectie)) deel.hidden = stap !== 'feiten';
  vereis('[data-openen] button', sectie).textContent = loopt(vormVan(nummer), heeftWeg(sectie)) ? 'Loop de vragen na' : 'Bekijk de uitwerking';
  for (const veld of alle<HTMLInputElement>('[data-werkvorm] input', sectie)) veld.checked = veld.value === vormVan(nummer);
  const kop: { current: HTMLHeadingElement | null } = { current: null };
  if (stap !== 'feiten' && !(await probeer(open(nummer)))) return;
  tekenMoment(nummer, kop);
  if (metFocus) richt(kop.current ?? zoek('[data-plek] h2, [data-plek] h3', sectie) ?? zoek('h2', sectie));
}

function begin(): void {
  neem(BEGINVERHAAL, 'stap');
  void toon(false);
  vereis('[data-lijnplek]').replaceChildren();
  zeg(mededeling, 'U begint opnieuw bij moment 1.');
  richt(zoek('h1'));
}

for (const [plaats, sectie] of secties.entries()) {
  const nummer = plaats + 1;
  const formulier = vereis('[data-voorspelling]', sectie);
  formulier.addEventListener('change', () => neem(metMoment(staat, nummer, { keuzes: leesKeuzes(formulier) }), 'stil'));
  formulier.addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    zet(nummer, { stap: loopt(vormVan(nummer), heeftWeg(sectie)) ? 'weg' : 'vergelijking' });
  });
  vereis('[data-werkvorm]', sectie).addEventListener('change', ({ target }) => {
    const gekozen = target instanceof HTMLInputElement ? WERKVORMEN.find((vorm) => vorm === target.value) : undefined;
    if (gekozen) zet(nummer, { vorm: gekozen }, true);
  });
}
for (const knop of alle('[data-naar]')) knop.addEventListener('click', () => ga(Number(knop.dataset['naar'])));
vereis('[data-begin-opnieuw]').addEventListener('click', begin);
vereis('[data-momentkeuze]').hidden = false;
addEventListener('popstate', () => {
  staat = lees();
  void toon(true);
});
// Who came for a moment starts at its facts, with the worked path below.
void toon(false).then(() => gewezen() && richt(zoek('h2', sectieVan(staat.moment))));
