/** How a query was read, in data for the screen: never a guess as a find. */
import { dichtsteWoorden } from '../taal/afstand';
import type { Passend } from './ingangen';
import type { Naslag } from './naslag';
import { maakPlan, vraagZoalsGetypt } from './plan';
import { puntenVoorPaginas } from './paginas';
import { stam } from './stam';
import type { Begripsdeel, Uitleg, Woorduitleg, Zoekplan } from './typen';
import { hoortBijVorm } from './vraagvorm';

/** As many as are tried; most of them find something. */
const MEESTE_LIJKT = 12;
const MEESTE_DICHTBIJ = 3;
const BEGIN = 4;

/** What was searched for a word that is not in the text: words of the source, or else what the row of the word table is called. */
function gezochtVoor(deel: Begripsdeel, passend: readonly Passend[]): string[] {
  const rijen = passend.filter(({ delen, sleutel }) => delen.some(({ woord }) => woord === deel.woord) && sleutel.ingang.geen === undefined);
  const beste = rijen.sort((a, b) => b.dekking - a.dekking)[0]?.sleutel.ingang;
  const [naam = ''] = beste?.sleutels ?? [];
  return (beste?.zoekt ?? [naam]).filter((een) => een !== '' && stam(een) !== stam(deel.woord));
}

const redenVan = ({ woord }: Begripsdeel, passend: readonly Passend[]): string | undefined =>
  passend.find(({ delen, sleutel }) => sleutel.ingang.geen !== undefined && delen.some((een) => een.woord === woord))?.sleutel.ingang.geen;

function legUit(deel: Begripsdeel, passend: readonly Passend[]): Woorduitleg {
  const { woord, oordeel } = deel;
  if (oordeel === 'plek') return { woord, oordeel, als: gezochtVoor(deel, passend) };
  const reden = oordeel === 'onbekend' ? redenVan(deel, passend) : undefined;
  return { woord, oordeel, als: deel.als, ...(reden !== undefined && { reden }) };
}

/** Words that look like those of the query, the nearest first; not every one of them finds something. */
export function lijktOp({ delen }: Zoekplan, naslag: Naslag): string[] {
  const lange = naslag.bekend.alle.filter((woord) => woord.length > BEGIN);
  const gelijk = delen.flatMap(({ woord }) => {
    const begin = lange.filter((ander) => woord.length >= BEGIN && ander.startsWith(woord.slice(0, BEGIN)));
    return [...dichtsteWoorden(woord, lange), ...begin];
  });
  return [...new Set(gelijk)].slice(0, MEESTE_LIJKT);
}

/** Pages that come nearest: those a row without a place names, then those that are asked for with a word that looks like it. */
function dichtstbij(passend: readonly Passend[], lijken: readonly string[], naslag: Naslag): number[] {
  const uitTabel = passend.filter(({ sleutel }) => sleutel.ingang.geen !== undefined).flatMap(({ sleutel }) => sleutel.ingang.doelen);
  const punten = lijken.flatMap((woord) => [...puntenVoorPaginas(maakPlan(woord, naslag), naslag)]);
  const gevonden = punten.sort((a, b) => b[1] - a[1]).map(([doel]) => doel);
  return [...new Set([...uitTabel, ...gevonden])].slice(0, MEESTE_DICHTBIJ);
}

/** True for a number that names a section of the query ('6.1.6'). */
const isNummer = (woord: string, { genoemd }: Zoekplan, { perId }: Naslag) =>
  genoemd.some((doel) => [woord, `bijlage-${woord}`].some((id) => perId.get(id) === doel));

/** Explains a plan that was carried out. @param lijken when nothing was found: words that look like those of the query */
export function maakUitleg(plan: Zoekplan, passend: readonly Passend[], naslag: Naslag, lijken: readonly string[] | undefined): Uitleg {
  const zoalsGetypt = vraagZoalsGetypt(plan);
  return {
    // How is asked need not stand in the text, nor the number of a section.
    woorden: plan.delen
      .filter(({ woord, oordeel }) => oordeel !== 'onbekend' || !(hoortBijVorm(woord, plan.vorm) || isNummer(woord, plan, naslag)))
      .map((deel) => legUit(deel, passend)),
    ...(zoalsGetypt !== undefined && { zoalsGetypt }),
    lijktOp: lijken ?? [],
    dichtbij: lijken ? dichtstbij(passend, lijken, naslag) : [],
  };
}
