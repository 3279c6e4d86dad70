/** Room on the sheet: a label stands beside what it names, in one lane, and over no other label, line or dot. */
import { describe, expect, it } from 'vitest';
import { BANEN, LABELS, MAAT } from '../../../src/casusverloop/ontwerp';
import { tekenZwembaan } from '../../../src/casusverloop/zwembaan';
import { alle, ontleed } from '../../hulp/html';
import { verloop } from './inhoud';

interface Vak {
  readonly naam: string;
  readonly links: number;
  readonly rechts: number;
  readonly boven: number;
  readonly onder: number;
}

const blad = ontleed(tekenZwembaan(verloop));
const getal = (deel: Element, naam: string) => Number(deel.getAttribute(naam));
/** Width of a letter on average: near to half the size it is set in. */
const letter = (deel: Element, groot: boolean) => (deel.classList.contains('zb-plaats') ? 5.4 : groot ? 7 : 5.8);

/** The room a label takes, by its letters. */
function vakVan(label: Element, naam: string): Vak {
  const groot = label.classList.contains('zb-label--groot');
  const delen = alle('tspan', label);
  const regels: number[] = [];
  for (const deel of delen) {
    const opDezelfdeRegel = deel.hasAttribute('dx') ? (regels.pop() ?? 0) + getal(deel, 'dx') : 0;
    regels.push(opDezelfdeRegel + deel.textContent.length * letter(deel, groot));
  }
  const breedte = Math.max(...regels);
  const deelLinks = { middle: 0.5, end: 1 }[label.getAttribute('text-anchor') ?? ''] ?? 0;
  const links = Math.max(...delen.slice(0, 1).map((deel) => getal(deel, 'x'))) - breedte * deelLinks;
  const y = getal(label, 'y');
  return { naam, links, rechts: links + breedte, boven: y - (groot ? 11 : 9), onder: y + 14 * (regels.length - 1) + 3 };
}

/** The room of a stretch of line without its bend, and of a dot. */
function lijnVak(pad: Element): Vak {
  const getallen = (pad.getAttribute('d') ?? '').match(/\d+/gu)?.map(Number) ?? [];
  const [x = 0, y = 0] = getallen.slice(-3);
  const [van, hoog] = getallen.length > 3 ? [x, y] : getallen;
  return { naam: 'lijn', links: van ?? 0, rechts: getallen.at(-1) ?? 0, boven: (hoog ?? 0) - 3, onder: (hoog ?? 0) + 3 };
}
function stipVak(stip: Element): Vak {
  const [x, y, r] = [getal(stip, 'cx'), getal(stip, 'cy'), getal(stip, 'r')];
  return { naam: 'stip', links: x - r, rechts: x + r, boven: y - r, onder: y + r };
}

const raken = (a: Vak, b: Vak) => a.links < b.rechts && b.links < a.rechts && a.boven < b.onder && b.boven < a.onder;
const vakken = Object.keys(LABELS).map((naam, plaats) => {
  const label = alle('.zb-label', blad)[plaats];
  if (!label) throw new Error(`geen label ${naam}`);
  return vakVan(label, naam);
});
const vak = (gezocht: string) => vakken.find(({ naam }) => naam === gezocht);

/** What each label belongs to, by its place in time; the sheet ends at 1160. */
const LINKS_VAN: Readonly<Record<string, number>> = {
  'route-1': 262,
  belegd: 430,
  zevende: 985,
  overname: 1058,
  'einde-direct': MAAT.breedte,
  stabiel: MAAT.breedte,
  'opnieuw-beoordelen': MAAT.breedte,
};
const MIDDEN_OP: Readonly<Record<string, number>> = { melding: 70, beoordeling: (70 + 262) / 2, 'route-2': (262 + 540) / 2, terugkoppeling: 600 };
const RECHTS_VAN: Readonly<Record<string, number>> = {
  'samen-kijken-1': 262,
  overgedragen: 540,
  compleet: 730,
  opnieuw: 905,
  'directe-veiligheid': 262,
  monitoring: 540,
  casusregie: 730,
  'niet-monitoren': 446,
  'geen-mogelijkheden': 681,
};

describe('a label stands beside what it names', () => {
  it.each(Object.entries(LINKS_VAN))('%s ends just before %d', (naam, x) => {
    const ruimte = x - (vak(naam)?.rechts ?? x);
    expect(ruimte).toBeGreaterThan(4);
    expect(ruimte).toBeLessThan(16);
  });
  it.each(Object.entries(MIDDEN_OP))('%s is centred on %d', (naam, x) => {
    const { links = 0, rechts = 0 } = vak(naam) ?? {};
    expect(Math.abs((links + rechts) / 2 - x)).toBeLessThan(2);
  });
  it.each(Object.entries(RECHTS_VAN))('%s begins just after %d', (naam, x) => {
    const ruimte = (vak(naam)?.links ?? x) - x;
    expect(ruimte).toBeGreaterThan(16);
    expect(ruimte).toBeLessThan(36);
  });
  it('and every label belongs to something', () => {
    expect([LINKS_VAN, MIDDEN_OP, RECHTS_VAN].flatMap(Object.keys).sort()).toEqual(Object.keys(LABELS).sort());
  });
});

describe.each(vakken)('the label $naam has room', (dit) => {
  it('in one lane, within the sheet', () => {
    expect(Object.values(BANEN).filter(({ boven, onder }) => dit.boven >= boven && dit.onder <= onder)).toHaveLength(1);
    expect(dit.links).toBeGreaterThan(MAAT.links - 1);
    expect(dit.rechts).toBeLessThan(MAAT.breedte);
  });
  it('beside every other label, every line and every dot', () => {
    const anders = [
      ...vakken.filter((ander) => ander !== dit),
      ...alle('[data-lijn] .zb-lijn', blad).map(lijnVak),
      ...alle('.zb-stip', blad).map(stipVak),
    ];
    expect(anders.length).toBeGreaterThan(50);
    expect(anders.filter((ander) => raken(dit, ander))).toEqual([]);
  });
});
