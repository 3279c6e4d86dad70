/** Makes the texts of a walkthrough as they are shown: sources, conditions and links looked up. */
import { naamVanSectie, padVanAnker } from '../../bron/paden';
import { geefZin } from '../../bron/tekst';
import type { Norm } from '../../schemas/bron';
import type { Formulier } from '../../schemas/formulier';
import type { BronBij, Handeling, Tekst, Uitkomst, Vraag, Vragen } from '../../schemas/wegwijzer';
import type { AntwoordTekst, Bij, Citaat, HandelingTekst, UitkomstTekst, VraagTekst, Zinnen } from './gegevens';
import { vind } from './keurInhoud';
import { maakFormulierlink, maakVervolg } from './vervolg';

/** What texts refer to. */
export interface Naslag {
  readonly slug: string;
  /** A path of the site as seen from the page. */
  readonly relatief: (pad: string) => string;
  readonly normen: ReadonlyMap<string, Norm>;
  readonly formulieren: ReadonlyMap<string, Formulier>;
  readonly wegwijzers: ReadonlyMap<string, Pick<Vragen, 'titel' | 'vragen'>>;
  /** The questions of this walkthrough. */
  readonly vragen: Vragen['vragen'];
}

type Waar = Naslag & { readonly waar: string };

/** A condition with its words: 'Herkomst van de casus: Na een dienst van Veilig Thuis'. Nothing when there is none. */
function maakBij(bij: Readonly<Record<string, string>> | undefined, { waar, vragen }: Waar): { readonly bij?: Bij } {
  if (bij === undefined) return {};
  const woorden = Object.entries(bij).map(([id, waarde]) => {
    const vraag = vind(waar, 'in "bij" de vraag', vragen, id);
    return `${vraag.kort}: ${vind(waar, `in "bij" als antwoord op "${id}"`, vraag.antwoorden, waarde).tekst}`;
  });
  return { bij: { antwoorden: bij, tekst: woorden.join(' en ') } };
}

function maakCitaat({ anker, citaat, regel, bij }: BronBij, naslag: Waar): Citaat {
  const norm = regel === undefined ? {} : { norm: vind(naslag.waar, 'regel', naslag.normen, regel) };
  return { citaat, pad: naslag.relatief(padVanAnker(anker)), plaats: naamVanSectie(geefZin(anker).sectie), ...norm, ...maakBij(bij, naslag) };
}

/** A text and, when it has conditions, its sentences. The text as a whole names the conditions, for where all of it is read. */
function maakTekst(tekst: Tekst, naslag: Waar): { readonly tekst: string; readonly zinnen?: Zinnen } {
  if (typeof tekst === 'string') return { tekst };
  const zinnen = tekst.map((zin) => ({ tekst: zin.tekst, ...maakBij(zin.bij, naslag) }));
  // After a sentence with a condition, one without would read as if that condition held for it too.
  const metBij = ({ tekst: woorden, bij }: Zinnen[number], plaats: number) => {
    if (bij) return `Bij “${bij.tekst}”: ${woorden}`;
    return zinnen[plaats - 1]?.bij ? `Altijd: ${woorden}` : woorden;
  };
  return { tekst: zinnen.map(metBij).join(' '), zinnen };
}

function maakAntwoord({ uitzoeken, ...rest }: Vraag['antwoorden'][string], naslag: Waar): AntwoordTekst {
  if (uitzoeken === undefined) return rest;
  const { tekst, zinnen } = maakTekst(uitzoeken, naslag);
  return { ...rest, uitzoeken: tekst, ...(zinnen ? { zinnen: { uitzoeken: zinnen } } : {}) };
}

/** A question as shown. */
export function maakVraag(id: string, { bronnen, uitleg, waarom, antwoorden, ...rest }: Vraag, naslag: Naslag): VraagTekst {
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
    ...(Object.keys(zinnen).length > 0 ? { zinnen } : {}),
    bronnen: bronnen.map((bron) => maakCitaat(bron, hier)),
    antwoorden: Object.fromEntries(Object.entries(antwoorden).map(([naam, antwoord]) => [naam, maakAntwoord(antwoord, hier)])),
  };
}

const maakHandeling = ({ bronnen, bij, ...rest }: Handeling, naslag: Waar): HandelingTekst => ({
  ...rest,
  ...maakBij(bij, naslag),
  bronnen: bronnen.map((bron) => maakCitaat(bron, naslag)),
});

/** An outcome as shown. */
export function maakUitkomst(id: string, uitkomst: Uitkomst, naslag: Naslag): UitkomstTekst {
  const hier = { ...naslag, waar: `Wegwijzer "${naslag.slug}", uitkomst "${id}"` };
  const handelingen = (lijst: readonly Handeling[]) => lijst.map((handeling) => maakHandeling(handeling, hier));
  return {
    ...uitkomst,
    bronnen: uitkomst.bronnen.map((bron) => maakCitaat(bron, hier)),
    veiligThuis: handelingen(uitkomst.veiligThuis),
    lokaalTeam: handelingen(uitkomst.lokaalTeam),
    termijnen: handelingen(uitkomst.termijnen),
    formulieren: uitkomst.formulieren.map((slug) => maakFormulierlink(hier.waar, slug, naslag.slug, naslag)),
    vervolg: uitkomst.vervolg.map((een) => ({ ...maakVervolg(hier.waar, een, naslag.vragen, naslag), ...maakBij(een.bij, hier) })),
  };
}
