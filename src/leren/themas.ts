/** What a case is about, in words. */
import type { THEMAS } from './schema';

/** In the order in which stories are listed. */
export const THEMANAAM: Readonly<Record<(typeof THEMAS)[number], string>> = {
  partnergeweld: 'Geweld tussen partners',
  kindermishandeling: 'Kindermishandeling',
  verwaarlozing: 'Verwaarlozing',
  ouderenmishandeling: 'Ouderenmishandeling',
  eergerelateerd: 'Eergerelateerd geweld',
  stalking: 'Stalking',
  'ongeboren-kind': 'Een ongeboren kind',
  'anonieme-melder': 'Een anonieme melder',
  'niemand-doet-open': 'Niemand doet open',
  'overdracht-zonder-bevestiging': 'Een overdracht zonder bevestiging',
  'dienst-zonder-voorwaarden': 'Een dienst zonder voorwaarden',
  'voorwaarde-verbroken': 'Een voorwaarde is verbroken',
  monitoring: 'Monitoring',
  onenigheid: 'Professionals zijn het oneens',
  afsluiten: 'Afsluiten',
  'gemeente-informeren': 'De gemeente informeren',
};
