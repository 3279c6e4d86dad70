/** Makes answers as they are shown: quotes, points and pages looked up, and all of them held against each other. */
import { kenmerkVanSectie, padVanAnker } from '../bron/paden';
import type { Norm } from '../bron/schema-bron';
import type { Onduidelijkheid } from '../bron/schema-onduidelijkheid';
import { geefZin } from '../bron/tekst';
import { VEILIG_CONTACT } from '../site/veilig-contact';
import { isSoort } from '../termijnen/soorten';
import { vind } from '../wegwijzer/vind';
import type { Situatieantwoord, Snelantwoord, Themablad } from './gegevens';
import { keurPunten } from './punten';
import type { Antwoordinhoud, Situatieinhoud } from './schema';
import { plaatsVanSituatie, situatiesInWoorden, THEMANAMEN, THEMAS } from './situaties';

/** What answers refer to. */
export interface Antwoordnaslag {
  /** Norm strength of each rule. */
  readonly normen: ReadonlyMap<string, Norm>;
  readonly punten: ReadonlyMap<string, Onduidelijkheid>;
  /** Titles of the pages one can go on to, by path from the root: '/contact/'. */
  readonly bladzijden: ReadonlyMap<string, string>;
}

/** '4.d' for a lettered sentence, else the mark of its section: '6.1.1', 'B4'. */
export function plaatsVan(anker: string): string {
  const letter = /(?<=\d-)[a-z]/u.exec(anker)?.[0];
  const sectie = kenmerkVanSectie(geefZin(anker).sectie);
  return letter ? `${sectie}.${letter}` : sectie;
}

function maakSituatie(een: Situatieinhoud, waar: string, { normen, punten }: Antwoordnaslag): Situatieantwoord {
  const { wanneer, regel, tekst, norm, zekerheid, toevoeging, contact, bronnen } = een;
  for (const nr of Object.keys(een.geenPunt)) vind(waar, 'bij "geenPunt" onduidelijk punt', punten, nr);
  const getoond = een.punten.map((nr) => vind(waar, 'onduidelijk punt', punten, nr));
  const [fout] = keurPunten(een, [...punten.values()]);
  if (fout) throw new Error(`${waar}: ${fout}`);
  return {
    wanneer: [...wanneer].sort((a, b) => plaatsVanSituatie(a) - plaatsVanSituatie(b)),
    naam: situatiesInWoorden(wanneer),
    regel,
    tekst,
    ...(norm ? { norm } : {}),
    ...(zekerheid ? { zekerheid } : {}),
    toevoeging,
    ...(contact ? { veilig: VEILIG_CONTACT.pad } : {}),
    bronnen: bronnen.map(({ anker, citaat, regel: nr }) => ({
      citaat,
      pad: padVanAnker(anker),
      plaats: plaatsVan(anker),
      ...(nr ? { norm: vind(waar, 'regel', normen, nr) } : {}),
    })),
    plaatsen: [...new Set(bronnen.map(({ anker }) => plaatsVan(anker)))],
    punten: getoond.map(({ nr, kop, ernst }) => ({ nr, kop, pad: `/onduidelijkheden/#${nr}`, ernst })),
  };
}

const REKENHULP = /^(?<pad>\/wegwijzers\/termijnen\/)#v1&soort=(?<soort>[a-z-]+)$/u;

/** A page to go on to; the calculator may be opened with the kind of event chosen. */
function maakVerder({ naar, tekst }: Antwoordinhoud['verder'][number], waar: string, { bladzijden }: Antwoordnaslag): Snelantwoord['verder'][number] {
  const { pad = naar, soort } = REKENHULP.exec(naar)?.groups ?? {};
  if (soort !== undefined && !isSoort(soort)) throw new Error(`${waar}: de rekenhulp kent geen soort "${soort}".`);
  return { pad: naar, tekst: tekst ?? vind(waar, 'bladzijde', bladzijden, pad) };
}

/** One answer. @throws when it refers to something that does not exist, or leaves out a point about safety that its quotes touch */
export function maakAntwoord(id: string, { situaties, verder, ...rest }: Antwoordinhoud, naslag: Antwoordnaslag): Snelantwoord {
  const waar = `Antwoord "${id}"`;
  const gemaakt = situaties.map((een) => maakSituatie(een, `${waar}, situatie "${een.wanneer.join(', ')}"`, naslag));
  const eerste = ({ wanneer: [een] }: Situatieantwoord) => (een ? plaatsVanSituatie(een) : 0);
  return { id, ...rest, situaties: gemaakt.sort((a, b) => eerste(a) - eerste(b)), verder: verder.map((een) => maakVerder(een, waar, naslag)) };
}

/**
 * What two answers may not share: a question or a way to ask it.
 * @param gelijk folds what people type to what is compared
 * @throws with both ids, in Dutch for an editor
 */
export function keurUniek(antwoorden: readonly Pick<Snelantwoord, 'id' | 'vraag' | 'zegswijzen'>[], gelijk: (tekst: string) => string): void {
  const gezien = new Map<string, string>();
  for (const { id, vraag, zegswijzen } of antwoorden)
    for (const woorden of [vraag, ...zegswijzen]) {
      const ander = gezien.get(gelijk(woorden));
      if (ander !== undefined) throw new Error(`Antwoord "${id}": "${woorden}" staat ook in "${ander}". Een zegswijze hoort bij één antwoord.`);
      gezien.set(gelijk(woorden), id);
    }
}

/** The answers under their themes, in the order of the list of themes; a theme without answers is left out. */
export function perThema(antwoorden: readonly Snelantwoord[]): Themablad[] {
  return THEMANAMEN.map((thema) => ({ thema, kop: THEMAS[thema], antwoorden: antwoorden.filter((een) => een.thema === thema) })).filter(
    (blad) => blad.antwoorden.length > 0,
  );
}
