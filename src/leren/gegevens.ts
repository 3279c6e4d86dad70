/** What a story's script is given when a moment is opened: the answers, which the page itself does not hold (contract §6). Plain JSON. */
import type { Antwoorden } from '../machines/route';
import type { Gegevens } from '../wegwijzer/gegevens';
import type { Verhaal, Verhaalmoment } from './schema';

/** An answer of the worked path with the names of the facts it rests on; none when it is not known. */
interface Uitgewerktantwoord {
  readonly vraag: string;
  readonly waarden: readonly string[];
  readonly feiten: readonly string[];
}

/** A moment as it is compared. */
export type Momentgegevens = Pick<
  Verhaalmoment,
  'stoel' | 'wegwijzer' | 'gegeven' | 'uitkomst' | 'opties' | 'open' | 'punten' | 'pleit-voor' | 'pleit-tegen' | 'ontbreekt' | 'vorm'
> & {
  readonly antwoorden: readonly Uitgewerktantwoord[];
  readonly paar?: {
    readonly feit: { readonly id: string; readonly tekst: string };
    readonly antwoorden: Antwoorden;
    readonly uitkomst: string;
    readonly waarom: string;
  };
};

/** A story as its script has it. */
export interface Verhaalgegevens {
  readonly momenten: readonly Momentgegevens[];
  /** What happened, as the lifecycle takes it, for the line at the end. */
  readonly gebeurtenissen: readonly { readonly gebeurtenis: string; readonly datum: string }[];
  /** The day of the last moment (JJJJ-MM-DD), where the line stops. */
  readonly einde: string;
  /** How it went on: told with that line. */
  readonly slot: string;
}

const alsFeiten = (feit: readonly string[], nummer: number) =>
  feit.filter((naam) => naam !== 'ontbreekt').map((naam) => (naam.includes('.') ? naam : `${nummer}.${naam}`));

function alsMoment(moment: Verhaalmoment, plaats: number): Momentgegevens {
  const { stoel, wegwijzer, gegeven, uitkomst, opties, open, punten, ontbreekt, vorm, paar } = moment;
  const antwoorden = moment.antwoorden.map(({ vraag, waarden, feit }) => ({ vraag, waarden, feiten: alsFeiten(feit, plaats + 1) }));
  return {
    stoel,
    wegwijzer,
    gegeven,
    uitkomst,
    opties,
    open,
    punten,
    'pleit-voor': moment['pleit-voor'],
    'pleit-tegen': moment['pleit-tegen'],
    ontbreekt,
    vorm,
    antwoorden,
    ...(paar && {
      paar: {
        feit: { id: paar.feit.id, tekst: paar.feit.tekst },
        antwoorden: paar.antwoorden.map(({ vraag, waarden }) => ({ vraag, waarden })),
        uitkomst: paar.uitkomst,
        waarom: paar.waarom,
      },
    }),
  };
}

/** The answers of a story. */
export const maakVerhaalgegevens = ({ momenten, slot }: Verhaal): Verhaalgegevens => ({
  momenten: momenten.map(alsMoment),
  gebeurtenissen: momenten.flatMap(({ gebeurtenissen }) => gebeurtenissen),
  einde: momenten.at(-1)?.datum ?? '',
  slot,
});

/** A walkthrough as far as practice needs it: no call, forms, hand-over or place in the lifecycle. */
export function alsOefengegevens(gegevens: Gegevens): Gegevens {
  const uitkomsten = Object.entries(gegevens.uitkomsten).map(([id, uitkomst]) => [id, { ...uitkomst, formulieren: [], vervolg: [] }] as const);
  return { ...gegevens, hier: [], uitkomsten: Object.fromEntries(uitkomsten) };
}

/** The name under which data are kept once their script ran; a classic script works from a network drive too (docs/besluiten/0002). */
export const VOORRAAD = 'afsprakenwijzer_leren';
/** The text of a script that puts data in the store under a name. */
export const alsScript = (naam: string, inhoud: object): string =>
  `(globalThis.${VOORRAAD}??={})[${JSON.stringify(naam)}]=${JSON.stringify(inhoud)};\n`;
