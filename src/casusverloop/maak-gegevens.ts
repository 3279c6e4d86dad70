/** Makes the words of the lifecycle as the timeline shows them: looks up, at build time, what they refer to. */
import { kenmerkVanSectie, padVanAnker } from '../bron/paden';
import { geefZin } from '../bron/tekst';
import { GEBEURTENISSEN } from '../machines/casusverloop/gebeurtenissen';
import type { Termijngegevens } from '../termijnen/gegevens';
import { geefWoorden, type Standgegevens, type Taakgegevens, type Tijdlijngegevens } from './gegevens';
import type { Verloopstand } from './schema';
import { standenVan, TAKEN } from './stand';
import { NUMMERS, TERMIJNSOORTEN } from './termijnen';
import { gebeurtenistekst, type Verloopteksten } from './teksten';

/** What the words refer to. */
export interface Verloopnaslag {
  readonly punten: ReadonlyMap<string, { readonly kort: string }>;
  /** A path of the site as seen from the page. */
  readonly relatief: (pad: string) => string;
}

/** A state as shown. @throws when it names a point that does not exist */
export function maakStand({ bronnen, punten, ...woorden }: Verloopstand, naslag: Verloopnaslag): Standgegevens {
  return {
    ...woorden,
    bronnen: bronnen.map(({ anker, citaat }) => ({
      citaat,
      pad: naslag.relatief(padVanAnker(anker)),
      plaats: kenmerkVanSectie(geefZin(anker).sectie),
    })),
    punten: punten.map((nr) => {
      const punt = naslag.punten.get(nr);
      if (!punt) throw new Error(`Casusverloop: stand "${woorden.kort}" noemt onduidelijk punt "${nr}". Dat bestaat niet.`);
      return { nr, kort: punt.kort, pad: naslag.relatief(`/onduidelijkheden/#${nr}`) };
    }),
  };
}

/** The states of every task as shown. @throws when words are missing or name a point that does not exist */
export function maakTaken(verloop: Verloopteksten, naslag: Verloopnaslag): Taakgegevens {
  const perTaak = TAKEN.map((taak) => {
    const { titel, standen } = verloop.regios[taak];
    const perNaam = standenVan(taak).map((naam) => [naam, maakStand(geefWoorden(standen, naam), naslag)] as const);
    return [taak, { titel, standen: Object.fromEntries(perNaam) }] as const;
  });
  return Object.fromEntries(perTaak) as Taakgegevens;
}

/** Everything the timeline draws from; `termijnen` as made for the same page. @throws as maakTaken, and when a deadline has no words */
export function maakTijdlijngegevens(verloop: Verloopteksten, { tekst, regels, soorten }: Termijngegevens, naslag: Verloopnaslag): Tijdlijngegevens {
  const opSoort = Object.fromEntries(soorten.map((soort) => [soort.id, soort]));
  const perGebeurtenis = GEBEURTENISSEN.map((id) => {
    const { naam, verandert, past } = gebeurtenistekst(verloop, id);
    return [id, { naam, verandert, past }] as const;
  });
  return {
    tekst,
    taken: maakTaken(verloop, naslag),
    banen: verloop.tekening.banen,
    fasen: Object.fromEntries(Object.entries(verloop.fasen).map(([fase, { kort }]) => [fase, kort])),
    gebeurtenissen: Object.fromEntries(perGebeurtenis) as Tijdlijngegevens['gebeurtenissen'],
    termijnen: Object.fromEntries(NUMMERS.map((nr) => [nr, geefWoorden(regels, nr)])),
    beginpunten: Object.fromEntries(Object.values(TERMIJNSOORTEN).map((soort) => [soort, geefWoorden(opSoort, soort).beginpunt])),
  };
}
