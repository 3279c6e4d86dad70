/** What a trainer chooses a story by, and which stories fit a choice. */
import { routes } from '../machines/register';
import { STOELEN, STOELNAAM } from '../site/stoelen';
import { opNummer } from '../taal/nummer';
import { passend } from '../wegwijzer/passend';
import { uitkomstVan, vraagVan } from '../wegwijzer/teksten';
import type { Wegbron } from '../wegwijzer/wegen';
import { KIESSOORTEN, type Kiessoort } from './kiezer-soorten';
import { alsAntwoorden } from './moment';
import { GEWELD, THEMAS, type Verhaal, type Verhaalmoment } from './schema';
import { THEMANAAM } from './themas';

const KIESNAAM: Readonly<Record<Kiessoort, string>> = {
  thema: 'Thema',
  geweld: 'Soort geweld',
  stoel: 'Stoel',
  minuten: 'Tijd',
  wegwijzer: 'Wegwijzer',
  punt: 'Onduidelijk punt',
};
/** A story on both chairs has role sheets. */
const ROLBLADEN = 'rolbladen';

/** A story with all it can be chosen by: names of the kinds above. */
export interface Kiesverhaal {
  readonly slug: string;
  readonly titel: string;
  readonly vooraf: string;
  readonly rolbladen: boolean;
  readonly minuten: number;
  readonly kenmerken: Readonly<Record<Kiessoort, readonly string[]>>;
}

/** Points that the questions and the outcome of a moment name. */
function puntenBij({ antwoorden, uitkomst }: Verhaalmoment, { gegevens }: Wegbron): string[] {
  const past = passend(gegevens, alsAntwoorden(antwoorden));
  return [...antwoorden.flatMap(({ vraag }) => vraagVan(past, vraag).punten), ...uitkomstVan(past, uitkomst).punten.map(({ nr }) => nr)];
}

const isGeweld = (thema: string) => GEWELD.some((een) => een === thema);
const uniek = (lijst: readonly string[]) => [...new Set(lijst)];

/** A story to choose. @param perMoment minutes a moment takes in a group, and `afronding` those to close */
export function maakKiesverhaal(
  slug: string,
  { titel, vooraf, thema, stoelen, momenten }: Verhaal,
  { perMoment, afronding }: { readonly perMoment: number; readonly afronding: number },
  wegVan: (wegwijzer: string) => Wegbron | undefined,
): Kiesverhaal {
  const minuten = momenten.length * perMoment + afronding;
  const punten = momenten.flatMap((moment) => {
    const weg = moment.wegwijzer === undefined ? undefined : wegVan(moment.wegwijzer);
    return weg ? puntenBij(moment, weg) : [];
  });
  return {
    slug,
    titel,
    vooraf,
    rolbladen: stoelen,
    minuten,
    kenmerken: {
      thema: thema.filter((een) => !isGeweld(een)),
      geweld: thema.filter(isGeweld),
      stoel: [...STOELEN.filter((stoel) => momenten.some((moment) => moment.stoel === stoel)), ...(stoelen ? [ROLBLADEN] : [])],
      minuten: [String(minuten)],
      wegwijzer: uniek(momenten.flatMap(({ wegwijzer }) => wegwijzer ?? [])),
      punt: uniek(punten).sort(opNummer),
    },
  };
}

/** A list to choose from: each name with its words, as far as a story has it. */
export interface Kieslijst {
  readonly soort: Kiessoort;
  readonly naam: string;
  readonly keuzes: readonly { readonly id: string; readonly tekst: string }[];
}

function volgordeVan(soort: Kiessoort, namen: readonly string[]): readonly string[] {
  if (soort === 'thema' || soort === 'geweld') return THEMAS;
  if (soort === 'stoel') return [...STOELEN, ROLBLADEN];
  if (soort === 'wegwijzer') return Object.keys(routes);
  return soort === 'punt' ? [...namen].sort(opNummer) : [...namen].sort((een, ander) => Number(een) - Number(ander));
}

/** The lists of the form. @param woorden names of walkthroughs and points */
export function maakKieslijsten(
  verhalen: readonly Kiesverhaal[],
  woorden: { readonly wegwijzer: (slug: string) => string; readonly punt: (nr: string) => string },
): Kieslijst[] {
  const tekst: Readonly<Record<Kiessoort, (id: string) => string>> = {
    thema: (id) => THEMANAAM[id as keyof typeof THEMANAAM],
    geweld: (id) => THEMANAAM[id as keyof typeof THEMANAAM],
    stoel: (id) => (id === ROLBLADEN ? 'Beide stoelen, met rolbladen' : (STOELNAAM[id as keyof typeof STOELNAAM] ?? id)),
    minuten: (id) => `Ongeveer ${id} minuten`,
    wegwijzer: woorden.wegwijzer,
    punt: woorden.punt,
  };
  return KIESSOORTEN.map((soort) => {
    const namen = uniek(verhalen.flatMap(({ kenmerken }) => kenmerken[soort]));
    const keuzes = volgordeVan(soort, namen).filter((id) => namen.includes(id));
    return { soort, naam: KIESNAAM[soort], keuzes: keuzes.map((id) => ({ id, tekst: tekst[soort](id) })) };
  });
}
