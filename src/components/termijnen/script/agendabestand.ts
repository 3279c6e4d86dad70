import { bewaarBestand } from '../../../pagina/download';
import { eenmalig, maakAgenda, type Afspraak } from '../../../termijnen/agenda';

/** Hands these events to the browser as a calendar file: a new one each time, which changes nothing in a calendar that has an earlier one. */
export const bewaarAgenda = (afspraken: readonly Afspraak[], naam: string): void =>
  bewaarBestand(maakAgenda(afspraken, eenmalig()), 'text/calendar;charset=utf-8', naam);
