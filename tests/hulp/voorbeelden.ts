/** The examples of every walkthrough, by slug, for tests that run without the site's bundler. */
import { voorbeelden as casusregieAfsluiten } from '../../src/machines/casusregie-afsluiten.voorbeelden.ts';
import { voorbeelden as directeOverdracht } from '../../src/machines/directe-overdracht.voorbeelden.ts';
import { voorbeelden as opschalen } from '../../src/machines/opschalen.voorbeelden.ts';
import { voorbeelden as overdrachtOntvangen } from '../../src/machines/overdracht-ontvangen.voorbeelden.ts';
import { voorbeelden as raadOfPolitie } from '../../src/machines/raad-of-politie.voorbeelden.ts';
import { voorbeelden as terugkoppelen } from '../../src/machines/terugkoppelen.voorbeelden.ts';
import { voorbeelden as wieInformeertHetGezin } from '../../src/machines/wie-informeert-het-gezin.voorbeelden.ts';
import { voorbeelden as wieIsVerantwoordelijk } from '../../src/machines/wie-is-verantwoordelijk.voorbeelden.ts';

export const WEGWIJZERS = {
  'directe-overdracht': directeOverdracht,
  'wie-is-verantwoordelijk': wieIsVerantwoordelijk,
  'casusregie-afsluiten': casusregieAfsluiten,
  opschalen,
  terugkoppelen,
  'wie-informeert-het-gezin': wieInformeertHetGezin,
  'raad-of-politie': raadOfPolitie,
  'overdracht-ontvangen': overdrachtOntvangen,
};
