import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keurLetterlijk, letterlijkeStukken, stukkenVanSectie } from '../../../src/formulier/letterlijk.ts';
import { labelVan, notenVan, versieVan, voetVan } from '../../../src/formulier/woorden.ts';
import { leesTekstdelen } from '../../../src/zoeken/tekstdelen.ts';
import { formulierSchema, type Formulier } from '../../../src/formulier/schema.ts';

const lees = () => parse(readFileSync('src/content/formulieren/terugkoppeling.yaml', 'utf8')) as Record<string, unknown>;
const terugkoppeling = formulierSchema.parse(lees());
const SITE = { versie: 'januari 2020', titelVanDeTekst: 'Samenwerkingsafspraken' } as Parameters<typeof voetVan>[1];

/** The form with one change; the messages the editor then gets. */
function meldingen(wijzig: (formulier: Formulier) => void): string[] {
  const kopie = structuredClone(lees()) as unknown as Formulier;
  wijzig(kopie);
  const uitslag = formulierSchema.safeParse(kopie);
  return uitslag.success ? [] : uitslag.error.issues.map(({ message }) => message);
}
const groep = (formulier: Formulier, id: string) => {
  const gevonden = formulier.groepen.find((deel) => deel.id === id);
  if (!gevonden) throw new Error(id);
  return gevonden;
};

describe('Annex 6', () => {
  it('is in it whole, in the order of the source', () => {
    expect(letterlijkeStukken(terugkoppeling.groepen)).toEqual(stukkenVanSectie('bijlage-6'));
    expect(stukkenVanSectie('bijlage-6')).toHaveLength(24);
  });

  it('keeps additions apart: they never stand in the literal part', () => {
    const woorden = letterlijkeStukken(terugkoppeling.groepen).map(({ tekst }) => tekst);
    const toevoegingen = terugkoppeling.groepen.flatMap(({ velden }) => velden).filter(({ herkomst }) => herkomst === 'toevoeging');
    for (const veld of toevoegingen) expect(woorden).not.toContain(labelVan(veld));
  });

  it('asks for the case number first and for the BSN on paper only (O58)', () => {
    const velden = terugkoppeling.groepen.flatMap((deel) => deel.velden);
    expect(velden[0]?.id).toBe('casusnummer');
    expect(velden.filter((veld) => labelVan(veld).includes('BSN')).map(({ soort }) => soort)).toEqual(['alleen-papier']);
  });

  it('has a note with each of the points O56–O60 and names O61', () => {
    const punten = notenVan(terugkoppeling).flatMap((noot) => noot.punten);
    for (const nr of ['O56', 'O57', 'O58', 'O59', 'O60']) expect(punten).toContain(nr);
    expect(terugkoppeling.vooraf.flatMap((regel) => regel.punten)).toContain('O61');
  });

  it('names version and origin', () => {
    expect(voetVan(terugkoppeling, SITE)).toBe('Terugkoppeling aan Veilig Thuis · Bijlage 6, tekst januari 2020');
    expect(versieVan(terugkoppeling, SITE)).toBe('Bijlage 6 van Samenwerkingsafspraken, tekst januari 2020');
  });
});

describe('literal words', () => {
  const bron = (nummer: number) => ({ anker: `4-${nummer}`, citaat: `zin ${nummer}` });
  const stuk = (nummer: number) => ({ anker: `4-${nummer}`, tekst: `zin ${nummer}` });
  it('stand in the order in which they come on the page', () => {
    const vol = {
      herkomst: 'bron',
      kop: { anker: '4-kop', tekst: 'Kop', niveau: 3 },
      blokken: [{ bronnen: [bron(1), bron(2)] }, { punten: [{ bronnen: [bron(3)] }, { bronnen: [bron(4)] }] }],
      legende: { bronnen: [bron(5)] },
      velden: [
        { herkomst: 'bron', bronnen: [bron(6)], onder: [{ herkomst: 'bron', bronnen: [bron(7)] }, { herkomst: 'toevoeging' }] },
        { herkomst: 'bron', bronnen: [bron(8)], onder: [] },
      ],
    };
    expect(letterlijkeStukken([vol])).toEqual([{ anker: '4-kop', tekst: 'Kop' }, ...[1, 2, 3, 4, 5, 6, 7, 8].map(stuk)]);
  });
  it('come from groups of the source only', () => {
    expect(letterlijkeStukken([{ herkomst: 'gemengd', kop: 'Kop', velden: [{ herkomst: 'bron', bronnen: [bron(1)], onder: [] }] }])).toEqual([]);
    expect(letterlijkeStukken([{ herkomst: 'bron', kop: 'Geen woorden van de bron', velden: [] }])).toEqual([]);
  });
  it('are all headings and sentences of every section', () => {
    for (const { sectie, delen } of leesTekstdelen()) {
      const zonderNoten = delen.filter(({ anker }) => !anker.startsWith('voetnoot-'));
      expect(stukkenVanSectie(sectie.id)).toEqual(zonderNoten.map(({ anker, tekst }) => ({ anker, tekst })));
    }
  });
});

describe('the check', () => {
  it('points out the first place that differs', () => {
    expect(keurLetterlijk('bijlage-6', terugkoppeling.groepen)).toBeUndefined();
    expect(keurLetterlijk('bijlage-6', terugkoppeling.groepen.slice(1))).toContain(
      'Op plaats 1 hoort "Terugkoppeling aan Veilig Thuis Midden-Brabant"',
    );
    expect(keurLetterlijk('bijlage-6', [])).toContain('er staat "niets"');
    expect(keurLetterlijk('bijlage-6', [...terugkoppeling.groepen, groep(terugkoppeling, 'terugmelder')])).toBe(
      'Na het einde van bijlage-6 staat nog "Contactgegevens van de terug melder".',
    );
  });

  it('the same words in another place are not the words of that place', () => {
    const [eerste = groep(terugkoppeling, 'aanhef'), ...rest] = terugkoppeling.groepen;
    const verplaatst = { ...eerste, kop: { anker: 'bijlage-6-2', tekst: 'Terugkoppeling aan Veilig Thuis Midden-Brabant' } };
    expect(keurLetterlijk('bijlage-6', [verplaatst, ...rest])).toBe(
      'Het formulier volgt bijlage-6 niet woord voor woord. Op plaats 1 hoort "Terugkoppeling aan Veilig Thuis Midden-Brabant" (bijlage-6-terugkoppeling-aan-veilig-thuis-midden-brabant), er staat "Terugkoppeling aan Veilig Thuis Midden-Brabant".',
    );
  });

  it('refuses a label that does not stand in the source literally', () => {
    const fouten = meldingen((formulier) => {
      const veld = groep(formulier, 'terugmelder').velden[0];
      if (veld?.herkomst === 'bron') veld.bronnen = [{ anker: 'bijlage-6-18', citaat: 'Uw naam:' }];
    });
    expect(fouten.join()).toContain('staat niet letterlijk in bijlage-6-18');
  });

  it('refuses half a sentence, a name used twice and an unknown kenmerk', () => {
    const half = meldingen((formulier) => {
      const veld = groep(formulier, 'reden').velden[0];
      if (veld?.herkomst === 'bron') veld.bronnen = [{ anker: 'bijlage-6-11', citaat: 'Wel contact' }];
    });
    expect(half.join()).toContain('woord voor woord');
    expect(meldingen((formulier) => (groep(formulier, 'pogingen').id = 'naam')).join()).toContain('twee keer');
    expect(meldingen((formulier) => (formulier.kenmerk = 'weg')).join()).toContain('geen veld "weg"');
  });

  it('refuses fields without a heading or legend', () => {
    const fouten = meldingen((formulier) => {
      const deel = groep(formulier, 'reden');
      if (deel.herkomst === 'bron') delete deel.legende;
    });
    expect(fouten.join()).toContain('maar geen kop of legende');
  });
});
