/** Search on screen: loaded by the page script on first use (lezen/zoekstart.ts), takes over every search field. */
import { neemOver } from './script/veld';

for (const veld of document.querySelectorAll<HTMLInputElement>('[data-zoekveld]')) neemOver(veld);
