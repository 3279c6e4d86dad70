/** Colours of a municipality: poor contrast is found, and what is proposed passes with the same hue. */
import { formatHex, hsl, wcagContrast as contrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dichtsteTint, EIGEN, keurKleuren, PAREN, type Kleuren } from '../../../src/gemeente/kleur';
import { heeftKleuren, maakStijl } from '../../../src/gemeente/stijl';
import { thema } from '../../../src/gemeente/thema';

const hex = fc.nat(0xffffff).map((getal) => `#${getal.toString(16).padStart(6, '0')}`);
const alsHsl = (kleur: string) => hsl(kleur) ?? { h: 0, s: 0, l: 0, mode: 'hsl' as const };
const paar = fc.record({ licht: hex, donker: hex });

it('computes contrast as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
  expect(contrast('#ffffff', '#777777')).toBe(contrast('#777777', '#ffffff'));
});

it('the theme itself passes, and every name in the pairs is in it', () => {
  for (const { voor, achter, aa, thema: eis } of PAREN) {
    expect(eis).toBeGreaterThanOrEqual(aa);
    for (const stand of ['licht', 'donker'] as const)
      expect(contrast(thema.get(voor)?.[stand] ?? '', thema.get(achter)?.[stand] ?? '')).toBeGreaterThan(aa);
  }
  expect(keurKleuren(Object.fromEntries(EIGEN.map((naam) => [naam, thema.get(naam)])) as Kleuren, thema)).toEqual([]);
});

it('every pair that the styles use is judged: text on what it stands on, lines with less', () => {
  expect(PAREN.map(({ voor, achter, aa }) => `${voor}/${achter} ${aa}`)).toEqual([
    'tekst/vlak 4.5',
    'tekst/blad 4.5',
    'tekst/accent-vlak 4.5',
    'tekst/punt-vlak 4.5',
    'gedempt/vlak 4.5',
    'gedempt/blad 4.5',
    'accent/vlak 4.5',
    'accent/blad 4.5',
    'punt/vlak 4.5',
    'punt/blad 4.5',
    'gevaar/vlak 4.5',
    'gevaar/blad 4.5',
    'lijn/vlak 3',
    'lijn/blad 3',
    'op-accent/accent 4.5',
    'accent/accent-vlak 4.5',
    'accent/punt-vlak 4.5',
    'gedempt/accent-vlak 4.5',
    'punt/punt-vlak 4.5',
    'punt/accent-vlak 4.5',
    'gevaar/gevaar-vlak 4.5',
  ]);
});

describe('a colour that stands out too little', () => {
  it('names light or dark, the pair, the ratio and the suggestion', () => {
    const [fout, ...meer] = keurKleuren({ accent: { licht: '#ff9900', donker: '#86d0dc' } }, thema);
    expect(meer).toEqual([]);
    expect(fout).toMatchObject({ kleur: 'accent', stand: 'licht' });
    expect(fout?.melding).toMatch(/^De kleur "#ff9900" valt te weinig op bij vlak \(#fbf8f2\): 2,\d\d : 1, nodig is 4,50 : 1 \(WCAG AA\)\./u);
    expect(fout?.melding).toMatch(/dichtstbijzijnde kleur die wel voldoet is "#[\da-f]{6}"\.$/u);
  });
  it('puts the mistake with the colour that does not fit the theme, not with its neighbour', () => {
    const donkerVlak = { licht: '#222222', donker: '#1d2f34' };
    const fouten = keurKleuren({ accent: { licht: '#0a4a57', donker: '#86d0dc' }, 'accent-vlak': donkerVlak }, thema);
    expect(fouten.map(({ kleur, stand }) => [kleur, stand])).toEqual([['accent-vlak', 'licht']]);
  });
  it('with the suggestion the mistake is gone and the hue is the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...EIGEN), paar, (kleur, waarde) => {
        for (const { stand, melding } of keurKleuren({ [kleur]: waarde }, thema)) {
          const voorstel = /is "(#[\da-f]{6})"/u.exec(melding)?.[1];
          if (!voorstel) throw new Error(melding);
          const hersteld = { ...waarde, [stand]: voorstel };
          expect(keurKleuren({ [kleur]: hersteld }, thema).filter((fout) => fout.stand === stand)).toEqual([]);
          const [{ h: tint = 0, s: vol }, { h: nieuw = 0, s: nuVol }] = [alsHsl(waarde[stand]), alsHsl(voorstel)];
          const verschil = Math.abs(((nieuw - tint + 540) % 360) - 180);
          // Rounding to 256 steps turns the hue of a colour that is nearly grey, or nearly black or white.
          if (vol > 0.3 && nuVol > 0.3 && contrast(voorstel, '#000000') > 1.5 && contrast(voorstel, '#ffffff') > 1.5)
            expect(verschil).toBeLessThan(6);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('names the colour it stands on, or that stands on it', () => {
    const vlak = keurKleuren({ 'accent-vlak': { licht: '#222222', donker: '#1d2f34' } }, thema);
    expect(vlak[0]?.melding).toMatch(/^De kleur "#222222" valt te weinig op bij tekst /u);
    const letters = keurKleuren({ 'op-accent': { licht: '#000000', donker: '#14171a' } }, thema);
    expect(letters[0]?.melding).toMatch(/^De kleur "#000000" valt te weinig op bij accent /u);
  });
  it('where no tint passes beside another colour of the municipality: the nearest that passes with the theme', () => {
    // Such dark letters want a lighter accent, and paper a darker one: no tint suits both.
    const kleuren = { accent: { licht: '#0a4a57', donker: '#86d0dc' }, 'op-accent': { licht: '#0a4a57', donker: '#14171a' } };
    const fouten = keurKleuren(kleuren, thema);
    expect(fouten.map(({ kleur, stand }) => [kleur, stand])).toEqual([['accent', 'licht']]);
    const voorstel = /is "(#[\da-f]{6})"/u.exec(fouten[0]?.melding ?? '')?.[1] ?? '';
    for (const vlak of ['vlak', 'blad', 'accent-vlak', 'punt-vlak'])
      expect(contrast(voorstel, thema.get(vlak)?.licht ?? ''), vlak).toBeGreaterThanOrEqual(4.5);
  });
  it('white and black are tints too, and nothing beyond them', () => {
    const gevraagd: string[] = [];
    const vraag = (kleur: string) => {
      gevraagd.push(kleur);
      return false;
    };
    expect(dichtsteTint('#ff0000', vraag)).toBeUndefined();
    expect([gevraagd.includes('#ffffff'), gevraagd.includes('#000000'), gevraagd.length]).toEqual([true, true, 1000]);
    expect(dichtsteTint('geen kleur', () => true)).toBeUndefined();
  });
  it('the suggestion is the nearest', () => {
    const voldoet = (kleur: string) => contrast(kleur, '#ffffff') >= 4.5;
    const voorstel = dichtsteTint('#ff0000', voldoet) ?? '';
    const eigen = alsHsl(voorstel);
    expect(voldoet(voorstel)).toBe(true);
    expect(voldoet(formatHex({ ...eigen, l: eigen.l + 0.01 }))).toBe(false);
    expect(dichtsteTint('#ff0000', () => false)).toBeUndefined();
  });
  it('whatever is chosen: at most one message per colour, in light and in dark', () => {
    fc.assert(
      fc.property(fc.record({ accent: paar, 'accent-vlak': paar, 'op-accent': paar }), (kleuren) => {
        const sleutels = keurKleuren(kleuren, thema).map(({ kleur, stand }) => `${kleur} ${stand}`);
        expect(new Set(sleutels).size).toBe(sleutels.length);
      }),
      { numRuns: 100 },
    );
  });
});

it("the style sheet sets the municipality's own colours only, in the layer of the tokens", () => {
  expect(maakStijl({ accent: { licht: '#111111', donker: '#eeeeee' } })).toBe(
    '@layer tokens,onderdelen,basis,bladzijde,druk;@layer tokens{:root:root{--kleur-accent:light-dark(#111111,#eeeeee)}}\n',
  );
});

it('there is a style sheet when one colour is set; several stand beside each other', () => {
  const paar = { licht: '#111111', donker: '#eeeeee' };
  expect([heeftKleuren({}), heeftKleuren({ 'op-accent': paar })]).toEqual([false, true]);
  expect(maakStijl({ accent: paar, 'op-accent': paar })).toContain('#eeeeee);--kleur-op-accent:light-dark(');
});
