/** A story against the machine of the lifecycle: its events fit, in order of date, and what a chair answers does not deny what happened. */
import { naarIso, vanIso } from '../termijnen/dagen';
import { bereken } from '../termijnen/bereken';
import { naMaanden } from '../termijnen/rekenen';
import { GEBEURTENISSEN, type Gebeurtenis } from '../machines/casusverloop/gebeurtenissen';
import { rijVan } from '../casusverloop/matrix';
import { begin, standVan, volgende, type Casusstand } from '../casusverloop/stand';
import { standtekst } from '../casusverloop/teksten';
import { momentBij, WEGWIJZER } from '../casusverloop/wegwijzer';
import { geldt } from '../wegwijzer/voorwaarden';
import { EISEN, GETELD, type Eis } from './eisen';
import { alsAntwoorden, heeftOnbekend, type Verhaalnaslag } from './moment';
import type { Verhaal, Verhaalantwoord, Verhaalmoment } from './schema';

type Gebeurd = Verhaalmoment['gebeurtenissen'];

/** A moment with where its case is when it begins, and all that happened before. */
export interface Verhaalstand {
  readonly moment: Verhaalmoment;
  readonly stand: Casusstand;
  readonly gebeurd: Gebeurd;
  readonly fouten: readonly string[];
}

function keurGeteld({ gebeurtenis, datum }: Gebeurd[number], eerder: Gebeurd): string[] {
  const telling = GETELD[gebeurtenis];
  const vanaf = telling && eerder.findLast((een) => een.gebeurtenis === telling.vanaf);
  if (!telling || !vanaf) return [];
  const laatst = laatsteDag(telling, vanaf.datum);
  return vanIso(datum) <= laatst
    ? [`gebeurtenis "${gebeurtenis}" op ${datum} is te vroeg: gerekend vanaf ${vanaf.datum} is ${naarIso(laatst)} nog niet voorbij.`]
    : [];
}

/** The last day of a deadline, counted as wide as the text can be read. Every deadline of GETELD has a day. */
function laatsteDag({ soort, termijn }: NonNullable<(typeof GETELD)[Gebeurtenis]>, vanaf: string) {
  const rijen = bereken({ soort, datum: vanIso(vanaf) }).filter(({ nr }) => nr === termijn);
  return Math.max(...rijen.flatMap(({ uitkomsten }) => uitkomsten.map(({ dag }) => dag)));
}

/** The state at every moment, with what is wrong in the events before it. An event that does not fit is left out, and the rest goes on. */
export function speelVerhaal({ momenten }: Verhaal): Verhaalstand[] {
  let punt = begin();
  const gebeurd: Gebeurd = [];
  return momenten.map((moment) => {
    const fouten: string[] = [];
    for (const een of moment.gebeurtenissen) {
      const verder = volgende(punt, een.gebeurtenis);
      const vorige = gebeurd.at(-1)?.datum ?? een.datum;
      if (een.datum > moment.datum)
        fouten.push(`gebeurtenis "${een.gebeurtenis}" op ${een.datum} ligt na de datum van het moment (${moment.datum}).`);
      if (een.datum < vorige) fouten.push(`gebeurtenis "${een.gebeurtenis}" op ${een.datum} ligt voor de vorige gebeurtenis (${vorige}).`);
      const hier = punt;
      if (verder) fouten.push(...keurGeteld(een, gebeurd));
      else
        fouten.push(
          `gebeurtenis "${een.gebeurtenis}" past hier niet. Hier past: ${GEBEURTENISSEN.filter((naam) => volgende(hier, naam)).join(', ')}.`,
        );
      punt = verder ?? punt;
      if (verder) gebeurd.push(een);
    }
    return { moment, stand: standVan(punt), gebeurd: [...gebeurd], fouten };
  });
}

const laatste = (gebeurd: Gebeurd) => gebeurd.at(-1)?.gebeurtenis ?? 'niets';

function keurEis({ een, geen, sinds, stand }: Eis, { stand: nu, gebeurd }: Verhaalstand): string | undefined {
  const vanaf = sinds ? gebeurd.findLastIndex(({ gebeurtenis }) => gebeurtenis === sinds) + 1 : 0;
  const namen = gebeurd.slice(vanaf).map(({ gebeurtenis }) => gebeurtenis);
  if (een && !een.some((naam) => namen.includes(naam))) return `daarvoor moet gebeurd zijn: ${een.join(' of ')}`;
  const toch = geen?.filter((naam) => namen.includes(naam)) ?? [];
  if (toch.length > 0) return `maar dit is gebeurd: ${toch.join(', ')}`;
  if (stand?.in && !stand.in.includes(nu[stand.regio])) return `maar ${stand.regio} is "${nu[stand.regio]}", niet ${stand.in.join(' of ')}`;
  if (stand?.niet?.includes(nu[stand.regio])) return `maar ${stand.regio} is "${nu[stand.regio]}"`;
  return undefined;
}

/** Six months without incidents, by the events (R121, O37). */
function keurIncident({ datum }: Verhaalmoment, { gebeurd }: Verhaalstand): string | undefined {
  const incident = gebeurd.findLast(({ gebeurtenis }) => gebeurtenis === 'incident');
  return incident && naMaanden(vanIso(incident.datum), 6) >= vanIso(datum) ? `maar op ${incident.datum} was er een incident` : undefined;
}

/** 'Nee, not over yet' on a day on which it is over. */
function keurNogNiet(vraag: string, { datum }: Verhaalmoment, { gebeurd }: Verhaalstand): string | undefined {
  const telling = vraag === 'termijn-voorbij' || vraag === 'zevende-weekdag-voorbij' ? GETELD[vraag] : undefined;
  const vanaf = telling && gebeurd.findLast(({ gebeurtenis }) => gebeurtenis === telling.vanaf);
  if (!telling || !vanaf) return undefined;
  const dag = laatsteDag(telling, vanaf.datum);
  return vanIso(datum) > dag ? `maar op ${datum} is die dag (${naarIso(dag)}) voorbij` : undefined;
}

function keurAntwoord(slug: string, moment: Verhaalmoment, punt: Verhaalstand, { vraag, waarden: [waarde = ''] }: Verhaalantwoord): string[] {
  const eis = EISEN[slug]?.[vraag]?.[waarde];
  const bezwaren = [
    eis && keurEis(eis, punt),
    vraag === 'geen-incidenten' && waarde === 'ja' ? keurIncident(moment, punt) : undefined,
    waarde === 'nee' ? keurNogNiet(vraag, moment, punt) : undefined,
  ];
  return bezwaren.flatMap((bezwaar) => (bezwaar ? [`${vraag} is "${waarde}", ${bezwaar}.`] : []));
}

/** Walkthrough 2 names the holder that the machine has; the request to the Raad is about something else (O13). */
function keurHouder(antwoorden: readonly Verhaalantwoord[], { stand }: Verhaalstand, { verloop }: Verhaalnaslag): string[] {
  if (heeftOnbekend(antwoorden)) return [];
  const bij = momentBij(antwoorden.flatMap(({ waarden }) => waarden));
  if (bij === null || bij === 'verzoek-jbt-rvdk') return [];
  const [volgens, werkelijk] = [rijVan(bij).stand, stand].map((een) => standtekst(verloop, een, 'zicht-op-veiligheid').wie);
  return volgens === werkelijk
    ? []
    : [`volgens de antwoorden kijkt: ${volgens}. Volgens het casusverloop: ${werkelijk} (${stand['zicht-op-veiligheid']}).`];
}

/**
 * The answers of a moment against where the case is; the answers must already lead to an outcome.
 * @returns what is wrong, in Dutch
 */
export function keurStand(moment: Verhaalmoment, punt: Verhaalstand, naslag: Verhaalnaslag): string[] {
  const { wegwijzer: slug, antwoorden } = moment;
  if (slug === undefined || moment['buiten-verloop']) return [];
  const plek = naslag.verloop.hier[slug]?.find(({ bij }) => geldt(bij, alsAntwoorden(antwoorden)));
  const { fase } = punt.stand;
  return [
    ...(plek && !plek.fasen.includes(fase)
      ? [`de antwoorden horen bij de fase ${plek.fasen.join(' of ')}. Het casusverloop staat in "${fase}" (laatste: ${laatste(punt.gebeurd)}).`]
      : []),
    ...antwoorden.flatMap((antwoord) => keurAntwoord(slug, moment, punt, antwoord)),
    ...(slug === WEGWIJZER ? keurHouder(antwoorden, punt, naslag) : []),
  ];
}
