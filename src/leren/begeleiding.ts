/** A story as the facilitator's sheet has it, in words: facts, choices, worked path, likely wrong reasoning and the next question. Plain JSON. */
import type { Bronlink } from '../bron/links';
import { STOELEN, stoelInZin, type Stoel } from '../site/stoelen';
import { schrijfDag, vanIso } from '../termijnen/dagen';
import { passend } from '../wegwijzer/passend';
import { antwoordTekst, uitkomstVan, vraagVan, ZEKERHEID } from '../wegwijzer/teksten';
import { wegenNaar, type Wegbron } from '../wegwijzer/wegen';
import { wijzigingen } from '../wegwijzer/wijzigingen';
import { lijstpunten } from './lijst';
import { alsAntwoorden, feitenOpRolblad, feitenVoor, isZonderFeit, RONDEN } from './moment';
import type { Verhaal, Verhaalantwoord, Verhaalfeit, Verhaalmoment } from './schema';
import { FEITVORM } from './woorden';

/** A fact as it is read: letter, how and from whom it came, what was seen or said. */
export interface Bladfeit {
  readonly id: string;
  readonly bron: string;
  readonly tekst: string;
}
/** What one may choose, why it holds or not, and what to ask who chose it. */
interface Bladoptie {
  readonly tekst: string;
  readonly goed: boolean;
  readonly waarom?: string | undefined;
  /** Question at which the path to this choice leaves the worked one. */
  readonly hierna?: string | undefined;
  /** Which answers lead there. */
  readonly anders?: string | undefined;
}
interface Bladuitkomst {
  readonly kort: string;
  readonly conclusie: string;
  readonly zekerheid: string;
  readonly bronnen: readonly Bronlink[];
}
/** The variant: the fact as it was and is, the answer and the outcome that go with it. */
interface Bladpaar {
  readonly feit: string;
  readonly tekst: string;
  readonly uitkomst: string;
  readonly waarom: string;
}
/** What only one chair knows in a round, and what both know. */
interface Onthulling {
  readonly wie: string;
  readonly feiten: readonly Bladfeit[];
}

export interface Bladmoment {
  readonly titel: string;
  readonly stoel: Stoel;
  readonly dag: string;
  readonly feiten: readonly Bladfeit[];
  readonly vraag: string;
  /** True where all that is open is marked, instead of one outcome chosen. */
  readonly lijst: boolean;
  readonly opties: readonly Bladoptie[];
  readonly denkfout: string;
  readonly hierna: string;
  readonly weg: readonly { readonly vraag: string; readonly antwoord: string; readonly feiten: string }[];
  readonly uitkomst?: Bladuitkomst | undefined;
  readonly voor: string;
  readonly tegen: string;
  readonly ontbreekt: readonly string[];
  readonly paar?: Bladpaar | undefined;
  /** Who knew what; only in the rounds of a story with role sheets. */
  readonly onthulling: readonly Onthulling[];
}
export interface Begeleiding extends Pick<Verhaal, 'titel' | 'vooraf' | 'slot'> {
  readonly slug: string;
  readonly wie: readonly string[];
  readonly momenten: readonly Bladmoment[];
}

const letters = (namen: readonly string[]) => (namen.length === 0 ? 'geen' : namen.join(', '));
/** '2.b' is a fact of another moment. */
const feitnaam = (naam: string) => naam.split('.').reverse().join(' van moment ');
const feitenVan = (antwoord: Verhaalantwoord) => (isZonderFeit(antwoord) ? 'dit ontbreekt' : `feit ${antwoord.feit.map(feitnaam).join(', ')}`);

/** A fact as the sheets show it. */
export const alsBladfeit = ({ id, vorm, wie, tekst }: Verhaalfeit): Bladfeit => ({ id, bron: `${FEITVORM[vorm]} · ${wie}`, tekst });

type Persoon = Verhaal['wie'][number];
/** Who a person is: place in the family, age, and what the case needs. */
export const overPersoon = ({ rol, leeftijd, relatie, achtergrond }: Persoon): string =>
  [rol, leeftijd === 'ongeboren' ? 'nog niet geboren' : `${leeftijd} jaar`, relatie, achtergrond].filter(Boolean).join(', ');
/** A person in one line. */
export const persoonInWoorden = (persoon: Persoon): string => `${persoon.naam}: ${overPersoon(persoon)}`;

/** What is asked at a moment. */
export const vraagBij = ({ termijn }: Verhaalmoment, titel: string | undefined): string =>
  titel ?? (termijn ? 'Wat zegt de tekst over de tijd?' : 'Wat zegt de tekst hierover?');

/** What one chooses from, in words: options, or the items of a list. */
export function keuzesVan({ opties, antwoorden }: Verhaalmoment, kort: (vraag: string) => string): string[] {
  return opties?.map(({ tekst }) => tekst) ?? lijstpunten(antwoorden).map(({ vraag }) => kort(vraag));
}

/** The question where the path to another outcome leaves the worked one, and the answers that lead there. */
function eersteAfslag(moment: Verhaalmoment, uitkomst: string, { gegevens, route }: Wegbron) {
  const lijst = wijzigingen(route, alsAntwoorden(moment.antwoorden));
  const afslag = lijst.find((een) => een.uitkomst === uitkomst)?.wijzig[0]?.vraag;
  const antwoord = moment.antwoorden.find(({ vraag }) => vraag === afslag);
  return {
    hierna: antwoord && `${vraagVan(gegevens, antwoord.vraag).vraag} (${feitenVan(antwoord)})`,
    anders: wegenNaar({ gegevens, route }, lijst, uitkomst)[0]?.tekst,
  };
}

function optiesVan(moment: Verhaalmoment, weg: Wegbron | undefined): Bladoptie[] {
  const { opties, uitkomst, open = [], punten, antwoorden } = moment;
  if (opties)
    return opties.map((optie) => {
      const goed = optie.uitkomst === uitkomst;
      return { tekst: optie.tekst, goed, waarom: optie.waarom, ...(!goed && weg ? eersteAfslag(moment, optie.uitkomst, weg) : {}) };
    });
  return lijstpunten(antwoorden).map((antwoord) => ({
    tekst: weg ? vraagVan(weg.gegevens, antwoord.vraag).kort : antwoord.vraag,
    goed: open.includes(antwoord.vraag),
    waarom: punten.find(({ vraag }) => vraag === antwoord.vraag)?.waarom,
  }));
}

function uitkomstBij({ antwoorden, uitkomst }: Verhaalmoment, { gegevens }: Wegbron): Bladuitkomst {
  const { kort, conclusie, zekerheid, bronnen } = uitkomstVan(passend(gegevens, alsAntwoorden(antwoorden)), uitkomst);
  return {
    kort,
    conclusie,
    zekerheid: ZEKERHEID[zekerheid],
    bronnen: bronnen.slice(0, 1).map(({ citaat, pad, plaats }) => ({ citaat, pad, plaats })),
  };
}

function paarVan({ paar }: Verhaalmoment, weg: Wegbron | undefined): Bladpaar | undefined {
  if (!paar || !weg) return undefined;
  return { feit: paar.feit.id, tekst: paar.feit.tekst, uitkomst: uitkomstVan(weg.gegevens, paar.uitkomst).kort, waarom: paar.waarom };
}

/** What each chair knew alone, and both. */
function onthul(moment: Verhaalmoment): Onthulling[] {
  const samen = moment.feiten.filter(({ kent }) => kent?.length === STOELEN.length);
  const alleen = STOELEN.map((stoel) => ({
    wie: `Alleen ${stoelInZin(stoel)} wist dit`,
    feiten: feitenOpRolblad(moment, stoel).filter(({ kent }) => kent?.length === 1),
  }));
  return [...alleen, { wie: 'Beide stoelen wisten dit', feiten: samen }].map(({ wie, feiten }) => ({ wie, feiten: feiten.map(alsBladfeit) }));
}

function maakMoment(moment: Verhaalmoment, weg: Wegbron | undefined, metRollen: boolean): Bladmoment {
  const { titel, stoel, datum, ontbreekt, begeleiding, antwoorden } = moment;
  const past = weg && passend(weg.gegevens, alsAntwoorden(antwoorden));
  return {
    titel,
    stoel,
    dag: schrijfDag(vanIso(datum)),
    feiten: feitenVoor(moment, stoel).map(alsBladfeit),
    vraag: vraagBij(moment, weg?.gegevens.titel),
    lijst: moment.opties === undefined,
    opties: optiesVan(moment, weg),
    denkfout: begeleiding.denkfout,
    hierna: begeleiding.vraag,
    weg: past
      ? antwoorden.map((antwoord) => {
          const vraag = vraagVan(past, antwoord.vraag);
          return { vraag: vraag.kort, antwoord: antwoordTekst(vraag, antwoord.waarden), feiten: feitenVan(antwoord) };
        })
      : [],
    uitkomst: weg && uitkomstBij(moment, weg),
    voor: letters(moment['pleit-voor']),
    tegen: letters(moment['pleit-tegen']),
    ontbreekt,
    paar: paarVan(moment, weg),
    onthulling: metRollen ? onthul(moment) : [],
  };
}

/** The facilitator's sheet of a story. @param wegVan the walkthrough of this slug, with links from the page the sheet stands on */
export function maakBegeleiding(slug: string, verhaal: Verhaal, wegVan: (wegwijzer: string) => Wegbron | undefined): Begeleiding {
  return {
    slug,
    titel: verhaal.titel,
    vooraf: verhaal.vooraf,
    slot: verhaal.slot,
    wie: verhaal.wie.map(persoonInWoorden),
    momenten: verhaal.momenten.map((moment, plaats) =>
      maakMoment(moment, moment.wegwijzer === undefined ? undefined : wegVan(moment.wegwijzer), verhaal.stoelen && plaats < RONDEN),
    ),
  };
}
