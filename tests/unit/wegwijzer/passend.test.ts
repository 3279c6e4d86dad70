/** W9 asks the same things after both kinds of hand-over, but what the agreements say about them differs (R20–R39, R66, R70, R87–R98). */
import { describe, expect, it } from 'vitest';
import type { Citaat, Gegevens, UitkomstTekst } from '../../../src/wegwijzer/gegevens';
import { passend } from '../../../src/wegwijzer/passend';
import { redenen } from '../../../src/wegwijzer/teksten';
import { overdrachtOntvangen } from '../../../src/machines/overdracht-ontvangen';
import { gronden } from '../../../src/wegwijzer/gronden';
import { antwoord } from '../../hulp/wegwijzer';
import { wegwijzer } from '../../hulp/wegwijzerinhoud';

const ALTIJD = ['bevestigd', 'compleet', 'gezin-geinformeerd', 'contact-gestart'];
const NA_DIENST = ['warme-overdracht', 'direct-veilig', 'plan-gestart', 'consequenties-afgesproken', 'monitoring-afgesproken'];
const open = (vragen: readonly string[]) => vragen.map((vraag) => antwoord(vraag, 'nee'));
const dienst = (voorwaarden: string) => [
  antwoord('herkomst', 'na-dienst'),
  antwoord('voorwaarden-schriftelijk', voorwaarden),
  ...open([...ALTIJD, ...NA_DIENST]),
];

/** Nothing done yet, after each kind of hand-over: the texts as someone reads them who got the case in this way. */
const SITUATIES = {
  direct: [antwoord('herkomst', 'direct'), ...open(ALTIJD)],
  'met voorwaarden': dienst('ja'),
  'voorwaarden onbekend': dienst('weet-niet'),
  'zonder voorwaarden': dienst('geen-voorwaarden'),
} as const;
type Situatie = keyof typeof SITUATIES;
const over = (situatie: Situatie): Gegevens => passend(wegwijzer('overdracht-ontvangen').gegevens, SITUATIES[situatie]);
const DIENSTEN = ['met voorwaarden', 'voorwaarden onbekend', 'zonder voorwaarden'] as const;

const bronnenVan = ({ bronnen, veiligThuis, lokaalTeam, termijnen }: UitkomstTekst) => [
  ...bronnen,
  ...[...veiligThuis, ...lokaalTeam, ...termijnen].flatMap((handeling) => handeling.bronnen),
];
/** Chapters and paragraphs sources stand in: 'paragraaf 7.1'. */
const plaatsen = (bronnen: readonly Citaat[]) => [...new Set(bronnen.map(({ plaats }) => plaats))].join(', ');

describe('every open item has an action, with a deadline or the word that there is none', () => {
  it.each([
    ...ALTIJD.map((vraag) => ['direct', vraag] as const),
    ...DIENSTEN.flatMap((situatie) => [...ALTIJD, 'voorwaarden-schriftelijk', ...NA_DIENST].map((vraag) => [situatie, vraag] as const)),
  ])('%s: %s', (situatie, vraag) => {
    const { nee, 'weet-niet': onbekend } = over(situatie).vragen[vraag]?.antwoorden ?? {};
    for (const een of [nee, onbekend]) {
      expect(een?.grond).toBeDefined();
      expect(een?.uitzoeken).toMatch(/noemt (?:de tekst |dan )?geen (?:uiterste )?termijn|zeven weekdagen/u);
    }
  });
});

describe('what is asked after both kinds of hand-over has the words of that hand-over only', () => {
  it.each([
    ['bevestigd', '4-h', '4-o'],
    ['compleet', '6.1.4-1', '6.2.4-2'],
    ['gezin-geinformeerd', '6.1.3-2', '6.2.2-2'],
    ['contact-gestart', '4-d', '4-i'],
  ])('%s: %s after the safety assessment, %s after a service', (vraag, direct, naDienst) => {
    const ankers = (situatie: Situatie) => over(situatie).vragen[vraag]?.bronnen.map(({ pad }) => pad.split('#')[1]) ?? [];
    expect(ankers('direct')[0]).toBe(direct);
    expect(ankers('direct')).not.toContain(naDienst);
    for (const situatie of DIENSTEN) {
      expect(ankers(situatie)[0]).toBe(naDienst);
      expect(ankers(situatie)).not.toContain(direct);
    }
  });
  it('the list to compare with is that of the hand-over', () => {
    expect(over('direct').vragen['compleet']?.uitleg).toBe(
      'Leg de overdracht naast de twaalf onderdelen van paragraaf 6.1.4. Contactgegevens horen erbij als ze bekend zijn.',
    );
    expect(over('met voorwaarden').vragen['compleet']?.uitleg).toMatch(/^Leg de overdracht naast de elf onderdelen van paragraaf 6\.2\.4\./u);
  });
  it('the ground and the note of an outcome quote that hand-over too', () => {
    const reden = (herkomst: 'direct' | 'na-dienst', situatie: Situatie) => {
      const lijst = [antwoord('herkomst', herkomst), antwoord('bevestigd', 'nee')];
      return redenen(over(situatie), gronden(overdrachtOntvangen, lijst), lijst).at(-1)?.bron?.pad;
    };
    expect(reden('direct', 'direct')).toMatch(/#4-h$/u);
    expect(reden('na-dienst', 'met voorwaarden')).toMatch(/#4-o$/u);
  });
});

describe('reading 12: chapter 7 is for after a service only (O30)', () => {
  it.each(['nog-te-doen', 'alles-gedaan'])(
    '%s quotes chapter 7 and paragraph 6.2 after a service only, and 6.1 after a direct hand-over only',
    (id) => {
      const waar = (situatie: Situatie) => plaatsen(bronnenVan(over(situatie).uitkomsten[id] as UitkomstTekst));
      expect(waar('direct')).not.toMatch(/paragraaf (?:7|6\.2)/u);
      expect(waar('direct')).toMatch(/paragraaf 6\.1/u);
      for (const situatie of DIENSTEN) {
        expect(waar(situatie)).toMatch(/paragraaf 7/u);
        expect(waar(situatie)).not.toMatch(/paragraaf 6\.1/u);
      }
    },
  );
});

describe('reading 14: the deadline of 4.i is never put on 4.d, nor on a service without conditions (O17, O18)', () => {
  /** What someone is told to do, and by when. */
  const zinnen = ({ vragen, uitkomsten }: Gegevens) => [
    ...Object.values(uitkomsten).flatMap(({ termijnen, lokaalTeam }) => [...termijnen, ...lokaalTeam].map(({ tekst }) => tekst)),
    ...Object.values(vragen).flatMap(({ antwoorden: lijst }) => Object.values(lijst).flatMap(({ uitzoeken }) => uitzoeken ?? [])),
  ];
  const zeven = (situatie: Situatie) => zinnen(over(situatie)).filter((zin) => zin.includes('zeven weekdagen'));

  it.each(['direct', 'zonder voorwaarden'] as const)('%s: no seven weekdays', (situatie) => {
    expect(zeven(situatie)).toEqual([]);
  });
  it('seven weekdays stand with conditions, and with the word that they hold for conditions', () => {
    expect(zeven('met voorwaarden')).toHaveLength(4);
    for (const zin of zeven('met voorwaarden')) expect(zin).toMatch(/er (?:zijn )?veiligheidsvoorwaarden (?:zijn )?gesteld/iu);
  });
  it('as long as it is not known whether there are conditions the seven weekdays are kept to', () => {
    expect(zeven('voorwaarden onbekend').join(' ')).toMatch(/Rekent met die zeven weekdagen zolang niet zeker is of er voorwaarden zijn/u);
  });
  it('for contact after a direct hand-over the text names none', () => {
    expect(zinnen(over('direct')).filter((zin) => zin.includes('geen uiterste termijn'))).toHaveLength(3);
  });
  it('nor for contact after a service without conditions', () => {
    const zonder =
      /noemt dan geen termijn|noemt zonder voorwaarden geen termijn|geen veiligheidsvoorwaarden zijn gesteld: de tekst noemt geen termijn/u;
    expect(zinnen(over('zonder voorwaarden')).filter((zin) => zonder.test(zin))).toHaveLength(4);
  });
});
