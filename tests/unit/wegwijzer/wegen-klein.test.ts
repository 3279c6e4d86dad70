/** The ways to another outcome in words: what is taken together, what gets an example, and what each sentence rests on. */
import { describe, expect, it } from 'vitest';
import { routes } from '../../../src/machines/register';
import type { Gegevens } from '../../../src/wegwijzer/gegevens';
import type { Wijziging } from '../../../src/wegwijzer/typen';
import { laag, wegenNaar } from '../../../src/wegwijzer/wegen';

const ANTWOORDEN = { ja: { tekst: 'Ja' }, nee: { tekst: 'Nee' }, 'weet-niet': { tekst: 'Weet ik niet' } };
const vraag = (kort: string, meer: object = {}) => ({
  kort,
  antwoorden: ANTWOORDEN,
  bronnen: [{ anker: kort.toLowerCase(), citaat: kort }],
  ...meer,
});
const NAMEN = { a: 'Letsel', b: 'Wapen', c: 'Dreiging', d: 'Dwang', e: 'Angst' };
const gegevens = {
  slug: 'x',
  vragen: {
    ...Object.fromEntries(Object.entries(NAMEN).map(([id, kort]) => [id, vraag(kort)])),
    kaal: vraag('Kaal', { bronnen: [] }),
    grond: vraag('Grond', {
      groep: 'een van de gronden',
      antwoorden: { stabiel: { tekst: 'Stabiel' }, melding: { tekst: 'Melding' }, geen: { tekst: 'Geen' } },
    }),
  },
} as unknown as Gegevens;
const basis = routes['wie-is-verantwoordelijk'];

/** A change as 'a:nee>ja' per changed answer, and as 'a:ja' per new one. */
function wijziging(...delen: string[]): Wijziging {
  const gelezen = delen.map((deel) => ({
    vraag: deel.split(':')[0] ?? '',
    waarden: (deel.split(':')[1] ?? '').split('>').map((een) => een.split('+')),
  }));
  return {
    uitkomst: 'u',
    wijzig: gelezen
      .filter(({ waarden }) => waarden.length === 2)
      .map((een) => ({ vraag: een.vraag, van: een.waarden[0] ?? [], naar: een.waarden[1] ?? [] })),
    aanvulling: gelezen.filter(({ waarden }) => waarden.length === 1).map((een) => ({ vraag: een.vraag, waarden: een.waarden[0] ?? [] })),
  };
}
function wegen(...wijzigingen: Wijziging[]) {
  if (!basis) throw new Error('Geen route.');
  return wegenNaar({ gegevens, route: { ...basis, meerkeuze: { grond: ['stabiel', 'melding'] } } }, wijzigingen, 'u');
}
const zinnen = (...wijzigingen: Wijziging[]) => wegen(...wijzigingen).map(({ tekst }) => tekst);

describe('a way', () => {
  it('has its changed answers first, the new questions after them', () => {
    expect(zinnen(wijziging('a:nee>ja', 'b:ja>nee', 'c:ja', 'd:nee'))).toEqual([
      'Dit komt eruit als u bij “Letsel” “ja” in plaats van “nee” en bij “Wapen” “nee” in plaats van “ja”, en daarna bij “Dreiging” “ja” en bij “Dwang” “nee” antwoordt.',
    ]);
  });
  it('of new questions only says just those', () => {
    expect(zinnen(wijziging('c:ja'))).toEqual(['Dit komt eruit als u bij “Dreiging” “ja” antwoordt.']);
  });
  it('rests on the first place of the question it turns on', () => {
    expect(wegen(wijziging('a:nee>ja', 'b:ja'))[0]?.bronnen).toEqual([{ anker: 'letsel', citaat: 'Letsel' }]);
  });
  it('by a value of a multiple choice stands for any of them', () => {
    expect(zinnen(wijziging('grond:geen>stabiel'))).toEqual([
      'Dit komt eruit als u bij “Grond” “een van de gronden” in plaats van “geen” antwoordt.',
    ]);
  });
  it('by a question without a source rests on none', () => {
    expect(wegen(wijziging('kaal:nee>ja'))[0]?.bronnen).toEqual([]);
  });
  it('has its answers with a small letter, unless they begin with a name', () => {
    expect(['Belt Veilig Thuis', 'Veilig Thuis belt', 'PCF of VGV', 'Een PCF'].map(laag)).toEqual([
      'belt Veilig Thuis',
      'Veilig Thuis belt',
      'PCF of VGV',
      'een PCF',
    ]);
  });
  it('to another outcome is left out', () => {
    expect(wegen({ ...wijziging('a:nee>ja'), uitkomst: 'v' })).toEqual([]);
  });
});

describe('ways taken together', () => {
  it('with other answers to one question are one', () => {
    expect(zinnen(wijziging('a:nee>ja'), wijziging('a:nee>weet-niet'))).toEqual([
      'Dit komt eruit als u bij “Letsel” “ja” of “weet ik niet” in plaats van “nee” antwoordt.',
    ]);
    expect(zinnen(wijziging('a:nee>ja', 'c:ja'), wijziging('a:nee>ja', 'c:nee'), wijziging('a:nee>ja', 'c:weet-niet'))).toEqual([
      'Dit komt eruit als u bij “Letsel” “ja” in plaats van “nee”, en daarna bij “Dreiging” “ja”, “nee” of “weet ik niet” antwoordt.',
    ]);
  });
  it('are compared again with those before them', () => {
    const vier = [
      ['ja', 'ja'],
      ['ja', 'nee'],
      ['weet-niet', 'ja'],
      ['weet-niet', 'nee'],
    ].map(([a, c]) => wijziging(`a:nee>${a}`, `c:${c}`));
    expect(zinnen(...vier)).toEqual([
      'Dit komt eruit als u bij “Letsel” “ja” of “weet ik niet” in plaats van “nee”, en daarna bij “Dreiging” “ja” of “nee” antwoordt.',
    ]);
  });
  it('with other answers to two questions stay two', () => {
    expect(zinnen(wijziging('a:nee>ja', 'c:ja'), wijziging('a:nee>weet-niet', 'c:nee'))).toHaveLength(2);
    expect(zinnen(wijziging('a:nee>ja'), wijziging('a:nee>ja', 'c:ja'))).toHaveLength(2);
  });
  it('with the same change to other questions are one, and rest on all of them', () => {
    const samen = wegen(wijziging('a:nee>ja'), wijziging('b:nee>ja'), wijziging('d:nee>ja'));
    expect(samen.map(({ tekst }) => tekst)).toEqual(['Dit komt eruit als u bij “Letsel”, “Wapen” of “Dwang” “ja” in plaats van “nee” antwoordt.']);
    expect(samen[0]?.bronnen.map(({ citaat }) => citaat)).toEqual(['Letsel', 'Wapen', 'Dwang']);
  });
  it('with another answer before or after stay two', () => {
    expect(zinnen(wijziging('a:nee>ja'), wijziging('b:weet-niet>ja'))).toHaveLength(2);
    expect(zinnen(wijziging('a:nee>ja'), wijziging('b:nee>weet-niet'))).toHaveLength(2);
    expect(zinnen(wijziging('a:nee>ja', 'c:nee>ja'), wijziging('b:nee>ja', 'c:nee>ja'))).toHaveLength(2);
    expect(zinnen(wijziging('a:nee>ja', 'c:ja'), wijziging('b:nee>ja'))).toHaveLength(2);
  });
});

describe('a long way', () => {
  it('of more than three changed answers gets one example, and says so', () => {
    const vier = wijziging('a:nee>ja', 'b:nee>ja', 'c:nee>ja', 'd:nee>ja');
    const ander = wijziging('a:nee>weet-niet', 'b:nee>weet-niet', 'c:nee>ja', 'e:nee>ja');
    expect(zinnen(vier, ander)).toEqual([
      expect.stringMatching(
        /^Daarvoor moeten ten minste 4 antwoorden anders zijn\. Dit komt er bijvoorbeeld uit als u bij “Letsel” .* antwoordt\.$/u,
      ),
    ]);
    const drie = [wijziging('a:nee>ja', 'b:nee>ja', 'c:nee>ja'), wijziging('a:nee>ja', 'b:nee>weet-niet', 'd:nee>ja')];
    expect(zinnen(...drie)).toEqual([expect.stringMatching(/^Dit komt eruit als u/u), expect.stringMatching(/^Dit komt eruit als u/u)]);
  });
  it('of more than three new questions does not spell them out', () => {
    expect(zinnen(wijziging('a:nee>ja', 'b:ja', 'c:ja', 'd:ja', 'e:ja'))).toEqual([
      'Dit komt eruit als u bij “Letsel” “ja” in plaats van “nee” antwoordt. De vragen die dan nog komen, beslissen mee.',
    ]);
    expect(zinnen(wijziging('a:nee>ja', 'b:ja', 'c:ja', 'd:ja'))[0]).toContain('en daarna');
  });
  it('that comes to the same sentence stands there once', () => {
    expect(zinnen(wijziging('a:nee>ja', 'b:ja', 'c:ja', 'd:ja', 'e:ja'), wijziging('a:nee>ja', 'b:nee', 'c:nee', 'd:nee', 'e:nee'))).toHaveLength(1);
  });
});
