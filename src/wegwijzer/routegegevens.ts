/**
 * A route as plain data, for the page that shows it: so one script serves every walkthrough and does not grow with them.
 * Possible because machines name their guards and actions after their flags and hold no functions of their own.
 */
import { setup, type MachineContext } from 'xstate';
import { actionsVoor, guardsVoor } from '../machines/gedeeld';
import type { Route } from '../machines/route';
import { graafVan } from './graaf';
import { loopAf, type Graafgegevens } from './wandeling';

/** A route without functions, with its graph where it was walked; survives JSON. */
export type Routegegevens = Omit<Route, 'machine'> & { readonly machine: Route['machine']['config']; readonly graaf?: Graafgegevens };

/** The data of a route. */
export function alsRoutegegevens(route: Route): Routegegevens {
  return { ...route, machine: route.machine.config, graaf: loopAf(route) };
}

/** The route these data describe; its flags are the keys of the machine's context. */
export function routeUit({ machine: config, graaf, ...rest }: Routegegevens): Route {
  const kenmerken = Object.keys((config.context ?? {}) as MachineContext);
  const bouwer = setup({ guards: guardsVoor(kenmerken), actions: actionsVoor(kenmerken) });
  // The data came from a machine of this same build; the builder cannot know its states at compile time.
  const route = { ...rest, machine: bouwer.createMachine(config as Parameters<typeof bouwer.createMachine>[0]) };
  if (graaf) graafVan(route, graaf);
  return route;
}
