/** Every walkthrough's routing by slug, in the order of a case, for pages, review sheets and tests. */
import type { Route } from './route';
import { casusregieAfsluiten } from './casusregie-afsluiten';
import { directeOverdracht } from './directe-overdracht';
import { opschalen } from './opschalen';
import { overdrachtOntvangen } from './overdracht-ontvangen';
import { raadOfPolitie } from './raad-of-politie';
import { terugkoppelen } from './terugkoppelen';
import { wieInformeertHetGezin } from './wie-informeert-het-gezin';
import { wieIsVerantwoordelijk } from './wie-is-verantwoordelijk';

const inVolgorde: readonly Route[] = [
  directeOverdracht,
  overdrachtOntvangen,
  wieIsVerantwoordelijk,
  wieInformeertHetGezin,
  terugkoppelen,
  opschalen,
  raadOfPolitie,
  casusregieAfsluiten,
];

export const routes: Readonly<Record<string, Route>> = Object.fromEntries(inVolgorde.map((route) => [route.slug, route]));
