/** The word tables themselves: valid, and every row lands on an existing section. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { secties } from '../../../src/bron/tekst';
import { zoekwoordenSchema } from '../../../src/zoeken/schema';
import { maakZoekgegevens } from '../../../src/zoeken/gegevens';
import { metRest, ontpak, pak, pakTekst } from '../../../src/zoeken/pakken';
import { maakRegister, voegBurenSamen, type Registerwoord } from '../../../src/zoeken/register';
import type { Ingang } from '../../../src/zoeken/typen';
import { leesTekstdelen } from '../../../src/zoeken/tekstdelen';
import { snijZinnen } from '../../../src/zoeken/zinnen';

const MAP = 'src/content/zoekwoorden';
const zoekwoorden = readdirSync(MAP).map((bestand) => zoekwoordenSchema.parse(parse(readFileSync(`${MAP}/${bestand}`, 'utf8'))));
/** Made in the first test that needs it: what is made outside a test counts for every test in a mutation run. */
const eenmaal = <T extends object>(maak: () => T): (() => T) => {
  let gemaakt: T | undefined;
  return () => (gemaakt ??= maak());
};
const grondstof = eenmaal(() => ({ tekst: leesTekstdelen(), begrippen: new Map(), zoekwoorden, paginas: [] }));
/** Pages are made by the site; what the table says of them is checked at the build. */
const zonderPaginas = () => ({
  ...grondstof(),
  zoekwoorden: zoekwoorden.map((bestand) =>
    bestand.soort === 'woorden' ? { ...bestand, woorden: bestand.woorden.map((woord) => ({ ...woord, naar: [] })) } : bestand,
  ),
});
const zoekgegevens = eenmaal(() => maakZoekgegevens(zonderPaginas(), 'v'));
const register = eenmaal(() => maakRegister(grondstof()));

describe('search words', () => {
  test('every search word points to sections that exist', () => {
    const bekend = new Set(secties.map(({ id }) => id));
    const onbekend = zoekwoorden
      .flatMap((bestand) => (bestand.soort === 'woorden' ? bestand.woorden.flatMap((woord) => woord.secties) : []))
      .filter((id) => !bekend.has(id));
    expect(onbekend).toEqual([]);
  });

  test('a negation is never a stop word', () => {
    for (const woord of ['niet', 'geen', 'zonder', 'nooit']) expect(zoekgegevens().gegevens.stopwoorden).not.toContain(woord);
  });

  test('a number without quotes is a section', () => {
    const gelezen = zoekwoordenSchema.parse({ soort: 'woorden', groep: 'proef', woorden: [{ woord: 'stalking', secties: [5.1, 4] }] });
    expect(gelezen).toMatchObject({ woorden: [{ secties: ['5.1', '4'] }] });
  });

  const meldingen = (woord: object) =>
    zoekwoordenSchema.safeParse({ soort: 'woorden', groep: 'proef', woorden: [woord] }).error?.issues.map(({ message }) => message) ?? [];

  test('a word leads somewhere, or says why nowhere', () => {
    const geen = 'De afspraken zeggen niets over school.';
    const noem = 'Noem ten minste één sectie of bladzijde waar dit woord over gaat, of schrijf bij "geen" waarom die er niet is.';
    expect(meldingen({ woord: 'stalking' })).toEqual([noem]);
    expect(meldingen({ woord: 'juf', geen })).toEqual([]);
    expect(meldingen({ woord: 'juf', geen, naar: ['/contact/'], waarom: 'geen regel voor de school' })).toEqual([]);
    expect(meldingen({ woord: 'nummer', naar: ['/contact/'] })).toEqual([]);
    expect(meldingen({ woord: 'juf', geen, secties: ['4'] })).toEqual(['Dit woord heeft een sectie: laat "geen" weg.']);
    expect(meldingen({ woord: 'juf', geen, zoekt: ['school'] })).toEqual([
      'Een woord zonder plaats zoekt ook geen andere woorden: laat "zoekt" weg.',
    ]);
    expect(meldingen({ woord: 'juf', geen: 'nee' })).toEqual(['Schrijf in een zin waarom dit woord nergens heen leidt.']);
  });

  test('a page is named by its path; an unknown field gives the nearest one', () => {
    expect(meldingen({ woord: 'juf', naar: ['/antwoorden/#anoniem.1', '/wegwijzers/terug-melden/'] })).toEqual([]);
    for (const naar of ['contact/', '/contact', '/antwoorden#x', 'https://x.nl/', '/Contact/'])
      expect(meldingen({ woord: 'juf', naar: [naar] })[0]).toContain('Schrijf het pad van een bladzijde');
    expect(meldingen({ woord: 'juf', secties: ['4'], warom: 'x' })).toEqual(['Het veld "warom" bestaat niet. Bedoelt u "waarom"?']);
  });

  test('an unknown kind of file gives a Dutch message', () => {
    expect(zoekwoordenSchema.safeParse({ soort: 'anders' }).error?.issues[0]?.message).toBe(
      'Kies de soort: woorden, vragen, stopwoorden of algemeen.',
    );
  });
});

describe('search data', () => {
  test('packing and unpacking lose nothing', () => {
    const { gegevens } = zoekgegevens();
    const gelezen = metRest(ontpak(pak(gegevens)), pakTekst(gegevens, []));
    const perSleutel = (lijst: readonly Ingang[]) =>
      [...new Set(lijst.flatMap(({ sleutels, doelen }) => sleutels.map((sleutel) => `${sleutel}: ${doelen.join(' ')}`)))].sort();
    expect(perSleutel(gelezen.ingangen)).toEqual(perSleutel(gegevens.ingangen));
    expect({ ...gelezen, ingangen: [] }).toEqual({ ...gegevens, ingangen: [] });
  });

  test('every sentence can be cut from the running text again at its anchor', () => {
    const { gegevens, records } = zoekgegevens();
    for (const [nummer, { sectie, delen }] of grondstof().tekst.entries()) {
      const doel = gegevens.doelen[nummer];
      expect([doel?.id, doel?.zinnen]).toEqual([sectie.id, delen.length]);
      // Footnotes are counted from the end.
      const noten = delen.map(({ anker }) => anker.startsWith('voetnoot'));
      expect(noten.slice(delen.length - (doel?.voetnoten ?? 0))).toEqual(noten.filter(Boolean));
      expect(snijZinnen(sectie.id, records[nummer]?.tekst ?? '', records[nummer]?.zinnen ?? '')).toEqual(
        delen.map(({ anker, tekst }) => ({ anker, tekst })),
      );
    }
  });
});

describe('register', () => {
  const vind = (naam: string) => register().find((woord) => woord.naam === naam);

  test('headings, words of the work floor and other names are in it', () => {
    expect(vind('Zicht op veiligheid')?.plaatsen[0]?.sectie).toBe('7.1');
    expect(vind('Wijze van overdracht')?.plaatsen.map(({ sectie }) => sectie)).toContain('6.2.2');
    expect(vind('eerwraak')).toMatchObject({ zie: 'eergerelateerd geweld', plaatsen: [{ sectie: '5.1' }] });
  });

  test('every name is in it once, with at least one place', () => {
    const namen = register().map(({ naam }) => naam.toLowerCase());
    expect(new Set(namen).size).toBe(namen.length);
    expect(register().filter(({ plaatsen }) => plaatsen.length === 0)).toEqual([]);
  });

  test('where another name points to is in it too', () => {
    const namen = new Set(register().map(({ naam }) => naam.toLowerCase()));
    expect(
      register()
        .flatMap(({ zie = [] }) => zie)
        .filter((zie) => !namen.has(zie.toLowerCase())),
    ).toEqual([]);
  });

  test('other names for the same word that stand beside each other share a line; other neighbours do not', () => {
    const plaatsen = [{ sectie: '6.3', anker: '6.3' }];
    const ander = (naam: string, zie: string, sectie = '6.3'): Registerwoord => ({
      naam,
      letterlijk: false,
      zie,
      plaatsen: [{ sectie, anker: sectie }],
    });
    const term: Registerwoord = { naam: 'afstemmen', letterlijk: false, plaatsen };
    const lijst = [ander('afhaken', 'niet mee'), ander('afhouden', 'niet mee'), ander('afkeuren', 'mee'), ander('aflaten', 'mee', '6.4'), term, term];
    expect(voegBurenSamen(lijst).map(({ naam }) => naam)).toEqual(['afhaken, afhouden', 'afkeuren', 'aflaten', 'afstemmen', 'afstemmen']);
    expect(voegBurenSamen(lijst)[0]).toMatchObject({ zie: 'niet mee', plaatsen });
  });
});
