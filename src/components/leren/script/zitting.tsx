/** Moments on screen, of a story or of a set: one at a time, the place in the history and nowhere else; answers come when a moment is opened. */
import { render } from 'preact';
import { alle, vereis, zoek } from '../../../pagina/element';
import { zeg } from '../../../pagina/melding';
import type { Verhaalgegevens } from '../../../leren/gegevens';
import { BEGINVERHAAL, leesAdres, leesVerhaalstaat, metMoment, momentVan, SLEUTEL, type Momentstaat, type Verhaalstaat } from '../../../leren/scherm';
import { WERKVORMEN, type Werkvorm } from '../../../leren/vormen';
import type { Gegevens } from '../../../wegwijzer/gegevens';
import { routeUit } from '../../../wegwijzer/routegegevens';
import { Momentvlak, type Geopend, type Wegverder } from '../Momentvlak';
import { leesKeuzes, zetKeuzes } from './keuzes';
import { haal } from './laden';

const secties = alle('[data-moment]');
const mededeling = vereis('[data-mededeling]');
const geopend = new Map<number, Geopend>();

/** How many moments there are. */
export const AANTAL = secties.length;
const sectieVan = (nummer: number): HTMLElement => vereis(`[data-moment="${nummer}"]`);
export const kopVan = (nummer: number): HTMLElement => vereis('h2', sectieVan(nummer));

/** What a story and a set do in their own way. */
export interface Aard {
  /** True where one walks through the questions before the comparison, unless the moment is shown worked out. */
  readonly eerstWeg: boolean;
  readonly sla: (nummer: number) => (() => void) | undefined;
  readonly daarna: (nummer: number) => Wegverder;
  /** What else the page shows in this state. */
  readonly bij: (staat: Verhaalstaat) => void;
}

/** Set by `begin`, before anything is drawn. */
let aard: Aard;
/** The place that a link from elsewhere asks for; only where the history holds none. */
const gewezen = () => (leesVerhaalstaat(history.state, AANTAL) === BEGINVERHAAL ? leesAdres(location.hash, AANTAL) : undefined);
const lees = () => gewezen() ?? leesVerhaalstaat(history.state, AANTAL);
let staat: Verhaalstaat = lees();
export const staatNu = (): Verhaalstaat => staat;

/** The answers of a moment, and its walkthrough. Rejects when they cannot be had. */
export async function open(nummer: number): Promise<Geopend> {
  const bekend = geopend.get(nummer);
  if (bekend) return bekend;
  const { uit = '', plaats = '' } = sectieVan(nummer).dataset;
  const { momenten } = await haal<Verhaalgegevens>(`verhaal-${uit}`);
  const moment = momenten[Number(plaats) - 1];
  if (!moment) throw new Error(`Verhaal "${uit}" heeft geen moment ${plaats}.`);
  const gegevens = moment.wegwijzer === undefined ? undefined : await haal<Gegevens>(`wegwijzer-${moment.wegwijzer}`);
  const nieuw = { moment, weg: gegevens && { gegevens, route: routeUit(gegevens.route) } };
  geopend.set(nummer, nieuw);
  return nieuw;
}

/** Focus on a heading, which a click does not give it (WCAG 2.4.3). */
export function richt(kop: HTMLElement | undefined): void {
  kop?.setAttribute('tabindex', '-1');
  kop?.focus();
}

/** Says so when answers cannot be had: without network, or when a file is missing. */
export async function probeer(taak: Promise<unknown>): Promise<boolean> {
  return taak.then(
    () => true,
    () => {
      zeg(mededeling, 'De uitwerking kon niet worden geladen. Probeer het nog een keer.');
      return false;
    },
  );
}

/** One moment on screen, and of the others nothing that was opened: that is not in the page until it is asked for again. */
function toonAlleen(nummer: number | undefined): void {
  for (const [plaats, sectie] of secties.entries()) {
    sectie.classList.toggle('niet-nu', plaats + 1 !== nummer);
    if (plaats + 1 !== nummer) render(null, vereis('[data-plek]', sectie));
  }
  for (const knop of alle('[data-naar]')) {
    if (knop.dataset['naar'] === String(nummer)) knop.setAttribute('aria-current', 'true');
    else knop.removeAttribute('aria-current');
  }
}

const vormUit = (waarde: string | undefined) => WERKVORMEN.find((vorm) => vorm === waarde);

/** The part of a moment that is not drawn by Preact: its choices, and the way to its answers. */
function zetVast(sectie: HTMLElement, { stap, keuzes }: Momentstaat, vorm: Werkvorm, loopt: boolean): void {
  const formulier = vereis('[data-voorspelling]', sectie);
  zetKeuzes(formulier, keuzes);
  formulier.classList.toggle('niet-nu', stap !== 'feiten' || vorm === 'uitgewerkt');
  for (const deel of alle('[data-werkvorm], [data-openen]', sectie)) deel.hidden = stap !== 'feiten';
  vereis('[data-openen] button', sectie).textContent = loopt ? 'Loop de vragen na' : 'Bekijk de uitwerking';
  for (const veld of alle<HTMLInputElement>('[data-werkvorm] input', sectie)) veld.checked = veld.value === vorm;
}

const vormVan = (nummer: number): Werkvorm => momentVan(staat, nummer).vorm ?? vormUit(sectieVan(nummer).dataset['vorm']) ?? 'zelf';
const heeftWeg = (nummer: number) => sectieVan(nummer).dataset['wegwijzer'] !== undefined;
const eerstWeg = (nummer: number) => aard.eerstWeg && heeftWeg(nummer) && vormVan(nummer) !== 'uitgewerkt';

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

/** A step of its own in the history; the focus goes to the moment, or to what is given. */
export function ga(nieuw: Verhaalstaat, kop?: HTMLElement): void {
  neem(nieuw, 'stap');
  void toon(false);
  richt(kop ?? kopVan(nieuw.moment));
}

function tekenMoment(nummer: number, kop: { current: HTMLHeadingElement | null }): void {
  render(
    <Momentvlak
      key={momentVan(staat, nummer).stap}
      staat={momentVan(staat, nummer)}
      vorm={vormVan(nummer)}
      geopend={geopend.get(nummer)}
      eerstWeg={eerstWeg(nummer)}
      magWeg={!aard.eerstWeg && heeftWeg(nummer)}
      kop={kop}
      feit={(id) => zoek(`[data-feit="${nummer}.${id}"] .feit__tekst`)?.textContent ?? ''}
      zet={(anders, stil) => zet(nummer, anders, stil)}
      sla={aard.sla(nummer)}
      daarna={aard.daarna(nummer)}
    />,
    vereis('[data-plek]', sectieVan(nummer)),
  );
}

/** Draws the page as its state is. Fetches the answers first where the moment is open. */
async function toon(metFocus: boolean): Promise<void> {
  const { moment: nummer, slot = false } = staat;
  toonAlleen(slot ? undefined : nummer);
  aard.bij(staat);
  if (slot) return;
  const sectie = sectieVan(nummer);
  const deze = momentVan(staat, nummer);
  zetVast(sectie, deze, vormVan(nummer), eerstWeg(nummer));
  const kop: { current: HTMLHeadingElement | null } = { current: null };
  if (deze.stap !== 'feiten' && !(await probeer(open(nummer)))) return;
  tekenMoment(nummer, kop);
  if (metFocus) richt(kop.current ?? zoek('[data-plek] h2, [data-plek] h3', sectie) ?? kopVan(nummer));
}

function bind(sectie: HTMLElement, nummer: number): void {
  const formulier = vereis('[data-voorspelling]', sectie);
  formulier.addEventListener('change', () => neem(metMoment(staat, nummer, { keuzes: leesKeuzes(formulier) }), 'stil'));
  formulier.addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault();
    zet(nummer, { stap: eerstWeg(nummer) ? 'weg' : 'vergelijking' });
  });
  zoek('[data-werkvorm]', sectie)?.addEventListener('change', ({ target }) => {
    const gekozen = target instanceof HTMLInputElement ? vormUit(target.value) : undefined;
    if (gekozen) zet(nummer, { vorm: gekozen }, true);
  });
}

/** Brings the moments of this page to life, at the place that the history holds. */
export function begin(hoe: Aard): void {
  aard = hoe;
  for (const [plaats, sectie] of secties.entries()) bind(sectie, plaats + 1);
  for (const knop of alle('[data-naar]')) knop.addEventListener('click', () => ga({ ...staat, moment: Number(knop.dataset['naar']), slot: false }));
  vereis('[data-begin-opnieuw]').addEventListener('click', () => {
    ga(BEGINVERHAAL, vereis('h1'));
    zeg(mededeling, 'U begint opnieuw. Met Terug in uw browser bent u weer waar u was.');
  });
  vereis('[data-momentkeuze]').hidden = false;
  addEventListener('popstate', () => {
    staat = lees();
    void toon(true);
  });
  // Who came for a moment starts at its facts, with the worked path below.
  void toon(false).then(() => gewezen() && richt(kopVan(staat.moment)));
}
