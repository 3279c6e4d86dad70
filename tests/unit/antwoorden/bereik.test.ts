/** No situation takes its norm from the rule of another (dangerous readings 12 and 14). */
import { describe, expect, it } from 'vitest';
import { bereikVan, buitenBereik } from '../../../src/antwoorden/bereik';
import type { Situatiekeuze } from '../../../src/antwoorden/situaties';

describe('what a sentence is about', () => {
  it.each([
    ['6.1.1-4', ['melding', 'direct']],
    ['6.1-1', ['melding', 'direct']],
    ['4-d', ['direct']],
    ['4-f-1', ['direct']],
    ['4-i', ['met-voorwaarden']],
    ['4-k', ['met-voorwaarden']],
    ['4-n-2', ['met-voorwaarden', 'zonder-voorwaarden']],
    ['6.2.6-1', ['melding', 'met-voorwaarden', 'zonder-voorwaarden']],
    ['7.1-3', ['met-voorwaarden', 'zonder-voorwaarden']],
    ['4-o', ['met-voorwaarden', 'zonder-voorwaarden']],
    ['6.2-1', ['melding', 'met-voorwaarden', 'zonder-voorwaarden']],
    ['7-1', ['met-voorwaarden', 'zonder-voorwaarden']],
    ['4-1', undefined],
    ['4-a', undefined],
    ['4-j-1', undefined],
    ['5.1-2', undefined],
    ['6.3-20', undefined],
    ['6.5-1', undefined],
    ['bijlage-4-40', undefined],
    // The number of a chapter within an annex is not that chapter.
    ['bijlage-4-d', undefined],
    ['bijlage-4-i', undefined],
    ['bijlage-4-n-2', undefined],
    ['bijlage-6.1-2', undefined],
    ['bijlage-6.2-2', undefined],
    ['bijlage-7-2', undefined],
  ])('%s', (anker, situaties) => {
    expect(bereikVan(anker)).toEqual(situaties);
  });
});

describe('situations no quote is about', () => {
  it.each<[Situatiekeuze, string[], Situatiekeuze]>([
    [['direct'], ['4-i'], ['direct']],
    [['direct'], ['4-d'], []],
    [['direct', 'met-voorwaarden'], ['4-d', '4-i'], []],
    [['met-voorwaarden', 'zonder-voorwaarden'], ['4-i'], ['zonder-voorwaarden']],
    [['direct'], ['7.1-3'], ['direct']],
    [['altijd'], ['7.1-3'], ['altijd']],
    [['altijd'], ['6.5-1'], []],
    [['direct'], ['7.1-3', '6.3-1'], []],
    [['direct'], [], []],
  ])('%j with %j: %j', (wanneer, ankers, buiten) => {
    expect(buitenBereik(wanneer, ankers)).toEqual(buiten);
  });
});
