import { describe, expect, it } from 'vitest';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { routes } from '../../../src/machines/register';
import { beslistabel } from '../../../src/wegwijzer/beslistabel';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { alsRoutegegevens, routeUit, type Routegegevens } from '../../../src/wegwijzer/routegegevens';
import { antwoorden } from '../../hulp/wegwijzer';

describe.each(Object.values(routes))('$slug as data', (route) => {
  const terug = routeUit(JSON.parse(JSON.stringify(alsRoutegegevens(route))) as Routegegevens);
  it('survives JSON: the same decision table', () => {
    expect(beslistabel(terug)).toEqual(beslistabel(route));
  });
  it('begins with the same question and the same outcomes', () => {
    expect(speelAf(terug, [])).toEqual(speelAf(route, []));
    expect(terug.vanStrengNaarRuim).toEqual(route.vanStrengNaarRuim);
  });
});

it('a route from data sets and reads its flags as the machine it came from does', () => {
  const terug = routeUit(alsRoutegegevens(directeOverdracht));
  const klaar = (beoordeling: string) => speelAf(terug, antwoorden({ veiligheidsbeoordeling: beoordeling, acuut: 'ja' }));
  expect(klaar('nee').uitkomst).toBe('eerst-veiligheidsbeoordeling');
  // The flag of 'acuut' is on, so that only one outcome is left; without it there would be five.
  expect(klaar('ja')).toMatchObject({ vraag: 'letsel', uitkomst: 'niet-direct-overdragen', voorlopig: true });
});
