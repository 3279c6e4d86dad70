/** What a role sheet may not hold: runs of words from facts that only the other chair knows. */
import { alsBladfeit } from '../../src/leren/begeleiding';
import { feitenOpRolblad, feitenVoor } from '../../src/leren/moment';
import type { Verhaal } from '../../src/leren/schema';
import { STOELEN, type Stoel } from '../../src/site/stoelen';
import { woordenVan } from '../../src/taal/leesbaarheid';

/** So many words in a row tell a fact; fewer are everyday Dutch. */
const REEKS = 4;

const woorden = (tekst: string) => woordenVan(tekst).map((woord) => woord.toLowerCase());
const reeksen = (tekst: string): string[] => {
  const lijst = woorden(tekst);
  const lengte = Math.min(REEKS, lijst.length);
  return lijst.slice(0, lijst.length - lengte + 1).map((_, plaats) => lijst.slice(plaats, plaats + lengte).join(' '));
};

export const andereStoel = (stoel: Stoel): Stoel => STOELEN.find((een) => een !== stoel) ?? stoel;

/** Runs of words of what only the other chair knows, in any moment of the story, also after the rounds. */
export function geheimVoor({ momenten }: Verhaal, stoel: Stoel): string[] {
  const eigen = momenten.flatMap((moment) => [...feitenOpRolblad(moment, stoel), ...feitenVoor(moment, stoel)]).map(alsBladfeit);
  const bekend = new Set(eigen.flatMap(({ tekst, bron }) => [...reeksen(tekst), ...reeksen(bron)]));
  const vreemd = momenten.flatMap((moment) => moment.feiten.filter(({ kent }) => !kent?.includes(stoel)));
  return [...new Set(vreemd.flatMap(({ tekst }) => reeksen(tekst)))].filter((reeks) => !bekend.has(reeks));
}

/** The secrets that stand in a text. */
export function verraden(tekst: string, geheim: readonly string[]): string[] {
  const alles = ` ${woorden(tekst).join(' ')} `;
  return geheim.filter((reeks) => alles.includes(` ${reeks} `));
}

export const metRolbladen = (verhalen: readonly { readonly slug: string; readonly verhaal: Verhaal }[]) =>
  verhalen.filter(({ verhaal }) => verhaal.stoelen).flatMap((een) => STOELEN.map((stoel) => ({ ...een, stoel })));
