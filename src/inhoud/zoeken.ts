/** What the search is made from, read from content: the text, the glossary, the word table and the pages that can be found beside the text. */
import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { ANDERE_VRAGEN } from '../site/andere-vragen';
import { maakZoekgegevens, type Zoekpagina } from '../zoeken/gegevens';
import type { Zoekwoorden } from '../zoeken/schema';
import { leesTekstdelen } from '../zoeken/tekstdelen';
import { geefAntwoorden } from './antwoorden';
import { geefBegrippen, geefFormulieren, geefWegwijzers } from './collecties';
import { geefKoppelingen } from './koppelingen';
import { geefBegin, geefLessen } from './lessen';
import { geefIngangen } from './start';

const CONTACT = { pad: '/contact/', titel: 'Contact', samenvatting: 'Wie u belt of mailt, en naar wie u opschaalt.' };

/** Sentences of the start page by the page they lead to: they are ways of asking for it. */
async function geefStartzinnen(): Promise<Map<string, string[]>> {
  const perPad = new Map<string, string[]>();
  for (const { zin, pad } of (await geefIngangen()).flatMap(({ ingangen }) => ingangen)) {
    const kaal = pad.replace(/[?#].*$/u, '');
    perPad.set(kaal, [...(perPad.get(kaal) ?? []), zin]);
  }
  return perPad;
}

/** Pages that only the word table leads to, under the title they have; a point or term of them with its number or name. */
async function geefVerwezen(zoekwoorden: readonly Zoekwoorden[], bekend: ReadonlySet<string>): Promise<Zoekpagina[]> {
  const { vraag, naslag } = await geefKoppelingen();
  const titels = new Map([...vraag, ...naslag].map(({ pad, titel }) => [`/${pad}`, titel]));
  const genoemd = new Set(zoekwoorden.flatMap((bestand) => (bestand.soort === 'woorden' ? bestand.woorden.flatMap(({ naar }) => naar) : [])));
  return [...genoemd].flatMap((pad) => {
    const [blad = '', anker] = pad.split('#');
    const titel = titels.get(blad);
    if (bekend.has(pad) || (blad === '/begrippen/' && anker !== undefined) || titel === undefined) return [];
    return [{ pad, titel: anker === undefined ? titel : `${titel}: ${anker}`, tekst: '', zegswijzen: [] }];
  });
}

/** Lessons, and the other pages one learns from. Stories are left out: a list would give away what one is about. */
async function geefLeerpaginas(): Promise<Zoekpagina[]> {
  const lessen = (await geefLessen()).map(({ pad, titel, vooraf }) => ({ pad, titel: `Les: ${titel}`, tekst: vooraf, zegswijzen: [`les ${titel}`] }));
  const ander = (await geefBegin()).vindbaar.map(({ naar, titel, tekst, zegswijzen }) => ({ pad: naar, titel, tekst, zegswijzen }));
  return [...lessen, ...ander];
}

async function geefPaginas(): Promise<Zoekpagina[]> {
  const zinnen = await geefStartzinnen();
  const alsPagina = (pad: string, titel: string, samenvatting: string): Zoekpagina => ({
    pad,
    titel,
    tekst: samenvatting,
    zegswijzen: zinnen.get(pad) ?? [],
  });
  const antwoorden = (await geefAntwoorden()).map(({ id, vraag, zegswijzen, situaties }) => ({
    pad: `/antwoorden/#${id}`,
    titel: vraag,
    tekst: '',
    zegswijzen,
    // What this site adds says so on the card too.
    situaties: situaties.map(({ wanneer, regel, toevoeging }) => ({ wanneer, regel: toevoeging ? `${regel} (toevoeging)` : regel })),
  }));
  return [
    ...antwoorden,
    ...[...(await geefWegwijzers())].map(([slug, { titel, samenvatting }]) => alsPagina(`/wegwijzers/${slug}/`, titel, samenvatting)),
    ...ANDERE_VRAGEN.map(({ pad, titel, samenvatting }) => alsPagina(pad, titel, samenvatting)),
    ...[...(await geefFormulieren())].map(([slug, { titel, samenvatting }]) => alsPagina(`/formulieren/${slug}/`, titel, samenvatting)),
    alsPagina(CONTACT.pad, CONTACT.titel, CONTACT.samenvatting),
    ...(await geefLeerpaginas()),
  ];
}

async function maak() {
  const paginas = await geefPaginas();
  const zoekwoorden = (await getCollection('zoekwoorden')).map(({ data }) => data);
  const verwezen = await geefVerwezen(zoekwoorden, new Set(paginas.map(({ pad }) => pad)));
  const grondstof = {
    tekst: leesTekstdelen(),
    begrippen: await geefBegrippen(),
    zoekwoorden,
    paginas: [...paginas, ...verwezen],
  };
  const versie = createHash('sha256').update(JSON.stringify(grondstof)).digest('hex').slice(0, 8);
  return maakZoekgegevens(grondstof, versie);
}

let gemaakt: ReturnType<typeof maak> | undefined;
/** Search data and records; made once per build. @throws when a word of the table leads to a place that is not there */
export function geefZoekgegevens(): ReturnType<typeof maak> {
  gemaakt ??= maak();
  return gemaakt;
}
