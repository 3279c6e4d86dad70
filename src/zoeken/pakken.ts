/** The search data as it goes over the wire: short lists instead of objects, sorted words without their common start. */
import type { Doel, Ingang, Resultaatsoort, Zoekgegevens } from './typen';

/** Contents of /zoekgegevens.json. */
export interface Zoekpakket {
  readonly versie: string;
  /** Per target: id, heading, sentences. */
  readonly doelen: readonly (readonly [string, string, string])[];
  readonly sleutels: string;
  /** Per row: keys | targets | words searched along. */
  readonly ingangen: readonly string[];
  readonly woorden: string;
  readonly stopwoorden: string;
  readonly vraagwoorden: string;
  readonly algemeen: string;
}

const SOORTEN: readonly Resultaatsoort[] = ['antwoorden', 'wegwijzers', 'formulieren', 'begrippen', 'contact', 'leren'];

/** Kind and path of a target from its id: a section id, or the path of a page ('/begrippen/#pcf'). */
export function plaatsVan(id: string): { soort: Resultaatsoort; pad: string } {
  if (id.startsWith('/')) {
    const soort = SOORTEN.find((naam) => id.startsWith(`/${naam}/`)) ?? 'wegwijzers';
    return { soort, pad: id.slice(1) };
  }
  if (id === 'voorwoord') return { soort: 'afspraken', pad: 'afspraken/#voorwoord' };
  const [document = ''] = id.split('.');
  const map = id.startsWith('bijlage-') ? `bijlagen/${id.slice(8)}` : `afspraken/${document}`;
  return { soort: 'afspraken', pad: `${map}/#${id}` };
}

function zonderGemeenBegin(woorden: string): string {
  let vorige = '';
  return woorden
    .split(' ')
    .map((woord) => {
      let gelijk = 0;
      while (gelijk < 9 && gelijk < vorige.length && vorige[gelijk] === woord[gelijk]) gelijk++;
      vorige = woord;
      return gelijk + woord.slice(gelijk);
    })
    .join('');
}

function metGemeenBegin(kort: string): string {
  let vorige = '';
  return [...kort.matchAll(/(\d)(\D*)/gu)]
    .map(([, gelijk = '0', rest = '']) => {
      vorige = vorige.slice(0, Number(gelijk)) + rest;
      return vorige;
    })
    .join(' ');
}

const pakIngang = ({ sleutels, doelen, zoekt }: Ingang) => [sleutels.join(';'), doelen.join(' '), (zoekt ?? []).join(';')].join('|');

function ontpakIngang(regel: string): Ingang {
  const [sleutels = '', doelen = '', zoekt = ''] = regel.split('|');
  const basis = { sleutels: sleutels.split(';'), doelen: doelen.split(' ').filter(Boolean).map(Number) };
  return zoekt ? { ...basis, zoekt: zoekt.split(';') } : basis;
}

/** Search data → wire form. Words must be sorted and without digits. */
export function pak(gegevens: Zoekgegevens): Zoekpakket {
  return {
    versie: gegevens.versie,
    doelen: gegevens.doelen.map(({ id, kop, zinnen }) => [id, kop, zinnen] as const),
    sleutels: gegevens.sleutels.join(' '),
    ingangen: gegevens.ingangen.map(pakIngang),
    woorden: zonderGemeenBegin(gegevens.woorden),
    stopwoorden: gegevens.stopwoorden.join(' '),
    vraagwoorden: gegevens.vraagwoorden.join(' '),
    algemeen: gegevens.algemeen.join(' '),
  };
}

/** Wire form → search data. */
export function ontpak(pakket: Zoekpakket): Zoekgegevens {
  return {
    versie: pakket.versie,
    doelen: pakket.doelen.map(([id, kop, zinnen]): Doel => ({ id, kop, zinnen, ...plaatsVan(id) })),
    sleutels: pakket.sleutels.split(' '),
    ingangen: pakket.ingangen.map(ontpakIngang),
    woorden: metGemeenBegin(pakket.woorden),
    stopwoorden: pakket.stopwoorden.split(' '),
    vraagwoorden: pakket.vraagwoorden.split(' '),
    algemeen: pakket.algemeen.split(' '),
  };
}
