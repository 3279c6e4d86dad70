/** Loads what search needs, once and only on use: the index, then the texts of results, then what Pagefind may add. */
import type { Ankertekst } from '../../../bron/lezen';
import { laadScript } from '../../../pagina/script';
import { isKort, vulAan } from '../../../zoeken/aanvullen';
import { maakNaslag, type Naslag } from '../../../zoeken/naslag';
import { GLOBAAL, metRest, ontpak, type Tekstpakket, type Zoekpakket } from '../../../zoeken/pakken';
import type { Bevraag, Middelen, Treffer, Uitslag } from '../../../zoeken/typen';
import { snijZinnen } from '../../../zoeken/zinnen';
import { wortelHier } from '../../../pagina/wortel';

/** The part of Pagefind's browser module that is used. */
interface PagefindModule {
  createInstance(opties: { basePath: string; noWorker: true; metaCacheTag: string }): {
    search(term: string): Promise<{ results: readonly { id: string; score: number }[] }>;
  };
}

/** What a search field works with. */
export interface Zoeker extends Middelen {
  readonly naslag: Naslag;
  /** The sentences of a section, for excerpts; none when they cannot be read. */
  zinnenVan(doel: number): Promise<readonly Ankertekst[]>;
  /** What Pagefind adds below a list, where it can run; empty where it cannot. Loads it on first use. */
  meer(uitslag: Uitslag): Promise<readonly Treffer[]>;
}

/** Address of a file of this site, from the page's relative path to the root. */
const adres = (pad: string): URL => new URL(`${wortelHier()}${pad}`, document.baseURI);

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

/** Loads a script that leaves data under a name. Rejects when it is not there. */
async function laadGegevens<T>(script: string, naam: string): Promise<T> {
  await laadScript(script);
  const gegevens: unknown = Reflect.get(globalThis, naam);
  if (gegevens === undefined) throw new Error(`${script} heeft geen gegevens.`);
  return gegevens as T;
}

const laadModule = async (): Promise<PagefindModule> => (await import(/* @vite-ignore */ adres('pagefind/pagefind.js').href)) as PagefindModule;

/** Record ids of Pagefind, in the order of the targets. */
async function laadSleutels(): Promise<ReadonlyMap<string, number>> {
  const antwoord = await fetch(adres('pagefind/sleutels.json'));
  const sleutels = (await antwoord.json()) as readonly string[];
  return new Map(sleutels.map((sleutel, doel) => [sleutel, doel]));
}

async function laadBevraag({ gegevens }: Naslag): Promise<Bevraag | undefined> {
  if (!magWasm()) return undefined;
  const [module, perSleutel] = await Promise.all([laadModule(), laadSleutels()]);
  // Without its worker Pagefind needs one file less and no worker-src in the header; 40 sections are searched in a moment.
  const pagefind = module.createInstance({ basePath: adres('pagefind/').pathname, noWorker: true, metaCacheTag: gegevens.versie });
  return async (term) => {
    const { results } = await pagefind.search(term);
    return results.flatMap(({ id, score }) => {
      const doel = perSleutel.get(id);
      return doel === undefined ? [] : [{ doel, score }];
    });
  };
}

/** What comes after the first list, all at once; what is of another version of the index is not used. */
function maakMiddelen(naslag: Naslag): Middelen & Pick<Zoeker, 'zinnenVan'> {
  let lading: Promise<Tekstpakket | undefined> | undefined;
  const laad = async () => {
    lading ??= laadGegevens<Tekstpakket>('zoektekst', GLOBAAL.tekst).catch(() => undefined);
    const pakket = await lading;
    return pakket?.versie === naslag.gegevens.versie ? pakket : undefined;
  };
  // Needed for excerpts anyway, and sooner for a word that is not in the text.
  void laad();
  let volledig: Naslag | undefined;
  return {
    tekstVan: async (doel) => (await laad())?.teksten[doel],
    zinnenVan: async (doel) => {
      const pakket = await laad();
      return snijZinnen(naslag.gegevens.doelen[doel]?.id ?? '', pakket?.teksten[doel] ?? '', pakket?.zinnen[doel] ?? '');
    },
    volledig: async () => {
      const pakket = await laad();
      if (!pakket) return naslag;
      volledig ??= maakNaslag(metRest(naslag.gegevens, pakket));
      return volledig;
    },
  };
}

/** Loads what a list needs: one classic script, also from a network drive. Rejects when it is not there. */
export async function laadZoeker(): Promise<Zoeker> {
  const naslag = maakNaslag(ontpak(await laadGegevens<Zoekpakket>('zoekindex', GLOBAAL.index)));
  let bevraag: Promise<Bevraag | undefined> | undefined;
  return {
    naslag,
    ...maakMiddelen(naslag),
    meer: async (uitslag) => {
      if (!isKort(uitslag)) return [];
      bevraag ??= laadBevraag(naslag).catch(() => undefined);
      const vraag = await bevraag;
      return vraag ? vulAan(uitslag, naslag, vraag).catch(() => []) : [];
    },
  };
}
