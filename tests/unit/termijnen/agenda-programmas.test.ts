/** The calendar files in two calendar libraries that have nothing to do with each other: what was put in comes out, in both the same. */
import ICAL from 'ical.js';
import { sync } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { maakAgenda, type Afspraak } from '../../../src/termijnen/agenda';
import { afsprakenVan } from '../../../src/termijnen/afspraken';
import { naarIso } from '../../../src/termijnen/dagen';
import type { Omstandigheden } from '../../../src/termijnen/teksten';
import { SOORTEN } from '../../../src/termijnen/soorten';
import { dagVan, rijenVan } from './hulp';
import { gegevens } from './inhoud';

interface Gelezen {
  readonly id: string;
  readonly van: string;
  readonly tot: string;
  readonly titel: string;
  readonly omschrijving: string;
}

/** As Thunderbird and Nextcloud read it. */
function metIcalJs(ics: string): Gelezen[] {
  const agenda = new ICAL.Component(ICAL.parse(ics) as ConstructorParameters<typeof ICAL.Component>[0]);
  return agenda.getAllSubcomponents('vevent').map((deel) => {
    const { uid, startDate, endDate, summary, description } = new ICAL.Event(deel);
    expect(startDate.isDate).toBe(true);
    return { id: uid, van: startDate.toString(), tot: endDate.toString(), titel: summary, omschrijving: description };
  });
}

const dagVanDatum = (datum: Date) =>
  [datum.getFullYear(), datum.getMonth() + 1, datum.getDate()].map((deel) => String(deel).padStart(2, '0')).join('-');

/** As servers and home automation read it; it gives whole days as local midnight. */
function metNodeIcal(ics: string): Gelezen[] {
  return Object.values(sync.parseICS(ics)).flatMap((deel) => {
    if (deel?.type !== 'VEVENT') return [];
    expect(deel.datetype).toBe('date');
    const { uid, start, end, summary, description } = deel;
    return [{ id: uid, van: dagVanDatum(start), tot: end ? dagVanDatum(end) : '', titel: String(summary), omschrijving: String(description) }];
  });
}

/** What makes the events of a file its own. */
const BESTAND = 'b1';

const verwacht = ({ id, dag, titel, omschrijving }: Afspraak): Gelezen => ({
  id: `${id}-${BESTAND}@afsprakenwijzer`,
  van: naarIso(dag),
  tot: naarIso(dag + 1),
  titel,
  omschrijving,
});

function leesBeide(afspraken: readonly Afspraak[]): void {
  const ics = maakAgenda(afspraken, BESTAND);
  const opId = (een: Gelezen, ander: Gelezen) => (een.id < ander.id ? -1 : 1);
  const alle = afspraken.map(verwacht).sort(opId);
  expect(metIcalJs(ics).sort(opId)).toEqual(alle);
  expect(metNodeIcal(ics).sort(opId)).toEqual(alle);
}

const om: Omstandigheden = { beginpunt: 'de dag van de melding', bevestiging: 'het team heeft bevestigd', tweeDatums: false };

describe.each(SOORTEN)('%s', (soort) => {
  it.each(['2026-11-20', '2026-12-24', '2028-02-22', '2027-03-26'])('every date of its rules, from %s', (datum) => {
    const afspraken = rijenVan(soort, datum).flatMap((rij) => {
      const regel = gegevens.regels[rij.nr];
      return regel ? afsprakenVan(rij, { soort, regel, om, tekst: gegevens.tekst }) : [];
    });
    if (afspraken.length === 0) expect(rijenVan(soort, datum).flatMap(({ uitkomsten }) => uitkomsten)).toEqual([]);
    else leesBeide(afspraken);
  });
});

it('signs that mean something in a calendar file, long lines of letters of several octets', () => {
  const lastig = ['a;b,c\\d', 'een\ntwee\n\ndrie', 'BEGIN:VEVENT', 'x:y"z"', 'é👩‍👧'.repeat(40), 'ünïcödé, עברית; 中文'];
  leesBeide(
    lastig.map((tekst, nummer) => ({
      id: `proef-${nummer}`,
      dag: dagVan('2026-12-31') + nummer,
      titel: tekst.replaceAll('\n', ' '),
      omschrijving: tekst,
    })),
  );
});

it('a backslash before an n stays one; node-ical makes a line end of it, against RFC 5545 §3.3.11, so only the other library is asked', () => {
  const titel = String.raw`map\naam`;
  expect(metIcalJs(maakAgenda([{ id: 'proef', dag: dagVan('2026-12-31'), titel, omschrijving: titel }], BESTAND))).toMatchObject([
    { titel, omschrijving: titel },
  ]);
});
