/**
 * W1 against a second reading of contract §3, written as a plain function over a record of answers. It shares no code with
 * the machine: which questions are asked, what counts as a ground and which outcome comes first are all said again here.
 */
import { describe, expect, it, vi } from 'vitest';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import type { Gegeven } from '../../../src/machines/voorbeeld';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { graafVan, takVoor } from '../../../src/wegwijzer/graaf';
import { gronden } from '../../../src/wegwijzer/gronden';
import { antwoorden } from '../../hulp/wegwijzer';

// Thousands of replays: seconds on a quiet machine, longer next to other work.
vi.setConfig({ testTimeout: 60_000 });

const J = ['ja', 'nee', 'weet-niet'];
const CRITERIA = ['acuut', 'letsel', 'ongeboren-kind', 'psychiatrie', 'onderzoek-nodig', 'hulp-ongewenst'];

const is = (g: Gegeven, vraag: string, waarde: string) => [g[vraag] ?? []].flat().includes(waarde);

/** contract §3: what counts as a criterion, and what as unknown. */
function criteria(g: Gegeven): string[] {
  const gevonden = CRITERIA.filter((vraag) => is(g, vraag, 'ja'));
  if (is(g, 'open-voor-hulp', 'nee')) gevonden.push('open-voor-hulp');
  if (is(g, 'kennis-lokaal-team', 'onvoldoende')) gevonden.push('kennis-lokaal-team');
  return gevonden;
}
function onbekenden(g: Gegeven): string[] {
  const gewoon = [...CRITERIA, 'melder-anoniem', 'contact-gehad', 'open-voor-hulp', 'bijzondere-vorm', 'kennis-lokaal-team'];
  return gewoon.filter((vraag) => is(g, vraag, 'weet-niet') || (vraag === 'contact-gehad' && is(g, vraag, 'nee')));
}

function beslis(g: Gegeven): string {
  if (!is(g, 'veiligheidsbeoordeling', 'ja')) return 'eerst-veiligheidsbeoordeling';
  if (criteria(g).length > 0) return 'niet-direct-overdragen';
  if (onbekenden(g).length > 0) return 'nog-niet-vastgesteld';
  if (is(g, 'kennis-lokaal-team', 'voldoende')) return 'overleg-bijzondere-vorm';
  return is(g, 'twijfel', 'nee') ? 'direct-overdragen-kan' : 'overleg-bij-twijfel';
}

/** All records of a block of questions. */
const product = (vragen: readonly string[]): Gegeven[] =>
  vragen.reduce<Gegeven[]>((rijen, vraag) => rijen.flatMap((rij) => J.map((waarde) => ({ ...rij, [vraag]: waarde }))), [{}]);

const melder: Gegeven[] = [
  { 'melder-anoniem': 'nee' },
  { 'melder-anoniem': 'weet-niet' },
  { 'melder-anoniem': 'ja', 'contact-gehad': 'nee' },
  { 'melder-anoniem': 'ja', 'contact-gehad': 'weet-niet' },
  ...J.map((open) => ({ 'melder-anoniem': 'ja', 'contact-gehad': 'ja', 'open-voor-hulp': open })),
];
const vorm: Gegeven[] = [
  { 'bijzondere-vorm': 'geen' },
  { 'bijzondere-vorm': 'weet-niet' },
  ...['vgv', ['ouderenmishandeling', 'stalking']].flatMap((waarden) =>
    ['voldoende', 'onvoldoende', 'weet-niet'].map((kennis) => ({ 'bijzondere-vorm': waarden, 'kennis-lokaal-team': kennis })),
  ),
];
const twijfel = product(['twijfel']);

const keer = (...blokken: Gegeven[][]): Gegeven[] =>
  blokken.reduce((rijen, blok) => rijen.flatMap((rij) => blok.map((deel) => ({ ...rij, ...deel }))), [{ veiligheidsbeoordeling: 'ja' }]);

/** One ground of each kind per question, and pairs: enough to see which answers count and which kind comes first. */
const enkeleCriteria: Gegeven[] = product(CRITERIA).filter((rij) => Object.values(rij).filter((waarde) => waarde !== 'nee').length <= 1);

function loopGraaf(lijst: ReturnType<typeof antwoorden>): string | null {
  let knoop = graafVan(directeOverdracht).begin;
  for (const { vraag, waarden } of lijst) {
    if (knoop.vraag !== vraag) return `asked ${String(knoop.vraag)} instead of ${vraag}`;
    knoop = takVoor(knoop, waarden)?.naar ?? knoop;
  }
  return knoop.uitkomst;
}

describe('truth table of W1', () => {
  it('gives the outcome of the contract for every combination of answers', () => {
    const rijen = keer(product(CRITERIA), melder, vorm, twijfel);
    expect(rijen).toHaveLength(729 * 7 * 8 * 3);
    const fout = rijen.filter((rij) => loopGraaf(antwoorden(rij)) !== beslis(rij));
    expect(fout).toEqual([]);
  });

  it('asks exactly these questions and replays to the same outcome', () => {
    for (const rij of keer(enkeleCriteria, melder, vorm, twijfel)) {
      const stand = speelAf(directeOverdracht, antwoorden(rij));
      expect(stand.antwoorden).toEqual(antwoorden(rij));
      expect(stand).toMatchObject({ vraag: null, uitkomst: beslis(rij), voorlopig: false, nogHooguit: 0, vervallen: [] });
    }
  });

  it('names every criterion and every unknown as a ground, in the order asked', () => {
    for (const rij of keer(enkeleCriteria, melder, vorm, [{ twijfel: 'nee' }])) {
      const alle = gronden(directeOverdracht, antwoorden(rij));
      const met = (kenmerk: string) => alle.filter((grond) => grond.kenmerk === kenmerk).map((grond) => grond.antwoord.vraag);
      expect([met('criterium'), met('onbekend')]).toEqual([criteria(rij), onbekenden(rij)]);
      expect(alle.filter((g) => g.kenmerk === 'criterium').every((g) => g.doorslaggevend)).toBe(true);
      const onbekendTelt = criteria(rij).length === 0;
      expect(alle.filter((g) => g.kenmerk === 'onbekend').every((g) => g.doorslaggevend === onbekendTelt)).toBe(true);
    }
  });

  it.each(['nee', 'weet-niet'])('stops at the first question when the assessment is not known to be done (%s)', (waarde) => {
    const rij = { veiligheidsbeoordeling: waarde };
    expect(speelAf(directeOverdracht, antwoorden(rij))).toMatchObject({ vraag: null, uitkomst: beslis(rij) });
  });
});
