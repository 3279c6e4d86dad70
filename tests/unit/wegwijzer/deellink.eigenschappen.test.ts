/** Share links of every walkthrough: what is written is read back, and rubbish is never taken for an answer. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { routes } from '../../../src/machines/register';
import { leesDeellink, schrijfDeellink } from '../../../src/wegwijzer/deellink';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { antwoorden, beginVanDoorloop } from '../../hulp/wegwijzer';

// Thousands of replays: seconds on a quiet machine, longer next to other work.
vi.setConfig({ testTimeout: 60_000 });

describe('a share link of 10 MB', () => {
  const JA = antwoorden({ veiligheidsbeoordeling: 'ja', acuut: 'nee' });

  it.each<[string, string]>([
    ['in one answer', '&letsel='.padEnd(10_000_000, 'x')],
    ['in one question', '&'.padEnd(10_000_000, '%41')],
    ['in empty parts', '&'.repeat(10_000_000)],
    ['in valid parts', '&letsel=ja'.repeat(1_000_000)],
  ])('is read, and its valid part kept: %s', (_naam, staart) => {
    const gelezen = leesDeellink(directeOverdracht, schrijfDeellink(JA) + staart);
    expect(gelezen.antwoorden.slice(0, 2)).toEqual(JA);
    expect(gelezen.meldingen).toHaveLength(1);
    expect(gelezen.meldingen[0]?.length).toBeLessThan(250);
  });
});

describe.each(Object.values(routes))('share links of $slug', (route) => {
  it('survive the round trip', () => {
    fc.assert(
      fc.property(beginVanDoorloop(route), (lijst) => {
        expect(leesDeellink(route, schrijfDeellink(lijst))).toEqual({ antwoorden: lijst, meldingen: [] });
      }),
    );
  });

  it('keep the valid beginning with any rubbish behind it, and never throw', () => {
    const rommel = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('&', '=', '+', '%', '#', 'ja', 'v1', 'acuut') }),
    );
    fc.assert(
      fc.property(beginVanDoorloop(route), rommel, (lijst, staart) => {
        const { antwoorden: gelezen, meldingen } = leesDeellink(route, `${schrijfDeellink(lijst)}&${staart}`);
        expect(gelezen.slice(0, lijst.length)).toEqual(lijst);
        expect(speelAf(route, gelezen)).toMatchObject({ antwoorden: gelezen, vervallen: [], wachtend: [] });
        expect(meldingen.length).toBeLessThan(2);
      }),
    );
  });

  it('never throw on rubbish alone', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 500 })), (rommel) => {
        expect(leesDeellink(route, rommel).antwoorden).toEqual([]);
      }),
    );
  });
});
