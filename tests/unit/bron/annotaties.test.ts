import { describe, expect, it } from 'vitest';
import { plaatsVanWoord, vindTermen } from '../../../src/bron/annotaties';
import { niveauVan } from '../../../src/bron/koppen';
import { verdeelTermen } from '../../../src/bron/termen';
import type { Begrip } from '../../../src/bron/schema-begrip';

const begrip = (vormen: string[]) => ({ vormen }) as unknown as Begrip;
const sectie = (...teksten: string[]) => ({
  id: '7.3',
  kop: '',
  soort: 'afspraken' as const,
  document: '7',
  zinnen: teksten.map((tekst, plaats) => ({ anker: `7.3-${plaats + 1}`, sectie: '7.3', tekst })),
});

describe('terms in the text', () => {
  it('a form counts as a whole word only', () => {
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
  ])('in "%s" casusregie begins at %i', (tekst, verwacht) => {
    expect(plaatsVanWoord(tekst, 'casusregie')).toBe(verwacht);
  });
  it.each(['V.T.', 'a*b', 'a+b', 'a?', '^a$', '{a}', '(VT)', 'a|b', '[a]', 'a\\b'])('"%s" is meant literally', (vorm) => {
    expect(plaatsVanWoord(`x ${vorm} y`, vorm)).toBe(2);
    expect(plaatsVanWoord('x VaTb abab a y', vorm)).toBe(-1);
  });
  it('in every section anew, in one sentence every term once', () => {
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
  it('a word within a longer form does not count, a word behind it does', () => {
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
  it('only the first time per section, and the longest form wins', () => {
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
});

describe('the words of a sentence, divided', () => {
  const VEILIG = { vorm: 'veiligheid', begrip: 'veilig' };
  const MELDER = { vorm: 'melder', begrip: 'm' };
  it('every term apart, a shorter word not within a longer term', () => {
    expect(verdeelTermen(['het zicht op veiligheid & veiligheid'], [{ vorm: 'zicht op veiligheid', begrip: 'zicht' }, VEILIG])).toEqual([
      { tekst: 'het ' },
      { tekst: 'zicht op veiligheid', begrip: 'zicht' },
      { tekst: ' & ' },
      { tekst: 'veiligheid', begrip: 'veilig' },
    ]);
  });
  it('only the first time, and a word that does not stand there changes nothing', () => {
    expect(verdeelTermen(['melder, melder.'], [VEILIG, MELDER])).toEqual([{ tekst: 'melder', begrip: 'm' }, { tekst: ', melder.' }]);
    expect(verdeelTermen(['de melder'], [])).toEqual([{ tekst: 'de melder' }]);
    expect(verdeelTermen([], [MELDER])).toEqual([]);
  });
  it('in the first piece that has the term; across a border it is none', () => {
    const termen = [{ vorm: 'lokale team', begrip: 'team' }, MELDER];
    expect(verdeelTermen(['een '], termen)).toEqual([{ tekst: 'een ' }]);
    expect(verdeelTermen(['een ', 'melder bij het lokale'], termen)).toEqual([{ tekst: 'melder', begrip: 'm' }, { tekst: ' bij het lokale' }]);
    expect(verdeelTermen(['een ', 'melder bij het lokale', ' team of melder'], termen)).toEqual([{ tekst: ' team of melder' }]);
  });
});

describe('headings', () => {
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
    ['6.1.1', 0, 3],
    ['bijlage-6', 0, 1],
  ])('a subheading in %s (level %i) is h%i', (id, niveau, verwacht) => {
    expect(niveauVan(id, niveau)).toBe(verwacht);
  });
});
