/**
 * Walkthrough 2 beside the matrix: which moment each list of answers describes. A test goes through every list of answers the
 * walkthrough can have and holds its outcome against the row of the matrix, so the two cannot come to disagree.
 */
import { schrijfDeellink } from '../wegwijzer/deellink';
import { begin, naamVan, stap } from '../wegwijzer/stap';
import type { Antwoord as Gegeven, Route } from '../machines/route';
import type { Moment } from './momenten';

/** The slug of walkthrough 2. */
export const WEGWIJZER = 'wie-is-verantwoordelijk';

/** Answers that leave a fact unproven count alike: 'nee' and 'weet-niet'. */
const NIET_JA: readonly string[] = ['nee', 'weet-niet'];
type Antwoordwaarde = string | readonly string[];

interface Wegwijzerkoppeling {
  /** One value, or values that lead to the same moment, per question asked. */
  readonly antwoorden: readonly Antwoordwaarde[];
  /** Null: the answers do not say where such a case is. */
  readonly moment: Moment | null;
}

export const KOPPELINGEN: readonly Wegwijzerkoppeling[] = [
  { antwoorden: ['melding-bij-vt'], moment: 'melding' },
  { antwoorden: ['dienst-loopt'], moment: 'dienst' },
  { antwoorden: ['overgedragen-na-beoordeling', 'ja'], moment: 'belegd' },
  { antwoorden: ['overgedragen-na-beoordeling', NIET_JA, 'ja'], moment: 'termijn-voorbij' },
  { antwoorden: ['overgedragen-na-beoordeling', NIET_JA, NIET_JA], moment: 'verstuurd' },
  { antwoorden: ['overgedragen-na-dienst', 'ja'], moment: 'compleet' },
  { antwoorden: ['overgedragen-na-dienst', NIET_JA], moment: 'overgedragen' },
  { antwoorden: ['formulier-teruggestuurd', 'dienst-ingezet'], moment: 'teruggekoppeld-dienst' },
  { antwoorden: ['formulier-teruggestuurd', 'geen-dienst'], moment: 'teruggekoppeld-geen-dienst' },
  { antwoorden: ['formulier-teruggestuurd', ['nog-geen-besluit', 'weet-niet']], moment: 'teruggekoppeld' },
  { antwoorden: ['opnieuw-gemeld', 'ja'], moment: 'overname-bevestigd' },
  { antwoorden: ['opnieuw-gemeld', NIET_JA, 'ja'], moment: 'zevende-weekdag-voorbij' },
  { antwoorden: ['opnieuw-gemeld', NIET_JA, NIET_JA], moment: 'opnieuw-gemeld' },
  { antwoorden: ['verzoek-jbt-rvdk'], moment: 'verzoek-jbt-rvdk' },
  { antwoorden: ['monitoring-loopt'], moment: 'compleet' },
  { antwoorden: ['stabiel-veilig', 'ja'], moment: 'stabiel-veilig' },
  // Not established, so the case may also have come straight after the assessment, where chapter 7 does not hold (O30).
  { antwoorden: ['stabiel-veilig', NIET_JA], moment: null },
  { antwoorden: ['gesloten-niet-stabiel'], moment: 'geen-mogelijkheden' },
  { antwoorden: ['andere-partij'], moment: 'andere-partij' },
  { antwoorden: ['vt-gestopt', 'ja'], moment: 'vt-gestopt' },
  { antwoorden: ['vt-gestopt', NIET_JA], moment: 'vt-gestopt-niet-overgedragen' },
  { antwoorden: ['weet-niet'], moment: null },
];

/**
 * The moment that answers in the order asked describe; null when they leave open where the case is.
 * @throws RangeError for answers that walkthrough 2 does not have, so that a new answer cannot go unnoticed.
 */
export function momentBij(waarden: readonly string[]): Moment | null {
  const past = ({ antwoorden }: Wegwijzerkoppeling) =>
    antwoorden.length === waarden.length && antwoorden.every((antwoord, plaats) => [antwoord].flat().includes(waarden[plaats] ?? ''));
  const gevonden = KOPPELINGEN.find(past);
  if (!gevonden) throw new RangeError(`De matrix kent geen moment bij: ${waarden.join(', ')}.`);
  return gevonden.moment;
}

/** The share link of the answers that describe a moment, as the fragment of walkthrough 2; null for a moment it does not ask about. */
export function deellinkBij(route: Route, moment: Moment): string | null {
  const koppeling = KOPPELINGEN.find((een) => een.moment === moment);
  if (!koppeling) return null;
  const gegeven: Gegeven[] = [];
  let toestand = begin(route);
  for (const antwoord of koppeling.antwoorden) {
    const waarden = [antwoord].flat().slice(0, 1);
    const volgende = stap(route, toestand, waarden);
    if (!volgende) throw new RangeError(`Wegwijzer ${WEGWIJZER} kent op vraag "${naamVan(toestand)}" geen antwoord "${waarden.join()}".`);
    gegeven.push({ vraag: naamVan(toestand), waarden });
    toestand = volgende;
  }
  return schrijfDeellink(gegeven);
}
