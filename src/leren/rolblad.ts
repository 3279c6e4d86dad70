/** The role sheet of one chair: three rounds, each with only what that chair knows. Nothing of the other chair comes along. */
import type { Stoel } from '../site/stoelen';
import { schrijfDag, vanIso } from '../termijnen/dagen';
import { woordenVan } from '../taal/leesbaarheid';
import { alsBladfeit, keuzesVan, persoonInWoorden, vraagBij, type Bladfeit } from './begeleiding';
import { feitenOpRolblad, RONDEN } from './moment';
import type { Verhaal, Verhaalfeit } from './schema';

interface Ronde {
  readonly nummer: number;
  readonly dag: string;
  readonly feiten: readonly Bladfeit[];
  /** What is asked and what one chooses from; only for the chair whose turn it is: the other would read what that one knows. */
  readonly keuze?: { readonly vraag: string; readonly lijst: boolean; readonly opties: readonly string[] } | undefined;
}
export interface Rolblad {
  readonly slug: string;
  readonly stoel: Stoel;
  /** Name of the case. The title of the story may tell what one chair knows, a name does not. */
  readonly naam: string;
  readonly wie: readonly string[];
  readonly ronden: readonly Ronde[];
}

/** Persons of whom this chair hears in its facts. How they are with each other and what there is about them may be known to one chair only. */
function personen({ wie }: Verhaal, feiten: readonly Verhaalfeit[]): string[] {
  const gelezen = new Set(feiten.flatMap((feit) => woordenVan(`${feit.wie} ${feit.tekst}`)).map((woord) => woord.toLowerCase()));
  return wie
    .filter(({ naam }) =>
      woordenVan(naam)
        .slice(-1)
        .some((woord) => gelezen.has(woord.toLowerCase())),
    )
    .map(({ naam, leeftijd, rol }) => persoonInWoorden({ naam, leeftijd, rol }));
}

/** What a role sheet asks of a walkthrough: its title, and a question in a few words. */
export interface Wegwoorden {
  readonly titel: string;
  readonly kort: (vraag: string) => string;
}

/** The sheet of a chair in a story with role sheets. @param woordenBij the words of this walkthrough */
export function maakRolblad(slug: string, verhaal: Verhaal, stoel: Stoel, woordenBij: (wegwijzer: string) => Wegwoorden | undefined): Rolblad {
  const momenten = verhaal.momenten.slice(0, RONDEN);
  return {
    slug,
    stoel,
    naam: verhaal.wie[0]?.naam ?? slug,
    wie: personen(
      verhaal,
      momenten.flatMap((moment) => feitenOpRolblad(moment, stoel)),
    ),
    ronden: momenten.map((moment, plaats) => {
      const woorden = moment.wegwijzer === undefined ? undefined : woordenBij(moment.wegwijzer);
      const opties = keuzesVan(moment, (vraag) => woorden?.kort(vraag) ?? vraag);
      return {
        nummer: plaats + 1,
        dag: schrijfDag(vanIso(moment.datum)),
        feiten: feitenOpRolblad(moment, stoel).map(alsBladfeit),
        keuze: moment.stoel === stoel ? { vraag: vraagBij(moment, woorden?.titel), lijst: moment.opties === undefined, opties } : undefined,
      };
    }),
  };
}
