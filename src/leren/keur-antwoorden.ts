/** The answers of a moment, and of its variant, against the machine of the walkthrough. What is wrong is said in Dutch, with the nearest name. */
import { bedoelt } from '../redactie/velden';
import type { Route } from '../machines/route';
import { speelAf } from '../wegwijzer/doorloop';
import { gebeurtenissenBij, isVraag } from '../wegwijzer/stap';
import { wijzigingen } from '../wegwijzer/wijzigingen';
import { alsAntwoorden, feitVan, isZonderFeit } from './moment';
import { HOOGSTENS_OPEN, ONTBREEKT, type Verhaal, type Verhaalantwoord, type Verhaalmoment } from './schema';
import { omgeslagen } from './vergelijking';

const vragenVan = (route: Route) => Object.keys(route.machine.states).filter((id) => isVraag(route, id));
const waardenVan = (route: Route, vraag: string) => gebeurtenissenBij(route, vraag).map(({ type, waarden: [waarde = type] = [] }) => waarde);

function keurNaam(route: Route, { vraag, waarden }: Verhaalantwoord): string[] {
  const vragen = vragenVan(route);
  if (!vragen.includes(vraag))
    return [`vraag "${vraag}" bestaat niet in ${route.slug}. ${bedoelt(vraag, vragen, `Kies uit: ${vragen.join(', ')}.`)}`];
  const bekend = waardenVan(route, vraag);
  return waarden
    .filter((waarde) => !bekend.includes(waarde))
    .map((waarde) => `${vraag}: antwoord "${waarde}" bestaat niet. ${bedoelt(waarde, bekend, '')} Kies uit: ${bekend.join(', ')}.`);
}

/** The answers lead to this outcome, and nothing else was answered. */
function keurAfloop(route: Route, antwoorden: readonly Verhaalantwoord[], uitkomst: string): string[] {
  const { vanStrengNaarRuim: bekend } = route;
  if (!bekend.includes(uitkomst))
    return [`uitkomst "${uitkomst}" bestaat niet in ${route.slug}. ${bedoelt(uitkomst, bekend, `Kies uit: ${bekend.join(', ')}.`)}`];
  const stand = speelAf(route, alsAntwoorden(antwoorden));
  const gevolgd = stand.antwoorden.map(({ vraag }) => vraag);
  const gegeven = antwoorden.map(({ vraag }) => vraag);
  const over = gegeven.filter((vraag) => !gevolgd.includes(vraag));
  if (over.length > 0)
    return [
      `${over.join(', ')}: wordt op deze weg niet gevraagd. Gevraagd: ${[...gevolgd, ...(stand.vraag ? [`${stand.vraag} (nog open)`] : [])].join(', ')}.`,
    ];
  if (stand.uitkomst === null)
    return [`de uitkomst staat nog niet vast. Nu komt vraag "${stand.vraag ?? ''}": ${waardenVan(route, stand.vraag ?? '').join(', ')}.`];
  if (stand.uitkomst !== uitkomst) return [`deze antwoorden leiden naar "${stand.uitkomst}", niet naar "${uitkomst}".`];
  return gevolgd.join() === gegeven.join() ? [] : [`zet de antwoorden in de volgorde van de vragen: ${gevolgd.join(', ')}.`];
}

function keurGronden(verhaal: Verhaal, plaats: number, { feiten, stoel }: Verhaalmoment, { vraag, waarden, feit }: Verhaalantwoord): string[] {
  const namen = feiten.map(({ id }) => id);
  if (feit.includes(ONTBREEKT))
    return waarden.join() === 'weet-niet' ? [] : [`${vraag}: zonder feit is het antwoord weet-niet. Noem het feit, of schrijf weet-niet.`];
  return feit.flatMap((naam) => {
    const gevonden = feitVan(verhaal, plaats, naam);
    if (!gevonden) return [`${vraag}: feit "${naam}" bestaat niet. Kies uit: ${namen.join(', ')}, een eerder feit (1.a), of ${ONTBREEKT}.`];
    if (gevonden['doet-er-niet-toe']) return [`${vraag}: feit "${naam}" doet er niet toe volgens het bestand, maar draagt hier een antwoord.`];
    if (gevonden.kent && !gevonden.kent.includes(stoel))
      return [`${vraag}: feit "${naam}" kent de stoel ${stoel} niet (kent: ${gevonden.kent.join(', ')}).`];
    return [];
  });
}

type Antwoordreeks = Pick<Verhaalmoment, 'antwoorden' | 'uitkomst'>;
/** The answers of a moment or of its variant, with the outcome: names, path, order, grounds. */
function keurReeks(verhaal: Verhaal, plaats: number, moment: Verhaalmoment, { antwoorden, uitkomst }: Antwoordreeks, route: Route): string[] {
  const namen = antwoorden.flatMap((antwoord) => keurNaam(route, antwoord));
  return namen.length > 0
    ? namen
    : [...keurAfloop(route, antwoorden, uitkomst), ...antwoorden.flatMap((antwoord) => keurGronden(verhaal, plaats, moment, antwoord))];
}

function keurGegeven({ antwoorden, gegeven }: Verhaalmoment): string[] {
  const vragen = antwoorden.map(({ vraag }) => vraag);
  const vreemd = gegeven.filter((vraag) => !vragen.includes(vraag));
  if (vreemd.length > 0)
    return vreemd.map((vraag) => `gegeven: "${vraag}" is hier geen antwoord. ${bedoelt(vraag, vragen, `Kies uit: ${vragen.join(', ')}.`)}`);
  const open = vragen.length - gegeven.length;
  return open > HOOGSTENS_OPEN
    ? [`er zijn ${open} vragen open. Vul er bij "gegeven" ${open - HOOGSTENS_OPEN} vooraf in: hoogstens ${HOOGSTENS_OPEN} blijven open.`]
    : [];
}

const RUIL = 'Haal die uit "gegeven", en vul zo nodig een andere vraag vooraf in.';

/** What decides is asked, not given: the question that the variant turns on, and one that is the only way to a choice. */
function keurBeslissend({ antwoorden, gegeven, paar, opties = [] }: Verhaalmoment, route: Route): string[] {
  // Nothing is given, so nothing that decides is; the ways elsewhere need not be walked.
  if (gegeven.length === 0) return [];
  const draait = omgeslagen(antwoorden, paar?.antwoorden ?? []).filter(({ vraag }) => gegeven.includes(vraag));
  const wegen = wijzigingen(route, alsAntwoorden(antwoorden));
  const dicht = opties.flatMap((optie) => {
    const ernaar = wegen.filter((weg) => weg.uitkomst === optie.uitkomst);
    const vragen = ernaar.map(({ wijzig }) => wijzig.find(({ vraag }) => gegeven.includes(vraag))?.vraag);
    const [eerste] = vragen;
    return eerste !== undefined && vragen.every((vraag) => vraag !== undefined) ? [{ naar: optie.uitkomst, vraag: eerste }] : [];
  });
  return [
    ...draait.map(({ vraag }) => `gegeven: het paar draait om "${vraag}". ${RUIL}`),
    ...dicht.map(({ naar, vraag }) => `gegeven: alleen via "${vraag}" komt iemand uit op de optie "${naar}". ${RUIL}`),
  ];
}

/** The answers of a moment. */
export function keurAntwoorden(verhaal: Verhaal, plaats: number, moment: Verhaalmoment, route: Route): string[] {
  const fouten = [...keurReeks(verhaal, plaats, moment, moment, route), ...keurGegeven(moment), ...keurOntbreekt(moment)];
  return fouten.length > 0 ? fouten : keurBeslissend(moment, route);
}

const keurOntbreekt = ({ antwoorden, ontbreekt }: Verhaalmoment) =>
  antwoorden.some(isZonderFeit) && ontbreekt.length === 0 ? ['ontbreekt: zeg wat er ontbreekt, want een antwoord heeft geen feit.'] : [];

/** The variant of a moment: one fact, one answer, another outcome. */
export function keurPaar(verhaal: Verhaal, plaats: number, moment: Verhaalmoment, route: Route): string[] {
  const { paar } = moment;
  if (!paar) return [];
  const feit = moment.feiten.find(({ id }) => id === paar.feit.id);
  if (!feit) return [`feit "${paar.feit.id}" bestaat niet in dit moment. Kies uit: ${moment.feiten.map(({ id }) => id).join(', ')}.`];
  const fouten = keurReeks(verhaal, plaats, moment, paar, route);
  if (fouten.length > 0) return fouten;
  const anders = omgeslagen(moment.antwoorden, paar.antwoorden);
  const eerste = anders[0];
  return [
    ...(feit.tekst === paar.feit.tekst ? [`feit "${feit.id}" heeft dezelfde woorden als in het moment.`] : []),
    ...(paar.uitkomst === moment.uitkomst ? ['de uitkomst is dezelfde. In een paar slaat de uitkomst om.'] : []),
    ...(anders.length === 1
      ? []
      : [`er verschillen ${anders.length} antwoorden (${anders.map(({ vraag }) => vraag).join(', ')}). Precies één mag anders zijn.`]),
    ...(eerste && !eerste.feit.includes(feit.id) && !isZonderFeit(eerste)
      ? [`${eerste.vraag}: het andere antwoord rust niet op feit "${feit.id}".`]
      : []),
  ];
}
