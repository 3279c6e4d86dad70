/**
 * 'U bent hier': where an outcome stands in the lifecycle, drawn at build. Only where the answers fix the phase (hier.yaml); a drawing has every
 * station of the line, those it may be marked, and kinds of line as in the large drawing: dashed where the text does not settle who holds
 * sight of safety.
 */
import type { Hierplek, Tekendeel } from '../wegwijzer/gegevens';
import type { Vragen } from '../wegwijzer/schema';
import { vind } from '../wegwijzer/vind';
import { voorwaardeInWoorden } from '../wegwijzer/voorwaarden';
import { padVanFase, type Lijndeel, type Station } from './lijn';
import type { Plekken } from './schema';
import { isOpen } from './woorden';

/** Where each phase stands on 320 by 76 units (a unit is about a pixel on a phone): route 1 above, route 2 below. Only places; which phases there are and how firm a line is follow from the machine. */
export const PLAATSEN: Readonly<Record<string, readonly [x: number, y: number]>> = {
  beoordeling: [14, 34],
  'buiten-afspraken': [42, 64],
  'overdracht-na-beoordeling': [92, 14],
  'bij-lokaal-team-direct': [152, 14],
  teruggekoppeld: [212, 14],
  dienst: [74, 50],
  gestopt: [116, 68],
  'overdracht-na-dienst': [140, 50],
  'bij-lokaal-team-na-dienst': [204, 50],
  'opnieuw-gemeld': [260, 32],
  afgerond: [304, 50],
};

/** Which phase goes on to which; each is a step of the machine. */
export const STREKEN: readonly (readonly [van: string, naar: string])[] = [
  ['beoordeling', 'overdracht-na-beoordeling'],
  ['overdracht-na-beoordeling', 'bij-lokaal-team-direct'],
  ['bij-lokaal-team-direct', 'teruggekoppeld'],
  ['teruggekoppeld', 'opnieuw-gemeld'],
  ['beoordeling', 'dienst'],
  ['dienst', 'overdracht-na-dienst'],
  ['overdracht-na-dienst', 'bij-lokaal-team-na-dienst'],
  ['bij-lokaal-team-na-dienst', 'opnieuw-gemeld'],
  ['bij-lokaal-team-na-dienst', 'afgerond'],
  ['dienst', 'gestopt'],
  ['beoordeling', 'buiten-afspraken'],
];

const plaatsVan = (fase: string) => vind('Casusverloop, kleine lijn', 'fase', PLAATSEN, fase);

/**
 * The parts of the small drawing with these phases marked. It says nothing the words beside it do not say, so it is hidden from a screen
 * reader (1.1.1). Parts, not markup: a page that takes no markup from a script can draw them (docs/besluiten/0014).
 */
export function tekenHier(stations: readonly Station[], hier: readonly string[]): Tekendeel[] {
  const open = new Set(stations.filter(({ zicht }) => isOpen(zicht.zekerheid)).map(({ fase }) => fase));
  const lijnen = STREKEN.map(([van, naar]): Tekendeel => {
    const [[x, y], [naarX, naarY]] = [plaatsVan(van), plaatsVan(naar)];
    return ['path', { d: `M${x} ${y}L${naarX} ${naarY}`, ...(open.has(van) ? { class: 'hier__open' } : {}) }];
  });
  const stippen = stations.map(({ fase }): Tekendeel => {
    const [cx, cy] = plaatsVan(fase);
    return ['circle', hier.includes(fase) ? { cx, cy, r: 7, class: 'hier__nu' } : { cx, cy, r: 4 }];
  });
  return [...lijnen, ...stippen];
}

interface Hiernaslag {
  readonly lijn: readonly Lijndeel[];
  readonly vragen: Vragen['vragen'];
  /** A path of the site as seen from the page. */
  readonly relatief: (pad: string) => string;
}

/**
 * The places a walkthrough can end at, for its page; none when nothing in it fixes a place.
 * @throws when an entry names a question, answer or phase that does not exist, with the name that was probably meant
 */
export function maakHier(plekken: Plekken, slug: string, { lijn, vragen, relatief }: Hiernaslag): Hierplek[] {
  const stations = lijn.flatMap((deel) => deel.stations);
  const perFase = new Map(stations.map((station) => [station.fase, station]));
  return (plekken[slug] ?? []).map(({ bij, fasen, naam }) => {
    const waar = `src/content/casusverloop/hier.yaml, wegwijzer "${slug}"`;
    voorwaardeInWoorden(bij, vragen, waar);
    const [eerste, ...rest] = fasen.map((fase) => vind(waar, 'fase', perFase, fase));
    if (!eerste) throw new Error(`${waar}: noem ten minste één fase.`);
    const alle = [eerste, ...rest].map(({ fase }) => fase);
    return { bij, naam: naam ?? eerste.tekst.kort, pad: relatief(padVanFase(eerste.fase)), tekening: tekenHier(stations, alle) };
  });
}

/** @throws when places are given for a walkthrough that does not exist, with the name that was probably meant */
export function keurWegwijzers(plekken: Plekken, wegwijzers: ReadonlyMap<string, unknown>): void {
  for (const slug of Object.keys(plekken)) vind('src/content/casusverloop/hier.yaml', 'wegwijzer', wegwijzers, slug);
}
