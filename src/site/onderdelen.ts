/** The parts of the site, for every list of them: the menu has them all, a wide header those that are asked for most. */
interface Onderdeel {
  readonly pad: string;
  readonly naam: string;
  /** Stands in the line of a wide header too, under this name. */
  readonly lijn?: string;
}
interface Onderdeelgroep {
  readonly kop: string;
  readonly delen: readonly Onderdeel[];
}

/** In the order a case asks for them: first what to do, then what to look up, then what is about the site. */
export const ONDERDELEN: readonly Onderdeelgroep[] = [
  {
    kop: 'Bij een casus',
    delen: [
      { pad: '/wegwijzers/', naam: 'Wegwijzers', lijn: 'Wegwijzers' },
      { pad: '/antwoorden/', naam: 'Snelle antwoorden' },
      { pad: '/wegwijzers/termijnen/', naam: 'Termijnen uitrekenen', lijn: 'Termijnen' },
      { pad: '/formulieren/', naam: 'Formulieren', lijn: 'Formulieren' },
      { pad: '/casusverloop/', naam: 'Casusverloop', lijn: 'Casusverloop' },
      { pad: '/casusverloop/tijdlijn/', naam: 'Tijdlijn van een casus' },
      { pad: '/contact/', naam: 'Contact', lijn: 'Contact' },
    ],
  },
  {
    kop: 'De tekst',
    delen: [
      { pad: '/afspraken/', naam: 'Tekst van de afspraken', lijn: 'Tekst' },
      { pad: '/afspraken/volledig/', naam: 'Hele tekst om te printen' },
      { pad: '/begrippen/', naam: 'Begrippen' },
      { pad: '/onduidelijkheden/', naam: 'Onduidelijkheden' },
      { pad: '/register/', naam: 'Register van A tot Z' },
    ],
  },
  {
    kop: 'Leren',
    delen: [
      { pad: '/leren/', naam: 'Leren: begin hier', lijn: 'Leren' },
      { pad: '/leren/verhalen/', naam: 'Verhalen om mee te oefenen' },
      { pad: '/leren/signs-of-safety/', naam: 'Signs of Safety naast de afspraken' },
    ],
  },
  {
    kop: 'Deze site',
    delen: [
      { pad: '/over/', naam: 'Over deze site' },
      { pad: '/koppelen/', naam: 'Koppelen' },
    ],
  },
];

/** Every part, as the menu has them. */
export const ALLE = ONDERDELEN.flatMap(({ delen }) => delen);
/** The parts in the line of a wide header, by the name they have there. */
export const LIJN = ALLE.flatMap(({ pad, lijn }) => (lijn ? [{ pad, naam: lijn }] : []));

/** True when a page belongs to a part of the site; the annexes belong to the text. @param hier path of the page, from the root of the site */
export const hoortBij = (pad: string, hier: string): boolean => hier.startsWith(pad) || (pad === '/afspraken/' && hier.startsWith('/bijlagen/'));

/**
 * Where a page is in a list of parts (WCAG 2.4.8): of those it belongs to, the one with the longest address.
 * @returns the value of `aria-current`: 'page' for the part's own page, 'true' for a page within it, undefined for any other
 */
export function staatIn(pad: string, hier: string, lijst: readonly Pick<Onderdeel, 'pad'>[]): 'page' | 'true' | undefined {
  if (pad === hier) return 'page';
  const langste = Math.max(...lijst.filter((deel) => hoortBij(deel.pad, hier)).map((deel) => deel.pad.length));
  return hoortBij(pad, hier) && pad.length === langste ? 'true' : undefined;
}
