/** Dots and ends of the lines in the drawing, and a line of which nobody has the task. */
import { describe, expect, it } from 'vitest';
import { tekenZwembaan } from '../../../src/casusverloop/zwembaan';
import { alle, ontleed, vereis, zoek } from '../../hulp/html';
import { verloop } from './inhoud';

const blad = ontleed(tekenZwembaan(verloop));
const getal = (deel: Element, naam: string) => Number(deel.getAttribute(naam));
const inLijn = (naam: string, keuze: string) => alle(`[data-lijn="${naam}"] :is(${keuze})`, blad);

describe('a dot', () => {
  const stippen = (naam: string) => inLijn(naam, '.zb-stip').map((stip) => [getal(stip, 'cx'), getal(stip, 'cy'), getal(stip, 'r')]);
  const cijfers = (naam: string) => inLijn(naam, '.zb-cijfer').map((cijfer) => [cijfer.textContent, getal(cijfer, 'x'), getal(cijfer, 'y')]);

  it('stands on route 1 where something changes, and at reporting back, which changes nothing (O14)', () => {
    expect(stippen('route1')).toEqual([
      [70, 70, 9],
      [278, 262, 9],
      [446, 555, 9],
      [600, 555, 9],
      [1060, 555, 9],
    ]);
  });
  it('stands on route 2 only where the zicht passes: at none of the months of the monitoring', () => {
    expect(stippen('route2').map(([x]) => x)).toEqual([70, 262, 556, 746]);
  });
  it('bears the number of the route, once the routes are apart', () => {
    expect(cijfers('route1')).toEqual([
      ['1', 278, 266],
      ['1', 446, 559],
      ['1', 600, 559],
      ['1', 1060, 559],
    ]);
    expect(cijfers('route2').map(([cijfer]) => cijfer)).toEqual(['2', '2', '2']);
    expect(cijfers('opnieuw')).toEqual([]);
    expect(zoek('.zb-cijfer', blad)?.getAttribute('text-anchor')).toBe('middle');
  });
  it('is small on the thin lines', () => {
    expect(stippen('monitoring')).toEqual([540, 620, 860, 1020].map((x) => [x, 172, 4]));
    expect(stippen('casusregie')).toEqual([730, 1020].map((x) => [x, 376, 4]));
    expect(cijfers('monitoring')).toEqual([]);
  });
});

describe('the end of a line', () => {
  const einden = (naam: string) => inLijn(naam, '.zb-einde, .zb-pijl').map((deel) => [deel.getAttribute('class'), deel.getAttribute('d')]);
  it('is a bar where the text lets it end', () => {
    expect(einden('route2')).toEqual([['zb-einde', 'M1105 407V433']]);
    expect(einden('monitoring')).toEqual([['zb-einde', 'M1105 165V179']]);
    expect(einden('casusregie')).toEqual([['zb-einde', 'M1105 369V383']]);
  });
  it('is open where the text names no end (O30)', () => {
    expect(einden('route1')).toEqual([]);
    expect(einden('directe-veiligheid')).toEqual([]);
  });
  it('is an arrow where the case starts again', () => {
    expect(einden('opnieuw')).toEqual([['zb-pijl', 'M1144 70l-16 -9v18z']]);
  });
});

describe('where nobody has the task', () => {
  /** The drawing when nobody monitors in these states. */
  const zonderMonitoring = (...standen: readonly string[]) => {
    const { monitoring } = verloop.regios;
    const anders = Object.entries(monitoring.standen).map(([naam, stand]) => [naam, standen.includes(naam) ? { ...stand, wie: 'niemand' } : stand]);
    const regios = { ...verloop.regios, monitoring: { ...monitoring, standen: Object.fromEntries(anders) as typeof monitoring.standen } };
    return vereis('[data-lijn="monitoring"]', ontleed(tekenZwembaan({ ...verloop, regios })));
  };

  it('the line is interrupted, and begins again without a bend and with a dot', () => {
    const deel = zonderMonitoring('na-3-maanden');
    expect(alle('.zb-lijn', deel).map((pad) => pad.getAttribute('d'))).toEqual(['M540 172H620', 'M860 172H1020', 'M1020 172H1105']);
    expect(alle('.zb-stip', deel).map((stip) => getal(stip, 'cx'))).toEqual([540, 860, 1020]);
  });
  it('there is no line, and no end either', () => {
    const deel = zonderMonitoring('loopt', 'na-3-maanden', 'na-12-maanden', 'maximum-voorbij');
    expect([deel.localName, deel.getAttribute('class'), deel.childNodes.length]).toEqual(['g', 'zb-taak', 0]);
  });
});
