/** Examples of W7: the decision table of contract §3 in cases. `lezing` 7: docs/domein.md. */
import { maakVoorbeelden, type Gegeven } from './voorbeeld';
import { wieInformeertHetGezin } from './wie-informeert-het-gezin';

/** No contact by Veilig Thuis, no danger, and known that the reporter may be named. */
const allesVertellen: Gegeven = { 'contact-vt': 'nee', 'gevaar-bij-informeren': 'nee', 'melder-noemen': 'ja' };

const gevaar = (antwoord: string, contact = 'nee'): Gegeven => ({ 'contact-vt': contact, 'gevaar-bij-informeren': antwoord });

const veiligeWijze = 'eerst-veilige-wijze';
const noemNiet = 'noem-melder-niet';

export const voorbeelden = maakVoorbeelden(wieInformeertHetGezin, allesVertellen, [
  { naam: 'Geen gevaar, en het staat vast dat de melder genoemd mag worden', met: {}, uitkomst: 'noem-melder-inhoud-aanleiding', lezing: 7 },
  { naam: 'Het staat vast dat de melder niet genoemd mag worden', met: { 'melder-noemen': 'nee' }, uitkomst: noemNiet, lezing: 7 },
  { naam: 'Onbekend of de melder genoemd mag worden', met: { 'melder-noemen': 'weet-niet' }, uitkomst: noemNiet, lezing: 7 },
  { naam: 'Informeren kan iemand in gevaar brengen', alleen: gevaar('ja'), uitkomst: veiligeWijze, lezing: 7 },
  { naam: 'Onbekend of informeren gevaar geeft', alleen: gevaar('weet-niet'), uitkomst: veiligeWijze, lezing: 7 },
  { naam: 'Veilig Thuis had contact, geen gevaar', alleen: gevaar('nee', 'ja'), uitkomst: 'gezin-heeft-stukken', lezing: 7 },
  { naam: 'Veilig Thuis had contact, informeren kan iemand in gevaar brengen', alleen: gevaar('ja', 'ja'), uitkomst: veiligeWijze, lezing: 7 },
  { naam: 'Veilig Thuis had contact, onbekend of informeren gevaar geeft', alleen: gevaar('weet-niet', 'ja'), uitkomst: veiligeWijze, lezing: 7 },
  { naam: 'Onbekend of Veilig Thuis contact had', alleen: { 'contact-vt': 'weet-niet' }, uitkomst: 'vraag-eerst-veilig-thuis', lezing: 7 },
]);
