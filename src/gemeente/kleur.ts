/** Colours of a municipality: contrast (WCAG 1.4.3, 1.4.11) and the nearest tint that passes. Pure; for the build only. */
import { formatHex, hsl, wcagContrast } from 'culori';

/** A token in light and dark, as `#rrggbb`. */
interface Kleurpaar {
  readonly licht: string;
  readonly donker: string;
}
type Kleurstand = keyof Kleurpaar;
/** Tokens by name without `--kleur-`. */
export type Thema = ReadonlyMap<string, Kleurpaar>;

/** Two tokens that meet on screen: what WCAG AA asks, and what this site's own theme keeps to. */
export interface Paar {
  readonly voor: string;
  readonly achter: string;
  readonly aa: number;
  readonly thema: number;
}

const op = (voor: string, achters: readonly string[], aa: number, thema: number): Paar[] => achters.map((achter) => ({ voor, achter, aa, thema }));
const VLAKKEN = ['vlak', 'blad'];

/** Every pair the stylesheets use. */
export const PAREN: readonly Paar[] = [
  ...op('tekst', [...VLAKKEN, 'accent-vlak', 'punt-vlak'], 4.5, 7),
  ...op('gedempt', VLAKKEN, 4.5, 7),
  ...op('accent', VLAKKEN, 4.5, 7),
  ...op('punt', VLAKKEN, 4.5, 4.5),
  ...op('gevaar', VLAKKEN, 4.5, 4.5),
  ...op('lijn', VLAKKEN, 3, 3),
  ...op('op-accent', ['accent'], 4.5, 7),
  ...op('accent', ['accent-vlak', 'punt-vlak'], 4.5, 4.5),
  ...op('gedempt', ['accent-vlak'], 4.5, 4.5),
  ...op('punt', ['punt-vlak', 'accent-vlak'], 4.5, 4.5),
  ...op('gevaar', ['gevaar-vlak'], 4.5, 4.5),
];

/** Tokens a municipality may set. */
export const EIGEN = ['accent', 'accent-vlak', 'op-accent'] as const;
type Eigen = (typeof EIGEN)[number];
export type Kleuren = { readonly [K in Eigen]?: Kleurpaar | undefined };

const STAPPEN = 1000;
/** The same hue in the nearest other lightness for which `voldoet` holds; undefined when there is none. */
export function dichtsteTint(hex: string, voldoet: (kleur: string) => boolean): string | undefined {
  const eigen = hsl(hex);
  if (!eigen) return undefined;
  for (let stap = 1; stap <= STAPPEN; stap++) {
    for (const licht of [eigen.l - stap / STAPPEN, eigen.l + stap / STAPPEN]) {
      if (licht < 0 || licht > 1) continue;
      const kleur = formatHex({ ...eigen, l: licht });
      if (voldoet(kleur)) return kleur;
    }
  }
  return undefined;
}

/** A colour that does not pass: where it stands and a Dutch sentence with the nearest one that does. */
export interface Kleurfout {
  readonly kleur: Eigen;
  readonly stand: Kleurstand;
  readonly melding: string;
}

const getal = (waarde: number) => (Math.floor(waarde * 100) / 100).toFixed(2).replace('.', ',');

type Geef = (naam: string) => string;
const met =
  (geef: Geef, kleur: string, waarde: string): Geef =>
  (naam) =>
    naam === kleur ? waarde : geef(naam);
const zakt = (geef: Geef, { voor, achter, aa }: Paar) => wcagContrast(geef(voor), geef(achter)) < aa;
const zonderZakken = (paren: readonly Paar[], geef: Geef) => !paren.some((paar) => zakt(geef, paar));

/** Message about a colour in a pair that fails: the ratio, and the nearest tint that passes with everything, or else with the theme. */
function maakFout(kleur: Eigen, stand: Kleurstand, geef: Geef, slecht: Paar, [alle, vaste]: readonly [readonly Paar[], readonly Paar[]]): Kleurfout {
  const ander = slecht.voor === kleur ? slecht.achter : slecht.voor;
  const eigen = geef(kleur);
  const zoek = (paren: readonly Paar[]) => dichtsteTint(eigen, (waarde) => zonderZakken(paren, met(geef, kleur, waarde)));
  const voorstel = zoek(alle) ?? zoek(vaste);
  const raad = voorstel ? `De dichtstbijzijnde kleur die wel voldoet is "${voorstel}".` : 'Geen tint van deze kleur voldoet: kies een andere kleur.';
  const verhouding = `${getal(wcagContrast(eigen, geef(ander)))} : 1, nodig is ${getal(slecht.aa)} : 1 (WCAG AA)`;
  return { kleur, stand, melding: `De kleur "${eigen}" valt te weinig op bij ${ander} (${geef(ander)}): ${verhouding}. ${raad}` };
}

function keurStand(kleuren: Kleuren, thema: Thema, stand: Kleurstand): Kleurfout[] {
  const eigen = EIGEN.filter((kleur) => kleuren[kleur] !== undefined);
  const isEigen = (naam: string) => (eigen as readonly string[]).includes(naam);
  const geef: Geef = (naam) => (kleuren[naam as Eigen] ?? thema.get(naam))?.[stand] ?? '';
  const gezakt = new Set<string>();
  const keur = (kleur: Eigen, telt: (paar: Paar) => boolean): Kleurfout[] => {
    const alle = PAREN.filter(({ voor, achter }) => voor === kleur || achter === kleur);
    const vaste = alle.filter(({ voor, achter }) => !isEigen(voor === kleur ? achter : voor));
    const slecht = alle.find((paar) => telt(paar) && zakt(geef, paar));
    if (!slecht || gezakt.has(slecht.voor) || gezakt.has(slecht.achter)) return [];
    gezakt.add(kleur);
    return [maakFout(kleur, stand, geef, slecht, [alle, vaste])];
  };
  const onderling = ({ voor, achter }: Paar) => isEigen(voor) && isEigen(achter);
  return [...eigen.flatMap((kleur) => keur(kleur, (paar) => !onderling(paar))), ...eigen.flatMap((kleur) => keur(kleur, onderling))];
}

/**
 * Checks the colours of a municipality within the theme, in light and dark. First each colour against the theme's own, then the
 * municipality's colours among themselves, so that the one that is wrong gets the message.
 */
export function keurKleuren(kleuren: Kleuren, thema: Thema): Kleurfout[] {
  return (['licht', 'donker'] as const).flatMap((stand) => keurStand(kleuren, thema, stand));
}

/** The tokens of a stylesheet that says `--kleur-x: light-dark(#…, #…)`. */
export function leesThema(css: string): Thema {
  const gevonden = css.matchAll(/--kleur-([\w-]+): light-dark\((#\w+), (#\w+)\)/gu);
  return new Map([...gevonden].map(([, naam = '', licht = '', donker = '']) => [naam, { licht, donker }]));
}
