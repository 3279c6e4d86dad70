/** A date in someone's calendar is clear by itself: what it is for, how it was counted, on which words it rests, and what is not settled. */
import { describe, expect, it } from 'vitest';
import { afsprakenVan } from '../../../src/termijnen/afspraken';
import { naarIso } from '../../../src/termijnen/dagen';
import type { Regelgegevens } from '../../../src/termijnen/gegevens';
import { datumtekst, type Omstandigheden } from '../../../src/termijnen/teksten';
import { rijenVan } from './hulp';

const regel: Regelgegevens = {
  ...{ nr: 'T1', titel: 'Casus beleggen', wie: 'Veilig Thuis', periode: 'Zeven weekdagen.', uitleg: 'Veilig Thuis belegt de casus.' },
  bronnen: [{ citaat: 'binnen zeven weekdagen', pad: '../afspraken/6/#6.1.1-1', plaats: 'paragraaf 6.1.1' }],
  punten: [],
};
const om: Omstandigheden = { beginpunt: 'de dag van de melding', bevestiging: 'het team heeft bevestigd', tweeDatums: false };
// T3: the last day to act and, in the other reading, the first to let go.
const zeven = rijenVan('overdracht-na-beoordeling', '2026-11-24').find(({ nr }) => nr === 'T3');
if (!zeven) throw new Error('Er is geen rij T3.');
const van = (anders: Partial<Regelgegevens> = {}, rij = zeven) =>
  afsprakenVan(rij, { soort: 'overdracht-na-beoordeling', regel: { ...regel, ...anders }, om, tekst: 'Afspraken, januari 2020' });

describe('a row with two readings', () => {
  it('is an event per reading, each with its own day and name', () => {
    expect(van().map(({ dag }) => dag)).toEqual(zeven.uitkomsten.map(({ dag }) => dag));
    expect(van().map(({ id }) => id)).toEqual(
      zeven.uitkomsten.map(({ lezing, dag }) => `overdracht-na-beoordeling-${zeven.nr}-${lezing}-${naarIso(dag)}`),
    );
    expect(new Set(van().map(({ titel }) => titel)).size).toBe(van().length);
  });
  it('says in the title what the date is for, without the question before it, and which reading', () => {
    const LEZING = { kalender: 'elke dag telt', weekdag: 'maandag t/m vrijdag' };
    const woorden = zeven.uitkomsten.map((een) => ({ wat: datumtekst(een, zeven, om).wat, lezing: LEZING[een.lezing] }));
    expect(woorden.some(({ wat }) => wat.includes('? '))).toBe(true);
    expect(van().map(({ titel }) => titel)).toEqual(
      woorden.map(
        ({ wat, lezing }) =>
          `Casus beleggen · ${wat
            .slice(wat.lastIndexOf('? ') + 1)
            .trim()
            .toLowerCase()} (${lezing})`,
      ),
    );
    expect(van()[0]?.titel).toBe('Casus beleggen · laatste dag om de casus te beleggen (elke dag telt)');
  });
});

it('one reading needs no name', () => {
  const maanden = rijenVan('casusregie-gestart', '2026-11-24').find(({ telwijze }) => telwijze && telwijze.eenheid !== 'weekdagen');
  if (!maanden) throw new Error('Er is geen rij met maanden.');
  for (const { titel } of van({}, maanden)) expect(titel).not.toContain('(');
});

describe('the text of an event', () => {
  const regels = (anders: Partial<Regelgegevens> = {}) => van(anders)[0]?.omschrijving.split('\n') ?? [];
  it('is what was counted, the rule in words, the words it rests on, and which text that is', () => {
    const [eerste] = zeven.uitkomsten;
    if (!eerste) throw new Error('Er is geen datum.');
    const { wat, hoe } = datumtekst(eerste, zeven, om);
    expect(regels()).toEqual([
      `${wat}: ${hoe}.`,
      'Zeven weekdagen.',
      'Veilig Thuis belegt de casus.',
      '“binnen zeven weekdagen” (paragraaf 6.1.1)',
      'Bron: Afspraken, januari 2020.',
    ]);
  });
  it('asks about safe contact where the rule asks for contact, as an addition of this site (O27)', () => {
    expect(regels({ veilig: '../wegwijzers/wie-informeert-het-gezin/' })[3]).toBe('Ga eerst na of contact veilig kan (toevoeging van deze site).');
  });
  it('warns, and names what is not clear in the text', () => {
    const punten = ['O7', 'O12'].map((nr) => ({ nr, kop: 'Kop', pad: '' }));
    expect(regels({ waarschuwing: 'Laat niet los.', punten }).filter((een) => /^Let op|^Niet/u.test(een))).toEqual([
      'Let op. Laat niet los.',
      'Niet eenduidig in de tekst: O7, O12.',
    ]);
  });
});
