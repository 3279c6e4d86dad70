/** A worked example against its form: every value belongs to a field that can hold it. */
import { leesVrij } from '../termijnen/invoer';
import type { Formulier, Groep, Onderveld } from './schema';
import type { Voorbeeldformulier, VoorbeeldWaarde } from './schema-voorbeeld';
import { namenVan } from './woorden';

const veldenVan = (groep: Groep): Onderveld[] => groep.velden.flatMap((veld) => [veld, ...veld.onder]);

function bezwaar(veld: Onderveld, naam: string, waarde: VoorbeeldWaarde): string | undefined {
  const soort = naam === veld.id ? veld.soort : 'vak';
  if (soort === 'termijn' || soort === 'alleen-papier') return `Veld "${naam}" vult niemand in op het scherm.`;
  if (soort === 'vinkje') return waarde === true ? undefined : `Veld "${naam}" is een vinkje: vul true in, of laat het weg.`;
  if (soort === 'schaal') return typeof waarde === 'number' ? undefined : `Veld "${naam}" is een cijfer van 0 tot en met 10.`;
  if (typeof waarde !== 'string') return `Veld "${naam}" is tekst.`;
  const gelezen = soort === 'datum' ? leesVrij(waarde) : undefined;
  if (gelezen && 'fout' in gelezen) return `Veld "${naam}" is een datum. ${gelezen.fout}`;
  const opties = veld.opties?.map(({ id }) => id) ?? [];
  return soort === 'keuze' && !opties.includes(waarde) ? `Veld "${naam}" kent "${waarde}" niet. Kies uit: ${opties.join(', ')}.` : undefined;
}

function keurWaarden(velden: readonly Onderveld[], waarden: Readonly<Record<string, VoorbeeldWaarde>>, waar: string): string[] {
  return Object.entries(waarden).flatMap(([naam, waarde]) => {
    const veld = velden.find((kandidaat) => namenVan(kandidaat).includes(naam));
    return veld ? (bezwaar(veld, naam, waarde) ?? []) : [`${waar} heeft geen veld "${naam}".`];
  });
}

/** What is wrong with an example, in sentences for the editor; empty when it is right. */
export function keurVoorbeeld({ groepen }: Formulier, { waarden, herhaald }: Voorbeeldformulier): string[] {
  const vast = groepen.filter((groep) => !('herhaal' in groep && groep.herhaal));
  return [
    ...keurWaarden(vast.flatMap(veldenVan), waarden, 'Het formulier'),
    ...Object.entries(herhaald).flatMap(([naam, lijst]) => {
      const groep = groepen.find(({ id }) => id === naam);
      if (!groep || !('herhaal' in groep) || !groep.herhaal) return [`Het formulier heeft geen groep "${naam}" die herhaald wordt.`];
      return lijst.flatMap((stuk) => keurWaarden(veldenVan(groep), stuk, `Groep "${naam}"`));
    }),
  ];
}
