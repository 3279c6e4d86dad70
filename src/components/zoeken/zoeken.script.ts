/** Search on screen: loaded by the page script on first use (script/zoekstart.ts), takes over every search field. */
import { alle } from '../../pagina/element';
import { neemOver } from './script/veld';

for (const veld of alle<HTMLInputElement>('[data-zoekveld]')) neemOver(veld);
