/** The results on screen. */
import { kenmerkVanSectie } from '../../../bron/naam';
import type { Doel, Resultaatsoort, Treffers, Uitslag } from '../../../zoeken/typen';
import { kiesUittreksel, snijZinnen, type Uittreksel } from '../../../zoeken/zinnen';
import { adresVanBladzijde, type Zoeker } from './laden';

const SOORTNAAM: Readonly<Record<Exclude<Resultaatsoort, 'afspraken'>, string>> = {
  antwoorden: 'Snel antwoord',
  wegwijzers: 'Wegwijzer',
  formulieren: 'Formulier',
  begrippen: 'Begrip',
  contact: 'Contact',
  leren: 'Leren',
};

/** Makes an element with text. */
export function element<N extends keyof HTMLElementTagNameMap>(naam: N, klasse: string, tekst = ''): HTMLElementTagNameMap[N] {
  const gemaakt = document.createElement(naam);
  gemaakt.className = klasse;
  gemaakt.textContent = tekst;
  return gemaakt;
}

function maakKop({ id, kop, pad, soort }: Doel): HTMLAnchorElement {
  const link = element('a', 'zoek__kop');
  link.dataset['zoekkop'] = '';
  link.href = adresVanBladzijde(pad);
  if (soort !== 'afspraken') {
    link.append(element('span', 'etiket', SOORTNAAM[soort]), ' ', kop);
    return link;
  }
  if (/^\d/u.test(id)) link.append(`${kenmerkVanSectie(id)} `);
  link.append(element('span', 'bron', kop));
  return link;
}

function maakZin({ pad }: Doel, { anker, stukken }: Uittreksel): HTMLAnchorElement {
  const link = element('a', 'zoek__zin bron');
  link.href = adresVanBladzijde(`${pad.replace(/#.*$/u, '')}#${anker}`);
  link.append(...stukken.map(({ tekst, raak }) => (raak ? element('mark', '', tekst) : tekst)));
  return link;
}

/** Adds the words of a result under its heading. */
function vulAan(regel: HTMLLIElement, doel: Doel, tekst: string | undefined, treffers: Treffers): void {
  if (!tekst) return;
  if (doel.soort !== 'afspraken') {
    regel.append(element('span', 'zoek__zin', tekst));
    return;
  }
  const uittreksel = kiesUittreksel(snijZinnen(doel, tekst), treffers, doel.kop);
  if (uittreksel) regel.append(maakZin(doel, uittreksel));
}

/**
 * Fills the list with results in order of rank and marks it as complete for this query (contract §2b).
 * Excerpts follow, never while something is pressed (`losgelaten`); the promise resolves when they stand.
 */
export async function toonResultaten(lijst: HTMLOListElement, uitslag: Uitslag, zoeker: Zoeker, losgelaten: () => Promise<void>): Promise<void> {
  const { doelen } = zoeker.naslag.gegevens;
  const regels = uitslag.resultaten.flatMap(({ doel: nummer }) => {
    const doel = doelen[nummer];
    if (!doel) return [];
    const regel = document.createElement('li');
    regel.dataset['zoekresultaat'] = doel.id;
    regel.dataset['soort'] = doel.soort;
    regel.append(maakKop(doel));
    return [{ regel, doel, nummer }];
  });
  lijst.replaceChildren(...regels.map(({ regel }) => regel));
  lijst.dataset['zoekKlaar'] = uitslag.plan.vraag;
  const vul = async ({ regel, doel, nummer }: (typeof regels)[number]) => {
    const tekst = await zoeker.tekstVan(nummer);
    await losgelaten();
    vulAan(regel, doel, tekst, uitslag.treffers);
  };
  await Promise.all(regels.map(vul));
}
