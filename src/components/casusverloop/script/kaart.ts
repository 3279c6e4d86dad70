/** One point of the timeline as a card. Texts are taken from the page itself, where they stand for readers without script. */
import { TAKEN, type Taak } from '../../../casusverloop/stand';
import type { Lopend } from '../../../casusverloop/termijnen';
import type { Tijdlijnpunt } from '../../../casusverloop/tijdlijn';
import type { Gebeurtenis } from '../../../machines/casusverloop/gebeurtenissen';
import { naarIso, schrijfDag } from '../../../termijnen/dagen';
import { maakDatums } from '../../termijnen/script/datums';
import { vereis } from '../../../pagina/element';
import { el, knop, kop } from '../../termijnen/script/dom';

const zoek = (keuze: string) => vereis(keuze);
const tekst = (keuze: string) => zoek(keuze).textContent.trim();

/** Name of an event. */
export const naamVan = (gebeurtenis: Gebeurtenis): string => tekst(`[data-gebeurtenistekst="${gebeurtenis}"] [data-naam]`);
const standblok = (taak: Taak, naam: string) => zoek(`[data-standtekst="${taak}/${naam}"]`);
/** A state in a few words. */
export const kortVan = (taak: Taak, naam: string): string => standblok(taak, naam).dataset['kort'] ?? '';

function standrij({ stand, nieuw }: Tijdlijnpunt, taak: Taak): HTMLElement {
  const blok = standblok(taak, stand[taak]);
  const { kort = '', weegt = '', open } = blok.dataset;
  const titel = tekst(`[data-taaknaam="${taak}"]`);
  return el(
    'div',
    { class: open === undefined ? undefined : 'open', 'data-taak': taak, 'data-cel': stand[taak] },
    el('dt', {}, titel),
    el('dd', {}, el('b', {}, kort), ' ', el('small', {}, weegt), nieuw.includes(taak) && el('span', { class: 'nieuw' }, ' nieuw')),
  );
}

/** The words behind the four states; details, so that the line of points stays readable. */
function grond({ stand }: Tijdlijnpunt): HTMLElement {
  const blokken = TAKEN.flatMap((taak) => {
    const kopie = standblok(taak, stand[taak]).cloneNode(true);
    if (!(kopie instanceof HTMLElement)) return [];
    kopie.removeAttribute('data-standtekst');
    return [el('p', { class: 'grond__taak' }, tekst(`[data-taaknaam="${taak}"]`)), kopie];
  });
  return el('details', { class: 'grond' }, el('summary', {}, 'Waar dit op rust en wat niet duidelijk is'), ...blokken);
}

function termijn({ soort, gebeurtenis, rij }: Lopend): HTMLElement {
  const blok = zoek(`[data-termijntekst="${rij.nr}"]`);
  const om = { beginpunt: tekst(`[data-beginpunt="${soort}"]`), bevestiging: blok.dataset['bevestiging'] ?? '', tweeDatums: false };
  const inhoud = [...blok.children].map((kind) => kind.cloneNode(true));
  const vanaf = rij.uitkomsten.length > 0 && el('p', { class: 'vanaf' }, `Geteld vanaf: ${naamVan(gebeurtenis)}.`);
  return el('div', { class: 'looptermijn', 'data-looptermijn': rij.nr }, ...inhoud, vanaf, ...maakDatums(rij, om));
}

function termijnen({ termijnen: lijst }: Tijdlijnpunt): HTMLElement | false {
  if (lijst.length === 0) return el('p', { class: 'vanaf' }, 'Er loopt geen termijn uit de tekst.');
  const naam = lijst.length === 1 ? 'Eén termijn of periode die nu speelt' : `${lijst.length} termijnen of periodes die nu spelen`;
  return el('details', { class: 'looptermijnen' }, el('summary', {}, naam), ...lijst.map(termijn));
}

function weigering({ ingevoerd, stand }: Tijdlijnpunt): HTMLElement {
  const fase = tekst(`[data-fasetekst="${stand.fase}"] summary`);
  const past = tekst(`[data-gebeurtenistekst="${ingevoerd.gebeurtenis}"] [data-past]`);
  return el(
    'p',
    { class: 'punt', 'data-weigering': true },
    el('b', {}, 'Past niet op deze plaats.'),
    ` De stand is: ${fase.toLowerCase()}. ${past} Deze gebeurtenis telt niet mee.`,
  );
}

/** The card of a point; `laatste` for the state as it is now. */
export function maakKaart(punt: Tijdlijnpunt, laatste: boolean, verwijder: () => void): HTMLLIElement {
  const { ingevoerd, past } = punt;
  const dag = schrijfDag(ingevoerd.dag);
  const naam = naamVan(ingevoerd.gebeurtenis);
  const hoofd = el(
    'div',
    { class: 'tijdlijn__kop' },
    kop(3, '', {}),
    knop('Verwijder', verwijder, { 'aria-label': `Verwijder: ${naam}, ${dag}`, 'data-verwijder': '' }),
  );
  hoofd.firstElementChild?.append(el('time', { datetime: naarIso(ingevoerd.dag) }, dag), ` ${naam}`);
  const kaart = el('li', { class: 'tijdlijn__punt', 'data-punt': ingevoerd.gebeurtenis, 'data-past-niet': !past }, hoofd);
  if (!past) {
    kaart.append(weigering(punt));
    return kaart;
  }
  if (laatste) kaart.append(el('p', { class: 'tijdlijn__nu' }, 'Stand na de laatste gebeurtenis'));
  kaart.append(
    el('p', {}, tekst(`[data-gebeurtenistekst="${ingevoerd.gebeurtenis}"] [data-verandert]`)),
    el('dl', { class: 'tijdlijn__stand' }, ...TAKEN.map((taak) => standrij(punt, taak))),
    grond(punt),
    termijnen(punt) || '',
  );
  return kaart;
}
