import { describe, expect, it } from 'vitest';
import type { Gegevens } from '../../../src/wegwijzer/gegevens';
import { opOmvang, wegenNaar } from '../../../src/wegwijzer/wegen';
import { routes } from '../../../src/machines/register';
import type { Wijziging } from '../../../src/wegwijzer/typen';

const wijziging = (uitkomst: string, anders: number, nieuw: number): Wijziging => ({
  uitkomst,
  wijzig: Array.from({ length: anders }, (_, nr) => ({ vraag: `v${nr}`, van: ['ja'], naar: ['nee'] })),
  aanvulling: Array.from({ length: nieuw }, (_, nr) => ({ vraag: `n${nr}`, waarden: ['ja'] })),
});

describe('the other outcomes in order of the change they take', () => {
  it('fewest changed answers first, then fewest new questions, then from strict to permissive', () => {
    const lijst = [wijziging('twee', 2, 0), wijziging('een-met-drie', 1, 3), wijziging('streng', 1, 1), wijziging('ruim', 1, 1)];
    expect(opOmvang(lijst)).toEqual(['streng', 'ruim', 'een-met-drie', 'twee']);
  });
  it('names each outcome once', () => {
    expect(opOmvang([wijziging('een', 1, 0), wijziging('ander', 1, 0), wijziging('een', 1, 0)])).toEqual(['een', 'ander']);
  });
});

describe('a way in words', () => {
  const route = routes['wie-is-verantwoordelijk'];
  const antwoorden = { monitort: { tekst: 'Veilig Thuis monitort' }, direct: { tekst: 'Direct overgedragen' }, raad: { tekst: 'VTO is ingediend' } };
  const gegevens = { slug: 'x', vragen: { laatste: { kort: 'Laatste gebeurtenis', antwoorden, bronnen: [] } } } as unknown as Gegevens;
  const zin = (van: string, naar: string) =>
    route &&
    wegenNaar({ gegevens, route }, [{ uitkomst: 'u', wijzig: [{ vraag: 'laatste', van: [van], naar: [naar] }], aanvulling: [] }], 'u')[0]?.tekst;

  it('leaves the capital of a name and of an abbreviation', () => {
    expect(zin('direct', 'monitort')).toBe(
      'Dit komt eruit als u bij “Laatste gebeurtenis” “Veilig Thuis monitort” in plaats van “direct overgedragen” antwoordt.',
    );
    expect(zin('monitort', 'raad')).toBe(
      'Dit komt eruit als u bij “Laatste gebeurtenis” “VTO is ingediend” in plaats van “Veilig Thuis monitort” antwoordt.',
    );
  });
});
