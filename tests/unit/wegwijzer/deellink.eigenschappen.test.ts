/** Share links of every walkthrough: what is written is read back, and rubbish is never taken for an answer. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { routes } from '../../../src/machines/register';
import { leesDeellink, schrijfDeellink } from '../../../src/wegwijzer/deellink';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import type { Antwoorden } from '../../../src/machines/route';
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
  /** Where an earlier version ended: such a link gets a message (deellink.test.ts). */
  const nieuw = (lijst: Antwoorden) => Object.hasOwn(route.eindigdeBij ?? {}, speelAf(route, lijst).vraag ?? '');

  it('keep every answer whose question is on the path, whatever the order', () => {
    fc.assert(
      fc.property(
        beginVanDoorloop(route).chain((lijst) => fc.tuple(fc.constant(lijst), fc.shuffledSubarray([...lijst], { minLength: lijst.length }))),
        ([lijst, geschud]) => {
          fc.pre(!nieuw(lijst));
          const verschoven = geschud.some((een, plaats) => een !== lijst[plaats]);
          const meldingen = verschoven ? [expect.stringMatching(/in een andere volgorde dan de vragen nu\. .* Controleer ze\.$/u)] : [];
          expect(leesDeellink(route, schrijfDeellink(geschud))).toEqual({ antwoorden: lijst, meldingen });
        },
      ),
    );
  });

  it('name what is missing when one answer is left out, and keep the others that still count', () => {
    fc.assert(
      fc.property(
        beginVanDoorloop(route)
          .filter((lijst) => lijst.length > 1)
          .chain((lijst) => fc.tuple(fc.constant(lijst), fc.nat(lijst.length - 2))),
        ([lijst, weg]) => {
          const { antwoorden: gelezen, meldingen } = leesDeellink(route, schrijfDeellink(lijst.filter((_, plaats) => plaats !== weg)));
          expect(gelezen.slice(0, weg)).toEqual(lijst.slice(0, weg));
          expect(speelAf(route, gelezen).vraag).toBe(lijst[weg]?.vraag);
          expect(meldingen.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('survive the round trip', () => {
    fc.assert(
      fc.property(beginVanDoorloop(route), (lijst) => {
        fc.pre(!nieuw(lijst));
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
        const { antwoorden: geteld, wachtend, vervallen } = speelAf(route, gelezen);
        expect({ gelezen: [...geteld, ...wachtend], vervallen }).toEqual({ gelezen, vervallen: [] });
        // At most: what is wrong, another order, what is not in the link, what is not asked.
        expect(meldingen.length).toBeLessThan(5);
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
