/** What the search is made from, read from content: the text, the glossary, the word table and the pages that can be found beside the text. */
import { createHash } from 'node:crypto';
import { getCollection } from 'astro:content';
import { ANDERE_VRAGEN } from '../site/andere-vragen';
import { maakZoekgegevens, type Zoekpagina } from '../zoeken/gegevens';
import { leesTekstdelen } from '../zoeken/tekstdelen';
import { geefBegrippen, geefFormulieren, geefWegwijzers } from './collecties';
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

async function geefPaginas(): Promise<Zoekpagina[]> {
  const zinnen = await geefStartzinnen();
  const alsPagina = (pad: string, titel: string, samenvatting: string): Zoekpagina => ({
    pad,
    titel,
    tekst: samenvatting,
    zegswijzen: zinnen.get(pad) ?? [],
  });
  return [
    ...[...(await geefWegwijzers())].map(([slug, { titel, samenvatting }]) => alsPagina(`/wegwijzers/${slug}/`, titel, samenvatting)),
    ...ANDERE_VRAGEN.map(({ pad, titel, samenvatting }) => alsPagina(pad, titel, samenvatting)),
    ...[...(await geefFormulieren())].map(([slug, { titel, samenvatting }]) => alsPagina(`/formulieren/${slug}/`, titel, samenvatting)),
    alsPagina(CONTACT.pad, CONTACT.titel, CONTACT.samenvatting),
  ];
}

async function maak() {
  const grondstof = {
    tekst: leesTekstdelen(),
    begrippen: await geefBegrippen(),
    zoekwoorden: (await getCollection('zoekwoorden')).map(({ data }) => data),
    paginas: await geefPaginas(),
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
