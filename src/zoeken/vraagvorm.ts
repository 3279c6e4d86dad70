/** Forms of a question and the sentences that answer them: 'hoe snel' asks for a period, 'wie' for a party, 'mag ik' for a rule, 'wat als' for a case. */
import { vouw } from './normaliseer';
import type { Vraagvorm } from './typen';

/** The first form that fits counts. */
const VORMEN: readonly (readonly [vorm: Vraagvorm, herken: RegExp])[] = [
  [
    'termijn',
    /\b(?:hoe (?:snel|gauw|lang|vaak|spoedig|laat)|hoelang|(?:hoe ?veel|welke) (?:tijd|dag(?:en)?|weekdag(?:en)?|werkdag(?:en)?|weken|maanden|jaar|uur)|binnen (?:hoe ?veel|welke|wat)|(?:vanaf|tot|sinds) wanneer|wanneer\b.*\b(?:af|klaar|gereed|uiterlijk)|uiterlijk wanneer|termijn(?:en)?|deadlines?)\b/u,
  ],
  ['mag', /^(?:en )?(?:mag|mogen|moet|moeten|hoef|hoeft|hoeven|kan|kun|kunnen|ben ik verplicht|zijn we verplicht|is het verplicht)\b/u],
  ['geval', /\b(?:wat (?:als|nu als|doe ik|doen we|te doen|moet ik doen|nu)|stel dat|in welk(?:e)? geval(?:len)?|wanneer)\b|^als /u],
  ['wie', /\b(?:wie|wiens|welke (?:partij|organisatie|instelling)|(?:door|bij|aan|naar|met|van) wie)\b/u],
];

/** What a sentence has that answers a form. */
const ANTWOORDT: Readonly<Record<Vraagvorm, RegExp>> = {
  // A number before it: annex 2 has 'over te dagen' for 'over te dragen'.
  termijn: /\b(?:(?:\d+|een|drie|zes|zeven|anderhalf) (?:dagen|weken|maanden|jaar)|weekdag(?:en)?|uiterlijk|spoedig|direct aansluitend|vroeg)\b/u,
  wie: /\b(?:verantwoordelijk(?:heid)?|initiatief|lead|taak|zorg|bepaalt|stelt|stellen|informeert|voert|maakt|neemt|aanwezigheid|tussen)\b/u,
  mag: /\b(?:kan|kunnen|mag|mogen|moet|moeten|zal|dient|bevestigt|verplicht|geen|niet)\b/u,
  geval: /\b(?:wanneer|als|indien|tenzij|geval|waarbij|mits|moment|voorwaarde)\b/u,
};
const NAMEN = Object.keys(ANTWOORDT) as readonly Vraagvorm[];

/** Words that belong to the form and not to the subject: the days of 'hoeveel dagen contact' are not looked for. Stems would take more than these. */
const VORMWOORDEN: Readonly<Partial<Record<Vraagvorm, ReadonlySet<string>>>> = {
  termijn: new Set(
    'snel gauw lang vaak spoedig laat tijd dag dagen weekdag weekdagen werkdag werkdagen weken maanden jaar uur termijn termijnen deadline deadlines uiterlijk'.split(
      ' ',
    ),
  ),
};

/** The form of a question; undefined for a query that is none. */
export function vraagvormVan(vraag: string): Vraagvorm | undefined {
  const gevouwen = vouw(vraag);
  return VORMEN.find(([, herken]) => herken.test(gevouwen))?.[0];
}

/** Whether a folded word is only part of how is asked. */
export const hoortBijVorm = (woord: string, vorm: Vraagvorm | undefined): boolean => vorm !== undefined && (VORMWOORDEN[vorm]?.has(woord) ?? false);

/** What kinds of question a sentence answers, as one character; read by `antwoordtOp`. */
export function kenmerkVanZin(tekst: string): string {
  const gevouwen = vouw(tekst);
  return NAMEN.reduce((som, vorm, plaats) => som + (ANTWOORDT[vorm].test(gevouwen) ? 2 ** plaats : 0), 0).toString(16);
}

/** Whether a sentence with this mark answers a question of this form. */
export const antwoordtOp = (kenmerk: string, vorm: Vraagvorm): boolean => ((Number.parseInt(kenmerk, 16) >> NAMEN.indexOf(vorm)) & 1) === 1;
