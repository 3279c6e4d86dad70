/** Makes the words of the lifecycle as the timeline shows them: looks up, at build time, what they refer to. */
import { kenmerkVanSectie, padVanAnker } from '../bron/paden';
import { geefZin } from '../bron/tekst';
import { GEBEURTENISSEN } from '../machines/casusverloop/gebeurtenissen';
import { VEILIG_CONTACT } from '../site/veilig-contact';
import type { Termijn, Termijnsoort } from '../termijnen/schema';
import { geefWoorden, type Looptermijngegevens, type Standgegevens, type Tijdlijngegevens } from './gegevens';
import { plaatslinks } from './plaatsen';
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

function maakLooptermijn({ bronnen, punten, contact, ...woorden }: Termijn, { relatief }: Verloopnaslag): Looptermijngegevens {
  return {
    ...woorden,
    ...(contact ? { veilig: relatief(VEILIG_CONTACT.pad) } : {}),
    plaatsen: plaatslinks(bronnen, punten).map((link) => ({ ...link, pad: relatief(link.pad) })),
  };
}

/** The deadlines of the text, to take those of the timeline from. */
interface Termijnteksten {
  readonly termijnen: readonly Termijn[];
  readonly soorten: readonly Termijnsoort[];
}

/** Everything the timeline draws from. @throws when words are missing or name a point that does not exist */
export function maakTijdlijngegevens(verloop: Verloopteksten, { termijnen, soorten }: Termijnteksten, naslag: Verloopnaslag): Tijdlijngegevens {
  const opNummer = Object.fromEntries(termijnen.map((termijn) => [termijn.nr, termijn]));
  const opSoort = Object.fromEntries(soorten.map((soort) => [soort.id, soort]));
  const perTaak = TAKEN.map((taak) => {
    const { titel, standen } = verloop.regios[taak];
    const perNaam = standenVan(taak).map((naam) => [naam, maakStand(geefWoorden(standen, naam), naslag)] as const);
    return [taak, { titel, standen: Object.fromEntries(perNaam) }] as const;
  });
  const perGebeurtenis = GEBEURTENISSEN.map((id) => {
    const { naam, verandert, past } = gebeurtenistekst(verloop, id);
    return [id, { naam, verandert, past }] as const;
  });
  return {
    taken: Object.fromEntries(perTaak) as Tijdlijngegevens['taken'],
    fasen: Object.fromEntries(Object.entries(verloop.fasen).map(([fase, { kort }]) => [fase, kort])),
    gebeurtenissen: Object.fromEntries(perGebeurtenis) as Tijdlijngegevens['gebeurtenissen'],
    termijnen: Object.fromEntries(NUMMERS.map((nr) => [nr, maakLooptermijn(geefWoorden(opNummer, nr), naslag)])),
    beginpunten: Object.fromEntries(Object.values(TERMIJNSOORTEN).map((soort) => [soort, geefWoorden(opSoort, soort).beginpunt])),
  };
}
