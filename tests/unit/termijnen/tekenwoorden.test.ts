/** What the drawing says in words and marks: the same days as the dates beside it, and never that somebody may let go. */
import { describe, expect, it } from 'vitest';
import { naarIso } from '../../../src/termijnen/dagen';
import { maandbladen } from '../../../src/termijnen/kalender';
import { beschrijfDag, merkenVan, onderschrift } from '../../../src/termijnen/tekenwoorden';
import { rijenVan } from './hulp';

function teken(...gebeurtenis: Parameters<typeof rijenVan>) {
  const [rij] = rijenVan(...gebeurtenis);
  if (!rij) throw new Error('Geen rij.');
  const bladen = maandbladen(rij);
  const dagen = rij.telwijze?.eenheid === 'weekdagen';
  const dag = (iso: string) => {
    const gevonden = bladen.flatMap(({ weken }) => weken.flat()).find((een) => een !== undefined && naarIso(een.dag) === iso);
    if (!gevonden) throw new Error(`Geen dag ${iso}.`);
    return { gehoord: beschrijfDag(gevonden, dagen), gezien: merkenVan(gevonden, dagen) };
  };
  return { dag, onderschrift: onderschrift(rij, bladen) };
}

describe('seven weekdays over Christmas', () => {
  const { dag, onderschrift: tekst } = teken('melding-ontvangen', '2026-12-24');
  it.each([
    ['2026-12-23', '', []],
    ['2026-12-24', ' (dag van de gebeurtenis)', ['begin']],
    ['2026-12-25', ' (dag 1 als elke dag telt; eerste kerstdag)', ['k1', 'vrij']],
    ['2026-12-27', ' (dag 3 als elke dag telt)', ['k3']],
    ['2026-12-28', ' (dag 4 als elke dag telt; dag 1 van maandag tot en met vrijdag)', ['k4', 'w1']],
    ['2026-12-31', ' (dag 7 als elke dag telt; dag 4 van maandag tot en met vrijdag; laatste dag van de termijn, elke dag telt)', ['k7', 'w4']],
    ['2027-01-06', ' (dag 7 van maandag tot en met vrijdag; laatste dag van de termijn, maandag tot en met vrijdag)', ['w7']],
  ])('%s', (iso, gehoord, gezien) => {
    expect(dag(iso)).toEqual({ gehoord, gezien });
  });
  it('explains the marks and names the holidays between Monday and Friday that are passed over', () => {
    expect(tekst).toBe(
      'k = de hoeveelste dag het is als elke dag telt. w = de hoeveelste als alleen maandag tot en met vrijdag tellen. De laatste dagen zijn k7 en w7, met een dikke rand. Vrij, dus niet meegeteld bij w: vrijdag 25 december 2026 (eerste kerstdag), vrijdag 1 januari 2027 (nieuwjaarsdag).',
    );
  });
});

it('names no holidays where the period meets none, nor one on its first day', () => {
  expect(teken('melding-ontvangen', '2026-11-20').onderschrift).toMatch(/dikke rand\.$/u);
  expect(teken('melding-ontvangen', '2026-12-25').onderschrift).not.toContain('25 december');
});

it('a holiday between sending and receipt is not one the period passes over: that starts at receipt', () => {
  const { onderschrift: tekst } = teken('overdracht-na-beoordeling', '2026-12-24', '2026-12-28');
  expect(tekst).toMatch(/Vrij, dus niet meegeteld bij w: vrijdag 1 januari 2027 \(nieuwjaarsdag\)\.$/u);
});

it('a row that is not counted has no marks to explain', () => {
  expect(teken('overdracht-na-dienst-zonder-voorwaarden', '2026-11-20').onderschrift).not.toContain('k =');
});

it('letting go: keep looking until that day, never let go on it', () => {
  const { dag } = teken('overdracht-na-beoordeling', '2026-11-20');
  expect(dag('2026-12-01').gehoord).toContain('blijf ten minste tot deze dag kijken, maandag tot en met vrijdag');
});

it('weeks have no numbered days, only an end', () => {
  const { dag, onderschrift: tekst } = teken('gemeente-geinformeerd', '2026-11-20');
  expect(dag('2027-01-01')).toEqual({ gehoord: ' (nieuwjaarsdag; laatste dag van de termijn, elke dag telt)', gezien: ['einde', 'vrij'] });
  expect(dag('2026-11-23')).toEqual({ gehoord: '', gezien: [] });
  expect(tekst).toBe('De laatste dag heeft een dikke rand.');
});
