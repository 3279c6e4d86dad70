/** What the questions of a walkthrough may say, and what an editor is told when they do not. */
import { describe, expect, it } from 'vitest';
import { vragenSchema } from '../../../src/wegwijzer/schema';
import { heeftGrenzen, meldingenVan } from '../../hulp/schema';

const bron = {
  anker: '4-d',
  citaat: 'Na de overdracht na veiligheidsbeoordeling start het lokale team zo spoedig met de contacten met het gezin/huishouden.',
};
const vragen = (meer: object, boven: object = {}) => ({
  titel: 'Wat moet er nu gebeuren?',
  samenvatting: 'Een wegwijzer die alleen voor deze test bestaat.',
  inleiding: 'Een wegwijzer die alleen voor deze test bestaat.',
  secties: ['4'],
  vragen: {
    voorbij: {
      vraag: 'Zijn de weekdagen voorbij?',
      kort: 'Weekdagen voorbij',
      soort: 'ja-nee',
      waarom: 'Omdat de tekst dat vraagt.',
      bronnen: [bron],
      antwoorden: { ja: { tekst: 'Ja' } },
      ...meer,
    },
  },
  ...boven,
});
/** What is wrong with a question, with the place within it; and with the whole file. */
const bijVraag = (meer: object) => meldingenVan(vragenSchema, vragen(meer)).map((een) => een.replace(/^vragen\.voorbij[.:] ?/u, ''));
const bijBestand = (boven: object) => meldingenVan(vragenSchema, vragen({}, boven));
const TEKST = 'Schrijf een tekst, of een lijst van zinnen: elke zin met "tekst" en zo nodig "bij".';

describe('a question', () => {
  it('that makes one count days names a kind of event of the calculator', () => {
    expect(bijVraag({ rekenen: 'opnieuw-gemeld' })).toEqual([]);
    expect(bijVraag({ rekenen: 'zeven weekdagen' })).toEqual([expect.stringMatching(/^rekenen: Kies een gebeurtenis: melding-ontvangen, /u)]);
  });
  it.each([
    [{ vraag: 'Zijn de weekdagen voorbij.' }, 'vraag: Een vraag eindigt met een vraagteken.'],
    [{ soort: 'open' }, 'soort: Kies de soort: ja-nee, keuze of meerkeuze.'],
    [{ bronnen: [] }, 'bronnen: Elke vraag noemt ten minste één bron.'],
    [{ waarom: undefined }, `waarom: ${TEKST}`],
    [{ antwoorden: { ja: { tekst: 'Ja', uitzoeken: 7 } } }, `antwoorden.ja.uitzoeken: ${TEKST}`],
  ])('%j: %s', (meer, melding) => {
    expect(bijVraag(meer)).toEqual([melding]);
  });
  it('touches no point and means no danger when nothing is said of it', () => {
    const { voorbij } = vragenSchema.parse(vragen({})).vragen;
    expect([voorbij?.punten, voorbij?.antwoorden['ja']]).toEqual([[], { tekst: 'Ja', gevaar: false }]);
    expect(vragenSchema.parse(vragen({})).kenmerken).toEqual({});
  });
  it('has words, and no other field; so has an answer', () => {
    heeftGrenzen((tekst) => bijVraag({ vraag: tekst.replace(/x$/u, '?') }).length === 0, 10);
    for (const [veld, kortste, langste] of [
      ['kort', 3, 60],
      ['groep', 3],
      ['uitleg', 5],
      ['waarom', 5],
    ] as const)
      heeftGrenzen((tekst) => bijVraag({ [veld]: tekst }).length === 0, kortste, langste);
    heeftGrenzen((tekst) => bijVraag({ antwoorden: { ja: { tekst } } }).length === 0, 2);
    expect(['ja-nee', 'keuze', 'meerkeuze'].flatMap((soort) => bijVraag({ soort }))).toEqual([]);
    for (const meer of [{ titel: 'x' }, { antwoorden: { ja: { tekst: 'Ja', x: 1 } } }]) expect(bijVraag(meer)).toHaveLength(1);
  });
});

describe('a walkthrough', () => {
  it('is a question with who it is for, and no other field', () => {
    expect(bijBestand({ titel: 'Dit is wat er moet.' })).toEqual(['titel: De titel van een wegwijzer is een vraag.']);
    heeftGrenzen((tekst) => bijBestand({ titel: tekst.replace(/x$/u, '?') }).length === 0, 10);
    for (const [veld, kortste, langste] of [
      ['samenvatting', 20, 220],
      ['inleiding', 20],
    ] as const)
      heeftGrenzen((tekst) => bijBestand({ [veld]: tekst }).length === 0, kortste, langste);
    heeftGrenzen((tekst) => bijBestand({ kenmerken: { open: tekst } }).length === 0, 3);
    for (const boven of [{ secties: [] }, { slug: 'x' }]) expect(bijBestand(boven)).toHaveLength(1);
  });
});
