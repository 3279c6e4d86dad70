/** What a learner chooses from, and the feedback: in a fixed order, each with its own reason, and every reading that tempts named in one. */
import { bedoelt } from '../redactie/velden';
import type { Route } from '../machines/route';
import { LIJST, lijstpunten } from './lijst';
import type { Verhaalmoment, Verhaaloptie } from './schema';

/** Words that mislead in an option: they say nothing without the others. */
const VERBODEN = /\b(?:niet waar|onwaar|hierboven|bovenstaande|hieronder|geen van (?:deze|beide)|alle antwoorden)\b/iu;
/** Answers of overdracht-ontvangen after which an item is done. */
const GEDAAN = ['ja', 'geen-voorwaarden'];
/** Where a moment may rest on the calculator or a quick answer. */
const ZONDER_WEGWIJZER = [2, 4, 10, 14];

const dubbel = (lijst: readonly string[]) => [...new Set(lijst.filter((een, plaats) => lijst.indexOf(een) !== plaats))];

/** In the order of the walkthrough, with one on either side of the right one where there is one. */
function keurVolgorde({ vanStrengNaarRuim: volgorde }: Route, opties: readonly Verhaaloptie[], uitkomst: string): string[] {
  const namen = opties.map((optie) => optie.uitkomst);
  const vreemd = namen.filter((naam) => !volgorde.includes(naam));
  if (vreemd.length > 0)
    return vreemd.map((naam) => `uitkomst "${naam}" bestaat niet. ${bedoelt(naam, volgorde, `Kies uit: ${volgorde.join(', ')}.`)}`);
  const goed = volgorde.filter((naam) => namen.includes(naam));
  const [plaats, hier] = [volgorde.indexOf(uitkomst), goed.indexOf(uitkomst)];
  return [
    ...(goed.join() === namen.join() ? [] : [`zet ze van streng naar ruim: ${goed.join(', ')}.`]),
    ...(plaats > 0 && hier === 0
      ? [`er is er geen die strenger is dan "${uitkomst}". Bijvoorbeeld: ${volgorde.slice(Math.max(0, plaats - 3), plaats).join(', ')}.`]
      : []),
    ...(plaats < volgorde.length - 1 && hier === goed.length - 1
      ? [`er is er geen die ruimer is dan "${uitkomst}". Bijvoorbeeld: ${volgorde.slice(plaats + 1, plaats + 4).join(', ')}.`]
      : []),
  ];
}

function keurLijst(opties: readonly Verhaaloptie[], uitkomst: string): string[] {
  return [
    ...dubbel(opties.map((optie) => optie.uitkomst)).map((naam) => `uitkomst "${naam}" staat er twee keer.`),
    ...dubbel(opties.map(({ tekst }) => tekst)).map((tekst) => `de tekst "${tekst}" staat er twee keer.`),
    ...dubbel(opties.map(({ waarom }) => waarom)).map(() => 'twee opties hebben dezelfde uitleg. Schrijf bij elke optie een eigen uitleg.'),
    ...opties.flatMap(({ tekst }) => (VERBODEN.test(tekst) ? [`"${tekst}": zeg het zonder "niet waar" of "hierboven".`] : [])),
    ...(opties.some((optie) => optie.uitkomst === uitkomst) ? [] : [`de uitkomst "${uitkomst}" staat er niet bij.`]),
  ];
}

/** What is open is what the answers leave open. */
function keurOpen({ antwoorden, open = [], punten }: Verhaalmoment): string[] {
  const verwacht = lijstpunten(antwoorden)
    .filter(({ waarden }) => !waarden.some((waarde) => GEDAAN.includes(waarde)))
    .map(({ vraag }) => vraag);
  const vragen = antwoorden.map(({ vraag }) => vraag);
  const vreemd = punten
    .filter(({ vraag }) => !vragen.includes(vraag))
    .map(({ vraag }) => `punten: "${vraag}" is hier geen vraag. ${bedoelt(vraag, vragen, '')}`);
  return verwacht.join() === open.join() ? vreemd : [`open: volgens de antwoorden is dit open: ${verwacht.join(', ') || 'niets'}.`, ...vreemd];
}

function keurLezingen({ lezingen, opties = [], punten, wegwijzer }: Verhaalmoment): string[] {
  const genoemd = [...opties, ...punten].flatMap(({ lezing }) => lezing ?? []);
  return [
    ...lezingen
      .filter((nr) => !genoemd.includes(nr))
      .map((nr) => `lezingen: geen optie noemt lezing ${nr}. Zet "lezing: ${nr}" bij de optie die ertoe verleidt.`),
    ...genoemd.filter((nr) => !lezingen.includes(nr)).map((nr) => `lezingen: zet ${nr} ook in de lijst, want een optie noemt die lezing.`),
    ...(wegwijzer === undefined && !lezingen.some((nr) => ZONDER_WEGWIJZER.includes(nr))
      ? [`een moment zonder wegwijzer is er alleen voor lezing ${ZONDER_WEGWIJZER.join(', ')}.`]
      : []),
  ];
}

/** The options of a moment, or the items that are open. `route` is absent where the moment rests on the calculator or a quick answer. */
export function keurOpties(moment: Verhaalmoment, route: Route | undefined): string[] {
  const { opties, open, uitkomst } = moment;
  const alsLijst = moment.wegwijzer === LIJST && uitkomst !== 'bel-over-herkomst' && uitkomst !== 'alles-gedaan';
  if (alsLijst)
    return [...(opties ? [`in ${LIJST} merkt men wat open is: schrijf "open" in plaats van "opties".`] : keurOpen(moment)), ...keurLezingen(moment)];
  const fouten = keurLezingen(moment);
  if (!opties) return ['opties: noem er drie tot vijf, van streng naar ruim.', ...fouten];
  const ander = moment.paar?.uitkomst;
  if (ander !== undefined && !opties.some((optie) => optie.uitkomst === ander))
    fouten.push(`de uitkomst van het paar ("${ander}") staat er niet bij.`);
  if (open) fouten.push('open: dat hoort alleen bij overdracht-ontvangen.');
  return [...keurLijst(opties, uitkomst), ...(route ? keurVolgorde(route, opties, uitkomst) : []), ...fouten];
}
