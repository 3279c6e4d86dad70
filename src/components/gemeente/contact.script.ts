/** Script of the contact page and of the page that checks gemeente.json. Reads one file of this site; sends and keeps nothing. */
import { startControle } from './script/controle';
import { toonContacten } from './script/tonen';

void toonContacten();
void startControle();
