/** Script of every page: keeps one act per gesture, loads search on first use, explains terms on the spot, opens notes, gives references when asked, marks the current section. */
import { verklaarBegrippen } from '../bron/script/begrippen';
import { bewaakGebaren } from './script/gebaar';
import { volgInhoud } from '../bron/script/inhoud';
import { volgLeeswijze } from '../bron/script/noten';
import { bereidVerwijzingVoor } from '../bron/script/verwijzingstart';
import { bereidZoekenVoor } from '../zoeken/script/zoekstart';
import { bereidAdrescodeVoor } from './script/adrescode';
import { openVoorDruk } from './script/druk';
import { bereidOfflineVoor } from './script/offline';

bewaakGebaren();
bereidZoekenVoor();
bereidVerwijzingVoor();
verklaarBegrippen();
volgLeeswijze();
volgInhoud();
openVoorDruk();
bereidAdrescodeVoor();
bereidOfflineVoor();
