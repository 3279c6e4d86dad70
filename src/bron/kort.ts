/** The agreements in short: that every place is told once, in short sentences, as firm as the rules it rests on and no firmer. */
import { bedoelt } from '../redactie/velden';
import { GEMIDDELD, gemiddeldeZin, teLangeZinnen, zinlengten } from '../taal/leesbaarheid';
import { KRACHT, MOET, WET } from './krachtwoorden';
import { kortplaatsen } from './kortplaatsen';
import type { Norm } from './schema-bron';
import type { Kortstuk, Kortzin } from './schema-kort';
import type { Regel } from './schema-regel';

const ZINNEN = 4;

/** What the texts are held against. */
export interface Kortnaslag {
  readonly regels: ReadonlyMap<string, Pick<Regel, 'norm' | 'bronnen'>>;
  readonly punten: ReadonlySet<string>;
}

/** A condition says that it is one. */
const VOORWAARDE = /\b(?:voorwaarde|alleen als|pas als)\b/iu;
/** What this site adds says whose it is, and has no norm to keep to. */
const VAN_DEZE_SITE = /\bdeze site\b/iu;

/** Words of a norm that may stand only beside a rule that has it, or whose own words have them. */
const ALLEEN_BIJ: readonly { readonly patroon: RegExp; readonly normen: readonly Norm[]; readonly wat: string }[] = [
  // A condition and a guideline tell when something can be done.
  { patroon: /\b(?:kan|kunnen|kunt|mag|mogen)\b/giu, normen: ['kan', 'voorwaarde', 'richtlijn'], wat: 'een mogelijkheid' },
  { patroon: /\b(?:richtlijn(?:en)?|in de regel)\b/giu, normen: ['richtlijn'], wat: 'een richtlijn' },
  { patroon: /\b(?:waar mogelijk|liefst|bij voorkeur|wenselijk|helpend|streeft)\b/giu, normen: ['streven'], wat: 'een streven' },
];

/**
 * What is wrong with the strength of a sentence: every norm of its rules that is not simply agreed is said, no other is, and only a condition must.
 * An agreement or a definition is plain present tense. 'Waar mogelijk' may stand where the source has it in an agreement (R26).
 */
export function keurKracht(tekst: string, regels: readonly Pick<Regel, 'norm' | 'bronnen'>[]): string[] {
  const normen = new Set(regels.map(({ norm }) => norm));
  const bron = regels.flatMap(({ bronnen }) => bronnen.map(({ citaat }) => citaat.toLowerCase()));
  const teZwak = [...normen].flatMap((norm) => {
    const kracht = norm === 'voorwaarde' ? { patroon: VOORWAARDE, voorbeeld: 'dat is een voorwaarde' } : KRACHT[norm];
    return kracht && !kracht.patroon.test(tekst) ? [`bij een regel met norm "${norm}" hoort een woord dat dit zegt: ${kracht.voorbeeld}.`] : [];
  });
  const teVeel = VAN_DEZE_SITE.test(tekst)
    ? []
    : ALLEEN_BIJ.filter((een) => !een.normen.some((norm) => normen.has(norm))).flatMap(({ patroon, wat }) =>
        [...tekst.matchAll(patroon)]
          .filter(([woord]) => !bron.some((citaat) => citaat.includes(woord.toLowerCase())))
          .map(([woord]) => `"${woord}" klinkt als ${wat}, maar geen regel bij deze zin is dat. Schrijf wat iemand doet.`),
      );
  return [
    ...teZwak,
    ...teVeel,
    ...(MOET.test(tekst) && !normen.has('voorwaarde') ? ['schrijf wat iemand doet, niet dat het moet. Alleen een voorwaarde moet.'] : []),
    ...(WET.test(tekst) ? ['de afspraken maken niets wettelijk verplicht. Schrijf wat er is afgesproken.'] : []),
  ];
}

const bestaatNiet = (wat: string, nr: string, bekend: readonly string[]) => `${wat} "${nr}" bestaat niet. ${bedoelt(nr, bekend, '')}`.trimEnd();

function keurZin({ tekst, regels, punten }: Kortzin, naslag: Kortnaslag): string[] {
  const gevonden = regels.flatMap((nr) => naslag.regels.get(nr) ?? []);
  return [
    ...regels.filter((nr) => !naslag.regels.has(nr)).map((nr) => bestaatNiet('regel', nr, [...naslag.regels.keys()])),
    ...punten.filter((nr) => !naslag.punten.has(nr)).map((nr) => bestaatNiet('punt', nr, [...naslag.punten])),
    ...keurKracht(tekst, gevonden),
    ...teLangeZinnen([tekst]),
  ].map((fout) => `"${tekst}": ${fout}`);
}

function keurStuk({ plaats, zinnen }: Kortstuk, naslag: Kortnaslag): string[] {
  const aantal = zinnen.flatMap(({ tekst }) => zinlengten(tekst)).length;
  return [
    ...(aantal > ZINNEN ? [`hoogstens ${ZINNEN} zinnen, deze plaats heeft er ${aantal}.`] : []),
    ...zinnen.flatMap((zin) => keurZin(zin, naslag)),
  ].map((fout) => `${plaats}, ${fout}`);
}

/** What is wrong with all texts together, a Dutch sentence each; empty when the site can be built with them. */
export function keurKort(stukken: readonly Kortstuk[], naslag: Kortnaslag): string[] {
  const gemiddeld = gemiddeldeZin(stukken.flatMap(({ zinnen }) => zinnen.map(({ tekst }) => tekst)));
  const telling = kortplaatsen.map(({ id }) => ({ id, aantal: stukken.filter(({ plaats }) => plaats === id).length }));
  return [
    ...telling.flatMap(({ id, aantal }) => {
      if (aantal === 1) return [];
      return [aantal === 0 ? `${id} ontbreekt: vertel ook deze plaats in het kort.` : `${id} staat er ${aantal} keer. Laat één tekst staan.`];
    }),
    ...stukken.flatMap((stuk) => keurStuk(stuk, naslag)),
    ...(gemiddeld > GEMIDDELD ? [`een zin heeft gemiddeld ${gemiddeld.toFixed(1)} woorden, hoogstens ${GEMIDDELD}: knip de langste.`] : []),
  ];
}
