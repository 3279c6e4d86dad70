/** Who decides on an unclear point: a kept list, and the sentence made from it. */

/** Each party: how a sentence calls it, and how a line of a list does. */
export const BESLISSERS = {
  'veilig-thuis': { voluit: 'Veilig Thuis', kort: 'Veilig Thuis' },
  'lokaal-team': { voluit: 'het lokale team', kort: 'lokaal team' },
  regio: { voluit: 'de regio (opdrachtgevers van de afspraken)', kort: 'regio' },
  gemeente: { voluit: 'uw gemeente', kort: 'gemeente' },
  organisatie: { voluit: 'uw organisatie (privacy-functionaris)', kort: 'uw organisatie' },
  ketenpartners: { voluit: 'ketenpartners, politie en OM', kort: 'ketenpartners' },
  uzelf: { voluit: 'u zelf', kort: 'u zelf' },
} as const;
export type Beslisser = keyof typeof BESLISSERS;
export const BESLISSERNAMEN = Object.keys(BESLISSERS) as readonly Beslisser[];

/** One decision: who makes it, with whom, and whether it is about a case at hand or about the text. */
export interface Beslissing {
  readonly wie: Beslisser;
  /** Who is heard in it. */
  readonly met: readonly Beslisser[];
  /** Left out where one party decides on both. */
  readonly over?: 'casus' | 'tekst' | undefined;
  /** The words for it, where they say more than the names do. */
  readonly woorden?: string | undefined;
}

const VOORAF = { casus: 'In uw casus: ', tekst: 'Over de tekst: ' } as const;

/** 'Veilig Thuis, in overleg met het lokale team' */
function inWoorden({ wie, met, woorden }: Beslissing): string {
  if (woorden) return woorden;
  const anderen = met.map((naam) => BESLISSERS[naam].voluit).join(' en ');
  return BESLISSERS[wie].voluit + (anderen && `, in overleg met ${anderen}`);
}

/** Who decides, as one line: sentences where case and text differ, else only the names. */
export function wieBeslist(beslissingen: readonly Beslissing[]): string {
  if (beslissingen.every(({ over }) => over === undefined)) return beslissingen.map(inWoorden).join(' en ');
  return beslissingen.map((een) => (een.woorden ? een.woorden : `${een.over ? VOORAF[een.over] : ''}${inWoorden(een)}.`)).join(' ');
}

/** Who decides, in as few words as a line of a list has room for: 'Veilig Thuis met lokaal team; regio'. */
export const wieBeslistKort = (beslissingen: readonly Beslissing[]): string =>
  beslissingen.map(({ wie, met }) => [wie, ...met].map((naam) => BESLISSERS[naam].kort).join(' met ')).join('; ');
