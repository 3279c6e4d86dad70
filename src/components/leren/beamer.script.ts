/** The view for a beamer: the sheet itself, one step at a time, by key and by button. What is for the facilitator stays off it (beamer.css). */
import { binnen, stapNaToets } from '../../leren/beamer';
import { alle, vereis } from '../../pagina/element';

const blad = vereis('[data-begeleiding]');
const balk = vereis('[data-beamerbalk]');
const knoppen = alle('[data-beamer-start]');
const stappen = alle('[data-stap]', blad);
const diaVan = (stap: Element | undefined) => stap?.closest<HTMLElement>('[data-dia]') ?? null;
const momentVan = (stap: Element | undefined) => stap?.closest('[data-moment]') ?? null;
let nu = 0;
/** Where the focus was. */
let van: HTMLElement | undefined;
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
  const bijMoment = stappen.filter((deel) => momentVan(deel) === momentVan(hier));
  vereis('[data-beamerstand]', balk).textContent = hier ? `${bijMoment.indexOf(hier) + 1} van ${bijMoment.length}` : '';
  hier?.setAttribute('tabindex', '-1');
  hier?.focus();
}

/** Begins with the moment whose button it is; the one at the head begins with the first. */
function open(knop: HTMLElement): void {
  van = knop;
  document.documentElement.dataset['beamer'] = '';
  dicht = alle<HTMLDetailsElement>('details:not([open])', blad);
  for (const deel of dicht) deel.open = true;
  balk.hidden = false;
  toon(stappen.findIndex((stap) => momentVan(stap) === (momentVan(knop) ?? momentVan(stap))));
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
  van?.focus();
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

for (const knop of knoppen) {
  knop.addEventListener('click', () => open(knop));
  knop.hidden = false;
}
vereis('[data-beamer-sluit]').addEventListener('click', sluit);
vereis('[data-beamer-vorige]').addEventListener('click', () => toon(nu - 1));
vereis('[data-beamer-volgende]').addEventListener('click', () => toon(nu + 1));
addEventListener('keydown', bijToets);
// Paper has everything, whatever was on the beamer.
addEventListener('beforeprint', () => aan() && sluit());
