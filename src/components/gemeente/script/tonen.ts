/** Puts what gemeente.json says on the contact page; when it is not good, what the build put there stays, and the page says so. */
import { el, kop } from '../../termijnen/script/dom';
import { volgLoslaten } from '../../../pagina/loslaten';
import type { Contact, Opschaling } from '../../../gemeente/bestand';
import { LEEG, maakBlok, voorrang } from '../../../gemeente/weergave';
import { haal, type Ophaaluitslag } from './halen';

const leeg = () => el('span', { class: 'leeg' }, LEEG);

/** The same as src/components/gemeente/Contactblok.astro. */
function blok(wie: Contact | Opschaling, van: string): HTMLElement {
  const { kop: titel, rijen } = maakBlok(wie, van);
  const regels = rijen.map(({ kop: naam, tekst, tel }) =>
    el('div', {}, el('dt', {}, naam), el('dd', {}, tel ? el('a', { href: `tel:${tel}` }, tekst) : (tekst ?? leeg()))),
  );
  return el('section', { class: 'begrip' }, kop(3, titel), el('dl', { class: 'normen' }, ...regels));
}

const VAN_DE_UITGAVE = 'Hier staan de gegevens die bij deze uitgave horen. Zij kunnen oud zijn.';
const REDENEN = {
  schijf: 'Deze bladzijde is geopend vanaf een schijf. Dan kan zij gemeente.json niet lezen.',
  ontbreekt: 'Het bestand gemeente.json is niet gevonden.',
  net: 'Het bestand gemeente.json is nu niet te lezen.',
};

function bericht(uitslag: Exclude<Ophaaluitslag, { soort: 'goed' }>): HTMLElement {
  if (uitslag.soort === 'geen') return el('p', { class: 'punt' }, `${REDENEN[uitslag.reden]} ${VAN_DE_UITGAVE}`);
  const link = el('a', { href: `${document.documentElement.dataset['wortel'] ?? './'}contact/controle/` }, 'Bekijk wat er niet klopt');
  return el('p', { class: 'punt' }, `In gemeente.json staat een fout. ${VAN_DE_UITGAVE} `, link);
}

/** Does nothing on other pages. */
export async function toonContacten(): Promise<void> {
  const contacten = document.querySelector<HTMLElement>('[data-contacten]');
  if (!contacten) return;
  const { contacten: gemeente = '', van = '' } = contacten.dataset;
  const naLoslaten = volgLoslaten();
  const uitslag = await haal(gemeente);
  naLoslaten(() => {
    if (uitslag.soort === 'goed') {
      const vul = (lijst: readonly (Contact | Opschaling)[]) => (lijst.length > 0 ? lijst.map((wie) => blok(wie, van)) : [leeg()]);
      contacten.replaceChildren(...vul(uitslag.bestand.contacten));
      document.querySelector('[data-opschalen]')?.replaceChildren(...vul(uitslag.bestand.opschalen));
      document.querySelector('[data-voorrang]')?.replaceChildren(voorrang(uitslag.bestand.contacten, van));
    } else document.querySelector('[data-bericht]')?.replaceChildren(bericht(uitslag));
  });
}
