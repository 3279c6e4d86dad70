/** The agreements in short: every place once, short, and neither stronger nor weaker than the rules. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keurBestand } from '../../../scripts/keur';
import { keurKort, keurKracht } from '../../../src/bron/kort';
import { kortplaatsen } from '../../../src/bron/kortplaatsen';
import type { Norm } from '../../../src/bron/schema-bron';
import { kortbestandSchema, type Kortstuk } from '../../../src/bron/schema-kort';
import { onduidelijkheidSchema } from '../../../src/bron/schema-onduidelijkheid';
import { regelbestandSchema } from '../../../src/bron/schema-regel';
import { gemiddeldeZin, zinlengten } from '../../../src/taal/leesbaarheid';

const lees = (map: string) =>
  readdirSync(`src/content/${map}`).map((naam) => ({
    pad: `${map}/${naam}`,
    inhoud: parse(readFileSync(`src/content/${map}/${naam}`, 'utf8')) as unknown,
  }));
const stukken = lees('kort').flatMap((bestand) => keurBestand(kortbestandSchema, bestand).stukken);
const regels = lees('regels').flatMap((bestand) => keurBestand(regelbestandSchema, bestand).regels);
const naslag = {
  regels: new Map(regels.map((regel) => [regel.nr, regel])),
  punten: new Set(lees('onduidelijkheden').map((bestand) => keurBestand(onduidelijkheidSchema, bestand).nr)),
};

describe('what is written', () => {
  it('agrees with the rules', () => {
    expect(keurKort(stukken, naslag)).toEqual([]);
  });
  it('tells 34 sections, 15 letters of chapter 4 and the headings inside annexes 2, 4 and 5', () => {
    expect(stukken.map(({ plaats }) => plaats).sort()).toEqual(kortplaatsen.map(({ id }) => id).sort());
    expect(kortplaatsen.filter(({ deel }) => !deel)).toHaveLength(34);
    expect(kortplaatsen.flatMap(({ sectie, deel }) => (sectie === '4' && deel ? [deel.naam] : [])).join(' ')).toBe(
      [...'abcdefghijklmno'].map((letter) => `4.${letter}`).join(' '),
    );
    const koppen = (sectie: string) => kortplaatsen.filter((plaats) => plaats.sectie === sectie && plaats.deel).length;
    expect(['bijlage-2', 'bijlage-4', 'bijlage-5'].map(koppen)).toEqual([8, 5, 2]);
  });
  it('a part is called by its heading, without the colon, and stands where that stands', () => {
    expect(kortplaatsen.filter(({ sectie, deel }) => sectie === 'bijlage-5' && deel).map(({ deel }) => deel)).toEqual([
      { naam: 'Onder ‘Monitoring’', anker: 'bijlage-5-monitoring' },
      { naam: 'Onder ‘Uitzondering’', anker: 'bijlage-5-uitzondering' },
    ]);
  });
  it('has one to four sentences a place, 13 words on average at most and never more than 25', () => {
    for (const { zinnen } of stukken) {
      const aantal = zinnen.flatMap(({ tekst }) => zinlengten(tekst)).length;
      expect(aantal).toBeGreaterThanOrEqual(1);
      expect(aantal).toBeLessThanOrEqual(4);
    }
    const teksten = stukken.flatMap(({ zinnen }) => zinnen.map(({ tekst }) => tekst));
    expect(gemiddeldeZin(teksten)).toBeLessThanOrEqual(13);
    expect(Math.max(...teksten.flatMap(zinlengten).map(({ woorden }) => woorden))).toBeLessThanOrEqual(25);
  });
});

const kracht = (norm: Norm | undefined, tekst: string, citaat = 'woorden van de bron') =>
  keurKracht(tekst, norm ? [{ norm, bronnen: [{ anker: '6.1.1-1', citaat }] }] : []).join(' ');

describe('the strength of a sentence', () => {
  it.each<[Norm | undefined, string]>([
    ['afspraak', 'Veilig Thuis draagt over.'],
    ['definitie', 'Stabiele veiligheid is zes maanden zonder incident.'],
    ['kan', 'Veilig Thuis kan opnieuw wegen.'],
    ['richtlijn', 'De richtlijn is anderhalf jaar.'],
    ['richtlijn', 'In de regel kan het team na een jaar stoppen.'],
    ['streven', 'Waar mogelijk sluit het team al aan.'],
    ['voorwaarde', 'Het moet eerst veilig zijn: dat is een voorwaarde.'],
    ['voorwaarde', 'Direct overdragen kan alleen als dat vaststaat.'],
    [undefined, 'Onderzoek laat zien dat geweld doorgaat.'],
    [undefined, 'Vraag of dat veilig kan. Dat voegt deze site toe.'],
  ])('%s: "%s" is right', (norm, tekst) => {
    expect(kracht(norm, tekst)).toBe('');
  });
  it.each<[Norm | undefined, string, string]>([
    ['kan', 'Veilig Thuis weegt opnieuw.', 'bij een regel met norm "kan" hoort een woord dat dit zegt: kan of mag.'],
    ['richtlijn', 'Het team voert anderhalf jaar casusregie.', 'norm "richtlijn"'],
    ['streven', 'Het team sluit al aan.', 'norm "streven"'],
    ['voorwaarde', 'Eerst is het veilig.', 'norm "voorwaarde" hoort een woord dat dit zegt: dat is een voorwaarde.'],
    ['afspraak', 'Het team kan terugkoppelen.', '"kan" klinkt als een mogelijkheid'],
    ['definitie', 'Bij voorkeur is het zes maanden veilig.', '"Bij voorkeur" klinkt als een streven'],
    ['kan', 'De richtlijn is dat het kan.', '"richtlijn" klinkt als een richtlijn'],
    ['afspraak', 'Het team moet bellen.', 'niet dat het moet'],
    ['kan', 'Het team kan bellen, dat moet.', 'niet dat het moet'],
    ['afspraak', 'Bellen is verplicht.', 'niets wettelijk verplicht'],
    [undefined, 'Het team mag bellen.', '"mag" klinkt als een mogelijkheid'],
  ])('%s: "%s" is refused', (norm, tekst, fout) => {
    expect(kracht(norm, tekst)).toContain(fout);
  });
  it('takes a softer word over where the source has it in an agreement', () => {
    const tekst = 'Het team zegt waar mogelijk wie het is.';
    expect(kracht('afspraak', tekst, 'de ontvangst waar mogelijk wordt aangegeven')).toBe('');
    expect(kracht('afspraak', tekst)).toContain('klinkt als een streven');
  });
});

describe('a text that is wrong', () => {
  const met = (plaats: string, wijzig: (stuk: Kortstuk) => Kortstuk) =>
    keurKort(
      stukken.map((stuk) => (stuk.plaats === plaats ? wijzig(stuk) : stuk)),
      naslag,
    );
  it('a place that is left out, or told twice', () => {
    expect(
      keurKort(
        stukken.filter(({ plaats }) => plaats !== '6.1.6'),
        naslag,
      ),
    ).toEqual(['6.1.6 ontbreekt: vertel ook deze plaats in het kort.']);
    expect(keurKort([...stukken, ...stukken.slice(0, 1)], naslag)).toEqual([`${stukken[0]?.plaats} staat er 2 keer. Laat één tekst staan.`]);
  });
  it('a rule or a point that does not exist', () => {
    const fouten = met('4-a', (stuk) => ({ ...stuk, zinnen: stuk.zinnen.map((zin) => ({ ...zin, regels: ['R999'], punten: ['O99'] })) })).join('\n');
    expect(fouten).toMatch(/^4-a, "Het lokale team werkt met de verbeterde meldcode\.": regel "R999" bestaat niet\. Bedoelt u "R\d+"\?$/mu);
    expect(fouten).toMatch(/punt "O99" bestaat niet\. Bedoelt u "O\d+"\?$/mu);
  });
  it('proposes no other rule or point where none is like it', () => {
    const stuk = { plaats: '4-a', zinnen: [{ tekst: 'Dit is een zin.', regels: ['R1'], punten: ['O1'] }] };
    expect(keurKort([stuk], { regels: new Map(), punten: new Set() }).filter((fout) => fout.startsWith('4-a,'))).toEqual([
      '4-a, "Dit is een zin.": regel "R1" bestaat niet.',
      '4-a, "Dit is een zin.": punt "O1" bestaat niet.',
    ]);
  });
  it('five sentences, or one of 26 words', () => {
    const een = { tekst: 'Dit is een zin.', regels: [], punten: [] };
    expect(met('4-a', (stuk) => ({ ...stuk, zinnen: Array.from({ length: 5 }, () => een) }))).toEqual([
      '4-a, hoogstens 4 zinnen, deze plaats heeft er 5.',
    ]);
    const twee = { ...een, tekst: 'Dit is een zin. Dit ook.' };
    expect(met('4-a', (stuk) => ({ ...stuk, zinnen: [twee, twee, twee] }))).toEqual(['4-a, hoogstens 4 zinnen, deze plaats heeft er 6.']);
    const lang = { ...een, tekst: `${'woord '.repeat(25)}einde.` };
    expect(met('4-a', (stuk) => ({ ...stuk, zinnen: [lang] })).join()).toContain('zin van 26 woorden (hoogstens 25)');
  });
  it('sentences that are too long on average: 13 words is not', () => {
    const alleVan = (woorden: number) => {
      const zinnen = [{ tekst: `${'woord '.repeat(woorden - 1)}einde.`, regels: [], punten: [] }];
      return keurKort(
        stukken.map((stuk) => ({ ...stuk, zinnen })),
        naslag,
      );
    };
    expect(alleVan(20)).toEqual(['een zin heeft gemiddeld 20.0 woorden, hoogstens 13: knip de langste.']);
    expect(alleVan(13)).toEqual([]);
  });
});

describe('the file', () => {
  const bestand = (stuk: unknown) => () => keurBestand(kortbestandSchema, { pad: 'kort/proef.yaml', inhoud: { stukken: [stuk] } });
  const zinnen = [{ tekst: 'Dit is een zin.' }];
  it.each([
    [
      'a place that is like another',
      { plaats: '6.1.66', zinnen },
      /stukken\.0\.plaats: "6\.1\.66" is geen plaats die in het kort wordt verteld\. Bedoelt u "6\.1\.6"\?/u,
    ],
    ['a section without text', { plaats: '6.2', zinnen }, /"6\.2" is geen plaats/u],
    ['a field that is not known', { plaats: '6.1.6', zinnen, punten: [] }, /punten/u],
    ['a sentence without an end', { plaats: '6.1.6', zinnen: [{ tekst: 'Dit is een zin' }] }, /Een zin eindigt met een punt/u],
    ['a sentence that stops after its end', { plaats: '6.1.6', zinnen: [{ tekst: 'Dit is een zin. En dit' }] }, /Een zin eindigt met een punt/u],
    ['no sentences', { plaats: '6.1.6', zinnen: [] }, /stukken\.0\.zinnen/u],
  ])('%s is refused in Dutch', (_naam, stuk, fout) => {
    expect(bestand(stuk)).toThrow(fout);
  });
});
