/** The results on screen. */
import { situatiesKort } from '../../../antwoorden/situaties';
import { metHoofdletter } from '../../../taal/hoofdletter';
import type { Antwoordregel, Doel, Treffer, Uitslag } from '../../../zoeken/typen';
import { kiesUittreksel, type Uittreksel } from '../../../zoeken/zinnen';
import { maakKop } from './kop';
import { adresVanBladzijde, type Zoeker } from './laden';
import { maak } from './maak';

/** A result in the list, with the place where its words come. */
interface Lijstregel {
  readonly doel: Doel;
  readonly nummer: number;
  readonly regel: HTMLLIElement;
  readonly plek: HTMLElement;
}

/** Every situation of a quick answer on a line of its own: none of them stands there as if it were all. */
function maakSituaties(situaties: readonly Antwoordregel[]): HTMLDListElement {
  const lijst = maak('dl', 'zoek__situaties');
  for (const { wanneer, regel } of situaties) {
    const rij = maak('div');
    rij.dataset['situatie'] = wanneer.join(' ');
    rij.append(maak('dt', '', `${metHoofdletter(situatiesKort(wanneer))}:`), ' ', maak('dd', '', regel));
    lijst.append(rij);
  }
  return lijst;
}

function maakZin({ pad }: Doel, { anker, stukken }: Uittreksel): HTMLAnchorElement {
  const link = maak('a', 'zoek__zin bron');
  link.href = adresVanBladzijde(`${pad.replace(/#.*$/u, '')}#${anker}`);
  link.append(...stukken.map(({ tekst, raak }) => (raak ? maak('mark', '', tekst) : tekst)));
  return link;
}

/** The words of a result: of the text the sentence that fits best, of other pages what they say of themselves. */
async function maakWoorden({ doel, nummer }: Lijstregel, { treffers, plan }: Uitslag, zoeker: Zoeker): Promise<HTMLElement | undefined> {
  if (doel.soort !== 'afspraken') {
    const tekst = await zoeker.tekstVan(nummer);
    return tekst ? maak('span', 'zoek__zin', tekst) : undefined;
  }
  const uittreksel = kiesUittreksel(await zoeker.zinnenVan(nummer), treffers, doel.kop, plan.vraag);
  return uittreksel && maakZin(doel, uittreksel);
}

function maakRegel(doel: Doel, nummer: number): Lijstregel {
  const regel = maak('li');
  regel.dataset['zoekresultaat'] = doel.id;
  regel.dataset['soort'] = doel.soort;
  // Keeps the room of its words until they are there.
  const plek = doel.situaties ? maakSituaties(doel.situaties) : maak('span', 'zoek__zin');
  regel.append(maakKop(doel), plek);
  return { doel, nummer, regel, plek };
}

/** Puts the words under each heading, all at once; a quick answer has them already. */
async function vulAan(regels: readonly Lijstregel[], uitslag: Uitslag, zoeker: Zoeker): Promise<() => void> {
  const vullingen = await Promise.all(
    regels.map(async (regel) => {
      const woorden = regel.doel.situaties ? undefined : await maakWoorden(regel, uitslag, zoeker);
      return () => woorden && regel.plek.replaceWith(woorden);
    }),
  );
  return () => vullingen.forEach((vul) => vul());
}

const maakRegels = (treffers: readonly Treffer[], { naslag }: Zoeker): Lijstregel[] =>
  treffers.flatMap(({ doel: nummer }) => {
    const doel = naslag.gegevens.doelen[nummer];
    return doel ? [maakRegel(doel, nummer)] : [];
  });

/** When the list may change: only as long as nothing is pressed, and while no later query has taken its place. */
export interface Beurt {
  readonly losgelaten: () => Promise<void>;
  readonly isLaatste: () => boolean;
}

/**
 * Shows the results in order of rank, then their words, and marks the list as complete for this query (contract §2b: from then on it does
 * not jump). The promise resolves when it is.
 */
export async function toonResultaten(lijst: HTMLOListElement, uitslag: Uitslag, zoeker: Zoeker, { losgelaten, isLaatste }: Beurt): Promise<void> {
  const regels = maakRegels(uitslag.resultaten, zoeker);
  lijst.replaceChildren(...regels.map(({ regel }) => regel));
  const vul = await vulAan(regels, uitslag, zoeker);
  await losgelaten();
  if (!isLaatste()) return;
  vul();
  lijst.dataset['zoekKlaar'] = uitslag.plan.vraag;
}

/** Adds below a complete list what is found later; the list itself stays as it is. */
export async function voegToe(lijst: HTMLOListElement, uitslag: Uitslag, zoeker: Zoeker, { losgelaten, isLaatste }: Beurt): Promise<void> {
  const regels = maakRegels(await zoeker.meer(uitslag), zoeker);
  const vul = await vulAan(regels, uitslag, zoeker);
  await losgelaten();
  if (!isLaatste()) return;
  vul();
  lijst.append(...regels.map(({ regel }) => regel));
}
