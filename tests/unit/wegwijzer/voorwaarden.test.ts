/** Conditions of texts: when they hold, and how they read where all of a text stands. */
import { describe, expect, it } from 'vitest';
import type { Vragen } from '../../../src/wegwijzer/schema';
import { geldt, heleTekst, voorwaardeInWoorden } from '../../../src/wegwijzer/voorwaarden';
import { antwoord } from '../../hulp/wegwijzer';

const vraag = (kort: string, antwoorden: Readonly<Record<string, string>>): Vragen['vragen'][string] => ({
  vraag: `${kort}, ja of nee?`,
  kort,
  soort: 'keuze',
  waarom: 'Daarom.',
  bronnen: [],
  punten: [],
  antwoorden: Object.fromEntries(Object.entries(antwoorden).map(([id, tekst]) => [id, { tekst, gevaar: false }])),
});
const vragen = {
  herkomst: vraag('Herkomst', { direct: 'Direct', 'na-dienst': 'Na een dienst' }),
  belegd: vraag('Belegd', { ja: 'Ja', nee: 'Nee', 'weet-niet': 'Weet ik niet' }),
};
const WAAR = 'Wegwijzer "x"';

describe('a condition', () => {
  const gegeven = [antwoord('herkomst', 'direct'), antwoord('belegd', 'nee')];

  it.each([
    [undefined, true],
    [{ herkomst: 'direct' }, true],
    [{ herkomst: 'na-dienst' }, false],
    [{ belegd: ['nee', 'weet-niet'] }, true],
    [{ belegd: ['ja', 'weet-niet'] }, false],
    [{ herkomst: 'direct', belegd: 'nee' }, true],
    [{ herkomst: 'direct', belegd: 'ja' }, false],
    [{ anders: 'ja' }, false],
  ])('%j is met: %s', (bij, verwacht) => {
    expect(geldt(bij, gegeven)).toBe(verwacht);
  });

  it('is met by one of several values', () => {
    expect(geldt({ vorm: 'pcf' }, [antwoord('vorm', 'vgv', 'pcf')])).toBe(true);
  });

  it('reads in the words of its questions', () => {
    expect(voorwaardeInWoorden({ herkomst: 'na-dienst', belegd: ['nee', 'weet-niet'] }, vragen, WAAR)).toBe(
      'Herkomst: Na een dienst en Belegd: Nee of Weet ik niet',
    );
  });

  it('stops the build, in Dutch, when it names what does not exist', () => {
    expect(() => voorwaardeInWoorden({ kleur: 'ja' }, vragen, WAAR)).toThrow(
      'Wegwijzer "x": noemt in "bij" de vraag "kleur". Die naam bestaat niet. Kies uit: herkomst, belegd.',
    );
    expect(() => voorwaardeInWoorden({ belegd: ['ja', 'soms'] }, vragen, WAAR)).toThrow(
      'Wegwijzer "x": noemt in "bij" als antwoord op "belegd" "soms". Die naam bestaat niet. Kies uit: ja, nee, weet-niet.',
    );
  });
});

describe('a text as a whole', () => {
  it('is itself when nothing depends on answers', () => {
    expect(heleTekst('Bel Veilig Thuis.', vragen, WAAR)).toBe('Bel Veilig Thuis.');
  });

  it('says when each sentence counts, and that the one after a condition always does', () => {
    const tekst = [
      { tekst: 'Eerst.' },
      { tekst: 'Dan zo.', bij: { herkomst: 'direct' } },
      { tekst: 'Of zo.', bij: { herkomst: 'na-dienst' } },
      { tekst: 'Bel.' },
      { tekst: 'Kijk.' },
    ];
    expect(heleTekst(tekst, vragen, WAAR)).toBe('Eerst. Bij “Herkomst: Direct”: Dan zo. Bij “Herkomst: Na een dienst”: Of zo. Altijd: Bel. Kijk.');
  });
});
