/** 'Kopieer verwijzing': loaded when the address points to a place. */
import { maakKopieerbaar } from './script/verwijzing';

maakKopieerbaar();
