/** The words around a date: what the date is for, no more than the source has, and contact only when it is safe (O17, O27). */
import { describe, expect, it } from 'vitest';
import { datumtekst } from '../../../src/termijnen/teksten';
import { rijenVan } from './hulp';

const OM = { beginpunt: 'de dag van de overdracht', bevestiging: 'Veilig Thuis schriftelijk heeft bevestigd', tweeDatums: false };
const EERDER = 'Eerder mag. Ga eerst na hoe contact veilig kan';

/** Words of each date of a row, in their order. */
function woorden(nr: string, soort: Parameters<typeof rijenVan>[0], ontvangen?: string) {
  const rij = rijenVan(soort, '2026-11-20', ontvangen).find((een) => een.nr === nr);
  return rij ? [...rij.uitkomsten, ...rij.tussen].map((uitkomst) => datumtekst(uitkomst, rij, { ...OM, tweeDatums: ontvangen !== undefined })) : [];
}

describe('a date before which someone acts', () => {
  it.each([
    ['T1', 'melding-ontvangen'],
    ['T1', 'opnieuw-gemeld'],
    ['T9', 'overdracht-na-dienst'],
  ] as const)('%s, %s: the earliest first, earlier is allowed, contact when that is safe', (nr, soort) => {
    expect(woorden(nr, soort)).toEqual([
      { wat: 'Uiterlijk', hoe: `als elke dag van de week telt. ${EERDER}` },
      { wat: 'In de ruime lezing', hoe: 'als alleen maandag tot en met vrijdag tellen, zonder feestdagen' },
    ]);
  });
  it('T19 is about a letter of the municipality: no contact with the family', () => {
    expect(woorden('T19', 'gemeente-geinformeerd')).toEqual([{ wat: 'Uiterlijk', hoe: 'zes weken later' }]);
  });
});

describe('T3: the last day to assign the case, as this site reads 6.1.1', () => {
  it('says so, and that the text has no last day for the first contact', () => {
    const [handelen, loslaten] = woorden('T3', 'overdracht-na-beoordeling');
    expect(handelen).toEqual({
      wat: 'Laatste dag om de casus te beleggen',
      hoe: `als elke dag van de week telt. Zo leest deze site 6.1.1. Voor het eerste contact noemt de tekst geen laatste dag. ${EERDER}`,
    });
    expect(loslaten?.wat).toBe('Wilt u loslaten? Blijf in elk geval kijken tot en met');
  });
  it('with two dates each names the day it counts from', () => {
    const alle = woorden('T3', 'overdracht-na-beoordeling', '2026-11-24').map(({ hoe }) => /vanaf (\S+ \d+)/u.exec(hoe)?.[1]);
    expect(alle).toEqual(['vrijdag 20', 'dinsdag 24', 'vrijdag 20', 'dinsdag 24']);
  });
});

it('letting go: the last day of the wide reading first, and never on the short one', () => {
  const [ruim, kort] = woorden('T18', 'opnieuw-gemeld');
  expect(ruim?.wat).toBe('Blijf in elk geval kijken tot en met');
  expect(ruim?.hoe).toContain('blijf ook daarna kijken tot Veilig Thuis schriftelijk heeft bevestigd (keuze van deze site)');
  expect(kort).toEqual({ wat: 'In de korte lezing: nog niet loslaten', hoe: 'als elke dag van de week telt. Laat op deze dag niet los' });
});

describe('a period without a starting point in the text names the one chosen', () => {
  it.each(['T11', 'T12', 'T13', 'T14'])('%s', (nr) => {
    for (const soort of ['overdracht-na-dienst', 'overdracht-na-dienst-zonder-voorwaarden'] as const)
      expect(woorden(nr, soort)).toEqual([
        {
          wat: expect.stringMatching(/^Na (?:drie|twaalf|achttien) maanden$/u) as string,
          hoe: 'het beginpunt staat niet in de tekst. U koos: de dag van de overdracht',
        },
      ]);
  });
});
it('six months without incidents: not earlier than the day after, and the date is never enough', () => {
  expect(woorden('T15', 'laatste-incident')).toEqual([
    { wat: 'Niet eerder dan', hoe: 'de zes maanden lopen tot en met donderdag 20 mei 2027. De datum alleen is nooit genoeg' },
  ]);
});
