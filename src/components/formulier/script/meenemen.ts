/**
 * Takes along what is filled in here to another form, and takes over what comes from a form or a walkthrough. It goes from window to
 * window: nothing of it is kept, sent or put in an address.
 */
import type { Bericht } from '../../../meegeven/bericht';
import { geefMee, ontvang } from '../../meegeven/venster';
import { alle, zoek } from '../../../pagina/element';
import { isIngevuld, isVinkje, velden, type Tekstveld } from './dom';
import { nieuwStuk } from './herhaal';
import { antwoordIn } from './lezen';

const inGebruik = (groep: string, formulier: HTMLElement) =>
  alle<HTMLElement>(`[data-herhaal="${groep}"] > [data-stuk]`, formulier).filter((stuk) => !stuk.hidden && isIngevuld(stuk));

/** The field of this name in a block; the block's own mark follows the name in its id. */
const veldIn = (stuk: ParentNode, naam: string) => zoek<Tekstveld>(`:is(textarea, input)[id^="${CSS.escape(naam)}_"]`, stuk);

/** What of a repeated part goes along: values by `group/field` in the names of the other form, in the order of the blocks. */
function verzamel(link: HTMLElement, formulier: HTMLElement): Record<string, string[]> {
  const { neemMee = '', naarGroep = '', velden: paren = '' } = link.dataset;
  const stukken = inGebruik(neemMee, formulier);
  if (stukken.length === 0) return {};
  return Object.fromEntries(
    paren.split(' ').map((paar) => {
      const [hier = '', daar = ''] = paar.split('=');
      const waarden = stukken.map((stuk) => {
        const kader = veldIn(stuk, hier)?.closest('[data-veld]');
        return kader ? antwoordIn(kader) : '';
      });
      return [`${naarGroep}/${daar}`, waarden];
    }),
  );
}

function neemMee(klik: MouseEvent, link: HTMLAnchorElement, formulier: HTMLElement): void {
  const mee = verzamel(link, formulier);
  if (Object.keys(mee).length === 0) return;
  const { formulier: van = '', titel = '' } = formulier.dataset;
  if (geefMee(link.href, { afsprakenwijzer: 1, van, titel, soort: 'formulier', antwoorden: [], velden: mee })) klik.preventDefault();
}

function zet(veld: Tekstveld, waarde: string): void {
  veld.value = waarde;
  veld.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Blocks of another form become blocks here, after what is already filled in. @returns how many */
function vulStukken(formulier: HTMLElement, mee: NonNullable<Bericht['velden']>): number {
  const groepen = [...new Set(Object.keys(mee).map((naam) => naam.split('/')[0] ?? ''))];
  let aantal = 0;
  for (const groep of groepen) {
    const lijsten = Object.entries(mee).filter(([naam]) => naam.startsWith(`${groep}/`));
    const lengte = Math.max(0, ...lijsten.map(([, waarden]) => waarden.length));
    for (let plaats = 0; plaats < lengte; plaats++) {
      const leeg = alle<HTMLElement>(`[data-herhaal="${groep}"] > [data-stuk]`, formulier).find((stuk) => !stuk.hidden && !isIngevuld(stuk));
      const stuk = leeg ?? nieuwStuk(groep);
      if (!stuk) break;
      aantal++;
      for (const [naam, waarden] of lijsten) {
        const veld = veldIn(stuk, naam.split('/')[1] ?? '');
        if (veld && !isVinkje(veld)) zet(veld, waarden[plaats] ?? '');
      }
    }
  }
  return aantal;
}

/** Ticks what a walkthrough already answered. @returns how many */
function kruisAan(formulier: HTMLElement, { van, antwoorden }: Bericht): number {
  let aantal = 0;
  for (const kader of alle<HTMLElement>('[data-overneem]', formulier)) {
    const [wegwijzer, vraag, antwoord] = (kader.dataset['overneem'] ?? '').split('/');
    const waarden = wegwijzer === van ? antwoorden.find((gegeven) => gegeven.vraag === vraag)?.waarden : undefined;
    const raak = velden(kader).find((veld) => isVinkje(veld) && waarden?.includes(antwoord ?? veld.value));
    if (!raak || !isVinkje(raak)) continue;
    raak.checked = true;
    raak.dispatchEvent(new Event('input', { bubbles: true }));
    aantal++;
  }
  return aantal;
}

function neemOver(formulier: HTMLElement, bericht: Bericht): void {
  if (bericht.soort !== 'formulier') return;
  const aantal = bericht.velden ? vulStukken(formulier, bericht.velden) : kruisAan(formulier, bericht);
  const plek = zoek<HTMLElement>('[data-overgenomen]');
  if (!plek) return;
  const wat = bericht.velden ? (aantal === 1 ? 'onderdeel' : 'onderdelen') : aantal === 1 ? 'antwoord' : 'antwoorden';
  plek.textContent =
    aantal > 0
      ? `Overgenomen uit “${bericht.titel}”: ${aantal} ${wat}. Kijk ze na.`
      : `Uit “${bericht.titel}” past niets in dit formulier. Vul het zelf in.`;
  plek.tabIndex = -1;
  plek.focus();
}

/** Binds the links that take along, and listens for what comes in. */
export function regelMeenemen(formulier: HTMLElement): void {
  for (const link of alle<HTMLAnchorElement>('[data-neem-mee]')) link.addEventListener('click', (klik) => neemMee(klik, link, formulier));
  ontvang((bericht) => neemOver(formulier, bericht));
}
