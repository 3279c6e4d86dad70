/** The result: the rules of one kind of event, copied from the page, with their dates and drawings; or without dates when the day is not known. */
import { bereken, type Termijnbegin, type Termijnrij } from '../../../termijnen/bereken';
import { schrijfDag } from '../../../termijnen/dagen';
import { schrijfLink } from '../../../termijnen/deellink';
import { MET_ONTVANGST, type Gebeurtenissoort } from '../../../termijnen/soorten';
import type { Afspraak } from '../../../termijnen/agenda';
import { afsprakenVan, bewaar } from './bestand';
import { maakDatums } from './datums';
import { vereis } from '../../../pagina/element';
import { el, knop, kop } from './dom';
import { tekenMaanden, tekenWeken } from './tekening';
import type { Omstandigheden } from '../../../termijnen/teksten';

interface Werk {
  readonly gebeurtenis: Termijnbegin;
  /** The rules of this kind of event on the page. */
  readonly regels: HTMLElement;
  /** Name and version of the agreements. */
  readonly tekst: string;
}

/** A row with its element and its calendar events. */
interface Klaar {
  readonly rij: Termijnrij;
  readonly element: HTMLElement;
  readonly afspraken: readonly Afspraak[];
}

function kopieer(regels: HTMLElement, nr: string): HTMLElement {
  const element = vereis(`[data-regel="${nr}"]`, regels).cloneNode(true) as HTMLElement;
  element.removeAttribute('data-regel');
  element.dataset['termijn'] = nr;
  return element;
}

const printknop = () => knop('Print', () => print(), { 'data-print': '' });

const agendaknop = (tekst: string, naam: string, afspraken: readonly Afspraak[], kenmerken: Readonly<Record<string, string>>) =>
  knop(tekst, () => bewaar(afspraken, naam), kenmerken);

function maakRij(rij: Termijnrij, { gebeurtenis, regels, tekst }: Werk): Klaar {
  const element = kopieer(regels, rij.nr);
  const plek = element.querySelector('[data-datums]');
  if (!plek) return { rij, element, afspraken: [] };
  const om: Omstandigheden = {
    beginpunt: regels.dataset['beginpunt'] ?? '',
    bevestiging: element.dataset['bevestiging'] ?? '',
    tweeDatums: rij.tussen.length > 0,
  };
  const afspraken = afsprakenVan(gebeurtenis.soort, rij, element, om, tekst);
  plek.append(...maakDatums(rij, om));
  if (gebeurtenis.soort === MET_ONTVANGST && gebeurtenis.ontvangen === undefined)
    plek.append(
      el('p', { class: 'lezing__tussen' }, 'U vulde geen dag van ontvangst in. Is die later, dan valt ook de datum om los te laten later.'),
    );
  const titel = element.dataset['titel'] ?? '';
  plek.append(
    el(
      'p',
      { class: 'geen-druk' },
      agendaknop('Zet in uw agenda', `termijn-${rij.nr.toLowerCase()}.ics`, afspraken, {
        'data-agenda': rij.nr,
        'aria-label': `Zet in uw agenda: ${titel}`,
      }),
    ),
  );
  return { rij, element, afspraken };
}

/** Rows side by side with their drawing; rows in months that follow each other share one. */
function groepeer(klaar: readonly Klaar[]): HTMLElement[] {
  const groepen: Klaar[][] = [];
  const inMaanden = (rij: Termijnrij | undefined) => rij?.telwijze?.eenheid === 'maanden';
  for (const een of klaar) {
    const vorige = groepen.at(-1);
    if (vorige && inMaanden(een.rij) && inMaanden(vorige[0]?.rij)) vorige.push(een);
    else groepen.push([een]);
  }
  return groepen.map((groep) => {
    const rijen = groep.map(({ rij }) => rij);
    const tekening = inMaanden(rijen[0]) ? tekenMaanden(rijen) : rijen[0] && tekenWeken(rijen[0]);
    return el('div', { class: tekening ? 'groep groep--tekening' : 'groep' }, el('div', {}, ...groep.map(({ element }) => element)), tekening);
  });
}

/** Makes the link only when asked for (contract §2): dates of a case do not get into the address by themselves. */
function maakLink(gebeurtenis: Termijnbegin): HTMLElement {
  const plek = el('div', { class: 'deellink' });
  const toon = () => {
    history.replaceState(history.state, '', schrijfLink(gebeurtenis));
    const veld = el('input', { type: 'text', readonly: true, value: location.href, 'data-link': true });
    veld.addEventListener('focus', () => veld.select());
    plek.replaceChildren(el('label', {}, 'Link met de soort gebeurtenis en de datum. Kopieer hem. Er staan geen gegevens over personen in. ', veld));
    veld.focus();
  };
  return el('div', {}, knop('Maak een link', toon, { 'data-maak-link': '' }), plek);
}

function wanneer({ datum, ontvangen }: Termijnbegin): string {
  return ontvangen === undefined ? schrijfDag(datum) : `verstuurd op ${schrijfDag(datum)}, ontvangen op ${schrijfDag(ontvangen)}`;
}

const ookDit = (regels: HTMLElement) => [...regels.querySelectorAll('[data-ook]')].map((deel) => deel.cloneNode(true));

const uitslagkop = () => kop(2, 'Termijnen', { id: 'uitslag-kop', tabindex: '-1' });
const naamVan = (regels: HTMLElement) => vereis('h3', regels).textContent;

/** The result of an event on a known day. */
export function maakUitslag(werk: Werk): HTMLElement {
  const { gebeurtenis, regels } = werk;
  const klaar = bereken(gebeurtenis).map((rij) => maakRij(rij, werk));
  const afspraken = klaar.flatMap((een) => een.afspraken);
  return el(
    'section',
    { class: 'uitslag', 'aria-labelledby': 'uitslag-kop', 'data-soort-uitslag': gebeurtenis.soort },
    uitslagkop(),
    kop(3, `${naamVan(regels)}: ${wanneer(gebeurtenis)}`),
    el(
      'p',
      { class: 'klein' },
      'De dag daarna telt hier als dag 1. De datums zeggen wat is afgesproken, niet wat er is gebeurd. De tekst beslist niet voor u: besluit samen.',
    ),
    ...groepeer(klaar),
    ...ookDit(regels),
    el(
      'div',
      { class: 'rij geen-druk' },
      afspraken.length > 0 && agendaknop('Zet alle datums in uw agenda', 'termijnen.ics', afspraken, { 'data-agenda': 'alle' }),
      printknop(),
      maakLink(gebeurtenis),
    ),
  );
}

/** The rules of a kind of event without dates: 'weet ik niet' never gives a date. */
export function maakRegels(soort: Gebeurtenissoort, regels: HTMLElement): HTMLElement {
  const rijen = [...regels.querySelectorAll<HTMLElement>('[data-regel]')].map(({ dataset }) => kopieer(regels, dataset['regel'] ?? ''));
  return el(
    'section',
    { class: 'uitslag', 'aria-labelledby': 'uitslag-kop', 'data-soort-uitslag': soort },
    uitslagkop(),
    kop(3, `${naamVan(regels)}: dag niet bekend`),
    el(
      'p',
      { class: 'klein' },
      'Zonder dag rekent deze site niets uit. Vraag na op welke dag het was. Moet u iets doen, wacht dan niet. Ga bij contact eerst na hoe dat veilig kan. Wilt u loslaten, wacht dan op een bevestiging.',
    ),
    ...rijen,
    ...ookDit(regels),
    el('div', { class: 'rij geen-druk' }, printknop()),
  );
}
