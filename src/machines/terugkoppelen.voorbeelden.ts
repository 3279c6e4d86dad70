/** Examples of W5: the decision table of contract §3 in cases. `lezing` 3, 11 and 14: docs/domein.md. */
import { terugkoppelen } from './terugkoppelen';
import { maakVoorbeelden, type Gegeven } from './voorbeeld';

/** Handed over directly, in contact, open and agreed, no greater concerns. */
const gaatGoed: Gegeven = { herkomst: 'direct', contact: 'ja', 'open-en-afspraken': 'ja', 'zorgen-groter': 'nee' };

const geenContact = (pogingen: string, contact = 'nee'): Gegeven => ({ herkomst: 'direct', contact, 'drie-pogingen': pogingen });
const nietOpen = (afgenomen: string, open = 'nee'): Gegeven => ({
  herkomst: 'direct',
  contact: 'ja',
  'open-en-afspraken': open,
  'zorgen-afgenomen': afgenomen,
});
const groter = (verder: string, zorgen = 'ja'): Gegeven => ({ ...gaatGoed, 'zorgen-groter': zorgen, 'kunt-verder': verder });
const naDienst = (speelt: string): Gegeven => ({ herkomst: 'na-dienst', 'wat-speelt': speelt });
const onbekend = (voorwaarden: string): Gegeven => ({ herkomst: 'weet-niet', 'voorwaarden-gesteld': voorwaarden });

const belHerkomst = 'bel-over-herkomst';
const overleg = 'overleg-veilig-thuis-stappen';
const pogingen = 'rond-pogingen-af';
const nietVeilig = 'terugkoppelen-niet-veilig';
const koppel = 'terugkoppelen';
const magBel = 'terugkoppelen-mag-bel';
const legVast = 'geen-grond-leg-vast';

export const voorbeelden = maakVoorbeelden(terugkoppelen, gaatGoed, [
  { naam: 'Contact, open voor hulp, afspraken gemaakt, zorgen niet groter', met: {}, uitkomst: 'geen-terugkoppelsituatie' },

  { naam: 'Gebeld, brief gestuurd en langs geweest, geen contact', alleen: geenContact('ja'), uitkomst: koppel, lezing: 14 },
  { naam: 'Geen contact, nog niet alle drie de pogingen', alleen: geenContact('nee'), uitkomst: pogingen },
  { naam: 'Geen contact, onbekend welke pogingen er zijn gedaan', alleen: geenContact('weet-niet'), uitkomst: pogingen },
  { naam: 'Geen contact, langsgaan kan iemand in gevaar brengen', alleen: geenContact('niet-veilig'), uitkomst: nietVeilig, lezing: 7 },
  { naam: 'Onbekend of er contact is, een manier is niet veilig', alleen: geenContact('niet-veilig', 'weet-niet'), uitkomst: nietVeilig, lezing: 7 },
  { naam: 'Onbekend of er contact is, alle drie de pogingen gedaan', alleen: geenContact('ja', 'weet-niet'), uitkomst: koppel },

  { naam: 'Niet open voor hulp, zorgen niet afgenomen', alleen: nietOpen('nee'), uitkomst: koppel },
  { naam: 'Niet open voor hulp, onbekend of de zorgen zijn afgenomen', alleen: nietOpen('weet-niet'), uitkomst: koppel },
  { naam: 'Niet open voor hulp, zorgen wel afgenomen (twee lezingen)', alleen: nietOpen('ja'), uitkomst: legVast },
  { naam: 'Onbekend of het gezin openstaat, zorgen niet afgenomen', alleen: nietOpen('nee', 'weet-niet'), uitkomst: koppel },

  { naam: 'Wel contact, zorgen groter, team kan niet verder', met: groter('nee'), uitkomst: koppel, lezing: 11 },
  { naam: 'Wel contact, zorgen groter, team kan wel verder', met: groter('ja'), uitkomst: magBel, lezing: 11 },
  { naam: 'Wel contact, zorgen groter, onbekend of het team verder kan', met: groter('weet-niet'), uitkomst: koppel, lezing: 11 },
  { naam: 'Onbekend of de zorgen groter zijn, team kan verder', met: groter('ja', 'weet-niet'), uitkomst: magBel, lezing: 11 },

  { naam: 'Na een dienst: het lukt niet om contact te krijgen', alleen: naDienst('geen-contact'), uitkomst: overleg },
  {
    naam: 'Na een dienst: een veiligheidsvoorwaarde wordt niet nageleefd',
    alleen: naDienst('voorwaarde-niet-nageleefd'),
    uitkomst: 'voorwaarde-niet-nageleefd',
  },
  { naam: 'Na een dienst: gezin staat niet meer open voor hulp', alleen: naDienst('niet-open'), uitkomst: overleg },
  { naam: 'Na een dienst: hulp leidt niet op tijd tot veiligheid', alleen: naDienst('geen-herstel'), uitkomst: overleg },
  { naam: 'Na een dienst: onbekend wat er speelt', alleen: naDienst('weet-niet'), uitkomst: overleg },
  { naam: 'Na een dienst: andere informatie', alleen: naDienst('nieuwe-informatie'), uitkomst: 'nieuwe-aanmelding', lezing: 3 },
  { naam: 'Na een dienst: grote zorgen over een minderjarige', alleen: naDienst('zorgen-minderjarige'), uitkomst: 'jeugdbeschermingstafel-kan' },
  { naam: 'Na een dienst: de monitoring is afgesloten', alleen: naDienst('monitoring-afgesloten'), uitkomst: 'na-monitoring-opnieuw-melden' },

  { naam: 'Van het Zorg- en Veiligheidshuis', alleen: { herkomst: 'zvh' }, uitkomst: 'zvh-niet-geregeld' },
  { naam: 'Herkomst en voorwaarden onbekend', alleen: onbekend('weet-niet'), uitkomst: belHerkomst },
  {
    naam: 'Herkomst onbekend, wel voorwaarden: de route na een dienst',
    alleen: { ...onbekend('ja'), 'wat-speelt': 'niet-open' },
    uitkomst: overleg,
  },
  {
    naam: 'Herkomst onbekend, geen voorwaarden: dat past bij twee herkomsten',
    alleen: onbekend('nee'),
    uitkomst: belHerkomst,
    lezing: 12,
  },
]);
