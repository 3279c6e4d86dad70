import { describe, expect, it } from 'vitest';
import { routes } from '../../../src/machines/register';
import { beslistabel } from '../../../src/wegwijzer/beslistabel';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { alsRoutegegevens, routeUit, type Routegegevens } from '../../../src/wegwijzer/routegegevens';

describe.each(Object.values(routes))('$slug als gegevens', (route) => {
  const terug = routeUit(JSON.parse(JSON.stringify(alsRoutegegevens(route))) as Routegegevens);
  it('overleeft JSON: dezelfde beslistabel', () => {
    expect(beslistabel(terug)).toEqual(beslistabel(route));
  });
  it('begint met dezelfde vraag en dezelfde uitkomsten', () => {
    expect(speelAf(terug, [])).toEqual(speelAf(route, []));
    expect(terug.vanStrengNaarRuim).toEqual(route.vanStrengNaarRuim);
  });
});
