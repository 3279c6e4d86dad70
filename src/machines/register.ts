/** Every walkthrough's routing by slug, for pages, review sheets and tests. A page's own script imports only its machine. */
import type { Route } from '../wegwijzer/typen';
import { directeOverdracht } from './directe-overdracht';

export const routes: Readonly<Record<string, Route>> = {
  [directeOverdracht.slug]: directeOverdracht,
};
