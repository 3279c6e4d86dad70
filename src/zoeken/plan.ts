/** From what people type to what is looked for: words, forms, compounds, slips, phrases and section numbers. */
import { afstand, dichtsteWoorden } from '../taal/afstand';
import type { Naslag } from './naslag';
import { afkortingen, getypteWoorden, splitsCitaten, vouw } from './normaliseer';
import { genoemdeSecties } from './nummer';
import { metLaatsteDeel, splits, voegSamen } from './samenstelling';
import { stam } from './stam';
import type { Begripsdeel, Term, Zoekplan } from './typen';

const GETALLEN: Readonly<Record<string, string>> = {
  '1': 'een',
  '2': 'twee',
  '3': 'drie',
  '4': 'vier',
  '5': 'vijf',
  '6': 'zes',
  '7': 'zeven',
  '8': 'acht',
  '9': 'negen',
  '10': 'tien',
  '12': 'twaalf',
  '18': 'achttien',
};
const GETAL_VAN = new Map(Object.entries(GETALLEN).map(([cijfer, woord]) => [woord, cijfer]));

/** How much an answer counts, by how far it is from what was typed. */
const GEWICHT = { zelf: 1, vorm: 0.95, getal: 0.95, samenstelling: 0.7, deel: 0.6, gelezen: 0.85, gok: 0.3 } as const;
const BELANG_ALGEMEEN = 0.35;
const BELANG_ONBEKEND = 0.3;
const MEESTE_TERMEN = 8;

type Getypt = ReturnType<typeof getypteWoorden>[number];

interface Vraaglezing {
  readonly termen: Term[];
  readonly stammen: string[];
  readonly gelezen?: string;
  readonly onbekend?: boolean;
}

function leesOnbekend(woord: string, naslag: Naslag): Vraaglezing {
  const afgemaakt = woord.length >= 4 ? naslag.bekend.alle.filter((lang) => lang.startsWith(woord)).slice(0, 3) : [];
  if (afgemaakt.length > 0) return { termen: afgemaakt.map((term) => ({ term, gewicht: GEWICHT.vorm })), stammen: afgemaakt.map(stam) };
  const [eerste, ...rest] = dichtsteWoorden(woord, naslag.bekend.alle);
  const verschil = eerste === undefined ? Infinity : afstand(woord, eerste, 2);
  const delen = verschil > 1 ? splits(woord, naslag.bekend) : [];
  if (delen.length > 0) return { termen: delen.map((term) => ({ term, gewicht: GEWICHT.deel })), stammen: delen.map(stam) };
  if (eerste === undefined) return { termen: [], stammen: [] };
  const vormen = [eerste, ...rest, ...naslag.tekst.opStam(stam(eerste))];
  return { termen: vormen.map((term) => ({ term, gewicht: GEWICHT.gelezen })), stammen: [eerste, ...rest].map(stam), gelezen: eerste };
}

function leesWoord(getypt: string, naslag: Naslag): Vraaglezing {
  const woord = vouw(getypt);
  const getal = GETALLEN[woord] ?? GETAL_VAN.get(woord);
  const zelf: Term[] = [{ term: getypt, gewicht: GEWICHT.zelf }];
  if (getal !== undefined) return { termen: [...zelf, { term: getal, gewicht: GEWICHT.getal }], stammen: [woord, getal] };
  if (/\d/u.test(woord)) return { termen: zelf, stammen: [woord] };
  const vormen = naslag.tekst.opStam(stam(woord)).map((term) => ({ term, gewicht: GEWICHT.vorm }));
  const samen = metLaatsteDeel(woord, naslag.tekst).map((term) => ({ term, gewicht: GEWICHT.samenstelling }));
  const inTekst = vormen.length > 0 || naslag.tekst.alle.some((lang) => lang.startsWith(woord));
  const bekend = inTekst || samen.length > 0 || naslag.bekend.opStam(stam(woord)).length > 0;
  const anders = bekend ? { termen: [], stammen: [] } : leesOnbekend(woord, naslag);
  // The index answers an unknown word with words that begin alike; that is only better than nothing.
  const onbekend = !bekend && anders.termen.length === 0;
  const laatste = onbekend ? [{ term: getypt, gewicht: GEWICHT.gok }] : [];
  const termen = [...(inTekst ? zelf : laatste), ...vormen, ...samen, ...anders.termen];
  return { ...anders, termen, stammen: [stam(woord), ...anders.stammen], onbekend };
}

function uniek(termen: readonly Term[]): Term[] {
  const beste = new Map<string, number>();
  for (const { term, gewicht } of termen) beste.set(term, Math.max(gewicht, beste.get(term) ?? 0));
  return [...beste].map(([term, gewicht]) => ({ term, gewicht })).slice(0, MEESTE_TERMEN);
}

/** A word that nothing is known of cannot decide anything either. */
function belangVan(woord: string, { onbekend }: Vraaglezing, naslag: Naslag): number {
  if (onbekend) return BELANG_ONBEKEND;
  return naslag.algemeen.has(woord) ? BELANG_ALGEMEEN : 1;
}

/** Two neighbours as one word: casus regie, also turned round (regie casus) or with a slip in the second (casus regiseur). */
function leesPaar(voor: string, achter: string, naslag: Naslag): string | undefined {
  const samen = voegSamen(voor, achter, naslag.bekend) ?? voegSamen(achter, voor, naslag.bekend);
  if (samen !== undefined) return samen;
  const bekend = naslag.bekend.opStam(stam(achter)).length > 0;
  return bekend ? undefined : dichtsteWoorden(voor + achter, naslag.tekst.alle, 1)[0];
}

function maakDelen(inhoud: readonly Getypt[], naslag: Naslag): { delen: Begripsdeel[]; gelezenAls: [string, string][] } {
  const delen: Begripsdeel[] = [];
  const gelezenAls: [string, string][] = [];
  for (let plaats = 0; plaats < inhoud.length; plaats++) {
    const { woord, getypt } = inhoud[plaats] ?? { woord: '', getypt: '' };
    const volgende = inhoud[plaats + 1]?.woord;
    const samen = volgende === undefined ? undefined : leesPaar(woord, volgende, naslag);
    const lezing = leesWoord(samen ?? getypt, naslag);
    if (lezing.gelezen !== undefined) gelezenAls.push([woord, lezing.gelezen]);
    if (samen === undefined || volgende === undefined) {
      delen.push({ woord, belang: belangVan(woord, lezing, naslag), termen: uniek(lezing.termen), stammen: lezing.stammen, losse: [] });
      continue;
    }
    const los = [woord, volgende].map((term) => ({ term, gewicht: GEWICHT.deel }));
    delen.push({ woord: samen, belang: 1, termen: uniek([...lezing.termen, ...los]), stammen: lezing.stammen, losse: [stam(woord), stam(volgende)] });
    plaats++;
  }
  return { delen, gelezenAls };
}

/** Makes the plan of a query. Pure; the same query and data give the same plan. */
export function maakPlan(vraag: string, naslag: Naslag): Zoekplan {
  const { citaten, rest } = splitsCitaten(vraag);
  const getypt = getypteWoorden(rest || citaten.join(' '));
  const afgekort = new Set(afkortingen(vraag));
  const zinvol = getypt.filter(({ woord }) => afgekort.has(woord) || (!naslag.stop.has(woord) && !naslag.vraag.has(woord)));
  const inhoud = zinvol.length > 0 ? zinvol : getypt;
  const { delen, gelezenAls } = maakDelen(inhoud, naslag);
  return {
    vraag,
    genoemd: genoemdeSecties(vraag).flatMap((id) => naslag.perId.get(id) ?? []),
    citaten,
    delen,
    weggelaten: getypt.map(({ woord }) => woord).filter((woord) => naslag.stop.has(woord) || naslag.vraag.has(woord)),
    paren: inhoud.slice(1).map(({ woord }, plaats) => `${inhoud[plaats]?.woord ?? ''} ${woord}`),
    gelezenAls,
  };
}
