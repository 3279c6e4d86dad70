/** Where an outcome leads on to and what goes along, looked up at build time. */
import type { Formulier } from '../formulier/schema';
import type { Vervolg, Vragen } from './schema';
import { vind } from './vind';
import type { Meegave, Verwijzing } from './gegevens';

/**
 * Pages that follow on from walkthroughs but are none: without questions no answer goes along. The deadline calculator has dates instead; the
 * functions to escalate to differ per municipality (6.5).
 */
const ZONDER_VRAGEN: ReadonlyMap<string, Pick<Verwijzing, 'titel' | 'pad' | 'soort'>> = new Map([
  ['termijnen', { titel: 'Welke termijnen lopen er?', pad: '/wegwijzers/termijnen/', soort: 'termijnen' }],
  ['contact', { titel: 'Naar wie u opschaalt in uw gemeente', pad: '/contact/#opschalen', soort: 'wegwijzer' }],
]);

/** An answer that leaves its question open never goes along. */
const OPEN = 'weet-niet';

type Wegwijzers = ReadonlyMap<string, Pick<Vragen, 'titel' | 'vragen'>>;
type Antwoordteksten = Vragen['vragen'][string]['antwoorden'];

/** What an entry of `vervolg` takes along from the questions `hier` to those `daar`. */
function meegaven(waar: string, { naar, weet, neem }: Vervolg, hier: Vragen['vragen'], daar: Vragen['vragen']): Meegave[] {
  const antwoordenVan = (wiens: string, vragen: Vragen['vragen'], vraag: string): Antwoordteksten =>
    vind(waar, `in ${wiens} de vraag`, vragen, vraag).antwoorden;
  const vast = Object.entries(weet ?? {}).map(([vraag, waarde]): Meegave => {
    vind(waar, `bij de vraag "${vraag}" van "${naar}" het antwoord`, antwoordenVan(`"${naar}"`, daar, vraag), waarde);
    if (waarde === OPEN) throw new Error(`${waar}: "${vraag}: ${OPEN}" gaat niet mee. Laat die vraag open.`);
    return { vraag, waarden: [waarde] };
  });
  const gegeven = Object.entries(neem ?? {}).map(([vraag, van]): Meegave => {
    const bekend = Object.keys(antwoordenVan(`"${naar}"`, daar, vraag));
    const waarden = Object.keys(antwoordenVan('deze wegwijzer', hier, van)).filter((waarde) => waarde !== OPEN && bekend.includes(waarde));
    if (waarden.length === 0) throw new Error(`${waar}: de vragen "${van}" en "${vraag}" hebben geen antwoord met dezelfde naam.`);
    return { vraag, van, waarden };
  });
  // In the order in which the other walkthrough lists its questions, which is how they read there.
  const volgorde = Object.keys(daar);
  return [...vast, ...gegeven].sort((a, b) => volgorde.indexOf(a.vraag) - volgorde.indexOf(b.vraag));
}

/**
 * An entry of `vervolg` as a link, without its condition.
 * @param relatief makes a path of the site relative to the page.
 * @throws when it names a page, question or answer that does not exist, or takes along what must stay open.
 */
export function maakVervolg(
  waar: string,
  vervolg: Vervolg,
  hier: Vragen['vragen'],
  { relatief, wegwijzers }: { readonly relatief: (pad: string) => string; readonly wegwijzers: Wegwijzers },
): Verwijzing {
  const { naar, gebeurtenis } = vervolg;
  const plek = ZONDER_VRAGEN.get(naar);
  if (plek) return { naar, titel: plek.titel, pad: relatief(plek.pad), soort: plek.soort, mee: [], ...(gebeurtenis ? { gebeurtenis } : {}) };
  const { titel, vragen } = vind(waar, 'wegwijzer', wegwijzers, naar);
  return {
    naar,
    titel,
    pad: relatief(`/wegwijzers/${naar}/`),
    soort: 'wegwijzer',
    mee: meegaven(`${waar}, vervolg naar "${naar}"`, vervolg, hier, vragen),
  };
}

/** Question and answers a form takes from this walkthrough: the form itself says so in its fields (`overneem`). */
function overgenomen(formulier: Formulier, wegwijzer: string): Meegave[] {
  const perVraag = new Map<string, string[]>();
  for (const veld of formulier.groepen.flatMap(({ velden }) => velden.flatMap((een) => [een, ...een.onder]))) {
    if (veld.overneem?.wegwijzer !== wegwijzer) continue;
    const { vraag, antwoord } = veld.overneem;
    const waarden = antwoord === undefined ? (veld.opties ?? []).map(({ id }) => id) : [antwoord];
    perVraag.set(vraag, [...(perVraag.get(vraag) ?? []), ...waarden]);
  }
  return [...perVraag].map(([vraag, waarden]) => ({ vraag, van: vraag, waarden }));
}

/**
 * A form that fits, as a link.
 * @throws when there is no such form.
 */
export function maakFormulierlink(
  waar: string,
  slug: string,
  wegwijzer: string,
  { relatief, formulieren }: { readonly relatief: (pad: string) => string; readonly formulieren: ReadonlyMap<string, Formulier> },
): Verwijzing {
  const formulier = vind(waar, 'formulier', formulieren, slug);
  return { naar: slug, titel: formulier.titel, pad: relatief(`/formulieren/${slug}/`), soort: 'formulier', mee: overgenomen(formulier, wegwijzer) };
}
