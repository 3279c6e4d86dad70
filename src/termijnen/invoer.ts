/** Reads what a person types as a date, and says in plain Dutch what is wrong with it. */
import { schoon } from '../taal/schoon';
import { delen, lengteVanMaand, maakDag, MAANDNAMEN, schrijfDag, schrijfDatum, WEEKDAGNAMEN, weekdagVan, type Dag } from './dagen';

/** Years that are taken: before 2015 there was no Veilig Thuis; 2100 keeps a slip of the keyboard out. */
const JAREN = { van: 2015, tot: 2100 } as const;

/** The boxes of a date. */
export const VAKKEN = ['dag', 'maand', 'jaar'] as const;
export type Vak = (typeof VAKKEN)[number];

/** A day, or what is wrong. */
type GekeurdeDatum = { readonly dag: Dag } | { readonly fout: string; readonly vakken: readonly Vak[] };
/** What was read: a day, nothing (all boxes empty), or what is wrong. */
export type GelezenDatum = GekeurdeDatum | { readonly leeg: true };

const fout = (tekst: string, ...vakken: Vak[]): GekeurdeDatum => ({ fout: tekst, vakken });

/** 'een dag', 'een dag en een jaar'; never all three, since then nothing was filled in. */
const opsomming = (vakken: readonly Vak[]) => vakken.map((vak) => `een ${vak}`).join(' en ');

function bestaat(jaar: number, maand: number, dag: number): GekeurdeDatum {
  if (maand < 1 || maand > 12) return fout('Er zijn twaalf maanden. Vul bij maand een getal in van 1 tot en met 12.', 'maand');
  if (jaar < JAREN.van || jaar > JAREN.tot) return fout(`Vul een jaar in van ${JAREN.van} tot en met ${JAREN.tot}.`, 'jaar');
  const gevonden = maakDag({ jaar, maand, dag });
  if (gevonden !== undefined) return { dag: gevonden };
  const lengte = lengteVanMaand(jaar, maand);
  return fout(`${schrijfDatum({ jaar, maand, dag })} bestaat niet. In ${jaar} heeft ${MAANDNAMEN[maand - 1] ?? ''} ${lengte} dagen.`, 'dag');
}

/** Reads the three boxes. */
export function leesVakken(waarden: Readonly<Record<Vak, string>>): GelezenDatum {
  const gelezen = { dag: schoon(waarden.dag).trim(), maand: schoon(waarden.maand).trim(), jaar: schoon(waarden.jaar).trim() };
  const leeg = VAKKEN.filter((vak) => gelezen[vak] === '');
  if (leeg.length === VAKKEN.length) return { leeg: true };
  if (leeg.length > 0) return fout(`De datum is niet compleet. Vul nog ${opsomming(leeg)} in.`, ...leeg);
  const geenGetal = VAKKEN.filter((vak) => !/^\d+$/u.test(gelezen[vak]));
  if (geenGetal.length > 0) return fout('Vul de datum in met cijfers, bijvoorbeeld 20 11 2026.', ...geenGetal);
  if (gelezen.jaar.length !== 4) return fout('Vul het jaar in met vier cijfers, bijvoorbeeld 2026.', 'jaar');
  return bestaat(Number(gelezen.jaar), Number(gelezen.maand), Number(gelezen.dag));
}

/** Reads `JJJJ-MM-DD` with the same demands and the same words. */
export function leesDatum(tekst: string): GekeurdeDatum {
  const stukken = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(tekst);
  if (!stukken) return fout('Een datum in een link heeft de vorm JJJJ-MM-DD, bijvoorbeeld 2026-11-20.');
  return bestaat(Number(stukken[1]), Number(stukken[2]), Number(stukken[3]));
}

const MAANDNUMMER = new Map([
  ...MAANDNAMEN.flatMap((naam, plaats) => [naam, naam.slice(0, 3)].map((woord) => [woord, String(plaats + 1)] as const)),
  ['mrt', '3'],
  ['sept', '9'],
]);
/** The day of the week before a date, in full or short. */
const WEEKDAG = /^(?:ma|di|wo|do|vr|za|zo)(?:[a-z]+dag)?$/u;

/** The day, when it falls on that day of the week: one of the two is a slip, and a deadline would be counted from it. */
function metWeekdag(dag: Dag, weekdag: string): GekeurdeDatum {
  const naam = WEEKDAGNAMEN[weekdagVan(dag) - 1] ?? '';
  // The first two letters tell them apart.
  return naam.startsWith(weekdag.slice(0, 2)) ? { dag } : fout(`${schrijfDatum(delen(dag))} is een ${naam}. Kijk de dag en de datum na.`, 'dag');
}

/**
 * Reads a date typed or pasted in one box: `3-2-2026`, `3 februari 2026`, `3 feb 2026`, `dinsdag 3 februari 2026` or `2026-02-03`, with the
 * same demands and the same words. Marks without a shape of their own, which come along with a copy, are read over.
 */
export function leesVrij(tekst: string): GelezenDatum {
  const stukken = schoon(tekst)
    .toLowerCase()
    .split(/[\s.,/-]/u)
    .filter(Boolean);
  const weekdag = stukken.length === 4 && WEEKDAG.test(stukken[0] ?? '') ? stukken.shift() : undefined;
  if (stukken.length === 0) return { leeg: true };
  if (/^\d{4}$/u.test(stukken[0] ?? '')) stukken.reverse();
  const [dag = '', maand = '', jaar = ''] = stukken;
  if (stukken.length !== 3) return fout('Schrijf de datum als dag, maand en jaar, bijvoorbeeld 3-2-2026.');
  const gelezen = leesVakken({ dag, maand: MAANDNUMMER.get(maand) ?? maand, jaar });
  return 'dag' in gelezen && weekdag !== undefined ? metWeekdag(gelezen.dag, weekdag) : gelezen;
}

/**
 * What is put into one of the three boxes at once: a number that fits in that box, without what came along with it, or else what it is as a date.
 * @param langste as many digits as the box takes
 */
export function leesStuk(tekst: string, langste: number): GelezenDatum | { readonly getal: string } {
  const getal = schoon(tekst).trim();
  return /^\d+$/u.test(getal) && getal.length <= langste ? { getal } : leesVrij(tekst);
}

/** The three boxes of a day. */
export function alsVakken(dag: Dag): Record<Vak, string> {
  const datum = delen(dag);
  return { dag: String(datum.dag), maand: String(datum.maand), jaar: String(datum.jaar) };
}

/** What is wrong with the order of the two dates of a transfer; undefined when it is right (end before start). */
export function keurVolgorde(verstuurd: Dag, ontvangen: Dag): string | undefined {
  if (ontvangen >= verstuurd) return undefined;
  return `De ontvangst (${schrijfDag(ontvangen)}) ligt voor het versturen (${schrijfDag(verstuurd)}). Kijk beide datums na.`;
}
