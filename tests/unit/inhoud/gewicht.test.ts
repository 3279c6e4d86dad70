/**
 * Norm and certainty of every line that says what someone does: a norm word only where the text itself says so, one weight per statement
 * wherever it stands, and the norm of the rule it rests on.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { keurGewicht, keurHandeling } from '../../../src/bron/gewicht';
import { regelbestandSchema } from '../../../src/bron/schema-regel';
import { antwoorden, handelingen, taken, type Uitspraak } from '../../hulp/uitspraken';
import { uitkomstteksten } from '../../hulp/wegwijzerinhoud';

const MAP = 'src/content/regels';
const normVan = new Map(
  readdirSync(MAP).flatMap((naam) =>
    regelbestandSchema.parse(parse(readFileSync(`${MAP}/${naam}`, 'utf8'))).regels.map(({ nr, norm }) => [nr, norm] as const),
  ),
);
const alle = [...handelingen, ...taken, ...antwoorden];
const kern = ({ norm, zekerheid, toevoeging }: Uitspraak) => `${norm ?? 'geen norm'}, ${zekerheid ?? 'geen'}${toevoeging ? ', toevoeging' : ''}`;

describe('norm and certainty side by side', () => {
  it('a derived or unsettled outcome shows no norm word, one that stands in the text has one', () => {
    const fout = [...uitkomstteksten].flatMap(([slug, uitkomsten]) =>
      Object.entries(uitkomsten).flatMap(([id, een]) =>
        [een, ...een.anders].flatMap((gewicht) => keurGewicht(gewicht).map((m) => `${slug} ${id}: ${m}`)),
      ),
    );
    expect(fout).toEqual([]);
  });

  it('an addition has no norm, and what rests on the text quotes it', () => {
    expect(alle.flatMap((een) => keurHandeling(een).map((melding) => `${een.waar}: ${melding}`))).toEqual([]);
  });

  it('the norm of an action is that of a rule it quotes', () => {
    const fout = alle.filter(({ norm, bronnen }) => {
      const normen = bronnen.flatMap(({ regel }) => (regel ? [normVan.get(regel)] : []));
      return norm !== undefined && normen.length > 0 && !normen.includes(norm);
    });
    expect(fout.map(({ waar, norm, bronnen }) => `${waar}: ${norm ?? ''} bij ${bronnen.map(({ regel }) => regel).join()}`)).toEqual([]);
  });

  it('the same words have the same weight wherever they stand', () => {
    const perTekst = new Map<string, Uitspraak[]>();
    for (const een of alle) perTekst.set(een.tekst, [...(perTekst.get(een.tekst) ?? []), een]);
    const verschil = [...perTekst.values()].filter((lijst) => new Set(lijst.map(kern)).size > 1);
    expect(verschil.map((lijst) => lijst.map((een) => `${een.waar}: ${kern(een)}`))).toEqual([]);
  });
});
