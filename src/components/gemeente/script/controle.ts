/** The page that checks gemeente.json: one line per error with where, what stands there, what is wrong, what to do. */
import { el } from '../../termijnen/script/dom';
import { schrijfPad } from '../../../gemeente/bestand';
import { beoordeel, haal, type Ophaaluitslag } from './halen';

const GEEN = {
  schijf: 'Deze bladzijde is geopend vanaf een schijf. Kies hieronder het bestand dat u wilt controleren.',
  ontbreekt: 'Er staat geen gemeente.json naast index.html. Zet het bestand uit de zip terug.',
  net: 'Het bestand gemeente.json is nu niet te lezen. Probeer het later opnieuw.',
};

function uitleg(uitslag: Ophaaluitslag): Node[] {
  if (uitslag.soort === 'geen') return [el('p', {}, GEEN[uitslag.reden])];
  if (uitslag.soort === 'json') {
    const { regel, kolom, wat, doe } = uitslag.fout;
    return [
      el('p', {}, 'Dit bestand kan niet worden gelezen:'),
      el('ul', {}, el('li', {}, el('b', {}, `Regel ${regel}, teken ${kolom}. `), `${wat} ${doe}`)),
    ];
  }
  if (uitslag.soort === 'goed') {
    const { contacten, opschalen } = uitslag.bestand;
    return [el('p', {}, `Het bestand klopt: ${contacten.length} keer een contact en ${opschalen.length} keer een functie om naar op te schalen.`)];
  }
  const { fouten } = uitslag;
  const regels = fouten.map(({ regel, pad, waarde, wat, doe }) =>
    el('li', {}, el('b', {}, `Regel ${regel}, ${schrijfPad(pad) || 'het hele bestand'}. `), 'Er staat: ', el('code', {}, waarde), `. ${wat} ${doe}`),
  );
  return [el('p', {}, fouten.length === 1 ? 'Er is 1 fout:' : `Er zijn ${fouten.length} fouten:`), el('ul', {}, ...regels)];
}

/** Does nothing on other pages. */
export async function startControle(): Promise<void> {
  const vak = document.querySelector<HTMLElement>('[data-controle]');
  if (!vak) return;
  const gemeente = vak.dataset['controle'] ?? '';
  const toon = (naam: string, uitslag: Ophaaluitslag) =>
    vak.replaceChildren(el('div', { class: uitslag.soort === 'goed' ? 'kader' : 'punt' }, el('p', {}, el('b', {}, naam)), ...uitleg(uitslag)));
  const keuze = document.querySelector<HTMLInputElement>('#kies');
  keuze?.addEventListener('change', () => {
    const bestand = keuze.files?.[0];
    if (bestand) void bestand.text().then((tekst) => toon(`Het bestand ${bestand.name} op uw computer`, beoordeel(tekst, gemeente)));
  });
  toon('Het bestand gemeente.json van deze site', await haal(gemeente));
}
