/**
 * The reader's own events as a drawing: the lanes and lines of the drawing of the agreements (zwembaan.ts), with a column per event. Places
 * only; src/components/casusverloop/Lijntekening.tsx makes SVG of them. One unit is one CSS pixel at the usual size of letters.
 */
import { inRegels } from '../taal/regel';
import { delen, WEEKDAGNAMEN, weekdagVan, type Dag } from '../termijnen/dagen';
import { geefWoorden, type Tijdlijngegevens } from './gegevens';
import { BAAN, BAANNAMEN, BOCHT, lijnpad, type Baan } from './lijnpad';
import { TAKEN, type Taak } from './stand';
import type { Tijdlijnpunt } from './tijdlijn';
import { isOpen } from './woorden';

/** Columns in one band, and their measures: on A4 on its side a band is as wide as the sheet. */
const PER_BAND = 8;
const KOLOM = 144;
const KANT = 34;
/** Where an event stands in its column. */
const INZET = 14;
const REGEL = 14;
/** Characters of a name on one line of a column. */
const TEKENS = 22;
/** Room for the number and the day above a name. */
const KOP = 42;
/** Distance between lines in a lane. */
const SPOOR = 21;

/** An event in the head of its column. */
export interface Tekenkop {
  readonly nummer: number;
  readonly x: number;
  readonly past: boolean;
  readonly dag: readonly [weekdag: string, datum: string];
  readonly naam: readonly string[];
}

/** A line of one task, in stretches of one lane and one kind. */
export interface Tekenlijn {
  readonly taak: Taak;
  readonly stukken: readonly {
    readonly pad: string;
    readonly soort: 'letterlijk' | 'afleiding' | 'open';
    readonly naam?: { x: number; y: number };
  }[];
  /** Where an event changed it. */
  readonly stippen: readonly { readonly x: number; readonly y: number }[];
}

/** One row of columns. */
export interface Tekenband {
  readonly breed: number;
  readonly hoog: number;
  readonly koppen: readonly Tekenkop[];
  readonly banen: readonly { readonly baan: Baan; readonly naam: readonly string[]; readonly boven: number; readonly hoog: number }[];
  readonly lijnen: readonly Tekenlijn[];
}

/** A task at one event. */
interface Plek {
  readonly baan: Baan | null;
  readonly soort: Tekenlijn['stukken'][number]['soort'];
}

function plekVan({ taken }: Tijdlijngegevens, { stand }: Tijdlijnpunt, taak: Taak): Plek {
  const { wie, zekerheid } = geefWoorden(taken[taak].standen, stand[taak]);
  return { baan: BAAN[wie], soort: isOpen(zekerheid) ? 'open' : zekerheid };
}

/** Height of each task in each lane, counted from the top of the drawing under its head; a lane has room for the tasks that come into it. */
function maakSporen(plekken: Readonly<Record<Taak, readonly Plek[]>>) {
  let boven = 0;
  const banen = BAANNAMEN.map((baan) => {
    const taken = TAKEN.filter((taak) => plekken[taak].some((plek) => plek.baan === baan));
    const hoog = Math.max(2, taken.length) * SPOOR + 18;
    const hier = { baan, boven, hoog, y: Object.fromEntries(taken.map((taak, plaats) => [taak, boven + 22 + plaats * SPOOR])) };
    boven += hoog;
    return hier;
  });
  return { banen, hoog: boven };
}
type Sporen = ReturnType<typeof maakSporen>;

const xVan = (kolom: number) => KANT + kolom * KOLOM + INZET;

/** The line of a task in one band; `vooraf` is where it was before the first column. */
function maakLijn(taak: Taak, plekken: readonly Plek[], vooraf: Plek | undefined, opBaan: (baan: Baan) => number): Tekenlijn {
  const breed = KANT + plekken.length * KOLOM;
  const begin = vooraf ? [{ ...vooraf, van: KANT }] : [];
  const alle = [...begin, ...plekken.map((plek, kolom) => ({ ...plek, van: xVan(kolom) }))];
  const anders = alle.filter((een, nr) => nr === 0 || een.baan !== alle[nr - 1]?.baan || een.soort !== alle[nr - 1]?.soort);
  const stukken = anders.flatMap(({ baan, soort, van }, nr) => {
    if (baan === null) return [];
    const vorige = anders[nr - 1]?.baan ?? null;
    const [y, vanY] = [opBaan(baan), opBaan(vorige ?? baan)];
    const genoemd = taak !== 'zicht-op-veiligheid' && vorige !== baan;
    const naam = genoemd ? { naam: { x: van + (vanY === y ? 9 : BOCHT + 6), y: y - 5 } } : {};
    return [{ soort, pad: lijnpad({ van, tot: anders[nr + 1]?.van ?? breed, vanY, y }), van, y, vanY, ...naam }];
  });
  const stippen = stukken.filter(({ van }) => van > KANT).map(({ van, y, vanY }) => ({ x: vanY === y ? van : van + BOCHT, y }));
  return { taak, stukken, stippen };
}

/** As `vrijdag` and `20-11-2026`: the list below has the day in full. */
function kort(dag: Dag): Tekenkop['dag'] {
  const { jaar, maand, dag: nummer } = delen(dag);
  return [WEEKDAGNAMEN[weekdagVan(dag) - 1] ?? '', `${nummer}-${maand}-${jaar}`];
}

function maakKop(gegevens: Tijdlijngegevens, { ingevoerd, past }: Tijdlijnpunt, nummer: number, kolom: number): Tekenkop {
  const naam = inRegels(gegevens.gebeurtenissen[ingevoerd.gebeurtenis].naam, TEKENS);
  return { nummer, x: xVan(kolom), past, dag: kort(ingevoerd.dag), naam: past ? naam : [...naam, '(past hier niet)'] };
}

/** The bands of a timeline, each as wide as the first; none without events. */
export function maakLijntekening(gegevens: Tijdlijngegevens, punten: readonly Tijdlijnpunt[]): Tekenband[] {
  const plekken = Object.fromEntries(TAKEN.map((taak) => [taak, punten.map((punt) => plekVan(gegevens, punt, taak))])) as Record<Taak, Plek[]>;
  const { banen, hoog }: Sporen = maakSporen(plekken);
  const aantal = Math.ceil(punten.length / PER_BAND);
  return Array.from({ length: aantal }, (_, band) => {
    const van = band * PER_BAND;
    const koppen = punten.slice(van, van + PER_BAND).map((punt, kolom) => maakKop(gegevens, punt, van + kolom + 1, kolom));
    const omlaag = KOP + Math.max(...koppen.map(({ naam }) => naam.length)) * REGEL + 6;
    const lijnen = TAKEN.map((taak) =>
      maakLijn(taak, plekken[taak].slice(van, van + PER_BAND), plekken[taak][van - 1], (baan) => {
        return omlaag + (banen.find((een) => een.baan === baan)?.y[taak] ?? 0);
      }),
    );
    return {
      breed: KANT + Math.min(punten.length, PER_BAND) * KOLOM,
      hoog: omlaag + hoog + 1,
      koppen,
      banen: banen.map(({ baan, boven, hoog: baanHoog }) => ({
        baan,
        naam: (gegevens.banen[baan] ?? baan).split(' '),
        boven: omlaag + boven,
        hoog: baanHoog,
      })),
      lijnen,
    };
  });
}
