/** All stories together: what they reach, and what only shows over all of them. */
import { routes } from '../machines/register';
import { geldt } from '../wegwijzer/voorwaarden';
import { alsAntwoorden, heeftOnbekend, type Verhaalbestand, type Verhaalnaslag } from './moment';
import { LEZINGEN, type Verhaalmoment } from './schema';
import { WERKVORMEN } from './vormen';

/** A moment with where it stands. */
export interface Momentplaats {
  readonly slug: string;
  /** From 1. */
  readonly nummer: number;
  readonly moment: Verhaalmoment;
}

/** Every moment, in the order of the series. */
export const momentenVan = (bestanden: readonly Verhaalbestand[]): Momentplaats[] =>
  [...bestanden]
    .sort((a, b) => a.verhaal.nr - b.verhaal.nr || a.slug.localeCompare(b.slug))
    .flatMap(({ slug, verhaal }) => verhaal.momenten.map((moment, plaats) => ({ slug, nummer: plaats + 1, moment })));

/** True when the right answer is that the text is not clear or silent, or when something stays unknown on the worked path. */
export function isOpenEinde({ wegwijzer, antwoorden, uitkomst }: Verhaalmoment, { uitkomsten }: Verhaalnaslag): boolean {
  const tekst = uitkomsten.get(wegwijzer ?? '')?.[uitkomst];
  const { zekerheid } = tekst?.anders.find(({ bij }) => geldt(bij, alsAntwoorden(antwoorden))) ?? tekst ?? {};
  return heeftOnbekend(antwoorden) || zekerheid === 'niet eenduidig' || zekerheid === 'niet geregeld';
}

/** Every outcome of every walkthrough, as 'walkthrough outcome'. */
export const UITKOMSTEN: readonly string[] = Object.values(routes).flatMap(({ slug, vanStrengNaarRuim }) =>
  vanStrengNaarRuim.map((uitkomst) => `${slug} ${uitkomst}`),
);

/** Where each outcome is reached, in a moment or in its variant ('≠'). */
export function bereikteUitkomsten(bestanden: readonly Verhaalbestand[]): Map<string, string[]> {
  const kaart = new Map<string, string[]>(UITKOMSTEN.map((naam) => [naam, []]));
  for (const { slug, nummer, moment } of momentenVan(bestanden)) {
    kaart.get(`${moment.wegwijzer ?? ''} ${moment.uitkomst}`)?.push(`${slug} ${nummer}`);
    if (moment.paar) kaart.get(`${moment.wegwijzer ?? ''} ${moment.paar.uitkomst}`)?.push(`${slug} ${nummer}≠`);
  }
  return kaart;
}

/** Where each dangerous reading is named. */
export function genoemdeLezingen(bestanden: readonly Verhaalbestand[]): Map<number, string[]> {
  const alle = momentenVan(bestanden);
  return new Map(
    Array.from({ length: LEZINGEN }, (_, plaats) => plaats + 1).map((nr) => [
      nr,
      alle.filter(({ moment }) => moment.lezingen.includes(nr)).map(({ slug, nummer }) => `${slug} ${nummer}`),
    ]),
  );
}

/** Lengths of what one chooses from: the mean of the right options over that of the others, and how often the right one is the longest. */
export function optielengten(bestanden: readonly Verhaalbestand[]) {
  const alle = momentenVan(bestanden).flatMap(({ moment: { opties, uitkomst } }) => (opties ? [{ opties, uitkomst }] : []));
  const lengten = (juist: boolean) =>
    alle.flatMap(({ opties, uitkomst }) => opties.filter((een) => (een.uitkomst === uitkomst) === juist).map(({ tekst }) => tekst.length));
  const gemiddeld = (lijst: readonly number[]) => lijst.reduce((som, een) => som + een, 0) / Math.max(1, lijst.length);
  const langst = alle.filter(({ opties, uitkomst }) => {
    const juist = opties.find((een) => een.uitkomst === uitkomst)?.tekst.length ?? 0;
    return opties.every((een) => een.uitkomst === uitkomst || een.tekst.length < juist);
  });
  return { verhouding: gemiddeld(lengten(true)) / Math.max(1, gemiddeld(lengten(false))), langst: langst.length, momenten: alle.length };
}

/** A walkthrough's first moment is worked out, its second half, later ones are one's own; where a file says otherwise. */
export function verkeerdeVormen(bestanden: readonly Verhaalbestand[]): string[] {
  const gezien = new Map<string, number>();
  return momentenVan(bestanden).flatMap(({ slug, nummer, moment }) => {
    if (moment.wegwijzer === undefined) return [];
    const keer = gezien.get(moment.wegwijzer) ?? 0;
    gezien.set(moment.wegwijzer, keer + 1);
    const vorm = WERKVORMEN[Math.min(keer, WERKVORMEN.length - 1)];
    return vorm === moment.vorm || vorm === undefined
      ? []
      : [`${slug}, moment ${nummer}: dit is keer ${keer + 1} van ${moment.wegwijzer}. De vorm is dan "${vorm}".`];
  });
}
