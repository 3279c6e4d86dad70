/** Script of the contact page and of the page that checks gemeente.json. Reads one file of this site; sends and keeps nothing. */
import type { Contact, Opschaling } from '../../gemeente/bestand';
import { voorrang } from '../../gemeente/weergave';
import { vereis, zoek } from '../../pagina/element';
import { volgLoslaten } from '../../pagina/loslaten';
import { teken } from '../basis/script/teken';
import { Contacten, NogInTeVullen } from './Contacten';
import { Controleuitslag } from './Controleuitslag';
import { beoordeel, haal, vandaag, type Ophaaluitslag } from './script/halen';
import { Uitgavebericht } from './Uitgavebericht';
import { wortelHier } from '../../pagina/wortel';

const wortel = wortelHier();

/** Puts what gemeente.json says on the contact page; when it is not good, what the build put there stays, and the page says so. */
async function toonContacten(plek: HTMLElement): Promise<void> {
  const { contacten: gemeente = '', van = '' } = plek.dataset;
  const naLoslaten = volgLoslaten();
  const uitslag = await haal(gemeente);
  const vul = (naam: string, lijst: readonly (Contact | Opschaling)[]) => {
    teken(<Contacten lijst={lijst} van={van} />, vereis(`[data-${naam}]`));
    teken(<NogInTeVullen lijst={lijst} />, vereis(`[data-${naam}-leeg]`));
  };
  naLoslaten(() => {
    if (uitslag.soort !== 'goed') return teken(<Uitgavebericht uitslag={uitslag} wortel={wortel} />, vereis('[data-bericht]'));
    const { contacten, opschalen } = uitslag.bestand;
    vul('contacten', contacten);
    vul('opschalen', opschalen);
    vereis('[data-voorrang]').textContent = voorrang(contacten, van);
  });
}

/** Says what is wrong with the gemeente.json of this site, and with a file the reader chooses. */
async function controleer(plek: HTMLElement): Promise<void> {
  const gemeente = plek.dataset['controle'] ?? '';
  const toon = (naam: string, uitslag: Ophaaluitslag) => teken(<Controleuitslag naam={naam} uitslag={uitslag} />, plek);
  const keuze = vereis<HTMLInputElement>('#kies');
  keuze.addEventListener('change', () => {
    const bestand = keuze.files?.[0];
    if (bestand) void bestand.text().then((tekst) => toon(`Het bestand ${bestand.name} op uw computer`, beoordeel(tekst, gemeente, vandaag())));
  });
  toon('Het bestand gemeente.json van deze site', await haal(gemeente, vandaag()));
}

const contacten = zoek('[data-contacten]');
const controle = zoek('[data-controle]');
if (contacten) void toonContacten(contacten);
if (controle) void controleer(controle);
