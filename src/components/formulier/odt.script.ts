/** The part of a form's script that writes OpenDocument text; loaded when it is asked for. */
export { maakOdt } from '../../formulier/odt';
