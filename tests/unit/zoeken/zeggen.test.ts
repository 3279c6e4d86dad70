/** How a query was read, in words. */
import { describe, expect, it } from 'vitest';
import type { Woorduitleg } from '../../../src/zoeken/typen';
import { zegUitleg } from '../../../src/zoeken/zeggen';

const woord = (getypt: string, oordeel: Woorduitleg['oordeel'], als: string[] = [], reden?: string): Woorduitleg =>
  reden === undefined ? { woord: getypt, oordeel, als } : { woord: getypt, oordeel, als, reden };
const zeg = (woorden: Woorduitleg[], iets = true) => zegUitleg({ woorden }, iets).join(' ');

describe('what is said of a word', () => {
  it.each<[string, Woorduitleg, string]>([
    ['that stands in the text: nothing', woord('casusregie', 'staat'), ''],
    ['that was put right: what was searched, the nearest only', woord('casusrgie', 'hersteld', ['casusregie', 'casus']), 'Gezocht op ‘casusregie’.'],
    ['that has a place', woord('slaan', 'plek'), '‘slaan’ staat niet zo in de tekst.'],
    ['that has a synonym', woord('ots', 'plek', ['dwangmaatregel']), '‘ots’ staat niet zo in de tekst: gezocht op ‘dwangmaatregel’.'],
    ['that was read as its parts', woord('belafspraak', 'samengesteld', ['bel', 'afspraak']), '‘belafspraak’: gezocht op ‘bel’ en ‘afspraak’.'],
    ['that is not finished', woord('casusr', 'begin', ['a', 'b', 'c']), '‘casusr’: gezocht op ‘a’, ‘b’ en ‘c’.'],
    ['that is not finished, without what it became: nothing', woord('casusr', 'begin'), ''],
    ['that is not known', woord('leraar', 'onbekend'), '‘leraar’ staat niet in de tekst. Gezocht zonder dat woord.'],
    [
      'that has no place for a reason',
      woord('igj', 'onbekend', [], 'De inspectie doet niet mee.'),
      '‘igj’ staat niet in de tekst. De inspectie doet niet mee. Gezocht zonder dat woord.',
    ],
  ])('%s', (_wat, een, zin) => {
    expect(zeg([een])).toBe(zin);
  });

  it('when nothing was found, it was not searched without the word', () => {
    expect(zeg([woord('xqzvw', 'onbekend')], false)).toBe('‘xqzvw’ staat niet in de tekst.');
  });
});

it('says words put right in one sentence, first, and each other word in its own', () => {
  expect(zeg([woord('slaan', 'plek'), woord('melding', 'staat'), woord('regei', 'hersteld', ['regie']), woord('plna', 'hersteld', ['plan'])])).toBe(
    'Gezocht op ‘regie’ en ‘plan’. ‘slaan’ staat niet zo in de tekst.',
  );
});
