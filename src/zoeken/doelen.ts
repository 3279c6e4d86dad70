/** The targets of search as they go over the wire: per kind of fact one text with a line per target, which is shorter than a list per target. */
import { vouw } from './normaliseer';
import type { Antwoordregel, Doel, Resultaatsoort, Vraagvorm, Zegswijze } from './typen';

/** Every text has a line per target; an empty line where it has nothing. */
export interface Doelpakket {
  readonly ids: string;
  readonly koppen: string;
  /** Numbers of sentences, and of footnotes after a comma; sections come first, pages have none. */
  readonly zinnen: string;
  readonly zegswijzen: string;
  /** Situations of a quick answer, apart by a tab. */
  readonly situaties: string;
}

/** Kinds by their folder; any other page counts as a walkthrough. */
const SOORTEN: readonly Resultaatsoort[] = ['antwoorden', 'formulieren', 'begrippen', 'contact', 'leren'];

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

const WANNEER: Readonly<Record<string, Antwoordregel['wanneer'][number]>> = {
  m: 'melding',
  d: 'direct',
  v: 'met-voorwaarden',
  z: 'zonder-voorwaarden',
  a: 'altijd',
};
/** The letter of a situation is its first. */
const letterVan = (situatie: string) => (situatie === 'met-voorwaarden' ? 'v' : situatie.charAt(0));
const VORMEN: readonly (Vraagvorm | undefined)[] = [undefined, 'termijn', 'wie', 'mag', 'geval'];

const pakZegswijze = ({ vorm, woorden }: Zegswijze) => VORMEN.indexOf(vorm) + woorden.join(' ');
const ontpakZegswijze = (kort: string): Zegswijze => ({ vorm: VORMEN[Number(kort.charAt(0))], woorden: kort.slice(1).split(' ').filter(Boolean) });

const pakRegel = ({ wanneer, regel }: Antwoordregel) => `${wanneer.map(letterVan).join('')}:${regel}`;

function ontpakRegel(kort: string): Antwoordregel {
  const [letters = '', ...rest] = kort.split(':');
  return { wanneer: [...letters].flatMap((letter) => WANNEER[letter] ?? []), regel: rest.join(':') };
}

/** Id of a term that is called as its page says; those need not travel. */
const alsBegrip = (kop: string) => `/begrippen/#${vouw(kop).replace(/[^a-z0-9]+/gu, '-')}`;

/** Targets → wire form. */
export function pakDoelen(doelen: readonly Doel[]): Doelpakket {
  const regels = (veld: (doel: Doel) => string) => doelen.map(veld).join('\n').trimEnd();
  return {
    ids: doelen.map(({ id, kop }) => (id === alsBegrip(kop) ? '' : id)).join('\n'),
    koppen: doelen.map(({ kop }) => kop).join('\n'),
    zinnen: regels(({ zinnen, voetnoten }) => [zinnen, voetnoten].join().replace(/(?:^0)?,0$/u, '')),
    zegswijzen: regels(({ zegswijzen = [] }) => zegswijzen.map(pakZegswijze).join(';')),
    situaties: regels(({ situaties = [] }) => situaties.map(pakRegel).join('\t')),
  };
}

/** Wire form → targets. */
export function ontpakDoelen(pakket: Doelpakket): Doel[] {
  const [ids, koppen, zinnen, gezegd, situaties] = [pakket.ids, pakket.koppen, pakket.zinnen, pakket.zegswijzen, pakket.situaties].map((tekst) =>
    tekst.split('\n'),
  );
  return (koppen ?? []).map((kop, nummer) => {
    const id = ids?.[nummer] || alsBegrip(kop);
    const [aantal, voetnoten] = (zinnen?.[nummer] ?? '').split(',').map(Number);
    const [zegswijzen, regels] = [gezegd?.[nummer], situaties?.[nummer]];
    return {
      id,
      kop,
      zinnen: aantal ?? 0,
      voetnoten: voetnoten ?? 0,
      ...plaatsVan(id),
      ...(zegswijzen && { zegswijzen: zegswijzen.split(';').map(ontpakZegswijze) }),
      ...(regels && { situaties: regels.split('\t').map(ontpakRegel) }),
    };
  });
}
