/** What belongs to a place in the text: loaded when the address points to one, or when someone begins to select. */
import { kopieerAlleenBron } from './script/kopie';
import { herstelAnkers, maakKopieerbaar } from './script/verwijzing';

herstelAnkers();
maakKopieerbaar();
kopieerAlleenBron();
