/** Every walkthrough by slug, in the order of a case: its routing with the examples that show it, for pages, review sheets and tests. */
import type { Route } from './route';
import type { Voorbeeld } from './voorbeeld';
import { casusregieAfsluiten } from './casusregie-afsluiten';
import { voorbeelden as casusregieAfsluitenVoorbeelden } from './casusregie-afsluiten.voorbeelden';
import { directeOverdracht } from './directe-overdracht';
import { voorbeelden as directeOverdrachtVoorbeelden } from './directe-overdracht.voorbeelden';
import { opschalen } from './opschalen';
import { voorbeelden as opschalenVoorbeelden } from './opschalen.voorbeelden';
import { overdrachtOntvangen } from './overdracht-ontvangen';
import { voorbeelden as overdrachtOntvangenVoorbeelden } from './overdracht-ontvangen.voorbeelden';
import { raadOfPolitie } from './raad-of-politie';
import { voorbeelden as raadOfPolitieVoorbeelden } from './raad-of-politie.voorbeelden';
import { terugkoppelen } from './terugkoppelen';
import { voorbeelden as terugkoppelenVoorbeelden } from './terugkoppelen.voorbeelden';
import { wieInformeertHetGezin } from './wie-informeert-het-gezin';
import { voorbeelden as wieInformeertHetGezinVoorbeelden } from './wie-informeert-het-gezin.voorbeelden';
import { wieIsVerantwoordelijk } from './wie-is-verantwoordelijk';
import { voorbeelden as wieIsVerantwoordelijkVoorbeelden } from './wie-is-verantwoordelijk.voorbeelden';

/** A walkthrough cannot be registered without its examples. */
interface Registratie {
  readonly route: Route;
  readonly voorbeelden: readonly Voorbeeld[];
}

const inVolgorde: readonly Registratie[] = [
  { route: directeOverdracht, voorbeelden: directeOverdrachtVoorbeelden },
  { route: overdrachtOntvangen, voorbeelden: overdrachtOntvangenVoorbeelden },
  { route: wieIsVerantwoordelijk, voorbeelden: wieIsVerantwoordelijkVoorbeelden },
  { route: wieInformeertHetGezin, voorbeelden: wieInformeertHetGezinVoorbeelden },
  { route: terugkoppelen, voorbeelden: terugkoppelenVoorbeelden },
  { route: opschalen, voorbeelden: opschalenVoorbeelden },
  { route: raadOfPolitie, voorbeelden: raadOfPolitieVoorbeelden },
  { route: casusregieAfsluiten, voorbeelden: casusregieAfsluitenVoorbeelden },
];

export const routes: Readonly<Record<string, Route>> = Object.fromEntries(inVolgorde.map(({ route }) => [route.slug, route]));
export const voorbeelden: Readonly<Record<string, readonly Voorbeeld[]>> = Object.fromEntries(
  inVolgorde.map((een) => [een.route.slug, een.voorbeelden]),
);
