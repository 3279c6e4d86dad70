/** A form with its answers as rows: what the page reads from its fields, made from data. For the worked examples. */
import { bereken } from '../termijnen/bereken';
import { schrijfDag } from '../termijnen/dagen';
import { leesVrij } from '../termijnen/invoer';
import { metHoofdletter } from '../taal/hoofdletter';
import type { Formulier, Groep, Onderveld, Veld } from './schema';
import type { Voorbeeldformulier, VoorbeeldWaarde } from './schema-voorbeeld';
import type { Formulierrij } from './tekst';
import { labelVan, woordenVan } from './woorden';

type Waarden = Readonly<Record<string, VoorbeeldWaarde>>;

function berekend({ van, gebeurtenis, nr }: NonNullable<Onderveld['termijn']>, waarden: Waarden): string {
  const gelezen = leesVrij(String(waarden[van] ?? ''));
  if (!('dag' in gelezen)) return '';
  const rij = bereken({ soort: gebeurtenis, datum: gelezen.dag }).find((termijn) => termijn.nr === nr);
  return [...new Set(rij?.uitkomsten.map(({ dag }) => schrijfDag(dag)))].join(' of ');
}

function antwoord(veld: Onderveld, waarden: Waarden): string {
  if (veld.termijn) return berekend(veld.termijn, waarden);
  const waarde = String(waarden[veld.id] ?? '');
  return veld.opties?.find(({ id }) => id === waarde)?.tekst ?? waarde;
}

function rijenVanVeld(veld: Onderveld, waarden: Waarden, diep: boolean): Formulierrij[] {
  const label = labelVan(veld);
  const ruimte: Formulierrij[] = veld.ruimte ? [{ soort: 'veld', label: '', waarde: String(waarden[`${veld.id}-antwoord`] ?? ''), diep: true }] : [];
  if (veld.soort === 'alleen-papier') return [];
  if (veld.soort === 'vinkje') return [{ soort: 'vinkje', label, aan: waarden[veld.id] === true, diep }, ...ruimte];
  return [{ soort: 'veld', label, waarde: antwoord(veld, waarden), diep }];
}

const rijenVanVelden = (velden: readonly Veld[], waarden: Waarden): Formulierrij[] =>
  velden.flatMap((veld) => [...rijenVanVeld(veld, waarden, false), ...veld.onder.flatMap((onder) => rijenVanVeld(onder, waarden, true))]);

const kopVan = (groep: Groep): string => {
  if (groep.herkomst !== 'bron') return groep.kop;
  return groep.legende ? woordenVan(groep.legende.bronnen) : (groep.kop?.tekst ?? '');
};

/** The rows of every part that has fields, in the order of the form. */
export function rijenVan({ groepen }: Formulier, { waarden, herhaald }: Voorbeeldformulier): Formulierrij[] {
  return groepen
    .filter(({ velden }) => velden.length > 0)
    .flatMap((groep): Formulierrij[] => {
      const kop: Formulierrij = { soort: 'kop', tekst: kopVan(groep) };
      if (!('herhaal' in groep) || !groep.herhaal) return [kop, ...rijenVanVelden(groep.velden, waarden)];
      const { ding } = groep.herhaal;
      const stukken = (herhaald[groep.id] ?? []).flatMap((stuk, plaats): Formulierrij[] => [
        { soort: 'stuk', tekst: `${metHoofdletter(ding)} ${plaats + 1}` },
        ...rijenVanVelden(groep.velden, stuk),
      ]);
      return [kop, ...stukken];
    });
}
