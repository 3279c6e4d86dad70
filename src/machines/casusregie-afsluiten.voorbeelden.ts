/** Examples of W3: the decision table of contract §3 in cases. `lezing` 1, 3, 5, 8 and 12: docs/domein.md. */
import { casusregieAfsluiten } from './casusregie-afsluiten';
import { maakVoorbeelden, type Gegeven } from './voorbeeld';

/** After a service, all three criteria met, the monitoring ended. */
const stabiel: Gegeven = {
  herkomst: 'na-dienst',
  grond: 'stabiel-veilig',
  'geen-incidenten': 'ja',
  risicofactoren: 'ja',
  'herstel-gestart': 'ja',
  'monitoring-loopt': 'nee',
};
/** With a criterion that is not met the monitoring is not asked. */
const criteria = (incidenten: string, risico: string, herstel: string): Gegeven => ({
  herkomst: 'na-dienst',
  grond: 'stabiel-veilig',
  'geen-incidenten': incidenten,
  risicofactoren: risico,
  'herstel-gestart': herstel,
});
const grond = (naam: string, rest: Gegeven = {}): Gegeven => ({ herkomst: 'na-dienst', grond: naam, ...rest });
const melding = (meerwaarde: string) => grond('melding', { 'meerwaarde-gedeeld': meerwaarde });
const geenMogelijkheden = (stappen: string, rest: Gegeven = {}) => grond('geen-mogelijkheden', { 'stappen-doorlopen': stappen, ...rest });

const nietVervuld = 'criteria-niet-vervuld';
const afstemmen = 'eerst-afstemmen';
const eersteStappen = 'eerst-stappen-doorlopen';
const kan = 'afsluiten-kan';

export const voorbeelden = maakVoorbeelden(casusregieAfsluiten, stabiel, [
  { naam: 'Alle drie de criteria, monitoring afgesloten', met: {}, uitkomst: kan },
  { naam: 'Alle drie de criteria, monitoring loopt, afgestemd', met: { 'monitoring-loopt': 'ja', afgestemd: 'ja' }, uitkomst: kan },
  {
    naam: 'Alle drie de criteria, onbekend of de monitoring loopt, wel afgestemd',
    met: { 'monitoring-loopt': 'weet-niet', afgestemd: 'ja' },
    uitkomst: kan,
  },
  { naam: 'Alle drie de criteria, monitoring loopt, niet afgestemd', met: { 'monitoring-loopt': 'ja', afgestemd: 'nee' }, uitkomst: afstemmen },
  {
    naam: 'Monitoring loopt, onbekend of het is afgestemd',
    met: { 'monitoring-loopt': 'ja', afgestemd: 'weet-niet' },
    uitkomst: afstemmen,
    lezing: 5,
  },
  {
    naam: 'Onbekend of de monitoring loopt, niet afgestemd',
    met: { 'monitoring-loopt': 'weet-niet', afgestemd: 'nee' },
    uitkomst: afstemmen,
    lezing: 5,
  },
  {
    naam: 'Niets bekend over monitoring en afstemming',
    met: { 'monitoring-loopt': 'weet-niet', afgestemd: 'weet-niet' },
    uitkomst: afstemmen,
    lezing: 5,
  },

  { naam: 'Alleen zes maanden geen incidenten', alleen: criteria('ja', 'nee', 'nee'), uitkomst: nietVervuld, lezing: 1 },
  { naam: 'Alleen de risicofactoren aangepakt', alleen: criteria('nee', 'ja', 'nee'), uitkomst: nietVervuld, lezing: 1 },
  { naam: 'Alleen een start met herstel', alleen: criteria('nee', 'nee', 'ja'), uitkomst: nietVervuld, lezing: 1 },
  { naam: 'Twee van de drie: er was een incident', alleen: criteria('nee', 'ja', 'ja'), uitkomst: nietVervuld, lezing: 1 },
  { naam: 'Twee van de drie: risicofactoren niet aangepakt', alleen: criteria('ja', 'nee', 'ja'), uitkomst: nietVervuld, lezing: 1 },
  { naam: 'Twee van de drie: herstel niet gestart', alleen: criteria('ja', 'ja', 'nee'), uitkomst: nietVervuld, lezing: 1 },
  { naam: 'Onbekend of er incidenten waren', alleen: criteria('weet-niet', 'ja', 'ja'), uitkomst: nietVervuld, lezing: 5 },
  { naam: 'Onbekend of de risicofactoren zijn aangepakt', alleen: criteria('ja', 'weet-niet', 'ja'), uitkomst: nietVervuld, lezing: 5 },
  { naam: 'Onbekend of het herstel is gestart', alleen: criteria('ja', 'ja', 'weet-niet'), uitkomst: nietVervuld, lezing: 5 },
  {
    naam: 'Na een incident staat de uitkomst vast, ook zonder de andere vragen',
    alleen: { herkomst: 'na-dienst', grond: 'stabiel-veilig', 'geen-incidenten': 'nee' },
    uitkomst: nietVervuld,
    voorlopig: true,
  },

  { naam: 'Melding, beide zien meerwaarde', alleen: melding('ja'), uitkomst: 'afsluiten-bij-melding-blijf-kijken', lezing: 3 },
  { naam: 'Melding, niet beide zien meerwaarde', alleen: melding('nee'), uitkomst: 'niet-op-deze-grond' },
  { naam: 'Melding, onbekend of beide meerwaarde zien', alleen: melding('weet-niet'), uitkomst: 'overleg-veilig-thuis', lezing: 5 },

  {
    naam: 'Geen mogelijkheden, stappen doorlopen en besproken',
    alleen: geenMogelijkheden('ja', { besproken: 'ja' }),
    uitkomst: 'casusregie-stopt-zicht-niet',
    lezing: 8,
  },
  {
    naam: 'Geen mogelijkheden, stappen doorlopen, niet besproken',
    alleen: geenMogelijkheden('ja', { besproken: 'nee' }),
    uitkomst: eersteStappen,
    lezing: 8,
  },
  {
    naam: 'Geen mogelijkheden, onbekend of het is besproken',
    alleen: geenMogelijkheden('ja', { besproken: 'weet-niet' }),
    uitkomst: eersteStappen,
    lezing: 5,
  },
  { naam: 'Geen mogelijkheden, stappen niet doorlopen', alleen: geenMogelijkheden('nee'), uitkomst: eersteStappen, lezing: 8 },
  { naam: 'Geen mogelijkheden, onbekend of de stappen zijn doorlopen', alleen: geenMogelijkheden('weet-niet'), uitkomst: eersteStappen, lezing: 5 },

  { naam: 'De anderhalf jaar is voorbij', alleen: grond('achttien-maanden'), uitkomst: 'achttien-maanden-geen-grond', lezing: 8 },
  { naam: 'Onbekend op welke grond', alleen: grond('weet-niet'), uitkomst: 'kies-eerst-grond', lezing: 5 },
  { naam: 'Casus direct overgedragen', alleen: { herkomst: 'direct' }, uitkomst: 'niet-geregeld-na-directe-overdracht', lezing: 12 },
  { naam: 'Onbekend hoe de casus kwam', alleen: { herkomst: 'weet-niet' }, uitkomst: 'herkomst-onbekend', lezing: 12 },
]);
