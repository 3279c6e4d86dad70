/** A small text with its word tables, and an index that finds whole words, for the tests of search. */
import { maakNaslag, type Naslag } from '../../../src/zoeken/naslag';
import { ontpak, pak } from '../../../src/zoeken/pakken';
import { woorden } from '../../../src/zoeken/normaliseer';
import type { Middelen, Zoekgegevens } from '../../../src/zoeken/typen';

const TEKSTEN: readonly (readonly [id: string, kop: string, tekst: string])[] = [
  ['5.1', 'Richtlijn voor de verdeling', 'De melder wil anoniem blijven. Eergerelateerd geweld.'],
  ['6.5', 'Opschalen', 'Medewerkers schalen op naar hun gedragswetenschappers.'],
  ['7.1', 'Zicht op veiligheid', 'Van stabiele veiligheid is sprake na zes maanden.'],
  ['7.3', 'Casusregie', 'De casusregisseur stemt af. Het lokale team rondt de casusregie af.'],
  ['bijlage-4', 'Bijlage 4. Veiligheidsvoorwaarden', 'Veilig Thuis stelt veiligheidsvoorwaarden. Die zijn niet-onderhandelbaar.'],
  ['/begrippen/#casusregie', 'casusregie', 'Wie het geheel bewaakt.'],
];

const alleWoorden = () => TEKSTEN.flatMap(([, kop, tekst]) => woorden(`${kop} ${tekst}`)).filter((woord) => woord.length > 3 && !/\d/u.test(woord));

/** Data as made at build time. Made anew for every test: what is made outside a test counts for every test in a mutation run. */
export const maakGegevens = (): Zoekgegevens =>
  ontpak(
    pak({
      versie: 'proef',
      doelen: TEKSTEN.map(([id, kop, tekst]) => ({
        id,
        kop,
        pad: '',
        soort: 'afspraken',
        zinnen: tekst
          .split(/(?<=\.) /u)
          .map((zin) => zin.split(' ').length)
          .join(' '),
      })),
      sleutels: TEKSTEN.map((_, nummer) => `nl_${nummer}`),
      ingangen: [
        { sleutels: ['eergerelateerd geweld', 'eerwraak'], doelen: [0] },
        { sleutels: ['meningsverschil', 'niet eens'], doelen: [1], zoekt: ['schalen op'] },
        { sleutels: ['casusregie', 'regie', 'taken regisseur'], doelen: [3, 5] },
        { sleutels: ['voorwaarden', 'vvw'], doelen: [4] },
      ],
      woorden: [...new Set(alleWoorden())].sort().join(' '),
      stopwoorden: ['de', 'het', 'is', 'van', 'met', 'eens', 'op', 'in', 'hoe', 'doe', 'ik', 'na'],
      vraagwoorden: ['wie', 'wat', 'hoe'],
      algemeen: ['veilig', 'veiligheid', 'thuis', 'team', 'niet'],
    }),
  );

/** The same, ready for looking up. */
export const naslag = (): Naslag => maakNaslag(maakGegevens());

/** Finds words and phrases as they stand; every hit counts the same. */
export const MIDDELEN: Middelen = {
  bevraag: (term) => {
    const gezocht = ` ${woorden(term).join(' ')} `;
    const raak = TEKSTEN.flatMap(([, kop, tekst], doel) =>
      ` ${woorden(`${kop} ${tekst}`).join(' ')} `.includes(gezocht) ? [{ doel, score: 1 }] : [],
    );
    return Promise.resolve(raak);
  },
  tekstVan: (doel) => Promise.resolve(TEKSTEN[doel]?.[2]),
};
