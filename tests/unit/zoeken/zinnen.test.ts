import { describe, expect, test } from 'vitest';
import type { Treffers } from '../../../src/zoeken/typen';
import { kiesUittreksel, snijZinnen } from '../../../src/zoeken/zinnen';

const TEKST = 'Het lokale team bevestigt de ontvangst. Na veiligheidsbeoordeling: Het team start zo spoedig met de contacten.';
const met = (...groepen: string[][]): Treffers => ({ groepen: groepen.map((termen) => ({ termen, belang: 1 })), zinsdelen: [] });
const DOEL = { id: '4', zinnen: 'a:6 na-veiligheidsbeoordeling:2 d:8' };

describe('zinnen', () => {
  test('een sectie valt uiteen in zinnen met hun anker', () => {
    expect(snijZinnen(DOEL, TEKST).map(({ anker, tekst }) => [anker, tekst.split(' ')[0]])).toEqual([
      ['4-a', 'Het'],
      ['4-na-veiligheidsbeoordeling', 'Na'],
      ['4-d', 'Het'],
    ]);
  });

  test('nummers lopen door, een voetnoot heeft een eigen anker', () => {
    const ankers = snijZinnen({ id: '1.1', zinnen: '1 1 5:1 1 #voetnoot-2:1' }, 'a b c d e').map(({ anker }) => anker);
    expect(ankers).toEqual(['1.1-1', '1.1-2', '1.1-5', '1.1-6', 'voetnoot-2']);
  });
});

describe('uittreksel', () => {
  test('de zin met de meeste woorden van de vraag, treffers gemarkeerd, de woorden letterlijk', () => {
    const uittreksel = kiesUittreksel(snijZinnen(DOEL, TEKST), met(['starten', 'start'], ['contact', 'contacten']));
    expect(uittreksel?.anker).toBe('4-d');
    expect(uittreksel?.stukken.map(({ tekst }) => tekst).join('')).toBe('Het team start zo spoedig met de contacten.');
    expect(uittreksel?.stukken.filter(({ raak }) => raak).map(({ tekst }) => tekst)).toEqual(['start', 'contacten.']);
  });

  test('een lange zin wordt rond de treffer geknipt', () => {
    const lang = `${'woord '.repeat(60)}casusregie ${'einde '.repeat(20)}`.trim();
    const stukken = kiesUittreksel([{ anker: '1-1', tekst: lang }], met(['casusregie']))?.stukken ?? [];
    expect(stukken[0]?.tekst).toBe('… ');
    expect(stukken.some(({ raak, tekst }) => raak && tekst === 'casusregie')).toBe(true);
    expect(
      stukken
        .map(({ tekst }) => tekst)
        .join('')
        .split(' ').length,
    ).toBeLessThan(40);
  });

  test('een citaat wijst de zin aan, en woorden uit de kop worden niet herhaald', () => {
    const treffers = { ...met(['team']), zinsdelen: [{ tekst: 'bevestigt de ontvangst', belang: 4 }] };
    expect(kiesUittreksel(snijZinnen(DOEL, TEKST), treffers)?.anker).toBe('4-a');
    expect(kiesUittreksel(snijZinnen(DOEL, TEKST), met(['veiligheidsbeoordeling']), 'Na veiligheidsbeoordeling')?.anker).not.toBe(
      '4-na-veiligheidsbeoordeling',
    );
  });

  test('een sectie zonder tekst heeft geen uittreksel', () => {
    expect(kiesUittreksel([], met(['woord']))).toBeUndefined();
  });
});
