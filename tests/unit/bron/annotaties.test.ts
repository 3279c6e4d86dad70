import { describe, expect, it } from 'vitest';
import { plaatsVanWoord, vindTermen } from '../../../src/bron/annotaties';
import { niveauVan } from '../../../src/bron/koppen';
import { ankersIn, splitsLijstpunt } from '../../../src/bron/noten';
import { verbindTermen } from '../../../src/bron/termen';
import type { Begrip } from '../../../src/bron/schema-begrip';

const begrip = (vormen: string[]) => ({ vormen }) as unknown as Begrip;
const sectie = (...teksten: string[]) => ({
  id: '7.3',
  kop: '',
  soort: 'afspraken' as const,
  document: '7',
  zinnen: teksten.map((tekst, plaats) => ({ anker: `7.3-${plaats + 1}`, sectie: '7.3', tekst })),
});

describe('begrippen in de tekst', () => {
  it('een vorm telt alleen als heel woord', () => {
    expect(plaatsVanWoord('de casusregisseur regelt casusregie', 'casusregie')).toBe(25);
    expect(plaatsVanWoord('veiligheids-, hulpverlenings- en herstelplan', 'veiligheids')).toBe(-1);
  });
  it.each([
    ['casusregie', 0],
    ['Casusregie', -1],
    ['(casusregie)', 1],
    ['casusregie, casusregies', 0],
    ['mijncasusregie', -1],
    ['casusregies', -1],
    ['2casusregie', -1],
    ['casusregie2', -1],
    ['casusregie-plan', -1],
    ['hoofd-casusregie', -1],
    ['écasusregie', -1],
    ['casusregieë', -1],
  ])('in "%s" begint casusregie op %i', (tekst, verwacht) => {
    expect(plaatsVanWoord(tekst, 'casusregie')).toBe(verwacht);
  });
  it.each(['V.T.', 'a*b', 'a+b', 'a?', '^a$', '{a}', '(VT)', 'a|b', '[a]', 'a\\b'])('"%s" is letterlijk bedoeld', (vorm) => {
    expect(plaatsVanWoord(`x ${vorm} y`, vorm)).toBe(2);
    expect(plaatsVanWoord('x VaTb abab a y', vorm)).toBe(-1);
  });
  it('in elke sectie opnieuw, in één zin elk begrip één keer', () => {
    const begrippen = new Map([
      ['melder', begrip(['melder', 'melders'])],
      ['team', begrip(['team'])],
    ]);
    const tweede = { ...sectie('Het team belt. De melder ook.'), id: '7.4', zinnen: [{ anker: '7.4-1', sectie: '7.4', tekst: 'team en melders' }] };
    const termen = vindTermen([sectie('Een melder is geen team.', 'De melder en melders.'), tweede], begrippen);
    expect([...termen]).toEqual([
      [
        '7.3-1',
        [
          { vorm: 'melder', begrip: 'melder' },
          { vorm: 'team', begrip: 'team' },
        ],
      ],
      [
        '7.4-1',
        [
          { vorm: 'melders', begrip: 'melder' },
          { vorm: 'team', begrip: 'team' },
        ],
      ],
    ]);
  });
  it('een woord binnen een langere vorm telt niet, een woord erachter wel', () => {
    const begrippen = new Map([
      ['plan', begrip(['plan'])],
      ['plan-van-aanpak', begrip(['plan van aanpak'])],
      ['aanpak', begrip(['aanpak'])],
    ]);
    expect(vindTermen([sectie('plan van aanpak')], begrippen).get('7.3-1')).toEqual([{ vorm: 'plan van aanpak', begrip: 'plan-van-aanpak' }]);
    const ernaast = new Map([
      ['team', begrip(['team'])],
      ['of', begrip(['a//b'])],
    ]);
    expect(vindTermen([sectie('a/team/b')], ernaast).get('7.3-1')).toEqual([{ vorm: 'team', begrip: 'team' }]);
    expect(
      vindTermen([sectie('aanpak, plan van aanpak, plan')], begrippen)
        .get('7.3-1')
        ?.map(({ vorm }) => vorm),
    ).toEqual(['plan van aanpak', 'aanpak', 'plan']);
  });
  it('alleen de eerste keer per sectie, en de langste vorm wint', () => {
    const termen = vindTermen(
      [sectie('het zicht op veiligheid en veiligheid', 'zicht op veiligheid')],
      new Map([
        ['veiligheid', begrip(['veiligheid'])],
        ['zicht-op-veiligheid', begrip(['zicht op veiligheid'])],
      ]),
    );
    expect(termen.get('7.3-1')).toEqual([
      { vorm: 'zicht op veiligheid', begrip: 'zicht-op-veiligheid' },
      { vorm: 'veiligheid', begrip: 'veiligheid' },
    ]);
    expect(termen.has('7.3-2')).toBe(false);
  });
  it('wordt een link zonder tags te breken of binnen een andere link te vallen', () => {
    const html = verbindTermen('het <b title="casusregie">x</b> zicht op veiligheid &amp; veiligheid', [
      { vorm: 'zicht op veiligheid', begrip: 'zicht' },
      { vorm: 'veiligheid', begrip: 'veilig' },
    ]);
    expect(html).toBe(
      'het <b title="casusregie">x</b> <a class="b" role="doc-glossref" href="#b-zicht">zicht op veiligheid</a> &amp; <a class="b" role="doc-glossref" href="#b-veilig">veiligheid</a>',
    );
  });
});

describe('links naar begrippen', () => {
  const link = (vorm: string, begrip: string) => `<a class="b" role="doc-glossref" href="#b-${begrip}">${vorm}</a>`;
  it('alleen de eerste keer, en een woord dat er niet staat verandert niets', () => {
    expect(
      verbindTermen('melder, melder.', [
        { vorm: 'weg', begrip: 'weg' },
        { vorm: 'melder', begrip: 'm' },
      ]),
    ).toBe(`${link('melder', 'm')}, melder.`);
    expect(verbindTermen('de melder', [])).toBe('de melder');
  });
  it('nooit in een tag, ook niet als het woord alleen daar staat', () => {
    expect(verbindTermen('<i title="melder">x</i>', [{ vorm: 'melder', begrip: 'm' }])).toBe('<i title="melder">x</i>');
    expect(verbindTermen('de <i title="melder">een</i> melder', [{ vorm: 'melder', begrip: 'm' }])).toBe(
      `de <i title="melder">een</i> ${link('melder', 'm')}`,
    );
    expect(verbindTermen('<i>een</i> melder', [{ vorm: 'melder', begrip: 'm' }])).toBe(`<i>een</i> ${link('melder', 'm')}`);
  });
});

describe('blokken', () => {
  it('leest de ankers van een blok in volgorde', () => {
    expect(ankersIn('<span id="4-b-1">a</span> <span id="4-b-2">b</span>')).toEqual(['4-b-1', '4-b-2']);
  });
  it('houdt de eigen woorden van een lijstpunt apart van de lijst erin', () => {
    expect(splitsLijstpunt('<span id="x">a</span><ul><li>b</li></ul>')).toEqual({ eigen: '<span id="x">a</span>', rest: '<ul><li>b</li></ul>' });
    expect(splitsLijstpunt('a')).toEqual({ eigen: 'a', rest: '' });
    expect(splitsLijstpunt('<ul><li>b</li></ul>')).toEqual({ eigen: '', rest: '<ul><li>b</li></ul>' });
  });
  it.each(['<ol>', '<p>', '<div class="x">', '<ul>'])('%s begint een blok', (tag) => {
    expect(splitsLijstpunt(`a${tag}b`)).toEqual({ eigen: 'a', rest: `${tag}b` });
  });
  it.each(['<pre>', '<a href="x">', '<em>', '<span id="x">'])('%s hoort bij de eigen woorden', (tag) => {
    expect(splitsLijstpunt(`a${tag}b`)).toEqual({ eigen: `a${tag}b`, rest: '' });
  });
  it.each([
    ['4-na', 1, 2],
    ['6.3-x', 1, 3],
    ['bijlage-4-x', 2, 3],
    ['voorwoord-x', 1, 2],
    ['6.1.1-x', 1, 4],
    ['6.1.1-2.3.4.5', 1, 4],
    ['10.2-x', 1, 3],
    ['6.1.1-x', 3, 6],
    ['6.1.1-x', 4, 6],
    ['x6.1', 1, 2],
  ])('een tussenkop in %s (niveau %i) is h%i', (id, niveau, verwacht) => {
    expect(niveauVan(id, niveau)).toBe(verwacht);
  });
});
