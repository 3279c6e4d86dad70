/** Says which parts the text asks for are still empty. It says nothing about what is filled in, and stops nothing. */
import { alle, zoek } from '../../../pagina/element';
import { isIngevuld, woorden } from './dom';
import { antwoordIn, eersteVeld } from './lezen';

interface Leeg {
  readonly naam: string;
  readonly veld: HTMLElement | undefined;
}

const naamVan = (kader: Element) => {
  const stuk = kader.closest('[data-stuk]');
  const plaats = woorden(zoek('[data-plaats]', kader));
  const label = woorden(zoek('[data-label]', kader));
  return `${stuk ? `${woorden(zoek('[data-stuk-kop]', stuk))}: ` : ''}${label}${plaats ? ` (${plaats})` : ''}`;
};

/** A repeated part of which nothing is filled in is one finding, not one for each of its fields. */
function legeStukken(formulier: HTMLElement): Map<Element, Leeg> {
  const leeg = alle<HTMLElement>('[data-herhaal]', formulier).filter((groep) => !isIngevuld(groep));
  return new Map(leeg.map((groep) => [groep, { naam: `${groep.dataset['meervoud'] ?? ''}: nog geen ingevuld`, veld: eersteVeld(groep) }]));
}

/** The empty parts in reading order, and how many were looked at. */
function zoekLege(formulier: HTMLElement): { lege: Leeg[]; aantal: number } {
  const gevraagd = alle<HTMLElement>('[data-gevraagd]', formulier).filter((kader) => !kader.closest('[data-stuk][hidden]'));
  const stukken = legeStukken(formulier);
  const lege = new Map<Element, Leeg>();
  for (const kader of gevraagd) {
    const groep = kader.closest('[data-herhaal]');
    const samen = groep ? stukken.get(groep) : undefined;
    if (groep && samen) lege.set(groep, samen);
    else if (antwoordIn(kader).trim() === '') lege.set(kader, { naam: naamVan(kader), veld: eersteVeld(kader) });
  }
  return { lege: [...lege.values()], aantal: gevraagd.length };
}

function regel({ naam, veld }: Leeg): HTMLElement {
  const link = Object.assign(document.createElement('a'), { href: `#${veld?.closest('[data-keuze]')?.id ?? veld?.id ?? ''}`, textContent: naam });
  link.addEventListener('click', (klik) => {
    klik.preventDefault();
    veld?.focus();
  });
  const punt = document.createElement('li');
  punt.append(link);
  return punt;
}

/** Shows the list and puts the reader at it. */
export function toonLege(formulier: HTMLElement): void {
  const plek = zoek<HTMLElement>('[data-compleet]');
  const lijst = zoek<HTMLElement>('[data-compleet-lijst]');
  const zin = zoek<HTMLElement>('[data-compleet-zin]');
  if (!plek || !lijst || !zin) return;
  const { lege, aantal } = zoekLege(formulier);
  zin.textContent =
    lege.length === 0
      ? `De velden waar de tekst om vraagt (${aantal}), zijn niet leeg.`
      : `Nog leeg, en de tekst vraagt erom: ${lege.length} ${lege.length === 1 ? 'onderdeel' : 'onderdelen'}.`;
  lijst.replaceChildren(...lege.map(regel));
  lijst.hidden = lege.length === 0;
  plek.hidden = false;
  zin.focus();
}

/** Takes the list away: it tells what was filled in. */
export function verbergLege(): void {
  const plek = zoek<HTMLElement>('[data-compleet]');
  if (!plek) return;
  plek.hidden = true;
  zoek('[data-compleet-lijst]')?.replaceChildren();
}
