import { describe, expect, it } from 'vitest';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { voorbeelden } from '../../../src/machines/directe-overdracht.voorbeelden';
import { beslistabel } from '../../../src/wegwijzer/beslistabel';
import { gronden } from '../../../src/wegwijzer/gronden';
import type { Antwoord } from '../../../src/machines/route';
import { antwoord, uitkomst, volgendeVraag } from '../../hulp/wegwijzer';

describe('W1 reads as the table of contract §3', () => {
  const begin = { veiligheidsbeoordeling: 'ja' };
  const volgorde = ['acuut', 'letsel', 'ongeboren-kind', 'psychiatrie', 'onderzoek-nodig', 'hulp-ongewenst', 'melder-anoniem'];
  const totMelder = { ...begin, ...Object.fromEntries(volgorde.slice(0, -1).map((vraag) => [vraag, 'nee'])) };

  it('veiligheidsbeoordeling: ja → acuut; else ends', () => {
    volgendeVraag(directeOverdracht, begin, 'acuut');
    uitkomst(directeOverdracht, { veiligheidsbeoordeling: 'nee' }, 'eerst-veiligheidsbeoordeling');
  });

  it.each(volgorde.slice(0, -1).map((vraag, i) => [vraag, volgorde[i + 1] ?? '', i] as const))('%s → %s', (vraag, volgende, i) => {
    const tot = Object.fromEntries(volgorde.slice(0, i).map((eerder) => [eerder, 'nee']));
    volgendeVraag(directeOverdracht, { ...begin, ...tot, [vraag]: 'nee' }, volgende);
    volgendeVraag(directeOverdracht, { ...begin, ...tot, [vraag]: 'weet-niet' }, volgende);
  });

  it.each([
    ['melder-anoniem nee', { 'melder-anoniem': 'nee' }, 'bijzondere-vorm'],
    ['melder-anoniem weet-niet', { 'melder-anoniem': 'weet-niet' }, 'bijzondere-vorm'],
    ['melder-anoniem ja', { 'melder-anoniem': 'ja' }, 'contact-gehad'],
    ['contact-gehad ja', { 'melder-anoniem': 'ja', 'contact-gehad': 'ja' }, 'open-voor-hulp'],
    ['contact-gehad nee', { 'melder-anoniem': 'ja', 'contact-gehad': 'nee' }, 'bijzondere-vorm'],
    ['open-voor-hulp ja', { 'melder-anoniem': 'ja', 'contact-gehad': 'ja', 'open-voor-hulp': 'ja' }, 'bijzondere-vorm'],
    ['bijzondere-vorm geen', { 'melder-anoniem': 'nee', 'bijzondere-vorm': 'geen' }, 'twijfel'],
    ['bijzondere-vorm weet-niet', { 'melder-anoniem': 'nee', 'bijzondere-vorm': 'weet-niet' }, 'twijfel'],
    ['bijzondere-vorm one', { 'melder-anoniem': 'nee', 'bijzondere-vorm': 'vgv' }, 'kennis-lokaal-team'],
    ['bijzondere-vorm several', { 'melder-anoniem': 'nee', 'bijzondere-vorm': ['vgv', 'pcf'] }, 'kennis-lokaal-team'],
    ['kennis-lokaal-team', { 'melder-anoniem': 'nee', 'bijzondere-vorm': 'pcf', 'kennis-lokaal-team': 'voldoende' }, 'twijfel'],
  ])('%s', (_naam, gegeven, volgende) => {
    volgendeVraag(directeOverdracht, { ...totMelder, ...gegeven }, volgende);
  });

  it('takes every form of 5.1, one by one and all together', () => {
    const vormen = directeOverdracht.meerkeuze['bijzondere-vorm'] ?? [];
    expect(vormen.join(' ')).toBe('ouderenmishandeling pcf vgv mensenhandel loverboy eergerelateerd seksueel-misbruik structureel-geweld stalking');
    for (const waarden of [...vormen.map((vorm) => [vorm]), vormen]) {
      volgendeVraag(directeOverdracht, { ...totMelder, 'melder-anoniem': 'nee', 'bijzondere-vorm': waarden }, 'kennis-lokaal-team');
    }
  });
});

describe('the examples of W1', () => {
  it('reach every criterion', () => {
    const criteria = beslistabel(directeOverdracht).filter((regel) => regel.zet.includes('criterium'));
    const geraakt = voorbeelden
      .flatMap((voorbeeld) => gronden(directeOverdracht, voorbeeld.antwoorden))
      .filter((grond) => grond.kenmerk === 'criterium');
    expect(new Set(geraakt.map((grond) => grond.antwoord.vraag))).toEqual(new Set(criteria.map((regel) => regel.vraag)));
    expect(criteria).toHaveLength(8);
  });
});

describe('the decision table', () => {
  it('sets the flags it says it sets', () => {
    for (const { vraag, antwoord: waarde, zet } of beslistabel(directeOverdracht)) {
      const waarden = waarde === 'vormen' ? ['pcf'] : [waarde];
      const alleen = gronden(directeOverdracht, voorafgaand(vraag, waarden)).filter((grond) => grond.antwoord.vraag === vraag);
      expect([vraag, waarde, alleen.map((grond) => grond.kenmerk)]).toEqual([vraag, waarde, [...zet]]);
    }
  });
});

/** An example that asks the question, with this answer to it. */
function voorafgaand(vraag: string, waarden: string[]): Antwoord[] {
  const voorbeeld = voorbeelden.find(({ antwoorden }) => antwoorden.some((gegeven) => gegeven.vraag === vraag));
  return [...(voorbeeld?.antwoorden ?? []), antwoord(vraag, ...waarden)];
}
