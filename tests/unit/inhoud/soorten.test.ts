/**
 * Mistakes of one kind, looked for in every text of the walkthroughs about responsibility, reporting back, escalating and closing: words that can
 * be read as the other party, lines that leave out a condition or an unclear point, sentences that are too long.
 */
import { describe, expect, it } from 'vitest';
import type { Termijnregel, Uitkomst, Voorwaardetekst } from '../../../src/wegwijzer/schema';
import { uitkomstteksten, vragenteksten } from '../../hulp/wegwijzerinhoud';

const SLUGS = ['wie-is-verantwoordelijk', 'casusregie-afsluiten', 'terugkoppelen', 'opschalen'];
const uitkomsten = SLUGS.flatMap((slug) => Object.entries(uitkomstteksten.get(slug) ?? {}).map(([id, een]) => ({ waar: `${slug}, ${id}`, een })));
const heel = (tekst: Voorwaardetekst = '') => (typeof tekst === 'string' ? [tekst] : tekst.map((zin) => zin.tekst));
const regels = ({ veiligThuis, lokaalTeam, termijnen }: Uitkomst): Termijnregel[] => [...veiligThuis, ...lokaalTeam, ...termijnen];
const nummers = ({ punten }: Uitkomst) => punten.map((punt) => (typeof punt === 'string' ? punt : punt.nr));
const citeert = (een: Termijnregel, ...nrs: string[]) => een.bronnen.some(({ regel }) => regel !== undefined && nrs.includes(regel));

/** Every text of ours, without the quotes. */
const teksten = [
  ...uitkomsten.flatMap(({ waar, een }) =>
    [
      een.kort,
      ...heel(een.conclusie),
      ...heel(een.toelichting),
      ...heel(een.besluit),
      ...heel(een.waarschuwing),
      ...regels(een).map(({ tekst }) => tekst),
    ].map((tekst) => ({ waar, tekst })),
  ),
  ...SLUGS.flatMap((slug) =>
    Object.entries(vragenteksten.get(slug)?.vragen ?? {}).flatMap(([id, { vraag, uitleg, waarom, antwoorden }]) =>
      [
        vraag,
        ...heel(uitleg),
        ...heel(waarom),
        ...Object.values(antwoorden).flatMap((een) => [een.tekst, een.uitleg ?? '', een.grond ?? '', ...heel(een.uitzoeken)]),
      ].map((tekst) => ({ waar: `${slug}, ${id}`, tekst })),
    ),
  ),
];
const met = (patroon: RegExp) => teksten.filter(({ tekst }) => patroon.test(tekst)).map(({ waar, tekst }) => `${waar}: ${tekst}`);
/** Sentences; the point in '6.3' or '4.n' ends none. */
const zinnen = (tekst: string) => tekst.split(/(?<=[.?!])\s+/u);

describe('words', () => {
  it("Veilig Thuis is 'het' and responsibility 'die': no word stands for either that can mean someone else", () => {
    expect(met(/\b(?:zij|haar|ze)\b/iu)).toEqual([]);
  });
  it('nothing that reads as its opposite', () => {
    expect(met(/niet stil|Niet allebei zien|niet dat u niet|als het niet lukt\b(?! om)/iu)).toEqual([]);
  });
  it('no action begins with what it does to the other party, which then reads as the one who does it', () => {
    const alle = [...uitkomstteksten].flatMap(([slug, per]) =>
      Object.values(per).flatMap((een) => regels(een).map(({ tekst }) => ({ slug, tekst }))),
    );
    const leestAnders = /^(?!Wacht\b|Laat het)(?:\p{Lu}\p{Ll}+t|Kan)(?: en belt)?(?: bij twijfel| nu| ook)? (?:Veilig Thuis|het lokale team)\b/u;
    const gevonden = alle.flatMap(({ slug, tekst }) =>
      zinnen(tekst)
        .filter((zin) => leestAnders.test(zin))
        .map((zin) => `${slug}: ${zin}`),
    );
    expect(alle.length).toBeGreaterThan(300);
    expect([...new Set(gevonden)]).toEqual([]);
  });
  it('no sentence is longer than 25 words', () => {
    expect(teksten.flatMap(({ waar, tekst }) => zinnen(tekst).flatMap((zin) => (zin.split(/\s+/u).length > 25 ? [`${waar}: ${zin}`] : [])))).toEqual(
      [],
    );
  });
  it("the column of Veilig Thuis never says 'u', which there means the reader of the other column", () => {
    expect(
      uitkomsten.flatMap(({ waar, een }) =>
        een.veiligThuis.filter(({ tekst }) => /\bu(?:w)?\b/iu.test(tekst)).map(({ tekst }) => `${waar}: ${tekst}`),
      ),
    ).toEqual([]);
  });
});

describe('what a kind of line always has with it', () => {
  it.each(uitkomsten.filter(({ een }) => een.lokaalTeam.some((regel) => citeert(regel, 'R108'))))(
    '$waar: the Jeugdbeschermingstafel is never a reason to wait (O83)',
    ({ een }) => {
      for (const regel of een.lokaalTeam.filter((ander) => citeert(ander, 'R108')))
        expect(regel).toMatchObject({ norm: 'kan', zekerheid: 'niet eenduidig' });
      expect(een.lokaalTeam.some(({ tekst, toevoeging }) => toevoeging && tekst.startsWith('Wacht bij grote zorgen om een kind niet'))).toBe(true);
      expect(nummers(een)).toContain('O83');
    },
  );
  it.each(uitkomsten.filter(({ een }) => regels(een).some((regel) => citeert(regel, 'R23', 'R24'))))(
    '$waar: 4.f counts in either case (O80)',
    ({ een }) => {
      for (const regel of regels(een).filter((ander) => citeert(ander, 'R23', 'R24'))) {
        expect(regel).toMatchObject({ norm: 'afspraak', zekerheid: 'niet eenduidig' });
        expect(regel.tekst).toMatch(/structurele onveiligheid (?:of|niet meteen).*multi-probleemsituatie/u);
      }
      expect(nummers(een)).toContain('O80');
    },
  );
  it.each(uitkomsten.filter(({ een }) => nummers(een).includes('O81')))(
    '$waar: direct safety after a direct hand-over: neither lets go (O81)',
    ({ een }) => {
      expect(een.veiligThuis.some(({ tekst, toevoeging }) => toevoeging && tekst.startsWith('Laat bij directe onveiligheid niet los'))).toBe(true);
      expect(een.lokaalTeam.some(({ tekst, toevoeging }) => toevoeging && tekst.startsWith('Het lokale team handelt en belt Veilig Thuis'))).toBe(
        true,
      );
    },
  );
  it('every outcome of the route after a direct hand-over has it', () => {
    const zonder = [
      'terugkoppelen',
      'terugkoppelen-mag-bel',
      'terugkoppelen-niet-veilig',
      'rond-pogingen-af',
      'geen-grond-leg-vast',
      'geen-terugkoppelsituatie',
    ]
      .map((id) => uitkomstteksten.get('terugkoppelen')?.[id])
      .filter((een) => een === undefined || !nummers(een).includes('O81'));
    expect(zonder).toEqual([]);
  });
  it('reporting back has no norm word: 6.1.6 and 6.3 differ (O1)', () => {
    expect(
      uitkomsten.flatMap(({ waar, een }) => regels(een).flatMap((regel) => (citeert(regel, 'R76') && regel.norm ? [`${waar}: ${regel.tekst}`] : []))),
    ).toEqual([]);
  });
  it('support by Veilig Thuis (6.3) has its two conditions, or stands where one of them is the case', () => {
    const fout = uitkomsten.flatMap(({ waar, een }) =>
      een.veiligThuis.filter(
        (regel) => citeert(regel, 'R105') && !citeert(regel, 'R104') && !/overleg-veilig-thuis-stappen|eerst-stappen|ondersteuning-en/u.test(waar),
      ),
    );
    expect(fout).toEqual([]);
  });
  it('a line of the text and advice of this site are two lines', () => {
    const samen = uitkomsten.flatMap(({ waar, een }) =>
      regels(een).flatMap(({ norm, tekst }) =>
        norm && /punt O|Dat is geen reden|Laat niet (?:eerder )?los|[Bb]lijft? kijken/u.test(tekst) ? [`${waar}: ${tekst}`] : [],
      ),
    );
    expect(samen.filter((regel) => !regel.includes('Is te bellen voor afstemming (punt O29).'))).toEqual([]);
  });
});
