/** What writes OpenDocument text, of a form and of the agenda; loaded when it is asked for. */
export { maakOdt } from '../../formulier/odt';
export { maakAgendaOdt } from '../../punten/odt';
