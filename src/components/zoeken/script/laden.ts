/** Loads what search needs, once and only on use: the word tables, Pagefind, and the text of a result. */
import { maakNaslag, type Naslag } from '../../../zoeken/naslag';
import { ontpak, type Zoekpakket } from '../../../zoeken/pakken';
import type { Bevraag, Middelen, Tekstlezer, Treffer } from '../../../zoeken/typen';

/** The part of Pagefind's browser module that is used. */
interface PagefindModule {
  createInstance(opties: { basePath: string; noWorker: true; metaCacheTag: string }): {
    search(term: string): Promise<{ results: readonly { id: string; score: number }[] }>;
  };
}

/** What a search field works with. */
export interface Zoeker extends Middelen {
  readonly naslag: Naslag;
}

/** Address of a file of this site, from the page's relative path to the root. */
const adres = (pad: string): URL => new URL(`${document.documentElement.dataset['wortel'] ?? './'}${pad}`, document.baseURI);

/** Address of a page. From a network drive a folder opens as a list of files, so there the address ends in the file. */
export const adresVanBladzijde = (pad: string): string =>
  adres(location.protocol === 'file:' ? pad.replace(/\/(?=$|[?#])/u, '/index.html') : pad).href;

const LEGE_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/** Whether the server's headers allow WebAssembly; asked first, since Pagefind itself cannot recover from a refusal. */
function magWasm(): boolean {
  try {
    return new WebAssembly.Module(LEGE_MODULE) instanceof WebAssembly.Module;
  } catch {
    return false;
  }
}

async function laadPakket(): Promise<Zoekpakket> {
  const antwoord = await fetch(adres('zoekgegevens.json'));
  if (!antwoord.ok) throw new Error(`zoekgegevens.json: ${antwoord.status}`);
  return (await antwoord.json()) as Zoekpakket;
}

const laadModule = async (): Promise<PagefindModule> => (await import(/* @vite-ignore */ adres('pagefind/pagefind.js').href)) as PagefindModule;

async function maakBevraag(module: PagefindModule, naslag: Naslag): Promise<Bevraag> {
  // Without its worker Pagefind needs one file less and no worker-src in the header; 40 sections are searched in a moment.
  const pagefind = module.createInstance({ basePath: adres('pagefind/').pathname, noWorker: true, metaCacheTag: naslag.gegevens.versie });
  const eerder = new Map<string, readonly Treffer[]>();
  const bevraag: Bevraag = async (term) => {
    const bekend = eerder.get(term);
    if (bekend) return bekend;
    const { results } = await pagefind.search(term);
    const treffers = results.flatMap(({ id, score }) => {
      const doel = naslag.perRecord.get(id);
      return doel === undefined ? [] : [{ doel, score }];
    });
    eerder.set(term, treffers);
    return treffers;
  };
  await bevraag('veiligheid');
  return bevraag;
}

async function leesTekst(doel: number, versie: string): Promise<string | undefined> {
  const antwoord = await fetch(adres(`pagefind/tekst/${versie}-${doel}.txt`));
  return antwoord.ok ? antwoord.text() : undefined;
}

/** Texts are read one by one, only for what is shown, and kept while the page is open. */
function maakLezer({ gegevens }: Naslag): Tekstlezer {
  const gelezen = new Map<number, Promise<string | undefined>>();
  return (doel) => {
    const tekst = gelezen.get(doel) ?? leesTekst(doel, gegevens.versie).catch(() => undefined);
    gelezen.set(doel, tekst);
    return tekst;
  };
}

/** Loads everything; rejects when even the word tables cannot be read (file://, offline). */
export async function laadZoeker(): Promise<Zoeker> {
  const module = magWasm() ? laadModule().catch(() => undefined) : Promise.resolve(undefined);
  const naslag = maakNaslag(ontpak(await laadPakket()));
  const geladen = await module;
  const bevraag = geladen ? await maakBevraag(geladen, naslag).catch(() => undefined) : undefined;
  return { naslag, bevraag, tekstVan: maakLezer(naslag) };
}
