import { describe, expect, it } from 'vitest';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { routes } from '../../../src/machines/register';
import { beslistabel } from '../../../src/wegwijzer/beslistabel';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { graafVan, type Knoop } from '../../../src/wegwijzer/graaf';
import { alsRoutegegevens, routeUit, type Routegegevens } from '../../../src/wegwijzer/routegegevens';
import { antwoorden } from '../../hulp/wegwijzer';

/** Every node once, with the names of those it leads to. */
function opRij(begin: Knoop) {
  const knopen = new Set([begin]);
  for (const { takken } of knopen) for (const { naar } of takken) knopen.add(naar);
  return [...knopen].map((knoop) => ({ ...knoop, takken: knoop.takken.map(({ waarden, naar }) => [waarden, naar.vraag, naar.uitkomst]) }));
}

describe.each(Object.values(routes))('$slug as data', (route) => {
  const terug = routeUit(JSON.parse(JSON.stringify(alsRoutegegevens(route))) as Routegegevens);
  it('survives JSON: the same decision table', () => {
    expect(beslistabel(terug)).toEqual(beslistabel(route));
  });
  it('begins with the same question and the same outcomes', () => {
    expect(speelAf(terug, [])).toEqual(speelAf(route, []));
    expect(terug.vanStrengNaarRuim).toEqual(route.vanStrengNaarRuim);
  });
  it('has the same graph, node by node, without walking the machine again', () => {
    expect(opRij(graafVan(terug).begin)).toEqual(opRij(graafVan(route).begin));
    expect(() => graafVan(routeUit({ ...alsRoutegegevens(route), graaf: [] }))).toThrow(/een graaf zonder knopen/u);
  });
});

it('a route from data sets and reads its flags as the machine it came from does', () => {
  const terug = routeUit(alsRoutegegevens(directeOverdracht));
  const klaar = (beoordeling: string) => speelAf(terug, antwoorden({ veiligheidsbeoordeling: beoordeling, acuut: 'ja' }));
  expect(klaar('nee').uitkomst).toBe('eerst-veiligheidsbeoordeling');
  // The flag of 'acuut' is on, so that only one outcome is left; without it there would be five.
  expect(klaar('ja')).toMatchObject({ vraag: 'letsel', uitkomst: 'niet-direct-overdragen', voorlopig: true });
});
