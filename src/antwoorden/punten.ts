/** Unclear points beside an answer: those about safety that its quotes touch are shown, or there is a reason why not. */
import type { Bron } from '../bron/schema-bron';
import type { Onduidelijkheid } from '../bron/schema-onduidelijkheid';
import { geefZin } from '../bron/tekst';
import { opEenRegel } from '../taal/regel';
import type { Situatieinhoud } from './schema';

type Tekstbereik = readonly [van: number, tot: number];

/** Where the quoted words stand in their sentence. */
function stukVan({ anker, citaat }: Pick<Bron, 'anker' | 'citaat'>): Tekstbereik {
  const woorden = opEenRegel(citaat);
  const van = geefZin(anker).tekst.indexOf(woorden);
  return [van, van + woorden.length];
}

/** True when two quotes have words of one sentence in common. @throws when a sentence does not exist, which the schemas rule out */
function raken(een: Pick<Bron, 'anker' | 'citaat'>, ander: Pick<Bron, 'anker' | 'citaat'>): boolean {
  if (een.anker !== ander.anker) return false;
  const [a, b] = [stukVan(een), stukVan(ander)];
  return a[0] < b[1] && b[0] < a[1];
}

type Antwoordpunt = Pick<Onduidelijkheid, 'nr' | 'kop' | 'ernst' | 'bronnen'>;

/** Points about safety whose words are among those quoted. */
export const geraakt = (bronnen: readonly Pick<Bron, 'anker' | 'citaat'>[], punten: readonly Antwoordpunt[]): Antwoordpunt[] =>
  punten.filter((punt) => punt.ernst === 'veiligheid' && punt.bronnen.some((bron) => bronnen.some((een) => raken(een, bron))));

const GENOEMD = /\bO\d{1,2}\b/gu;

/** What is wrong with the points of a situation, in Dutch for an editor; empty when they are right. */
export function keurPunten({ tekst, regel, punten, geenPunt, bronnen }: Situatieinhoud, alle: readonly Antwoordpunt[]): string[] {
  const gemist = geraakt(bronnen, alle).filter(({ nr }) => !punten.includes(nr) && geenPunt[nr] === undefined);
  const inTekst = [...new Set(`${regel} ${tekst}`.match(GENOEMD))].filter((nr) => !punten.includes(nr));
  return [
    ...gemist.map(
      ({ nr, kop }) =>
        `het citaat raakt punt ${nr} ("${kop}"), en dat raakt de veiligheid. Zet ${nr} bij "punten", of geef bij "geenPunt" de reden waarom niet.`,
    ),
    ...inTekst.map((nr) => `de tekst noemt punt ${nr}. Zet het ook bij "punten".`),
  ];
}
