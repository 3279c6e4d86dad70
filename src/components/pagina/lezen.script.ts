/** Script of every page: keeps one act per gesture and clicks that come too early, loads search on first use, explains terms on the spot, opens notes, gives references when asked, marks the current section. */
import { verklaarBegrippen } from '../bron/script/begrippen';
import { zoek } from '../../pagina/element';
import { letOpScripts } from '../../pagina/script';
import { bewaarVroeg } from '../../pagina/vroeg';
import { bewaakGebaren } from './script/gebaar';
import { volgInhoud } from '../bron/script/inhoud';
import { volgLeeswijze } from '../bron/script/noten';
import { bereidVerwijzingVoor } from '../bron/script/verwijzingstart';
import { bereidZoekenVoor } from '../zoeken/script/zoekstart';
import { bereidAdrescodeVoor } from './script/adrescode';
import { openVoorDruk } from './script/druk';
import { bereidOfflineVoor } from './script/offline';
import { vertrouwEigenScripts } from './script/vertrouwd';

letOpScripts();
vertrouwEigenScripts();
bewaakGebaren();
const eiland = zoek('[data-eiland]');
if (eiland) bewaarVroeg(eiland);
bereidZoekenVoor();
bereidVerwijzingVoor();
verklaarBegrippen();
volgLeeswijze();
volgInhoud();
openVoorDruk();
bereidAdrescodeVoor();
bereidOfflineVoor();
