/** Makes the texts of a walkthrough as they are shown: sources, conditions and links looked up. */
import { naamVanSectie, padVanAnker } from '../bron/paden';
import { geefZin } from '../bron/tekst';
import type { Norm } from '../bron/schema-bron';
import { schrijfFragment } from '../pagina/deellink';
import type { Formulier } from '../formulier/schema';
import { VEILIG_CONTACT } from '../site/veilig-contact';
import type { BronBij, Handeling, Termijnregel, Voorwaardetekst, Uitkomst, Voorwaarde, Vraag, Vragen } from './schema';
import { vind } from './vind';
import { heleTekst, voorwaardeInWoorden } from './voorwaarden';
import type { AntwoordTekst, Bij, Citaat, HandelingTekst, UitkomstTekst, VraagTekst, Zinnen } from './gegevens';
import { maakFormulierlink, maakVervolg } from './vervolg';

/** What texts refer to. */
export interface Wegwijzernaslag {
  readonly slug: string;
  /** A path of the site as seen from the page. */
  readonly relatief: (pad: string) => string;
  readonly normen: ReadonlyMap<string, Norm>;
  readonly formulieren: ReadonlyMap<string, Formulier>;
  readonly wegwijzers: ReadonlyMap<string, Pick<Vragen, 'titel' | 'vragen'>>;
  /** True for the review sheet, where the place of a quote has the number of its rule. */
  readonly metRegels: boolean;
  /** The questions of this walkthrough. */
  readonly vragen: Vragen['vragen'];
}

type Waar = Wegwijzernaslag & { readonly waar: string };

/** A condition with its words: 'Herkomst van de casus: Na een dienst van Veilig Thuis'. Nothing when there is none. */
const maakBij = (bij: Voorwaarde | undefined, { waar, vragen }: Waar): { readonly bij?: Bij } =>
  bij === undefined ? {} : { bij: { antwoorden: bij, tekst: voorwaardeInWoorden(bij, vragen, waar) } };

function maakCitaat({ anker, citaat, regel, bij }: BronBij, naslag: Waar): Citaat {
  const norm = regel === undefined ? {} : { norm: vind(naslag.waar, 'regel', naslag.normen, regel) };
  const plaats = naamVanSectie(geefZin(anker).sectie) + (naslag.metRegels && regel !== undefined ? ` · ${regel}` : '');
  return { citaat, pad: naslag.relatief(padVanAnker(anker)), plaats, ...norm, ...maakBij(bij, naslag) };
}

/** A text and, when it has conditions, its sentences. */
function maakTekst(tekst: Voorwaardetekst, naslag: Waar): { readonly tekst: string; readonly zinnen?: Zinnen } {
  const heel = heleTekst(tekst, naslag.vragen, naslag.waar);
  if (typeof tekst === 'string') return { tekst: heel };
  return { tekst: heel, zinnen: tekst.map((zin) => ({ tekst: zin.tekst, ...maakBij(zin.bij, naslag) })) };
}

function maakAntwoord({ uitzoeken, ...rest }: Vraag['antwoorden'][string], naslag: Waar): AntwoordTekst {
  if (uitzoeken === undefined) return rest;
  const { tekst, zinnen } = maakTekst(uitzoeken, naslag);
  return { ...rest, uitzoeken: tekst, ...(zinnen ? { zinnen: { uitzoeken: zinnen } } : {}) };
}

/** A question as shown. */
export function maakVraag(id: string, { bronnen, uitleg, waarom, antwoorden, rekenen, ...rest }: Vraag, naslag: Wegwijzernaslag): VraagTekst {
  const hier = { ...naslag, waar: `Wegwijzer "${naslag.slug}", vraag "${id}"` };
  const bij = { uitleg: uitleg === undefined ? undefined : maakTekst(uitleg, hier), waarom: maakTekst(waarom, hier) };
  const zinnen = {
    ...(bij.uitleg?.zinnen ? { uitleg: bij.uitleg.zinnen } : {}),
    ...(bij.waarom.zinnen ? { waarom: bij.waarom.zinnen } : {}),
  };
  return {
    ...rest,
    ...(bij.uitleg ? { uitleg: bij.uitleg.tekst } : {}),
    waarom: bij.waarom.tekst,
    ...(rekenen ? { rekenpad: `${naslag.relatief('/wegwijzers/termijnen/')}${schrijfFragment([{ naam: 'soort', waarde: rekenen }])}` } : {}),
    ...(Object.keys(zinnen).length > 0 ? { zinnen } : {}),
    bronnen: bronnen.map((bron) => maakCitaat(bron, hier)),
    antwoorden: Object.fromEntries(Object.entries(antwoorden).map(([naam, antwoord]) => [naam, maakAntwoord(antwoord, hier)])),
  };
}

const maakHandeling = ({ bronnen, bij, contact, ...rest }: Handeling | Termijnregel, naslag: Waar): HandelingTekst => ({
  ...rest,
  ...maakBij(bij, naslag),
  bronnen: bronnen.map((bron) => maakCitaat(bron, naslag)),
  ...(contact ? { veilig: VEILIG_CONTACT.pad === `/wegwijzers/${naslag.slug}/` ? '' : naslag.relatief(VEILIG_CONTACT.pad) } : {}),
});

/** The texts of an outcome that may differ per situation, and their sentences. */
function maakUitkomstteksten({ conclusie, toelichting, besluit, waarschuwing }: Uitkomst, hier: Waar) {
  const velden = { conclusie, toelichting, besluit, ...(waarschuwing === undefined ? {} : { waarschuwing }) };
  const gemaakt = Object.entries(velden).map(([veld, tekst]) => [veld, maakTekst(tekst, hier)] as const);
  const zinnen = Object.fromEntries(gemaakt.flatMap(([veld, een]) => (een.zinnen ? [[veld, een.zinnen]] : [])));
  const teksten = Object.fromEntries(gemaakt.map(([veld, { tekst }]) => [veld, tekst])) as Record<keyof typeof velden, string>;
  return { ...teksten, ...(Object.keys(zinnen).length > 0 ? { zinnen } : {}) };
}

/** An outcome as shown. */
export function maakUitkomst(id: string, uitkomst: Uitkomst, naslag: Wegwijzernaslag): UitkomstTekst {
  const hier = { ...naslag, waar: `Wegwijzer "${naslag.slug}", uitkomst "${id}"` };
  const handelingen = (lijst: readonly (Handeling | Termijnregel)[]) => lijst.map((een) => maakHandeling(een, hier));
  const { kort, norm, zekerheid, anders, punten, bronnen, veiligThuis, lokaalTeam, termijnen, formulieren, vervolg } = uitkomst;
  return {
    kort,
    ...(norm ? { norm } : {}),
    zekerheid,
    anders: anders.map(({ bij, ...gewicht }) => ({ ...gewicht, ...maakBij(bij, hier) })),
    ...maakUitkomstteksten(uitkomst, hier),
    punten: punten.map((punt) => (typeof punt === 'string' ? { nr: punt } : { nr: punt.nr, ...maakBij(punt.bij, hier) })),
    bronnen: bronnen.map((bron) => maakCitaat(bron, hier)),
    veiligThuis: handelingen(veiligThuis),
    lokaalTeam: handelingen(lokaalTeam),
    termijnen: handelingen(termijnen),
    formulieren: formulieren.map((een) => {
      const { naar, bij } = typeof een === 'string' ? { naar: een, bij: undefined } : een;
      return { ...maakFormulierlink(hier.waar, naar, naslag.slug, naslag), ...maakBij(bij, hier) };
    }),
    vervolg: vervolg.map((een) => ({ ...maakVervolg(hier.waar, een, naslag.vragen, naslag), ...maakBij(een.bij, hier) })),
  };
}
