/** What is drawn, and where: lanes, lines, dots and ends. The words on the sheet: zwembaan-woorden.test.ts. */
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { BANEN, LIJNEN, MAAT } from '../../../src/casusverloop/ontwerp';
import { stukken, tekenZwembaan } from '../../../src/casusverloop/zwembaan';
import { verloop } from './inhoud';

const svg = tekenZwembaan(verloop);
const blad = parse(svg);
const getal = (deel: HTMLElement | undefined, naam: string) => Number(deel?.getAttribute(naam));
const lijn = (naam: string) => blad.querySelector(`[data-lijn="${naam}"]`);
const namen = Object.keys(LIJNEN) as (keyof typeof LIJNEN)[];

/** A path as the reader follows it: where it begins and ends, and whether it bends on the way. */
function volg(pad: HTMLElement) {
  const d = pad.getAttribute('d') ?? '';
  const delen = /^M(?<van>\d+) (?<vanY>\d+)(?:C(?<bocht>[\d ]+))?H(?<tot>\d+)$/u.exec(d)?.groups;
  if (!delen) throw new Error(`geen lijn: ${d}`);
  const bocht = delen['bocht']?.split(' ').map(Number) ?? [];
  return { van: Number(delen['van']), vanY: Number(delen['vanY']), tot: Number(delen['tot']), y: bocht.at(-1) ?? Number(delen['vanY']), bocht };
}

describe('het blad', () => {
  it('is één tekening met één naam, op maat', () => {
    expect(svg).toMatch(/^<svg class="zwembaan" viewBox="0 0 1160 668" role="img" aria-labelledby="zwembaan-titel"><title /u);
    expect(svg).toMatch(/<\/svg>$/u);
    expect(blad.querySelectorAll('title')).toHaveLength(1);
  });

  it('heeft drie banen onder elkaar over de hele breedte, met hun naam in het midden, van onder naar boven te lezen', () => {
    const banen = blad.querySelectorAll('.zb-baan');
    expect(banen.map((baan) => baan.getAttribute('class'))).toEqual([
      'zb-baan zb-baan--veilig-thuis',
      'zb-baan zb-baan--samen',
      'zb-baan zb-baan--lokaal-team',
    ]);
    for (const [plaats, { boven, onder }] of Object.values(BANEN).entries()) {
      const baan = banen[plaats];
      expect([getal(baan, 'x'), getal(baan, 'y'), getal(baan, 'width')]).toEqual([0, boven, MAAT.breedte]);
      expect(getal(baan, 'y') + getal(baan, 'height')).toBe(onder);
    }
    expect(
      blad.querySelectorAll('.zb-baannaam').map((naam) => [naam.text, naam.getAttribute('transform'), naam.getAttribute('text-anchor')]),
    ).toEqual([
      ['Veilig Thuis', 'translate(24 103) rotate(-90)', 'middle'],
      ['Samen', 'translate(24 265) rotate(-90)', 'middle'],
      ['Lokaal team', 'translate(24 471) rotate(-90)', 'middle'],
    ]);
  });

  it('laat geen teken uit de inhoud als code door', () => {
    const tekening = { ...verloop.tekening, titel: 'Zicht & <b>"veiligheid"</b>' };
    expect(tekenZwembaan({ ...verloop, tekening })).toContain('<title id="zwembaan-titel">Zicht &amp; &lt;b>&quot;veiligheid&quot;&lt;/b></title>');
  });
});

describe.each(namen)('de lijn %s', (naam) => {
  const { taak, hoogte, tot: einde } = LIJNEN[naam];
  const getekend = stukken(LIJNEN[naam], verloop).flatMap((stuk) => (stuk.baan === null ? [] : [{ ...stuk, y: hoogte[stuk.baan] }]));
  const paden = lijn(naam)?.querySelectorAll('.zb-lijn') ?? [];

  it('is dik voor het zicht op veiligheid, en dun voor een andere taak', () => {
    expect(lijn(naam)?.getAttribute('class')).toBe(taak === 'zicht-op-veiligheid' ? 'zb-zicht' : 'zb-taak');
  });

  it('loopt door de banen van wie de taak heeft, en toont hoe zeker dat is', () => {
    expect(paden.map((pad) => [pad.getAttribute('class'), volg(pad).y])).toEqual(getekend.map(({ soort, y }) => [`zb-lijn zb-${soort}`, y]));
    expect(paden.map(volg).at(-1)?.tot).toBe(einde);
  });

  it('is één doorlopende lijn, met alleen tussen twee banen een bocht', () => {
    let vorige: ReturnType<typeof volg> | undefined;
    for (const pad of paden) {
      const { van, vanY, y, bocht, tot } = volg(pad);
      if (vorige) expect([van, vanY]).toEqual([vorige.tot, vorige.y]);
      expect(bocht).toEqual(vanY === y ? [] : [van + 16, vanY, van, y, van + 16, y]);
      vorige = { van, vanY, y, bocht, tot };
    }
  });
});

describe('een stip', () => {
  const stippen = (naam: string) =>
    (lijn(naam)?.querySelectorAll('.zb-stip') ?? []).map((stip) => [getal(stip, 'cx'), getal(stip, 'cy'), getal(stip, 'r')]);
  const cijfers = (naam: string) =>
    (lijn(naam)?.querySelectorAll('.zb-cijfer') ?? []).map((cijfer) => [cijfer.text, getal(cijfer, 'x'), getal(cijfer, 'y')]);

  it('staat op route 1 waar iets verandert, en bij de terugkoppeling, die niets verandert (O14)', () => {
    expect(stippen('route1')).toEqual([
      [70, 70, 9],
      [278, 262, 9],
      [446, 555, 9],
      [600, 555, 9],
      [1060, 555, 9],
    ]);
  });
  it('staat op route 2 alleen waar het zicht overgaat: bij geen van de maanden van de monitoring', () => {
    expect(stippen('route2').map(([x]) => x)).toEqual([70, 262, 556, 746]);
  });
  it('draagt het nummer van de route, zodra de routes uit elkaar zijn', () => {
    expect(cijfers('route1')).toEqual([
      ['1', 278, 266],
      ['1', 446, 559],
      ['1', 600, 559],
      ['1', 1060, 559],
    ]);
    expect(cijfers('route2').map(([cijfer]) => cijfer)).toEqual(['2', '2', '2']);
    expect(cijfers('opnieuw')).toEqual([]);
    expect(blad.querySelector('.zb-cijfer')?.getAttribute('text-anchor')).toBe('middle');
  });
  it('is klein op de dunne lijnen', () => {
    expect(stippen('monitoring')).toEqual([540, 620, 860, 1020].map((x) => [x, 172, 4]));
    expect(stippen('casusregie')).toEqual([730, 1020].map((x) => [x, 376, 4]));
    expect(cijfers('monitoring')).toEqual([]);
  });
});

describe('het einde van een lijn', () => {
  const einden = (naam: string) =>
    (lijn(naam)?.querySelectorAll('.zb-einde, .zb-pijl') ?? []).map((deel) => [deel.getAttribute('class'), deel.getAttribute('d')]);
  it('is een streep waar de tekst het laat eindigen', () => {
    expect(einden('route2')).toEqual([['zb-einde', 'M1105 407V433']]);
    expect(einden('monitoring')).toEqual([['zb-einde', 'M1105 165V179']]);
    expect(einden('casusregie')).toEqual([['zb-einde', 'M1105 369V383']]);
  });
  it('is open waar de tekst geen einde noemt (O30)', () => {
    expect(einden('route1')).toEqual([]);
    expect(einden('directe-veiligheid')).toEqual([]);
  });
  it('is een pijl waar de casus opnieuw begint', () => {
    expect(einden('opnieuw')).toEqual([['zb-pijl', 'M1144 70l-16 -9v18z']]);
  });
});

it('beide routes buigen naar de nieuwe melding, als iets wat niet eenduidig is', () => {
  const [eerste] = blad.querySelectorAll('.zb-zicht');
  expect(eerste?.getAttribute('data-lijn')).toBeUndefined();
  expect(eerste?.querySelectorAll('path').map((pad) => [pad.getAttribute('class'), pad.getAttribute('d')])).toEqual([
    ['zb-lijn zb-open', 'M889 420C905 420 889 484 905 484'],
    ['zb-lijn zb-open', 'M889 555C905 555 889 484 905 484'],
  ]);
});
