/** Carries out a plan on a few sections, with an index whose answers are given. */
import { maakNaslag } from '../../../src/zoeken/naslag';
import { voerUit } from '../../../src/zoeken/rangschik';
import type { Begripsdeel, Ingang, Middelen, Resultaatsoort, Zoekplan } from '../../../src/zoeken/typen';

/** Answers of the index as 'target:score', separated by spaces. */
type Antwoorden = Readonly<Record<string, string>>;
/** What a search is carried out on, and with which answers. */
export interface Proef {
  readonly delen?: Begripsdeel[];
  readonly plan?: Partial<Zoekplan>;
  readonly index?: Antwoorden | undefined;
  readonly ids?: string[];
  readonly koppen?: string[];
  readonly soorten?: Resultaatsoort[];
  readonly ingangen?: Ingang[];
  readonly teksten?: Readonly<Record<number, string>>;
}

/** A word of the query, looked up as itself. */
export const deel = (woord: string, meer: Partial<Begripsdeel> = {}): Begripsdeel => ({
  woord,
  belang: 1,
  termen: [{ term: woord, gewicht: 1 }],
  stammen: [woord],
  losse: [],
  ...meer,
});
export const term = (naam: string, gewicht: number) => ({ term: naam, gewicht });

/** Carries out a search on three sections; `gevraagd` is what the index and the reader were asked. */
export async function voer({ delen = [], plan, index, ids = ['1', '2', '3'], koppen = [], soorten = [], ingangen = [], teksten = {} }: Proef) {
  const naslag = maakNaslag({
    versie: '',
    doelen: ids.map((id, nummer) => ({ id, kop: koppen[nummer] ?? '', pad: '', soort: soorten[nummer] ?? 'afspraken', zinnen: '' })),
    sleutels: [],
    ingangen,
    woorden: '',
    stopwoorden: ['de', 'het', 'naar'],
    vraagwoorden: [],
    algemeen: [],
  });
  const gevraagd: string[] = [];
  const gelezen: number[] = [];
  const middelen: Middelen = {
    bevraag:
      index &&
      ((vraag) => {
        gevraagd.push(vraag);
        const paren = (index[vraag] ?? '').split(' ').filter(Boolean);
        return Promise.resolve(paren.map((paar) => paar.split(':').map(Number)).map(([doel = 0, score = 0]) => ({ doel, score })));
      }),
    tekstVan: (doel) => {
      gelezen.push(doel);
      return Promise.resolve(teksten[doel]);
    },
  };
  const leeg: Zoekplan = { vraag: '', genoemd: [], citaten: [], delen, weggelaten: [], paren: [], gelezenAls: [] };
  const uitslag = await voerUit({ ...leeg, ...plan }, naslag, middelen);
  return { ...uitslag, gevraagd, gelezen, stand: uitslag.resultaten.map(({ doel, score }) => `${doel}: ${Number(score.toFixed(4))}`) };
}
/** Only the results, as 'target: score'. */
export const stand = async (proef: Proef) => (await voer(proef)).stand;
