/** What is drawn, and where: lanes and lines. Dots and ends: zwembaan-stip.test.ts; the words on the sheet: zwembaan-woorden.test.ts. */
import { describe, expect, it } from 'vitest';
import { BANEN, LIJNEN, MAAT } from '../../../src/casusverloop/ontwerp';
import { stukken, tekenZwembaan } from '../../../src/casusverloop/zwembaan';
import { alle, ontleed, zoek } from '../../hulp/html';
import { verloop } from './inhoud';

const svg = tekenZwembaan(verloop);
const blad = ontleed(svg);
const getal = (deel: Element | undefined, naam: string) => Number(deel?.getAttribute(naam));
const lijn = (naam: string) => zoek(`[data-lijn="${naam}"]`, blad);
const namen = Object.keys(LIJNEN) as (keyof typeof LIJNEN)[];

/** A path as the reader follows it: where it begins and ends, and whether it bends on the way. */
function volg(pad: Element) {
  const d = pad.getAttribute('d') ?? '';
  const delen = /^M(?<van>\d+) (?<vanY>\d+)(?:C(?<bocht>[\d ]+))?H(?<tot>\d+)$/u.exec(d)?.groups;
  if (!delen) throw new Error(`geen lijn: ${d}`);
  const bocht = delen['bocht']?.split(' ').map(Number) ?? [];
  return { van: Number(delen['van']), vanY: Number(delen['vanY']), tot: Number(delen['tot']), y: bocht.at(-1) ?? Number(delen['vanY']), bocht };
}

describe('the sheet', () => {
  it('is one drawing with one name, to size', () => {
    expect(svg).toMatch(/^<svg class="zwembaan" viewBox="0 0 1160 668" role="img" aria-labelledby="zwembaan-titel"><title /u);
    expect(svg).toMatch(/<\/svg>$/u);
    expect(alle('title', blad)).toHaveLength(1);
  });

  it('has three lanes below each other over the whole width, with their name in the middle, to be read upwards', () => {
    const banen = alle('.zb-baan', blad);
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
    expect(alle('.zb-baannaam', blad).map((naam) => [naam.textContent, naam.getAttribute('transform'), naam.getAttribute('text-anchor')])).toEqual([
      ['Veilig Thuis', 'translate(24 103) rotate(-90)', 'middle'],
      ['Samen', 'translate(24 265) rotate(-90)', 'middle'],
      ['Lokaal team', 'translate(24 471) rotate(-90)', 'middle'],
    ]);
  });

  it('lets no character of the content through as code', () => {
    const tekening = { ...verloop.tekening, titel: 'Zicht & <b>"veiligheid"</b>' };
    expect(tekenZwembaan({ ...verloop, tekening })).toContain(
      '<title id="zwembaan-titel">Zicht &amp; &lt;b&gt;&quot;veiligheid&quot;&lt;/b&gt;</title>',
    );
  });
});

describe('what stands around the parts', () => {
  it('is nothing: every character stands in a part of the drawing or in its words', () => {
    const rest = svg.replace(/<\/?[a-z]+(?: [A-Za-z-]+="[^"<>]+")*\/?>/gu, '|');
    expect(rest).not.toMatch(/[<>"]/u);
    const vakken = alle('svg, g, text', blad).filter((deel) => deel.children.length > 0);
    expect(vakken.length).toBeGreaterThan(Object.keys(LIJNEN).length);
    expect(vakken.flatMap(({ childNodes }) => [...childNodes]).filter(({ nodeType }) => nodeType !== 1)).toEqual([]);
  });
});

describe.each(namen)('the line %s', (naam) => {
  const { taak, hoogte, tot: einde } = LIJNEN[naam];
  const getekend = stukken(LIJNEN[naam], verloop).flatMap((stuk) => (stuk.baan === null ? [] : [{ ...stuk, y: hoogte[stuk.baan] }]));
  const paden = alle(`[data-lijn="${naam}"] .zb-lijn`, blad);

  it('is thick for zicht op veiligheid, and thin for another task', () => {
    expect(lijn(naam)?.getAttribute('class')).toBe(taak === 'zicht-op-veiligheid' ? 'zb-zicht' : 'zb-taak');
  });

  it('runs through the lanes of whoever has the task, and shows how certain that is', () => {
    expect(paden.map((pad) => [pad.getAttribute('class'), volg(pad).y])).toEqual(getekend.map(({ soort, y }) => [`zb-lijn zb-${soort}`, y]));
    expect(paden.map(volg).at(-1)?.tot).toBe(einde);
  });

  it('is one unbroken line, with a bend only between two lanes', () => {
    let vorige: ReturnType<typeof volg> | undefined;
    for (const pad of paden) {
      const { van, vanY, y, bocht, tot } = volg(pad);
      if (vorige) expect([van, vanY]).toEqual([vorige.tot, vorige.y]);
      expect(bocht).toEqual(vanY === y ? [] : [van + 16, vanY, van, y, van + 16, y]);
      vorige = { van, vanY, y, bocht, tot };
    }
  });
});

it('both routes bend to the new report, as certain as who looks then', () => {
  const [eerste] = alle('.zb-zicht', blad);
  expect(eerste?.hasAttribute('data-lijn')).toBe(false);
  expect(alle('path', eerste).map((pad) => [pad.getAttribute('class'), pad.getAttribute('d')])).toEqual([
    ['zb-lijn zb-afleiding', 'M889 420C905 420 889 484 905 484'],
    ['zb-lijn zb-afleiding', 'M889 555C905 555 889 484 905 484'],
  ]);
  expect(zoek('.zb-lijn', lijn('opnieuw'))?.getAttribute('class')).toBe('zb-lijn zb-afleiding');
});
