/** How far the stories are: numbers beside what is asked of them, and the page about it in docs. */
import { gemiddeldeZin } from '../taal/leesbaarheid';
import { tekstenVanVerhaal } from './keur-taal';
import type { Verhaalbestand, Verhaalnaslag } from './moment';
import { bereikteUitkomsten, genoemdeLezingen, isOpenEinde, momentenVan, optielengten, UITKOMSTEN } from './reeks';
import { LEZINGEN, THEMAS } from './schema';

/** What all stories together must come to: at least (`min`) or at most (`max`). Shares are parts of the moments, 0–1. */
export const DOELEN = {
  verhalen: { min: 24 },
  uitkomsten: { min: UITKOMSTEN.length },
  'lezingen, elk twee keer': { min: LEZINGEN },
  paren: { min: 20 },
  'verhalen met rolbladen': { min: 8 },
  "thema's": { min: THEMAS.length },
  'aandeel onbekend, niet eenduidig of niet geregeld': { min: 1 / 5 },
  'aandeel met bronnen die botsen': { min: 1 / 3 },
  'buiten het verloop': { max: 8 },
  'lengte van de juiste optie': { min: 0.83, max: 1.2 },
  'aandeel waar de juiste optie de langste is': { max: 1 / 3 },
  // What never matters and always comes last gives itself away.
  'aandeel met wat er niet toe doet achteraan': { max: 1 / 3 },
} as const satisfies Readonly<Record<string, { readonly min?: number; readonly max?: number }>>;
export type Leerdoel = keyof typeof DOELEN;
export type Leerstand = Readonly<Record<Leerdoel, number>>;

/** The numbers as they are now. */
export function telVerhalen(bestanden: readonly Verhaalbestand[], naslag: Verhaalnaslag): Leerstand {
  const momenten = momentenVan(bestanden).map(({ moment }) => moment);
  const deel = (aantal: number) => aantal / Math.max(1, momenten.length);
  const opties = optielengten(bestanden);
  return {
    verhalen: bestanden.length,
    uitkomsten: [...bereikteUitkomsten(bestanden).values()].filter((plaatsen) => plaatsen.length > 0).length,
    'lezingen, elk twee keer': [...genoemdeLezingen(bestanden).values()].filter((plaatsen) => plaatsen.length > 1).length,
    paren: momenten.filter(({ paar }) => paar).length,
    'verhalen met rolbladen': bestanden.filter(({ verhaal }) => verhaal.stoelen).length,
    "thema's": new Set(bestanden.flatMap(({ verhaal }) => verhaal.thema)).size,
    'aandeel onbekend, niet eenduidig of niet geregeld': deel(momenten.filter((moment) => isOpenEinde(moment, naslag)).length),
    'aandeel met bronnen die botsen': deel(momenten.filter(({ feiten }) => feiten.some((feit) => feit['botst-met'])).length),
    'buiten het verloop': momenten.filter((moment) => moment['buiten-verloop']).length,
    'lengte van de juiste optie': opties.verhouding,
    'aandeel waar de juiste optie de langste is': opties.langst / Math.max(1, opties.momenten),
    'aandeel met wat er niet toe doet achteraan': deel(
      momenten.filter(({ feiten }) => feiten.slice(-2).every((feit) => feit['doet-er-niet-toe'])).length,
    ),
  };
}

/** The numbers that are not there yet. */
export function nogTeHalen(stand: Leerstand): Leerdoel[] {
  const namen = Object.keys(DOELEN) as Leerdoel[];
  return namen.filter((naam) => {
    const { min = -Infinity, max = Infinity }: { min?: number; max?: number } = DOELEN[naam];
    return stand[naam] < min || stand[naam] > max;
  });
}

const getal = (waarde: number) => (Number.isInteger(waarde) ? String(waarde) : waarde.toFixed(2));
const doelInWoorden = (naam: Leerdoel) => {
  const { min, max }: { min?: number; max?: number } = DOELEN[naam];
  return [min === undefined ? '' : `≥ ${getal(min)}`, max === undefined ? '' : `≤ ${getal(max)}`].filter(Boolean).join(', ');
};

/** The numbers as lines: name, now, asked. */
export const standInRegels = (stand: Leerstand): string[] =>
  (Object.keys(DOELEN) as Leerdoel[]).map((naam) => `| ${naam} | ${getal(stand[naam])} | ${doelInWoorden(naam)} |`);

const tabel = (kop: readonly string[], rijen: readonly string[]) =>
  [`| ${kop.join(' | ')} |`, `|${' --- |'.repeat(kop.length)}`, ...rijen].join('\n');

function mensen(bestanden: readonly Verhaalbestand[]): string[] {
  return bestanden.flatMap(({ slug, verhaal }) =>
    verhaal.wie.map(
      ({ naam, leeftijd, rol, relatie, achtergrond }) => `| ${slug} | ${naam} | ${leeftijd} | ${rol} | ${relatie ?? ''} | ${achtergrond ?? ''} |`,
    ),
  );
}

function verhalen(bestanden: readonly Verhaalbestand[]): string[] {
  return bestanden.map(({ slug, verhaal }) => {
    const wegwijzers = verhaal.momenten.map(({ wegwijzer, termijn, antwoord }) => wegwijzer ?? (termijn ? 'termijnen' : (antwoord ?? '')));
    const zin = gemiddeldeZin(tekstenVanVerhaal(verhaal)).toFixed(1);
    return `| ${verhaal.nr} | ${slug} | ${verhaal.thema.join(', ')} | ${wegwijzers.join(', ')} | ${zin} |`;
  });
}

/** docs/leren-dekking.md */
export function maakLeerblad(bestanden: readonly Verhaalbestand[], naslag: Verhaalnaslag): string {
  const opVolgorde = [...bestanden].sort((a, b) => a.verhaal.nr - b.verhaal.nr || a.slug.localeCompare(b.slug));
  const uitkomsten = [...bereikteUitkomsten(bestanden)].map(([naam, plaatsen]) => `| ${naam.replace(' ', ' | ')} | ${plaatsen.join(', ') || '—'} |`);
  const lezingen = [...genoemdeLezingen(bestanden)].map(([nr, plaatsen]) => `| ${nr} | ${plaatsen.length} | ${plaatsen.join(', ') || '—'} |`);
  return `${[
    '# What the stories reach',
    'Made by `npm run leren` from `src/content/verhalen`. A place is a story and the number of its moment; ≠ is the variant of that moment.',
    '## Numbers',
    tabel(['what', 'now', 'asked'], standInRegels(telVerhalen(bestanden, naslag))),
    '## Stories',
    tabel(['nr', 'story', 'themes', 'rests on', 'words per sentence'], verhalen(opVolgorde)),
    '## Outcomes of every walkthrough',
    tabel(['walkthrough', 'outcome', 'reached in'], uitkomsten),
    '## Dangerous readings',
    'The numbers stand in [domein.md](domein.md#dangerous-readings).',
    tabel(['reading', 'times', 'named in'], lezingen),
    '## Who is who',
    'To be reviewed for balance: ages, roles, kinds of relation. A background stands here only when the case needs it.',
    tabel(['story', 'name', 'age', 'role', 'relation', 'background'], mensen(opVolgorde)),
  ].join('\n\n')}\n`;
}
