/** All cases of an explanation one can move, for who reads without a script; and whether words and rules name the same things. */
import { ofLijst } from '../taal/opsomming';
import { BEWEEGREGELS, welkeGelden, type Feiten } from './bewegen';
import type { Beweegtekst } from './schema-bewegen';

/** A row: what is set, in words by fact, and the statements that hold. */
export interface Geval {
  readonly feiten: readonly string[];
  readonly gelden: readonly string[];
}

/** Every combination of values. */
export const combinaties = (feiten: Beweegtekst['feiten']): Feiten[] =>
  feiten.reduce<Feiten[]>((tot, { id, keuzes }) => tot.flatMap((een) => keuzes.map((keuze) => ({ ...een, [id]: keuze.id }))), [{}]);

/** The cases in order; values of the last fact that make no difference share a row. */
export function gevallen(naam: string, { feiten }: Beweegtekst): Geval[] {
  const laatste = feiten.at(-1);
  if (!laatste) return [];
  const eerder = feiten.slice(0, -1);
  return combinaties(eerder).flatMap((gezet) => {
    const vast = eerder.flatMap(({ id, keuzes }) => keuzes.filter((keuze) => keuze.id === gezet[id]).map(({ tekst }) => tekst));
    const groepen = Map.groupBy(laatste.keuzes, ({ id }) => welkeGelden(naam, { ...gezet, [laatste.id]: id }).join(' '));
    return [...groepen].map(([gelden, keuzes]) => ({
      feiten: [...vast, groepen.size === 1 ? 'Maakt hier niet uit' : ofLijst(keuzes.map(({ tekst }) => tekst))],
      gelden: gelden.split(' '),
    }));
  });
}

/** What words and rules do not agree on, in Dutch; empty when they do. */
export function keurBewegen(naam: string, { feiten, uitspraken }: Beweegtekst): string[] {
  const regels = BEWEEGREGELS[naam];
  if (!regels) return [`"${naam}" heeft geen regels in src/leren/bewegen.ts.`];
  const ids = uitspraken.map(({ id }) => id);
  const waarden = new Set(feiten.flatMap(({ id, keuzes }) => keuzes.map((keuze) => `${id}: ${keuze.id}`)));
  const gebruikt = Object.values(regels).flatMap((regel) => Object.entries(regel).flatMap(([feit, lijst]) => lijst.map((een) => `${feit}: ${een}`)));
  return [
    ...ids.filter((id) => !(id in regels)).map((id) => `Uitspraak "${id}" heeft geen regel.`),
    ...Object.keys(regels)
      .filter((id) => !ids.includes(id))
      .map((id) => `Regel "${id}" heeft geen uitspraak.`),
    ...[...new Set(gebruikt)].filter((een) => !waarden.has(een)).map((een) => `De regels gebruiken "${een}", en dat staat niet bij de feiten.`),
  ];
}
