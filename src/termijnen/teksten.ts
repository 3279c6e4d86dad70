/** Words around a date: what it is for, and how it was counted. */
import type { Termijnrij, Datumuitkomst } from './bereken';
import { schrijfDag } from './dagen';

/** What stands around a date. */
export interface Datumtekst {
  /** Before the date. */
  readonly wat: string;
  /** After the date. */
  readonly hoe: string;
}

/** What a row brings along from its rule. */
export interface Omstandigheden {
  /** The starting point in words. */
  readonly beginpunt: string;
  /** Whose confirmation to wait for, after 'tot'. */
  readonly bevestiging: string;
  /** True when there are two starting points on different days. */
  readonly tweeDatums: boolean;
}

const TELT = {
  kalender: 'als elke dag van de week telt',
  weekdag: 'als alleen maandag tot en met vrijdag tellen, zonder feestdagen',
} as const;

/** How many, in words where the text uses words. */
const AANTAL: Readonly<Record<number, string>> = { 3: 'drie', 6: 'zes', 12: 'twaalf', 18: 'achttien' };
const inWoorden = (aantal: number) => AANTAL[aantal] ?? String(aantal);

const vanaf = (uitkomst: Datumuitkomst, { tweeDatums }: Omstandigheden) => (tweeDatums ? `, vanaf ${schrijfDag(uitkomst.begin)}` : '');

/** Earlier is allowed, but contact only when it is safe (O27). */
const EERDER = 'Eerder mag. Ga eerst na hoe contact veilig kan';
/** 6.1.1 says only that there is a transfer by then; for the first contact the text has no last day (4.d). */
const BELEGGEN = 'Zo leest deze site 6.1.1. Voor het eerste contact noemt de tekst geen laatste dag';

function bijHandelen(uitkomst: Datumuitkomst, rij: Termijnrij, om: Omstandigheden): Datumtekst {
  const { telwijze } = rij;
  const beleggen = telwijze?.aard === 'actie-en-overgang';
  const wat = beleggen ? 'Laatste dag om de casus te beleggen' : 'Uiterlijk';
  if (telwijze?.eenheid === 'weken') return { wat, hoe: `${inWoorden(telwijze.aantal)} weken later` };
  if (uitkomst.lezing === 'weekdag') return { wat: 'In de ruime lezing', hoe: TELT.weekdag + vanaf(uitkomst, om) };
  return { wat, hoe: [TELT.kalender + vanaf(uitkomst, om), ...(beleggen ? [BELEGGEN] : []), EERDER].join('. ') };
}

function bijLoslaten(uitkomst: Datumuitkomst, rij: Termijnrij, om: Omstandigheden): Datumtekst {
  const vraag = rij.telwijze?.aard === 'actie-en-overgang' ? 'Wilt u loslaten? ' : '';
  const hoe = TELT[uitkomst.lezing] + vanaf(uitkomst, om);
  if (uitkomst.lezing === 'kalender') return { wat: 'In de korte lezing: nog niet loslaten', hoe: `${hoe}. Laat op deze dag niet los` };
  return {
    wat: `${vraag}Blijf in elk geval kijken tot en met`,
    hoe: `${hoe}. En blijf ook daarna kijken tot ${om.bevestiging} (keuze van deze site)`,
  };
}

/** The words around one date of a row. */
export function datumtekst(uitkomst: Datumuitkomst, rij: Termijnrij, om: Omstandigheden): Datumtekst {
  const maanden = `${inWoorden(rij.telwijze?.aantal ?? 0)} maanden`;
  switch (uitkomst.doel) {
    case 'handelen':
      return bijHandelen(uitkomst, rij, om);
    case 'loslaten':
      return bijLoslaten(uitkomst, rij, om);
    case 'niet-eerder':
      return { wat: 'Niet eerder dan', hoe: `de ${maanden} lopen tot en met ${schrijfDag(uitkomst.dag - 1)}. De datum alleen is nooit genoeg` };
    case 'richtdatum':
      return { wat: `Na ${maanden}`, hoe: `het beginpunt staat niet in de tekst. U koos: ${om.beginpunt}` };
  }
}
