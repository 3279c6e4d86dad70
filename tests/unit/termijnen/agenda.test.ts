/** Calendar files as RFC 5545 wants them: line ends, folding in octets, escaping, whole days, ids that stay. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eenmalig, maakAgenda as maak, ontsnap, vouw, type Afspraak } from '../../../src/termijnen/agenda';
import { dagVan } from './hulp';

const maakAgenda = (afspraken: readonly Afspraak[]) => maak(afspraken, 'proef');
const afspraak = {
  id: 'melding-ontvangen-T1-kalender-2026-11-27',
  dag: dagVan('2026-11-27'),
  titel: 'Uiterlijk: beoordeling',
  omschrijving:
    'Regel één;\nregel "twee", met \\ en een komma, en een heel lange zin die over de grens van vijfenzeventig octetten gaat — ook met “aanhalingstekens”.',
};
const octetten = (tekst: string) => new TextEncoder().encode(tekst).length;
const ontvouw = (tekst: string) => tekst.replaceAll('\r\n ', '');
const terug = (tekst: string) => tekst.replace(/\\([\\;,n])/gu, (_heel, teken: string) => (teken === 'n' ? '\n' : teken));
const regels = (ics: string) => ontvouw(ics).split('\r\n');

it('has the lines of a calendar with an event of a whole day', () => {
  const gevonden = regels(maakAgenda([afspraak]));
  expect(gevonden.slice(0, 9)).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Afsprakenwijzer//Termijnen//NL',
    'CALSCALE:GREGORIAN',
    'BEGIN:VEVENT',
    'UID:melding-ontvangen-T1-kalender-2026-11-27-proef@afsprakenwijzer',
    'DTSTAMP:20261127T000000Z',
    'DTSTART;VALUE=DATE:20261127',
    'DTEND;VALUE=DATE:20261128',
  ]);
  expect(gevonden.slice(9, -4)).toEqual(['SUMMARY:Uiterlijk: beoordeling', `DESCRIPTION:${ontsnap(afspraak.omschrijving)}`]);
  expect(gevonden.slice(-4)).toEqual(['TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '']);
});

it('ends every line with CRLF and never with LF or CR alone', () => {
  const ics = maakAgenda([afspraak, afspraak]);
  expect(ics.endsWith('\r\n')).toBe(true);
  expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
});

it('the same calculation gives the same file', () => {
  expect(maakAgenda([afspraak])).toBe(maakAgenda([{ ...afspraak }]));
});

it('two files never share an event, so that one family does not overwrite another; what tells them apart is chance alone', () => {
  const kenmerken = Array.from({ length: 200 }, eenmalig);
  expect(new Set(kenmerken).size).toBe(200);
  for (const kenmerk of kenmerken) expect(kenmerk).toMatch(/^[0-9a-f]{16}$/u);
  expect(maak([afspraak], 'een').replace('-een@', '-twee@')).toBe(maak([afspraak], 'twee'));
});

it('the end falls right over the turn of the year and the leap day', () => {
  expect(maakAgenda([{ ...afspraak, dag: dagVan('2026-12-31') }])).toContain('DTEND;VALUE=DATE:20270101');
  expect(maakAgenda([{ ...afspraak, dag: dagVan('2028-02-28') }])).toContain('DTEND;VALUE=DATE:20280229');
});

it('refuses a calendar without events', () => {
  expect(() => maakAgenda([])).toThrow(new RangeError('Een agendabestand heeft ten minste één afspraak nodig.'));
});

it('names no person: no organiser, no guests, no place', () => {
  expect(maakAgenda([afspraak])).not.toMatch(/ORGANIZER|ATTENDEE|LOCATION|METHOD|CONTACT/u);
});

describe('escaping and folding', () => {
  it('puts a backslash before \\ ; and , and writes a line end as \\n', () => {
    expect(ontsnap('a\\b;c,d\ne\r\nf\rg')).toBe('a\\\\b\\;c\\,d\\ne\\nf\\ng');
  });
  it('leaves a colon and quotation marks and takes control characters out', () => {
    expect(ontsnap('a: "b"\u0007\t“c”')).toBe('a: "b"\t“c”');
  });
  const tekst = fc.string({ unit: 'binary', maxLength: 400 });
  it('every folded line is at most 75 octets and comes back undamaged', () => {
    fc.assert(
      fc.property(tekst, (een) => {
        const regel = `DESCRIPTION:${ontsnap(een)}`;
        const gevouwen = vouw(regel);
        for (const deel of gevouwen.split('\r\n')) expect(octetten(deel)).toBeLessThanOrEqual(75);
        expect(ontvouw(gevouwen)).toBe(regel);
      }),
    );
  });
  it('folds only after 75 octets, and from then on after 74: the space counts', () => {
    expect(vouw('a'.repeat(75))).toBe('a'.repeat(75));
    expect(vouw('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
    expect(vouw('a'.repeat(75 + 74))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}`);
    expect(vouw('a'.repeat(75 + 75))).toBe(`${'a'.repeat(75)}\r\n ${'a'.repeat(74)}\r\n a`);
    expect(vouw(`${'a'.repeat(74)}é`)).toBe(`${'a'.repeat(74)}\r\n é`);
  });
  it('never folds within a character', () => {
    const gevouwen = vouw(`X:${'é€😀'.repeat(60)}`);
    expect(gevouwen).not.toContain('\uFFFD');
    expect(gevouwen.split('\r\n').every((deel) => deel.isWellFormed())).toBe(true);
  });
  it('what goes in comes out', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\\', ';', ',', '\n', 'é', '“', '😀'), maxLength: 300 }), (een) => {
        const ics = maakAgenda([{ ...afspraak, omschrijving: een }]);
        const regel = regels(ics).find((deel) => deel.startsWith('DESCRIPTION:')) ?? '';
        expect(terug(regel.slice('DESCRIPTION:'.length))).toBe(een);
      }),
    );
  });
});
