/** Dutch compounds: people type a part (voorwaarden), split the word (bodem eisen), or join what the text splits. */
import { vouw } from './normaliseer';
import { stam } from './stam';

const TUSSEN = ['', 's', 'e', 'en', 'n'];
const KORTSTE = 4;

/** The words of the text, ready for looking up. */
export interface Woordenlijst {
  readonly alle: readonly string[];
  heeft(woord: string): boolean;
  /** Words of the text with this stem; never empty for the stem of a word of the list. */
  opStam(kern: string): readonly string[];
  /** Stem of a word of the list; kept, since every query asks for all of them. */
  stamVan(woord: string): string;
}

/** Builds the look-up of a list of folded words. */
export function maakWoordenlijst(alle: readonly string[]): Woordenlijst {
  const stammen = new Map(alle.map((woord) => [woord, stam(woord)]));
  const perStam = new Map<string, string[]>();
  for (const [woord, kern] of stammen) {
    const gelijke = perStam.get(kern);
    if (gelijke) gelijke.push(woord);
    else perStam.set(kern, [woord]);
  }
  return {
    alle,
    heeft: (woord) => stammen.has(woord),
    opStam: (kern) => perStam.get(kern) ?? [],
    stamVan: (woord) => stammen.get(woord) ?? stam(woord),
  };
}

/** The first part of a compound without the letters that join it: veiligheids → veiligheid. Undefined when unknown. */
function zonderTussenletters(voor: string, lijst: Woordenlijst): string | undefined {
  const kale = TUSSEN.filter((letters) => voor.endsWith(letters))
    .map((letters) => voor.slice(0, voor.length - letters.length))
    .filter(({ length }) => length >= KORTSTE);
  return kale.find((deel) => lijst.heeft(deel)) ?? kale.find((deel) => lijst.opStam(stam(deel)).length > 0);
}

/** True when `voor` may be the first part of a compound: a known word, or with its last part too long to be chance (bijz|onder is not, nor afgesp|roken). */
function isEersteDeel(voor: string, einde: string, lijst: Woordenlijst): boolean {
  return (voor.length >= 6 && einde.length >= 6) || zonderTussenletters(voor, lijst) !== undefined;
}

/** Words of the text that contain `deel` as their last part: regie → casusregie. Inflections count too. */
export function metLaatsteDeel(deel: string, lijst: Woordenlijst): string[] {
  const kern = stam(deel);
  return lijst.alle.filter((woord) => {
    const letterlijk = woord.endsWith(deel);
    const einde = letterlijk ? deel : kern;
    const van = letterlijk ? woord : lijst.stamVan(woord);
    return einde.length >= KORTSTE && van.endsWith(einde) && isEersteDeel(van.slice(0, -einde.length), einde, lijst);
  });
}

/** `woord` as two words that both stand in the text: herstelplan → [herstel, plan]. Empty when it does not split. */
export function splits(woord: string, lijst: Woordenlijst): string[] {
  for (let plaats = woord.length - KORTSTE; plaats >= KORTSTE; plaats--) {
    const achter = woord.slice(plaats);
    if (lijst.opStam(stam(achter)).length === 0) continue;
    const voor = zonderTussenletters(woord.slice(0, plaats), lijst);
    if (voor !== undefined) return [voor, achter];
  }
  return [];
}

/**
 * Words of a shortened enumeration written out: 'veiligheids-, hulpverlenings- en herstelplan' →
 * veiligheidsplan, hulpverleningsplan. Empty when the last word does not split.
 */
export function voluit(tekst: string, lijst: Woordenlijst): string[] {
  const gevonden = vouw(tekst).matchAll(/((?:[a-z]{3,}-,? )+)(?:en|of) ([a-z]{7,})/gu);
  return [...gevonden].flatMap(([, koppen = '', laatste = '']) => {
    const [, staart] = splits(laatste, lijst);
    return staart === undefined
      ? []
      : koppen
          .split(/-,? /u)
          .filter(Boolean)
          .map((kop) => kop + staart);
  });
}

/** Two words typed apart as the one word of the text: bodem + eisen → bodemeisen. Undefined when there is none. */
export function voegSamen(voor: string, achter: string, lijst: Woordenlijst): string | undefined {
  if (voor.length < 3 || achter.length < 3) return undefined;
  return TUSSEN.map((letters) => voor + letters + achter).find((woord) => lijst.opStam(stam(woord)).length > 0);
}
