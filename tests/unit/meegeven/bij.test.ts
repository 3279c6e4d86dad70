/** W9 asks the same things after both kinds of hand-over, but what the agreements say about them differs (R20–R39, R66, R70, R87–R98). */
import { describe, expect, it } from 'vitest';
import type { Citaat, Gegevens, UitkomstTekst } from '../../../src/components/wegwijzer/gegevens';
import { passend } from '../../../src/components/wegwijzer/passend';
import { redenen } from '../../../src/components/wegwijzer/teksten';
import { overdrachtOntvangen } from '../../../src/machines/overdracht-ontvangen';
import { gronden } from '../../../src/wegwijzer/gronden';
import { antwoord } from '../../hulp/wegwijzer';
import { wegwijzer } from '../../hulp/wegwijzerinhoud';

const ALTIJD = ['bevestigd', 'compleet', 'gezin-geinformeerd', 'contact-gestart'];
const NA_DIENST = ['warme-overdracht', 'voorwaarden-schriftelijk', 'plan-gestart', 'monitoring-afgesproken'];

/** The texts as someone reads them who got the case in this way. */
const na = (herkomst: 'direct' | 'na-dienst') => passend(wegwijzer('overdracht-ontvangen').gegevens, [antwoord('herkomst', herkomst)]);
const NA = { direct: na('direct'), 'na-dienst': na('na-dienst') };
const bronnenVan = ({ bronnen, veiligThuis, lokaalTeam, termijnen }: UitkomstTekst) => [
  ...bronnen,
  ...[...veiligThuis, ...lokaalTeam, ...termijnen].flatMap((handeling) => handeling.bronnen),
];
/** Chapter or paragraph a source stands in: '7.1' for paragraph 7.1. */
const plaatsen = (bronnen: readonly Citaat[]) => new Set(bronnen.map(({ plaats }) => plaats));

describe('every open item has an action, with a deadline or the word that there is none', () => {
  it.each([
    ...ALTIJD.flatMap((vraag) => [['direct', vraag] as const, ['na-dienst', vraag] as const]),
    ...NA_DIENST.map((vraag) => ['na-dienst', vraag] as const),
  ])('%s: %s', (herkomst, vraag) => {
    const { nee, 'weet-niet': onbekend } = NA[herkomst].vragen[vraag]?.antwoorden ?? {};
    for (const open of [nee, onbekend]) {
      expect(open?.grond).toBeDefined();
      expect(open?.uitzoeken).toMatch(/noemt (de tekst )?geen (uiterste )?termijn/u);
    }
  });
});

describe('what is asked after both kinds of hand-over has the words of that hand-over only', () => {
  it.each([
    ['bevestigd', '4-h', '4-o'],
    ['compleet', '6.1.4-1', '6.2.4-2'],
    ['gezin-geinformeerd', '6.1.3-2', '6.2.2-2'],
    ['contact-gestart', '4-d', '4-i'],
  ])('%s: %s after the safety assessment, %s after a service', (vraag, direct, dienst) => {
    const ankers = (herkomst: keyof typeof NA) => NA[herkomst].vragen[vraag]?.bronnen.map(({ pad }) => pad.split('#')[1]) ?? [];
    expect(ankers('direct')[0]).toBe(direct);
    expect(ankers('na-dienst')[0]).toBe(dienst);
    expect(ankers('direct')).not.toContain(dienst);
    expect(ankers('na-dienst')).not.toContain(direct);
  });
  it('the list to compare with is that of the hand-over', () => {
    expect(NA.direct.vragen['compleet']?.uitleg).toBe('Leg de overdracht naast de twaalf onderdelen van paragraaf 6.1.4.');
    expect(NA['na-dienst'].vragen['compleet']?.uitleg).toMatch(/^Leg de overdracht naast de elf onderdelen van paragraaf 6\.2\.4\./u);
  });
  it('the ground and the note of an outcome quote that hand-over too', () => {
    const reden = (herkomst: keyof typeof NA) => {
      const lijst = [antwoord('herkomst', herkomst), antwoord('bevestigd', 'nee')];
      return redenen(NA[herkomst], gronden(overdrachtOntvangen, lijst), lijst).at(-1)?.bron?.pad;
    };
    expect(reden('direct')).toMatch(/#4-h$/u);
    expect(reden('na-dienst')).toMatch(/#4-o$/u);
  });
});

describe('reading 12: chapter 7 is for after a service only (O30)', () => {
  it.each(['nog-te-doen', 'alles-gedaan'])(
    '%s quotes chapter 7 and paragraph 6.2 after a service only, and 6.1 after a direct hand-over only',
    (id) => {
      const [direct, dienst] = [NA.direct, NA['na-dienst']].map(({ uitkomsten }) =>
        [...plaatsen(bronnenVan(uitkomsten[id] as UitkomstTekst))].join(', '),
      );
      expect(direct).not.toMatch(/paragraaf (?:7|6\.2)/u);
      expect(direct).toMatch(/paragraaf 6\.1/u);
      expect(dienst).toMatch(/paragraaf 7/u);
      expect(dienst).not.toMatch(/paragraaf 6\.1/u);
    },
  );
});

describe('reading 14: the deadline of 4.i is never put on 4.d (O17, O18)', () => {
  const zinnen = ({ vragen, uitkomsten }: Gegevens) => [
    ...Object.values(uitkomsten).flatMap(({ termijnen }) => termijnen.map(({ tekst }) => tekst)),
    ...Object.values(vragen).flatMap(({ antwoorden: lijst }) => Object.values(lijst).flatMap(({ uitzoeken }) => uitzoeken ?? [])),
  ];
  it('seven weekdays are only named after a service, for when there are conditions', () => {
    expect(zinnen(NA.direct).join(' ')).not.toContain('zeven weekdagen');
    const zeven = zinnen(NA['na-dienst']).filter((zin) => zin.includes('zeven weekdagen'));
    expect(zeven).toHaveLength(3);
    for (const zin of zeven) expect(zin).toMatch(/(?:als er|zijn er) veiligheidsvoorwaarden (?:zijn )?gesteld.*zeven weekdagen/iu);
  });
  it('for contact after a direct hand-over the text names none', () => {
    expect(zinnen(NA.direct).filter((zin) => zin.includes('geen uiterste termijn'))).toHaveLength(3);
  });
});
