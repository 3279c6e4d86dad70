/**
 * What another site can link to: one list for /koppelen/, its HTML snippet and /koppelen.json. Review sheets and worked examples are not in it:
 * their walkthrough or form leads to them.
 */

/** Kinds of places, in the order in which they are listed. */
export const SOORTEN = ['vraag', 'formulier', 'tekst', 'naslag', 'paragraaf'] as const;
export type Koppelsoort = (typeof SOORTEN)[number];

/** A place to link to; the path starts at the root of the site, without a slash before it: `afspraken/6/#6.1.1`. */
interface Koppeling {
  readonly titel: string;
  readonly pad: string;
}
export type Koppelingen = Readonly<Record<Koppelsoort, readonly Koppeling[]>>;

/** What the list is made of: content by slug, and the documents in reading order with their sections, the first being the document itself. */
export interface Koppelbron {
  readonly wegwijzers: ReadonlyMap<string, { readonly titel: string }>;
  readonly formulieren: ReadonlyMap<string, { readonly titel: string }>;
  readonly documenten: readonly {
    readonly nummer: string;
    readonly titel: string;
    readonly pad: string;
    readonly secties: readonly { readonly id: string; readonly kop: string }[];
  }[];
}

/** Pages that are not made from a list in the content, under the title they have. */
const VRAGEN: readonly Koppeling[] = [
  { titel: 'Welke termijnen lopen er?', pad: 'wegwijzers/termijnen/' },
  { titel: 'Casusverloop: wie doet wat, wanneer', pad: 'casusverloop/' },
  { titel: 'Uw eigen tijdlijn', pad: 'casusverloop/tijdlijn/' },
];
const NASLAG: readonly Koppeling[] = [
  { titel: 'Begin en zoeken', pad: '' },
  { titel: 'De afspraken: overzicht', pad: 'afspraken/' },
  { titel: 'De hele tekst', pad: 'afspraken/volledig/' },
  { titel: 'Snelle antwoorden', pad: 'antwoorden/' },
  { titel: 'Alle wegwijzers', pad: 'wegwijzers/' },
  { titel: 'Alle formulieren', pad: 'formulieren/' },
  { titel: 'Begrippen', pad: 'begrippen/' },
  { titel: 'Waar de tekst niet eenduidig is', pad: 'onduidelijkheden/' },
  { titel: 'Agenda van onduidelijke punten', pad: 'onduidelijkheden/agenda/' },
  { titel: 'Register van A tot Z', pad: 'register/' },
  { titel: 'Zoeken', pad: 'zoeken/' },
  { titel: 'Contact', pad: 'contact/' },
  { titel: 'Leren', pad: 'leren/' },
  { titel: 'Verhalen om mee te oefenen', pad: 'leren/verhalen/' },
  { titel: 'Later herhalen', pad: 'leren/herhalen/' },
  { titel: 'Kaarten om te herhalen', pad: 'leren/kaarten/' },
  { titel: 'Trainersmap', pad: 'leren/trainer/' },
  { titel: 'Signs of Safety naast de afspraken', pad: 'leren/signs-of-safety/' },
  { titel: 'Over deze site', pad: 'over/' },
  { titel: 'Koppelen', pad: 'koppelen/' },
];

/** Places by kind. Questions and text stand in the order of a case and of the document, forms in that of the alphabet. */
export function maakKoppelingen({ wegwijzers, formulieren, documenten }: Koppelbron): Koppelingen {
  const bladen = [...formulieren].sort(([, a], [, b]) => a.titel.localeCompare(b.titel, 'nl'));
  return {
    vraag: [...[...wegwijzers].map(([slug, { titel }]) => ({ titel, pad: `wegwijzers/${slug}/` })), ...VRAGEN],
    formulier: bladen.map(([slug, { titel }]) => ({ titel, pad: `formulieren/${slug}/` })),
    // The foreword has no page of its own.
    tekst: documenten.map(({ nummer, titel, pad }) => ({ titel, pad: `${pad.slice(1)}${nummer === 'voorwoord' ? '#voorwoord' : ''}` })),
    naslag: NASLAG,
    paragraaf: documenten.flatMap(({ pad, secties }) =>
      secties.slice(1).map(({ id, kop }) => ({ titel: `${id} ${kop}`, pad: `${pad.slice(1)}#${id}` })),
    ),
  };
}

/** What goes into /koppelen.json: title by path, by kind. A path is written once, so it is the key. */
export function alsJson(koppelingen: Koppelingen): Record<Koppelsoort, Record<string, string>> {
  const perSoort = SOORTEN.map((soort) => [soort, Object.fromEntries(koppelingen[soort].map(({ titel, pad }) => [pad, titel]))]);
  return Object.fromEntries(perSoort) as Record<Koppelsoort, Record<string, string>>;
}
