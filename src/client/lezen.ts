/** Script of every page: keeps one act per gesture, loads search on first use, explains terms on the spot, copies references, marks the current section. */
import { verklaarBegrippen } from './lezen/begrippen';
import { bewaakGebaren } from './lezen/gebaar';
import { volgInhoud } from './lezen/inhoud';
import { maakKopieerbaar } from './lezen/verwijzing';
import { bereidZoekenVoor } from './lezen/zoekstart';
import { bereidAdrescodeVoor } from './lezen/adrescode';
import { openVoorDruk } from './lezen/druk';
import { bereidOfflineVoor } from './lezen/offline';

bewaakGebaren();
bereidZoekenVoor();
maakKopieerbaar();
verklaarBegrippen();
volgInhoud();
openVoorDruk();
bereidAdrescodeVoor();
bereidOfflineVoor();
