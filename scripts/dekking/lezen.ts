/** Reads what the coverage of the rules and of the sentences is made from, checked as the build does. */
import { maakDekking, type Dekking } from '../../src/dekking/regels';
import type { Dekkingsbestand } from '../../src/dekking/plaatsen';
import { splitsZinnen } from '../../src/dekking/splitsing';
import { maakZinnendekking, type Bronsectie, type Zinnendekking } from '../../src/dekking/zinnen';
import { achtergrondSchema, type Achtergrond } from '../../src/dekking/schema';
import { regelbestandSchema, type Regel } from '../../src/bron/schema-regel';
import { keurBestand } from '../keur';
import { dichtstbij } from '../../src/taal/gelijkenis';
import { leesBestanden, leesTekst } from '../vergelijk/lezen';

const MAP = 'src/content';

interface Dekkingsinhoud {
  readonly bestanden: readonly Dekkingsbestand[];
  readonly regels: readonly Regel[];
  readonly achtergrond: readonly Achtergrond[];
}

/** The content, with the rules and the background lists as their schemas give them. @throws when one of these is wrong, in Dutch */
export function leesInhoud(map = MAP): Dekkingsinhoud {
  const bestanden = leesBestanden(map).sort((a, b) => a.pad.localeCompare(b.pad, 'en', { numeric: true }));
  const onder = (naam: string) => bestanden.filter(({ pad }) => pad.startsWith(`${naam}/`));
  return {
    bestanden,
    regels: onder('regels').flatMap((bestand) => keurBestand(regelbestandSchema, bestand).regels),
    achtergrond: onder('dekking').map((bestand) => keurBestand(achtergrondSchema, bestand)),
  };
}

/** The sections with their sentences, without headings, and the footnotes as a section of their own. A footnote is one thing: a title. */
function leesSecties(map: string): { secties: Bronsectie[]; fouten: readonly string[] } {
  const { delen, fouten } = leesTekst(map);
  const secties = delen.map(({ id, kop, stukken }) => ({
    id,
    kop,
    stukken: stukken.filter(({ soort }) => soort === 'zin').map(({ anker, tekst }) => ({ anker, zinnen: splitsZinnen(tekst) })),
  }));
  const noten = delen.flatMap(({ stukken }) => stukken).filter(({ soort }) => soort === 'voetnoot');
  const voetnoten = { id: 'voetnoten', kop: '(footnotes)', stukken: noten.map(({ anker, tekst }) => ({ anker, zinnen: [tekst] })) };
  return { secties: [...secties, voetnoten], fouten };
}

/** The coverage of the rules in this content. */
export function leesDekking({ regels, bestanden, achtergrond }: Dekkingsinhoud = leesInhoud()): Dekking {
  return maakDekking(
    regels,
    bestanden,
    achtergrond.flatMap((een) => een.achtergrond),
  );
}

/** The coverage of the sentences in this content; words that stand in no sentence are among what is wrong. */
export function leesZinnendekking({ regels, bestanden, achtergrond }: Dekkingsinhoud = leesInhoud()): Zinnendekking {
  const { secties, fouten } = leesSecties(MAP);
  const dekking = maakZinnendekking({
    secties,
    bestanden,
    regels,
    achtergrond: achtergrond.flatMap((een) => een.zinnen),
    bijna: (gezocht, namen) => dichtstbij(gezocht, namen, (naam) => naam),
  });
  return { ...dekking, fouten: [...fouten, ...dekking.fouten] };
}
