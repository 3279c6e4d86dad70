/** Which words of a story count as its language, and titles that tell the answer. */
import { describe, expect, it } from 'vitest';
import { keurTitel, keurVerhaaltaal, keurZinnen, tekstenVanVerhaal } from '../../../src/leren/keur-taal';
import { feit, kleinMoment, kleinVerhaal, optie } from './klein';
import { naslag } from './verhalen';

const woorden = (aantal: number) => `${Array<string>(aantal).fill('woord').join(' ')}.`;

it('everything that is read counts, names and titles apart', () => {
  const moment = kleinMoment({
    feiten: [feit('a', { tekst: 'Het feit.' })],
    opties: [optie('x', { tekst: 'De optie.', waarom: 'Daarom.' })],
    punten: [{ vraag: 'herhaald', waarom: 'Het punt.' }],
    ontbreekt: ['Wat er mist.'],
    paar: { feit: { id: 'a', tekst: 'Het andere feit.' }, antwoorden: [], uitkomst: 'x', waarom: 'Nu anders.' },
    begeleiding: { denkfout: 'De denkfout.', vraag: 'De vraag?' },
  });
  expect(tekstenVanVerhaal(kleinVerhaal(moment))).toEqual([
    'Een gezin, een deur en een brief.',
    ...['Het feit.', 'De optie.', 'Daarom.', 'Het punt.', 'Wat er mist.', 'Het andere feit.', 'Nu anders.', 'De denkfout.', 'De vraag?'],
  ]);
  expect(tekstenVanVerhaal(kleinVerhaal({ ...moment, opties: undefined, paar: undefined }))).toHaveLength(6);
});

it('sentences have twenty-five words at most, in a moment and beforehand', () => {
  expect(keurZinnen(kleinMoment({ ontbreekt: [woorden(25)] }))).toEqual([]);
  expect(keurZinnen(kleinMoment({ ontbreekt: [woorden(26)] }))).toEqual([`zin van 26 woorden (hoogstens 25): "${woorden(26)}"`]);
  const vooraf = { ...kleinVerhaal(kleinMoment()), vooraf: woorden(26) };
  expect(keurVerhaaltaal(vooraf)).toEqual([`zin van 26 woorden (hoogstens 25): "${woorden(26)}"`]);
});

it('sentences have thirteen words on average at most', () => {
  const gemiddeld = (aantal: number) =>
    keurVerhaaltaal({
      ...kleinVerhaal(
        kleinMoment({ feiten: [], opties: undefined, begeleiding: { denkfout: woorden(13), vraag: woorden(13) }, ontbreekt: [woorden(aantal)] }),
      ),
      vooraf: woorden(13),
    });
  expect(gemiddeld(13)).toEqual([]);
  expect(gemiddeld(15)).toEqual(['een zin heeft gemiddeld 13.5 woorden. Hoogstens 13: knip de langste zinnen.']);
});

describe('a title', () => {
  const { kort } = naslag.uitkomsten.get('opschalen')?.['eerst-aanspreken'] ?? { kort: '' };
  const keur = (titel: string, wegwijzer: string | undefined = 'opschalen') => keurTitel(titel, kleinMoment({ wegwijzer }), naslag);
  it('tells no outcome, in capitals or not', () => {
    expect(kort.length).toBeGreaterThan(3);
    const fout = [expect.stringContaining(`noemt een uitkomst: "${kort}". Geef het moment een naam, geen antwoord.`)];
    expect(keur(`Maandag: ${kort}!`)).toEqual(fout);
    expect(keur(kort.toUpperCase())).toEqual(fout);
    expect(keur('Maandag in het kantoor')).toEqual([]);
    expect(keur(`${kort}xyz`)).toEqual([]);
  });
  it('may say what is an outcome of another walkthrough only', () => {
    expect(keurTitel(kort, kleinMoment({ wegwijzer: undefined }), naslag)).toEqual([]);
    expect(keurTitel(kort, kleinMoment({ wegwijzer: 'directe-overdracht' }), naslag)).toEqual([]);
  });
});
