/** The view for a beamer: the sheet itself, one step at a time, by key and by button. What is for the facilitator stays off it (beamer.css). */
import { binnen, stapNaToets } from '../../leren/beamer';
import { alle, vereis } from '../../pagina/element';

const blad = vereis('[data-begeleiding]');
const balk = vereis('[data-beamerbalk]');
const start = vereis('[data-beamer-start]');
const stappen = alle('[data-stap]', blad);
const diaVan = (stap: Element | undefined) => stap?.closest<HTMLElement>('[data-dia]') ?? null;
let nu = 0;
/** What was folded before. */
let dicht: HTMLDetailsElement[] = [];

const aan = () => document.documentElement.dataset['beamer'] !== undefined;

/** Marks a slide and what is around it. */
function kies(dia: Element | null): void {
  for (const deel of alle('.nu', blad)) deel.classList.remove('nu');
  for (let deel = dia; deel && deel !== blad; deel = deel.parentElement) deel.classList.add('nu');
}

function toon(stap: number): void {
  nu = binnen(stap, stappen.length);
  const hier = stappen[nu];
  const dia = diaVan(hier);
  kies(dia);
  for (const [plaats, deel] of stappen.entries()) {
    deel.hidden = diaVan(deel) === dia && plaats > nu;
    deel.removeAttribute('aria-current');
  }
  hier?.setAttribute('aria-current', 'step');
  vereis('[data-beamerstand]', balk).textContent = `${nu + 1} van ${stappen.length}`;
  hier?.setAttribute('tabindex', '-1');
  hier?.focus();
}

function open(): void {
  document.documentElement.dataset['beamer'] = '';
  dicht = alle<HTMLDetailsElement>('details:not([open])', blad);
  for (const deel of dicht) deel.open = true;
  balk.hidden = false;
  toon(0);
}

function sluit(): void {
  delete document.documentElement.dataset['beamer'];
  for (const deel of dicht) deel.open = false;
  for (const deel of stappen) {
    deel.hidden = false;
    for (const naam of ['aria-current', 'tabindex']) deel.removeAttribute(naam);
  }
  kies(null);
  balk.hidden = true;
  start.focus();
}

function bijToets(toets: KeyboardEvent): void {
  const { key, target, repeat, ctrlKey, metaKey, altKey } = toets;
  if (!aan() || ctrlKey || metaKey || altKey) return;
  if (key === 'Escape') return sluit();
  // A button keeps its own keys.
  if (key === ' ' && target instanceof Element && target.closest('button, a, summary')) return;
  const stap = stapNaToets(key, nu, stappen.length);
  if (stap === undefined) return;
  toets.preventDefault();
  if (!repeat) toon(stap);
}

start.addEventListener('click', open);
vereis('[data-beamer-sluit]').addEventListener('click', sluit);
vereis('[data-beamer-vorige]').addEventListener('click', () => toon(nu - 1));
vereis('[data-beamer-volgende]').addEventListener('click', () => toon(nu + 1));
addEventListener('keydown', bijToets);
// Paper has everything, whatever was on the beamer.
addEventListener('beforeprint', () => aan() && sluit());
start.hidden = false;
