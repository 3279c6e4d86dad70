import { describe, expect, it, vi } from 'vitest';
import { overdrachtOntvangen } from '../../../src/machines/overdracht-ontvangen';
import type { Gegeven } from '../../../src/machines/voorbeeld';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { graafVan, takVoor } from '../../../src/wegwijzer/graaf';
import { gronden } from '../../../src/wegwijzer/gronden';
import type { Antwoorden } from '../../../src/machines/route';
import { aanvullingen, antwoorden, nogGeenUitkomst, uitkomst, volgendeVraag, voorlopigeUitkomst } from '../../hulp/wegwijzer';

// Thousands of lists: seconds on a quiet machine, longer next to other work.
vi.setConfig({ testTimeout: 60_000 });

/** Contract §3, said again: what is asked after which hand-over, in order, and that only 'ja' counts as done, or no conditions. */
const DIRECT = ['bevestigd', 'compleet', 'gezin-geinformeerd', 'contact-gestart'];
const DIENST = [
  'bevestigd',
  'compleet',
  'voorwaarden-schriftelijk',
  'gezin-geinformeerd',
  'contact-gestart',
  'warme-overdracht',
  'direct-veilig',
  'plan-gestart',
  'consequenties-afgesproken',
  'monitoring-afgesproken',
];
const ALLEEN_NA_DIENST = DIENST.filter((vraag) => !DIRECT.includes(vraag));
const GEDAAN = ['ja', 'geen-voorwaarden'];
const antwoordenOp = (vraag: string) => ['ja', 'nee', 'weet-niet', ...(vraag === 'voorwaarden-schriftelijk' ? ['geen-voorwaarden'] : [])];
const product = (begin: Gegeven, vragen: readonly string[]): Gegeven[] =>
  vragen.reduce<Gegeven[]>((rijen, vraag) => rijen.flatMap((rij) => antwoordenOp(vraag).map((waarde) => ({ ...rij, [vraag]: waarde }))), [begin]);
const LIJSTEN: readonly Gegeven[] = [
  { herkomst: 'weet-niet' },
  ...product({ herkomst: 'direct' }, DIRECT),
  ...product({ herkomst: 'na-dienst' }, DIENST),
];
/** The items of a list that are not done. */
const openIn = (rij: Gegeven): string[] =>
  Object.entries(rij).flatMap(([vraag, waarde]) => (vraag === 'herkomst' || GEDAAN.includes(String(waarde)) ? [] : [vraag]));
const beslis = (rij: Gegeven): string => {
  if (rij['herkomst'] === 'weet-niet') return 'bel-over-herkomst';
  return openIn(rij).length === 0 ? 'alles-gedaan' : 'nog-te-doen';
};

/** Most items done: where one answer more or less still makes a difference. */
const bijnaAlles = LIJSTEN.filter((rij) => openIn(rij).length <= 2);

const alles = (vragen: readonly string[], waarde = 'ja'): Gegeven => Object.fromEntries(vragen.map((vraag) => [vraag, waarde]));
const direct: Gegeven = { herkomst: 'direct', ...alles(DIRECT) };
const dienst: Gegeven = { herkomst: 'na-dienst', ...alles(DIENST) };

/** The outcome read from the graph, and every question checked on the way: faster than a replay. */
function eindigt(lijst: Antwoorden): string {
  let knoop = graafVan(overdrachtOntvangen).begin;
  for (const { vraag, waarden } of lijst) {
    if (knoop.vraag !== vraag) return `asked ${String(knoop.vraag)} instead of ${vraag}`;
    knoop = takVoor(knoop, waarden)?.naar ?? knoop;
  }
  return knoop.uitkomst ?? `asks ${String(knoop.vraag)}`;
}

describe('truth table of W9', () => {
  it('gives the outcome of the contract for every list of answers, and there are no other lists', () => {
    expect(LIJSTEN).toHaveLength(1 + 3 ** 4 + 4 * 3 ** 9);
    expect(LIJSTEN.filter((rij) => eindigt(antwoorden(rij)) !== beslis(rij))).toEqual([]);
    expect([...aanvullingen(overdrachtOntvangen)]).toHaveLength(LIJSTEN.length);
  });

  it('replays to the same outcome and asks nothing more', () => {
    for (const rij of bijnaAlles) uitkomst(overdrachtOntvangen, rij, beslis(rij));
  });

  it('asks everything in order, whatever the answers, and six items more after a service', () => {
    for (const [herkomst, vragen] of [
      ['direct', DIRECT],
      ['na-dienst', DIENST],
    ] as const) {
      vragen.forEach((vraag, n) => {
        for (const waarde of ['ja', 'nee', 'weet-niet'])
          volgendeVraag(overdrachtOntvangen, { herkomst, ...alles(vragen.slice(0, n), waarde) }, vraag);
      });
    }
  });

  it('the outcome is fixed at the first open item, and never before the last one is done', () => {
    voorlopigeUitkomst(overdrachtOntvangen, { herkomst: 'direct', bevestigd: 'weet-niet' }, 'nog-te-doen', 'compleet');
    nogGeenUitkomst(overdrachtOntvangen, { herkomst: 'na-dienst', ...alles(DIENST.slice(0, -1)) });
  });
});

describe('the grounds of W9', () => {
  it('are all open items in the order asked, each decisive, and that there was a service', () => {
    for (const rij of bijnaAlles) {
      const lijst = gronden(overdrachtOntvangen, antwoorden(rij));
      expect(lijst.filter(({ kenmerk }) => kenmerk === 'open').map((grond) => grond.antwoord.vraag)).toEqual(
        rij['herkomst'] === 'weet-niet' ? [] : openIn(rij),
      );
      expect(lijst.filter(({ kenmerk }) => kenmerk === 'open').every(({ doorslaggevend }) => doorslaggevend)).toBe(true);
      expect(lijst.some(({ kenmerk }) => kenmerk === 'dienst')).toBe(rij['herkomst'] === 'na-dienst');
    }
  });
});

describe('reading 12: chapter 7 is for after a service only (O30)', () => {
  it('a direct hand-over is complete without plan, conditions or monitoring', () => {
    uitkomst(overdrachtOntvangen, direct, 'alles-gedaan');
    for (const vraag of ALLEEN_NA_DIENST)
      expect(speelAf(overdrachtOntvangen, antwoorden({ ...direct, [vraag]: 'nee' })).uitkomst).toBe('alles-gedaan');
  });
  it.each(ALLEEN_NA_DIENST)('after a service %s counts', (vraag) => {
    uitkomst(overdrachtOntvangen, { ...dienst, [vraag]: 'nee' }, 'nog-te-doen');
  });
});

describe('a service without conditions (O18, O84)', () => {
  it('that Veilig Thuis wrote that there are none counts as done; plan, direct safety, consequences and monitoring still count', () => {
    const zonder = { ...dienst, 'voorwaarden-schriftelijk': 'geen-voorwaarden' };
    uitkomst(overdrachtOntvangen, zonder, 'alles-gedaan');
    for (const vraag of ['contact-gestart', 'direct-veilig', 'plan-gestart', 'consequenties-afgesproken', 'monitoring-afgesproken'])
      uitkomst(overdrachtOntvangen, { ...zonder, [vraag]: 'weet-niet' }, 'nog-te-doen');
  });
});
