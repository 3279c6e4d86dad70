/** The ways to another outcome in words: smallest changes taken together, so that a long list becomes a few sentences. */
import type { Route } from '../machines/route';
import { enLijst, ofLijst } from '../taal/opsomming';
import type { Wijziging } from './typen';
import type { Citaat, Gegevens } from './gegevens';
import { antwoordTekst, vraagVan } from './teksten';

/** What a way asks of one or more questions: their answer now (none when the question is new) and the answers that lead there. */
interface Wegdeel {
  readonly vragen: readonly string[];
  readonly van: string | undefined;
  readonly naar: readonly string[];
}
type Wegdelen = readonly Wegdeel[];

/** A walkthrough with its words. */
export interface Wegbron {
  readonly gegevens: Gegevens;
  readonly route: Route;
}

/** An answer in the middle of a sentence: an abbreviation or 'Veilig Thuis' keeps its capital. */
export const laag = (tekst: string) => (/^(?:[A-Z]{2}|Veilig Thuis)/u.test(tekst) ? tekst : tekst.charAt(0).toLowerCase() + tekst.slice(1));

/** An answer within quotes; a value of a multiple choice stands for any of them, since they all lead the same way. */
function antwoord({ gegevens, route }: Wegbron, id: string, waarden: readonly string[]): string {
  const vraag = vraagVan(gegevens, id);
  const vorm = waarden.some((waarde) => route.meerkeuze[id]?.includes(waarde));
  return `“${vorm && vraag.groep ? vraag.groep : laag(antwoordTekst(vraag, waarden))}”`;
}

const wegVan = (bron: Wegbron, { wijzig, aanvulling }: Wijziging): Wegdelen => [
  ...wijzig.map(({ vraag, van, naar }) => ({ vragen: [vraag], van: antwoord(bron, vraag, van), naar: [antwoord(bron, vraag, naar)] })),
  ...aanvulling.map(({ vraag, waarden }) => ({ vragen: [vraag], van: undefined, naar: [antwoord(bron, vraag, waarden)] })),
];

const gelijk = (a: readonly string[], b: readonly string[]) => a.join() === b.join();
const beide = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])];

/** One way for two that differ in the answer to one question only: '“nee” of “weet ik niet”'. Null when they differ more. */
function zelfdeVragen(a: Wegdelen, b: Wegdelen): Wegdelen | null {
  if (a.length !== b.length || a.some(({ vragen }, plaats) => !gelijk(vragen, b[plaats]?.vragen ?? []))) return null;
  if (a.filter(({ naar }, plaats) => !gelijk(naar, b[plaats]?.naar ?? [])).length > 1) return null;
  return a.map((deel, plaats) => ({ ...deel, naar: beide(deel.naar, b[plaats]?.naar ?? []) }));
}

/** One way for two that make the same single change to different questions: 'bij “Ernstig letsel” of “Acute psychiatrie”'. */
function zelfdeAntwoord(a: Wegdelen, b: Wegdelen): Wegdelen | null {
  const [links, rechts] = [a[0], b[0]];
  if (a.length !== 1 || b.length !== 1 || !links || !rechts) return null;
  if (links.van !== rechts.van || !gelijk(links.naar, rechts.naar)) return null;
  return [{ ...links, vragen: beide(links.vragen, rechts.vragen) }];
}

function neemSamen(wegen: readonly Wegdelen[], samen: (a: Wegdelen, b: Wegdelen) => Wegdelen | null): Wegdelen[] {
  const lijst: Wegdelen[] = [];
  for (let weg of wegen) {
    for (let plaats = 0; plaats < lijst.length; plaats++) {
      const een = samen(lijst[plaats] ?? [], weg);
      if (!een) continue;
      lijst.splice(plaats, 1);
      [weg, plaats] = [een, -1];
    }
    lijst.push(weg);
  }
  return lijst;
}

/** 'bij “Ernstig letsel” “ja” in plaats van “nee”, en daarna bij “…” “…”' */
function inWoorden({ gegevens }: Wegbron, weg: Wegdelen): string {
  const zin = ({ vragen, van, naar }: Wegdeel) => {
    const namen = ofLijst(vragen.map((id) => `“${vraagVan(gegevens, id).kort}”`));
    return `bij ${namen} ${ofLijst(naar)}${van === undefined ? '' : ` in plaats van ${van}`}`;
  };
  const anders = gewijzigd(weg).map(zin);
  const nieuw = weg.filter(({ van }) => van === undefined).map(zin);
  return [enLijst(anders), enLijst(nieuw)].filter(Boolean).join(', en daarna ');
}

/** More changes than this are a different case rather than a change; more new questions than this are a walkthrough of their own. */
const VEEL = 3;

/** A way as a sentence, with the places in the text it turns on. */
export interface WegInWoorden {
  readonly tekst: string;
  readonly bronnen: readonly Citaat[];
}

const gewijzigd = (weg: Wegdelen) => weg.filter(({ van }) => van !== undefined);

/** A way as a sentence. Many changes get an example, many new questions are not spelled out. */
function zinVoor(bron: Wegbron, weg: Wegdelen): string {
  const aantal = gewijzigd(weg).length;
  if (weg.length - aantal > VEEL)
    return `Dit komt eruit als u ${inWoorden(bron, gewijzigd(weg))} antwoordt. De vragen die dan nog komen, beslissen mee.`;
  const begin =
    aantal > VEEL ? `Daarvoor moeten ten minste ${aantal} antwoorden anders zijn. Dit komt er bijvoorbeeld uit als u` : 'Dit komt eruit als u';
  return `${begin} ${inWoorden(bron, weg)} antwoordt.`;
}

/** The ways to `uitkomst` among the smallest changes, in the order asked; each sentence once. */
export function wegenNaar(bron: Wegbron, wijzigingen: readonly Wijziging[], uitkomst: string): WegInWoorden[] {
  const lijst = wijzigingen.filter((wijziging) => wijziging.uitkomst === uitkomst);
  const wegen = neemSamen(
    neemSamen(
      lijst.map((wijziging) => wegVan(bron, wijziging)),
      zelfdeVragen,
    ),
    zelfdeAntwoord,
  );
  const getoond = (lijst[0]?.wijzig.length ?? 0) > VEEL ? wegen.slice(0, 1) : wegen;
  const perZin = new Map<string, WegInWoorden>();
  for (const weg of getoond) {
    const bronnen = weg.slice(0, 1).flatMap(({ vragen }) => vragen.flatMap((id) => vraagVan(bron.gegevens, id).bronnen[0] ?? []));
    const tekst = zinVoor(bron, weg);
    perZin.set(tekst, { tekst, bronnen });
  }
  return [...perZin.values()];
}

/** The other outcomes, those with the smallest change first: fewest changed answers, then fewest new ones, then from strict to permissive. */
export function opOmvang(wijzigingen: readonly Wijziging[]): string[] {
  const naarOmvang = [...wijzigingen].sort((a, b) => a.wijzig.length - b.wijzig.length || a.aanvulling.length - b.aanvulling.length);
  return [...new Set(naarOmvang.map(({ uitkomst }) => uitkomst))];
}
