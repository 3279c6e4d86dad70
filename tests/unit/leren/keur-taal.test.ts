/** Which words of a story count as its language, and titles that tell the answer. */
import { describe, expect, it } from 'vitest';
import { keurSlot, keurTitel, keurVerhaaltaal, keurZinnen, tekstenVanVerhaal } from '../../../src/leren/keur-taal';
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
    'Anna woont nog thuis, en het lokale team kijkt door.',
  ]);
  expect(tekstenVanVerhaal(kleinVerhaal({ ...moment, opties: undefined, paar: undefined }))).toHaveLength(7);
});

it('sentences have twenty-five words at most, in a moment, beforehand and at the end', () => {
  expect(keurZinnen(kleinMoment({ ontbreekt: [woorden(25)] }))).toEqual([]);
  expect(keurZinnen(kleinMoment({ ontbreekt: [woorden(26)] }))).toEqual([`zin van 26 woorden (hoogstens 25): "${woorden(26)}"`]);
  const vooraf = { ...kleinVerhaal(kleinMoment()), vooraf: woorden(26) };
  expect(keurVerhaaltaal(vooraf)).toEqual([`zin van 26 woorden (hoogstens 25): "${woorden(26)}"`]);
  const slot = `${woorden(25).slice(0, -1)} kijkt.`;
  expect(keurVerhaaltaal({ ...kleinVerhaal(kleinMoment()), slot })).toEqual([`zin van 26 woorden (hoogstens 25): "${slot}"`]);
});

it('sentences have thirteen words on average at most', () => {
  const gemiddeld = (aantal: number) =>
    keurVerhaaltaal({
      ...kleinVerhaal(
        kleinMoment({ feiten: [], opties: undefined, begeleiding: { denkfout: woorden(13), vraag: woorden(13) }, ontbreekt: [woorden(aantal)] }),
      ),
      vooraf: woorden(13),
      slot: `${woorden(12).slice(0, -1)} kijkt.`,
    });
  expect(gemiddeld(13)).toEqual([]);
  expect(gemiddeld(15)).toEqual(['een zin heeft gemiddeld 13.4 woorden. Hoogstens 13: knip de langste zinnen.']);
});

describe('the end of a story', () => {
  it('has three sentences at most, and says who still watches', () => {
    expect(keurSlot('Anna is bij haar zus. Het team kijkt. Meer weet niemand.')).toEqual([]);
    expect(keurSlot('Anna is bij haar zus. Het team kijkt. Meer weet niemand. Nog niet.')).toEqual(['slot: dit zijn 4 zinnen, hoogstens 3.']);
    expect(keurSlot('Anna is bij haar zus.')).toEqual(['slot: zeg wie er nog kijkt, belt of monitort: het lokale team, Veilig Thuis of een ander.']);
  });
  it.each(['Anna is nu veilig', 'zij zijn veilig', 'het komt goed', 'alles komt weer goed', 'het gebeurt nooit meer'])(
    'does not promise: %s',
    (zin) => {
      expect(keurSlot(`${zin}, en het team kijkt.`)).toEqual([expect.stringMatching(/^slot: ".+" belooft te veel\. Zeg wat nog open is\.$/u)]);
    },
  );
  it('may say what is not safe', () => {
    expect(keurSlot('Veilig is het nog niet, en het team kijkt op een plek die veilig is.')).toEqual([]);
  });
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
