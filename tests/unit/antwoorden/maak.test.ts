/** Answers as pages, search and recall cards get them. */
import { describe, expect, it } from 'vitest';
import { keurUniek, maakAntwoord, perThema } from '../../../src/antwoorden/maak';
import { geraakt } from '../../../src/antwoorden/punten';
import type { Antwoordinhoud } from '../../../src/antwoorden/schema';
import { situatiesInWoorden, SITUATIES } from '../../../src/antwoorden/situaties';
import { antwoordnaslag, antwoordteksten } from '../../hulp/antwoordinhoud';

function inhoud(id: string): Antwoordinhoud {
  const gevonden = antwoordteksten.get(id);
  if (!gevonden) throw new Error(`Er is geen antwoord "${id}".`);
  return gevonden;
}
const CONTACT = inhoud('contact-starten');
const maak = (anders: Partial<Antwoordinhoud>) => maakAntwoord('proef', { ...CONTACT, ...anders }, antwoordnaslag);
const direct = CONTACT.situaties.filter(({ wanneer }) => wanneer.includes('direct'));
const een = (anders: object) => ({ ...CONTACT, situaties: direct.map((situatie) => ({ ...situatie, ...anders })) });
const metEen = (anders: object) => () => maak(een(anders));
const zonderPunten = (anders: object) => () => maakAntwoord('proef', een(anders), { ...antwoordnaslag, punten: new Map() });

describe('situations in words', () => {
  it.each([
    [['altijd'], 'geldt altijd'],
    [['direct', 'melding'], 'melding of onderzoek loopt; na een directe overdracht'],
    [['zonder-voorwaarden', 'direct', 'met-voorwaarden'], 'na een directe overdracht; na een dienst, met of zonder voorwaarden'],
    [['zonder-voorwaarden'], 'na een dienst, zonder voorwaarden'],
    [['met-voorwaarden'], 'na een dienst, met voorwaarden'],
    [['melding', 'altijd'], 'geldt altijd; melding of onderzoek loopt'],
  ] as const)('%j: %s', (wanneer, woorden) => {
    expect(situatiesInWoorden(wanneer)).toBe(woorden);
  });
});

describe('an answer', () => {
  it('has its situations in the order of a case, whatever the order in the file', () => {
    const { situaties } = maak({ situaties: [...CONTACT.situaties].reverse() });
    expect(situaties.flatMap(({ wanneer }) => wanneer)).toEqual(SITUATIES);
  });
  it('names the situations that share an answer in that order too, and its weight', () => {
    const [gedeeld] = maak(een({ wanneer: ['zonder-voorwaarden', 'melding', 'direct'], norm: 'afspraak', zekerheid: 'afleiding' })).situaties;
    expect(gedeeld).toMatchObject({ wanneer: ['melding', 'direct', 'zonder-voorwaarden'], norm: 'afspraak', zekerheid: 'afleiding' });
    const [zonder] = maak(een({ norm: undefined, zekerheid: undefined })).situaties;
    expect(Object.keys(zonder ?? {}).filter((naam) => naam === 'norm' || naam === 'zekerheid')).toEqual([]);
  });
  it('says where it stands, and where to find out how contact is safe', () => {
    expect(maak({ situaties: direct }).situaties).toMatchObject([
      {
        naam: 'na een directe overdracht',
        plaatsen: ['4.d'],
        veilig: '/wegwijzers/wie-informeert-het-gezin/',
        bronnen: [{ pad: '/afspraken/4/#4-d', plaats: '4.d', norm: 'afspraak' }],
        punten: [
          { nr: 'O17', pad: '/onduidelijkheden/#O17', ernst: 'inhoud' },
          { nr: 'O27', ernst: 'veiligheid' },
        ],
      },
    ]);
  });
  it('leads on by the title of the page, or its own words', () => {
    const verder = [{ naar: '/formulieren/contactpogingen/' }, { naar: '/wegwijzers/termijnen/#v1&soort=melding-ontvangen', tekst: 'Reken uit' }];
    expect(maak({ verder }).verder).toEqual([
      { pad: '/formulieren/contactpogingen/', tekst: antwoordnaslag.bladzijden.get('/formulieren/contactpogingen/') },
      { pad: '/wegwijzers/termijnen/#v1&soort=melding-ontvangen', tekst: 'Reken uit' },
    ]);
  });
  it.each([
    [
      'a page',
      () => maak({ verder: [{ naar: '/formulieren/contactpoging/' }] }),
      'noemt bladzijde "/formulieren/contactpoging/". Die naam bestaat niet. Bedoelt u "/formulieren/contactpogingen/"?',
    ],
    [
      'a kind of event',
      () => maak({ verder: [{ naar: '/wegwijzers/termijnen/#v1&soort=verjaardag' }] }),
      'de rekenhulp kent geen soort "verjaardag"',
    ],
    [
      'an address beside the calculator',
      () => maak({ verder: [{ naar: '/elders/wegwijzers/termijnen/#v1&soort=melding-ontvangen' }] }),
      'noemt bladzijde "/elders/wegwijzers/termijnen/#v1&soort=melding-ontvangen"',
    ],
    [
      'more of the calculator than a kind of event',
      () => maak({ verder: [{ naar: '/wegwijzers/termijnen/#v1&soort=melding-ontvangen&datum=1' }] }),
      'noemt bladzijde "/wegwijzers/termijnen/#v1&soort=melding-ontvangen&datum=1"',
    ],
    [
      'a point, in situations that share an answer',
      zonderPunten({ wanneer: ['direct', 'melding'] }),
      'situatie "direct, melding": noemt onduidelijk punt "O17".',
    ],
    ['a point', zonderPunten({}), 'Antwoord "proef", situatie "direct": noemt onduidelijk punt "O17".'],
    ['an excused point', zonderPunten({ geenPunt: { O15: 'Gaat over iets anders.' } }), 'noemt bij "geenPunt" onduidelijk punt "O15"'],
    ['a rule', metEen({ bronnen: direct.flatMap(({ bronnen }) => bronnen.map((bron) => ({ ...bron, regel: 'R999' }))) }), 'noemt regel "R999"'],
    ['a point named in the text', metEen({ punten: ['O27'] }), 'de tekst noemt punt O17. Zet het ook bij "punten".'],
  ])('with %s that is not there', (_wat, doe, melding) => {
    expect(doe).toThrow(melding);
  });
});

describe('points about safety', () => {
  const bronnen = [{ anker: '6.1.1-4', citaat: 'Van overdracht is sprake binnen zeven weekdagen' }];
  const alle = [...antwoordnaslag.punten.values()];
  it('are touched by the words they share, not by the whole sentence', () => {
    expect(
      geraakt(bronnen, alle)
        .map(({ nr }) => nr)
        .sort(),
    ).toEqual(['O15', 'O7']);
    expect(
      geraakt([{ anker: '6.1.1-4', citaat: 'Veilig Thuis de overdracht heeft verstuurd' }], alle)
        .map(({ nr }) => nr)
        .sort(),
    ).toEqual(['O7', 'O8']);
  });
  it('are not touched by words that only stand next to theirs', () => {
    const punt = (citaat: string) => ({ nr: 'O1', kop: 'Proef', ernst: 'veiligheid' as const, bronnen: [{ anker: '6.1.1-4', citaat }] });
    const raakt = (een: string, ander: string) => geraakt([{ anker: '6.1.1-4', citaat: een }], [punt(ander)]).length;
    expect([raakt('Van overdr', 'acht is sprake'), raakt('acht is sprake', 'Van overdr')]).toEqual([0, 0]);
    expect([raakt('Van overdra', 'acht is sprake'), raakt('acht is sprake', 'Van overdra')]).toEqual([1, 1]);
  });
  it('stop the build when they are left out, and are let go with a reason', () => {
    const zonder = { norm: undefined, zekerheid: 'afleiding', bronnen, punten: ['O17', 'O7'], tekst: 'Zie punt O17 voor wat dit hier is.' };
    expect(metEen(zonder)).toThrow('het citaat raakt punt O15 ("Wat is een weekdag?"), en dat raakt de veiligheid.');
    expect(metEen({ ...zonder, geenPunt: { O15: 'Het gaat hier niet om dagen.' } })).not.toThrow();
  });
});

describe('all answers together', () => {
  const eerste = { id: 'een', vraag: 'Wie belt?', zegswijzen: ['wie belt er'] };
  const klein = (tekst: string) => tekst.toLowerCase();
  it('share no way to ask', () => {
    expect(() => keurUniek([eerste, { id: 'twee', vraag: 'Wie schrijft?', zegswijzen: ['Wie belt er'] }], klein)).toThrow(
      'Antwoord "twee": "Wie belt er" staat ook in "een". Een zegswijze hoort bij één antwoord.',
    );
    expect(() => keurUniek([eerste, { id: 'twee', vraag: 'Wie schrijft?', zegswijzen: ['wie schrijft er'] }], klein)).not.toThrow();
  });
  it('stand under their theme, in the order of the themes', () => {
    const bladen = perThema([maak({ thema: 'vormen' }), maak({ thema: 'veiligheid' }), maak({ thema: 'vormen' })]);
    expect(bladen.map(({ thema, kop, antwoorden }) => [thema, kop, antwoorden.length])).toEqual([
      ['veiligheid', 'Gevaar en veiligheid', 1],
      ['vormen', 'Bijzondere vormen van geweld', 2],
    ]);
  });
});
