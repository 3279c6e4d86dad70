import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { terugkoppelen } from '../../../src/machines/terugkoppelen';
import type { Gegeven } from '../../../src/machines/voorbeeld';
import { uitkomstenSchema } from '../../../src/wegwijzer/schema';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import type { Antwoorden } from '../../../src/machines/route';
import { aanvullingen, antwoord, antwoorden, uitkomst, volgendeVraag } from '../../hulp/wegwijzer';
import { heeftWaarheidstabel, link } from './hulp';

/**
 * Contract §3 as data, without the machine: the answers of each row ('a|b' for either) and its outcome. The two tails follow on
 * every beginning that leads to them.
 */
type Rij = readonly [Readonly<Record<string, string>>, string];
const ANDERS = 'nee|weet-niet';
const NA_DIRECT: readonly Rij[] = [
  [{ contact: ANDERS, 'drie-pogingen': 'ja' }, 'terugkoppelen'],
  [{ contact: ANDERS, 'drie-pogingen': 'niet-veilig' }, 'terugkoppelen-niet-veilig'],
  [{ contact: ANDERS, 'drie-pogingen': ANDERS }, 'rond-pogingen-af'],
  [{ contact: 'ja', 'open-en-afspraken': ANDERS, 'zorgen-afgenomen': 'ja' }, 'geen-grond-leg-vast'],
  [{ contact: 'ja', 'open-en-afspraken': ANDERS, 'zorgen-afgenomen': ANDERS }, 'terugkoppelen'],
  [{ contact: 'ja', 'open-en-afspraken': 'ja', 'zorgen-groter': 'nee' }, 'geen-terugkoppelsituatie'],
  [{ contact: 'ja', 'open-en-afspraken': 'ja', 'zorgen-groter': 'ja|weet-niet', 'kunt-verder': 'ja' }, 'terugkoppelen-mag-bel'],
  [{ contact: 'ja', 'open-en-afspraken': 'ja', 'zorgen-groter': 'ja|weet-niet', 'kunt-verder': ANDERS }, 'terugkoppelen'],
];
const NA_DIENST: readonly Rij[] = [
  [{ 'wat-speelt': 'geen-contact|niet-open|geen-herstel|weet-niet' }, 'overleg-veilig-thuis-stappen'],
  [{ 'wat-speelt': 'voorwaarde-niet-nageleefd' }, 'voorwaarde-niet-nageleefd'],
  [{ 'wat-speelt': 'nieuwe-informatie' }, 'nieuwe-aanmelding'],
  [{ 'wat-speelt': 'zorgen-minderjarige' }, 'jeugdbeschermingstafel-kan'],
  [{ 'wat-speelt': 'monitoring-afgesloten' }, 'na-monitoring-opnieuw-melden'],
];
const na = (begin: Readonly<Record<string, string>>, staart: readonly Rij[]): Rij[] => staart.map(([rij, einde]) => [{ ...begin, ...rij }, einde]);
const TABEL: readonly Rij[] = [
  ...na({ herkomst: 'direct' }, NA_DIRECT),
  ...na({ herkomst: 'na-dienst' }, NA_DIENST),
  ...na({ herkomst: 'weet-niet', 'voorwaarden-gesteld': 'ja' }, NA_DIENST),
  [{ herkomst: 'zvh' }, 'zvh-niet-geregeld'],
  [{ herkomst: 'weet-niet', 'voorwaarden-gesteld': ANDERS }, 'bel-over-herkomst'],
];

/** Every list of answers of a row. */
const uitgeschreven = (rij: Readonly<Record<string, string>>): Antwoorden[] =>
  Object.entries(rij).reduce<Antwoorden[]>(
    (lijsten, [vraag, waarden]) => lijsten.flatMap((lijst) => waarden.split('|').map((waarde) => [...lijst, antwoord(vraag, waarde)])),
    [[]],
  );
const tekst = (lijst: Antwoorden) => lijst.map(({ vraag, waarden }) => `${vraag}=${waarden.join('+')}`).join(' ');
const eindigt = (lijst: Antwoorden) => speelAf(terugkoppelen, lijst).uitkomst ?? '';
const rang = (id: string) => terugkoppelen.vanStrengNaarRuim.indexOf(id);

const verwacht = TABEL.flatMap(([rij, einde]) => uitgeschreven(rij).map((lijst) => [link(lijst), einde] as const));
heeftWaarheidstabel(terugkoppelen, Object.fromEntries(verwacht), { wegen: 8 + 6 + 1 + 6 + 2 * 8 + 1 + 2, uitkomsten: 13 });

describe('the way through W5', () => {
  it.each<[string, Gegeven, string]>([
    ['herkomst direct', { herkomst: 'direct' }, 'contact'],
    ['herkomst na-dienst', { herkomst: 'na-dienst' }, 'wat-speelt'],
    ['herkomst weet-niet', { herkomst: 'weet-niet' }, 'voorwaarden-gesteld'],
    ['voorwaarden-gesteld ja', { herkomst: 'weet-niet', 'voorwaarden-gesteld': 'ja' }, 'wat-speelt'],
    ['contact ja', { herkomst: 'direct', contact: 'ja' }, 'open-en-afspraken'],
    ['contact weet-niet', { herkomst: 'direct', contact: 'weet-niet' }, 'drie-pogingen'],
    ['open-en-afspraken ja', { herkomst: 'direct', contact: 'ja', 'open-en-afspraken': 'ja' }, 'zorgen-groter'],
    ['open-en-afspraken weet-niet', { herkomst: 'direct', contact: 'ja', 'open-en-afspraken': 'weet-niet' }, 'zorgen-afgenomen'],
  ])('%s', (_naam, gegeven, volgende) => {
    volgendeVraag(terugkoppelen, gegeven, volgende);
  });
});

/** Every replacement of one answer by 'weet-niet', with every way of answering the questions that are new then. */
const vervangingen = [...aanvullingen(terugkoppelen)].flatMap((lijst) =>
  lijst.flatMap(({ vraag }) => {
    const vast = new Map([...lijst.filter((a) => a.vraag !== vraag), antwoord(vraag, 'weet-niet')].map((a) => [a.vraag, a]));
    return [...aanvullingen(terugkoppelen, vast)].map((anders) => ({
      vraag,
      voor: eindigt(lijst),
      na: eindigt(anders),
      lijst,
      anders,
      nieuw: anders.filter((a) => !lijst.some((oud) => oud.vraag === a.vraag)),
    }));
  }),
);
const ruimer = vervangingen.filter(({ voor, na: erna }) => rang(erna) > rang(voor));

describe("'weet-niet' in W5", () => {
  it('never leads to the right when the questions that are new then are not known either', () => {
    const nietsNieuws = ruimer.filter(({ nieuw }) => nieuw.every(({ waarden }) => waarden.includes('weet-niet')));
    expect(nietsNieuws).toEqual([]);
  });

  it('open-en-afspraken: only because the concerns are known to have lessened, and never past what the text gives no ground for', () => {
    const hier = ruimer.filter(({ vraag }) => vraag === 'open-en-afspraken');
    expect(new Set(hier.map(({ nieuw, na: erna }) => `${tekst(nieuw)} → ${erna}`))).toEqual(new Set(['zorgen-afgenomen=ja → geen-grond-leg-vast']));
    expect(new Set(hier.map(({ voor }) => voor))).toEqual(new Set(['terugkoppelen', 'terugkoppelen-mag-bel']));
  });

  it('herkomst: only because the conditions show the origin, and then as if the origin was known', () => {
    for (const { anders, na: erna } of ruimer.filter(({ vraag }) => vraag === 'herkomst')) {
      const [, voorwaarden, ...rest] = anders;
      expect(voorwaarden).toEqual(antwoord('voorwaarden-gesteld', 'ja'));
      expect(eindigt([antwoord('herkomst', 'na-dienst'), ...rest])).toBe(erna);
    }
  });

  it.each(['nee', 'weet-niet'])('herkomst: no conditions (%s) fits two origins, so it chooses neither (O18)', (voorwaarden) => {
    uitkomst(terugkoppelen, { herkomst: 'weet-niet', 'voorwaarden-gesteld': voorwaarden }, 'bel-over-herkomst');
  });

  it("on a yes/no question never reaches 'no situation to report back'", () => {
    const onbekend = [...aanvullingen(terugkoppelen)].filter((lijst) => lijst.slice(1).some(({ waarden }) => waarden.includes('weet-niet')));
    expect(onbekend.filter((lijst) => eindigt(lijst) === terugkoppelen.vanStrengNaarRuim.at(-1))).toEqual([]);
  });
});

const teksten = uitkomstenSchema.parse(parse(readFileSync('src/content/wegwijzers/terugkoppelen/uitkomsten.yaml', 'utf8'))).uitkomsten;

describe('reading 3: reporting back, or the day of reporting anew, moves no responsibility (O14, R110)', () => {
  it.each(Object.entries(teksten))('%s tells reporting back from reporting anew or says nothing goes over', (_id, { toelichting }) => {
    const altijd = typeof toelichting === 'string' ? toelichting : toelichting.flatMap((zin) => (zin.bij ? [] : [zin.tekst])).join(' ');
    expect(altijd).toMatch(/overgang|gaat de verantwoordelijkheid niet over|verantwoordelijkheid daardoor overgaat/u);
  });
  it.each(Object.entries(teksten))('%s: the local team keeps looking, or works on', (_id, { lokaalTeam }) => {
    expect(
      lokaalTeam.some(({ tekst: zin }) => /[Bb]lijft (intussen )?(zelf )?(kijken|zicht houden|verantwoordelijk)|blijft zelf kijken/u.test(zin)),
    ).toBe(true);
  });
  it('the day of reporting is named as not yet', () => {
    expect(teksten['nieuwe-aanmelding']?.waarschuwing).toContain('nog niet verantwoordelijk');
  });
});

describe('reading 11: 6.1.6 is no filter (O2, O3)', () => {
  it.each(['ja', 'weet-niet'])('contact and greater concerns (%s) never end without a call or a report', (groter) => {
    const begin = { herkomst: 'direct', contact: 'ja', 'open-en-afspraken': 'ja', 'zorgen-groter': groter };
    uitkomst(terugkoppelen, { ...begin, 'kunt-verder': 'ja' }, 'terugkoppelen-mag-bel');
    uitkomst(terugkoppelen, { ...begin, 'kunt-verder': 'nee' }, 'terugkoppelen');
  });
  it('after contact failed, reporting back is the outcome', () => {
    expect(eindigt(antwoorden({ herkomst: 'direct', contact: 'nee', 'drie-pogingen': 'ja' }))).toBe('terugkoppelen');
  });
});

describe('reading 14: no deadline is made up (O6, O17)', () => {
  it.each(Object.entries(teksten))('%s says that the text names none', (_id, { termijnen }) => {
    expect(termijnen.some(({ tekst: zin }) => zin.includes('de tekst noemt geen'))).toBe(true);
  });
  it('seven weekdays are only named for the passing of responsibility after a report', () => {
    const zeven = Object.values(teksten).flatMap(({ termijnen }) => termijnen.filter(({ tekst: zin }) => /zeven|7de/u.test(zin)));
    expect(new Set(zeven.flatMap(({ bronnen }) => bronnen.map(({ regel }) => regel)))).toEqual(new Set(['R110']));
  });
});
