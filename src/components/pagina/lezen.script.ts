/** Script of every page: keeps one act per gesture, loads search on first use, explains terms on the spot, copies references, marks the current section. */
import { verklaarBegrippen } from '../bron/script/begrippen';
import { bewaakGebaren } from './script/gebaar';
import { volgInhoud } from '../bron/script/inhoud';
import { maakKopieerbaar } from '../bron/script/verwijzing';
import { bereidZoekenVoor } from '../zoeken/script/zoekstart';
import { bereidAdrescodeVoor } from './script/adrescode';
import { openVoorDruk } from './script/druk';
import { bereidOfflineVoor } from './script/offline';

bewaakGebaren();
bereidZoekenVoor();
maakKopieerbaar();
verklaarBegrippen();
volgInhoud();
openVoorDruk();
bereidAdrescodeVoor();
bereidOfflineVoor();
