/** Calendar files (RFC 5545) with whole-day events, as Outlook and Google Calendar take them. */
import { naarIso, type Dag } from './dagen';

/** One event of one whole day. No names, places or guests: only what the agreements say about a date. */
export interface Afspraak {
  /** What makes the event itself, from the kind of event, T-number, reading and date; two families can share it, so a file adds its own. */
  readonly id: string;
  readonly dag: Dag;
  readonly titel: string;
  readonly omschrijving: string;
}

const EINDE = '\r\n';
const MAX_OCTETTEN = 75;
const octetten = new TextEncoder();

const kaal = (dag: Dag): string => naarIso(dag).replaceAll('-', '');

/** A mark by chance, which says nothing of who made it or when; on plain http too, where `randomUUID` is not there. */
export const eenmalig = (): string => Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Escapes a TEXT value (RFC 5545 §3.3.11); control characters other than a line break and a tab have no place in it. */
export function ontsnap(tekst: string): string {
  return tekst
    .replace(/\r\n?/gu, '\n')
    .replace(/[\p{Cc}]/gu, (teken) => (teken === '\n' || teken === '\t' ? teken : ''))
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/** Folds a content line at 75 octets of UTF-8 (§3.1), never within a character; a continuation starts with a space, which counts. */
export function vouw(regel: string): string {
  const regels: string[] = [];
  let huidig = '';
  let lengte = 0;
  for (const teken of regel) {
    const grootte = octetten.encode(teken).length;
    if (lengte + grootte > MAX_OCTETTEN) {
      regels.push(huidig);
      huidig = ' ';
      lengte = 1;
    }
    huidig += teken;
    lengte += grootte;
  }
  return [...regels, huidig].join(EINDE);
}

/**
 * DTSTAMP must be there and be in UTC. The moment of downloading would say when someone worked on a case and would make every download
 * a new version; midnight of the day itself is valid and always the same.
 * DTEND is the day after: it is exclusive (§3.6.1). TRANSPARENT: a deadline does not make anyone busy.
 */
function gebeurtenis({ id, dag, titel, omschrijving }: Afspraak, bestand: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${ontsnap(`${id}-${bestand}`)}@afsprakenwijzer`,
    `DTSTAMP:${kaal(dag)}T000000Z`,
    `DTSTART;VALUE=DATE:${kaal(dag)}`,
    `DTEND;VALUE=DATE:${kaal(dag + 1)}`,
    `SUMMARY:${ontsnap(titel)}`,
    `DESCRIPTION:${ontsnap(omschrijving)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * The text of an .ics file. A calendar takes an event with a known UID for a change of that event, also when it is about another family.
 * @param bestand what no other file has ({@link eenmalig})
 * Without METHOD on purpose: METHOD:PUBLISH asks for an ORGANIZER, which is a person (RFC 5546 §3.2.1).
 * @throws RangeError without events: a calendar needs one (§3.6).
 */
export function maakAgenda(afspraken: readonly Afspraak[], bestand: string): string {
  if (afspraken.length === 0) throw new RangeError('Een agendabestand heeft ten minste één afspraak nodig.');
  const regels = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afsprakenwijzer//Termijnen//NL',
    'CALSCALE:GREGORIAN',
    ...afspraken.flatMap((afspraak) => gebeurtenis(afspraak, bestand)),
    'END:VCALENDAR',
  ];
  return regels.map((regel) => vouw(regel) + EINDE).join('');
}
