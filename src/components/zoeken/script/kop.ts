/** The heading of a result: its kind in words, what it is called, and what tells it apart from another with that name. */
import { naamVanSectie } from '../../../bron/naam';
import { metHoofdletter } from '../../../taal/hoofdletter';
import { onderschrift } from '../../../zoeken/onderschrift';
import type { Doel, Resultaatsoort } from '../../../zoeken/typen';
import { adresVanBladzijde } from './laden';
import { maak } from './maak';

const SOORTNAAM: Readonly<Record<Exclude<Resultaatsoort, 'afspraken'>, string>> = {
  antwoorden: 'Snel antwoord',
  wegwijzers: 'Wegwijzer',
  formulieren: 'Formulier',
  begrippen: 'Begrip',
  contact: 'Contact',
  leren: 'Leren',
};

/** Kind of a result in words: 'Snel antwoord', 'Paragraaf 6.1.5', 'Bijlage 6'. */
function soortVan({ id, soort }: Doel): string {
  if (soort !== 'afspraken') return SOORTNAAM[soort];
  return metHoofdletter(naamVanSectie(id));
}

/** What a result is called beside its kind: 'Bijlage 2. Begrippen' is 'Begrippen' there, 'Voorwoord' nothing more. */
const naamNaast = (soort: string, kop: string) => (kop.startsWith(soort) ? kop.slice(soort.length).replace(/^\.\s*/u, '') : kop);

/** Link with the heading of a result. The words of the source are in its letter, ours are not (vormgeving). */
export function maakKop(doel: Doel): HTMLAnchorElement {
  const link = maak('a', 'zoek__kop');
  link.dataset['zoekkop'] = '';
  link.href = adresVanBladzijde(doel.pad);
  const soort = soortVan(doel);
  const naam = naamNaast(soort, doel.kop);
  link.append(maak('span', naam ? 'zoek__soort' : 'zoek__naam', soort));
  if (naam) link.append(' ', maak('span', doel.soort === 'afspraken' ? 'zoek__naam bron' : 'zoek__naam', naam));
  const weg = doel.soort === 'afspraken' ? onderschrift(doel.id) : undefined;
  if (weg) link.append(' ', maak('span', 'zoek__weg', weg));
  return link;
}
