/** The words in the drawing: labels at their place, and the legend. */
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../src/casusverloop/ontwerp';
import { tekenZwembaan } from '../../../src/casusverloop/zwembaan';
import { alle, ontleed, zoek } from '../../hulp/html';
import { verloop } from './inhoud';

const blad = ontleed(tekenZwembaan(verloop));
const getal = (deel: Element | undefined, naam: string) => Number(deel?.getAttribute(naam));

describe('a label', () => {
  const labels = alle('.zb-label', blad).slice(0, Object.keys(LABELS).length);

  it.each(Object.entries(LABELS).map(([naam, plek], plaats) => [naam, plek, labels[plaats]] as const))('%s', (naam, plek, label) => {
    const { regels = [], plaats: bron } = verloop.tekening.labels[naam] ?? {};
    expect(label?.getAttribute('class')).toBe(plek.groot ? 'zb-label zb-label--groot' : 'zb-label');
    expect(label?.getAttribute('text-anchor')).toBe({ midden: 'middle', einde: 'end', begin: null }[plek.lijn ?? 'begin']);
    expect(getal(label, 'y')).toBe(plek.y);
    const woorden = alle('tspan:not(.zb-plaats)', label);
    expect(woorden.map((regel) => regel.textContent)).toEqual(regels);
    expect(woorden.map((regel) => [getal(regel, 'x'), regel.getAttribute('dy')])).toEqual(
      regels.map((_, nummer) => [plek.x, nummer > 0 ? '14' : null]),
    );
    const waar = zoek('.zb-plaats', label);
    expect(waar?.textContent).toBe(bron);
    expect([waar?.getAttribute('dx'), waar?.getAttribute('x'), waar?.getAttribute('dy')]).toEqual(
      plek.naast ? ['7', null, null] : [null, String(plek.x), '14'],
    );
  });

  it('is there without a place in the agreements too', () => {
    const labels = { ...verloop.tekening.labels, melding: { regels: ['Melding'] } };
    expect(tekenZwembaan({ ...verloop, tekening: { ...verloop.tekening, labels } })).toContain('<tspan x="70">Melding</tspan></text>');
  });

  it('with words but without a place on the sheet is refused', () => {
    const labels = { ...verloop.tekening.labels, verzonnen: { regels: ['x'] } };
    expect(() => tekenZwembaan({ ...verloop, tekening: { ...verloop.tekening, labels } })).toThrow(
      'Tekening: label "verzonnen" mist zijn woorden of zijn plaats.',
    );
  });
});

describe('the form of a label', () => {
  const namenMet = (keuze: (label: Element) => boolean) =>
    Object.keys(LABELS).filter((_, plaats) =>
      alle('.zb-label', blad)
        .slice(plaats, plaats + 1)
        .some(keuze),
    );
  it('is larger for the start and for the names of the two routes', () => {
    expect(namenMet((label) => label.classList.contains('zb-label--groot'))).toEqual(['melding', 'route-2', 'route-1']);
  });
  it('puts the place in the agreements on the same line where there is no room below', () => {
    expect(namenMet((label) => label.querySelector('.zb-plaats[dx]') !== null)).toEqual([
      'route-2',
      'einde-direct',
      'niet-monitoren',
      'opnieuw-beoordelen',
      'monitoring',
      'casusregie',
      'geen-mogelijkheden',
    ]);
  });
});

describe('the legend, below the lanes', () => {
  const teksten = alle('.zb-label', blad).slice(Object.keys(LABELS).length);
  const stalen = alle('path', blad).filter((pad) => pad.getAttribute('d')?.endsWith('h46'));

  it('says in words what thick, thin, solid and broken mean', () => {
    expect(teksten.map((tekst) => tekst.textContent)).toEqual([
      'Dikke lijn: zicht op veiligheid',
      'staat zo in de tekst',
      'leidt deze site af',
      'niet eenduidig of niet geregeld',
      'andere taak op route 2',
      'tijd',
    ]);
    expect(teksten.map((tekst) => [getal(tekst, 'x'), getal(tekst, 'y')])).toEqual([44, 314, 508, 684, 940, 1126].map((x) => [x, 650]));
    expect(teksten.at(-1)?.getAttribute('text-anchor')).toBe('end');
  });

  it('shows a stretch of such a line beside those words', () => {
    expect(stalen.map((pad) => [pad.parentElement?.getAttribute('class'), pad.getAttribute('class'), pad.getAttribute('d')])).toEqual([
      ['zb-zicht', 'zb-lijn zb-letterlijk', 'M258 646h46'],
      ['zb-zicht', 'zb-lijn zb-afleiding', 'M452 646h46'],
      ['zb-zicht', 'zb-lijn zb-open', 'M628 646h46'],
      ['zb-taak', 'zb-lijn zb-letterlijk', 'M884 646h46'],
    ]);
    expect(zoek('.zb-tijd', blad)?.getAttribute('d')).toBe('M1132 646h20m-6 -5l6 5l-6 5');
  });
});
