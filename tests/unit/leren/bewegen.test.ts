/** Explanations one can move: the truth table of their rules, and words that agree with rules and source. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { leesInhoud } from '../../../scripts/dekking/lezen';
import { keurBestand } from '../../../scripts/keur';
import { combinaties, gevallen, keurBewegen } from '../../../src/leren/beweegtabel';
import { maakBeweging } from '../../../src/leren/beweging';
import { BEWEEGREGELS, welkeGelden } from '../../../src/leren/bewegen';
import { bewegenSchema } from '../../../src/leren/schema-bewegen';
import { gemiddeldeZin } from '../../../src/taal/leesbaarheid';
import { antwoordnaslag } from '../../hulp/antwoordinhoud';

const teksten = new Map(
  readdirSync('src/content/bewegen').map((bestand) => {
    const inhoud: unknown = parse(readFileSync(`src/content/bewegen/${bestand}`, 'utf8'));
    return [bestand.replace('.yaml', ''), keurBestand(bewegenSchema, { pad: `bewegen/${bestand}`, inhoud })] as const;
  }),
);
const geef = (naam: string) => {
  const tekst = teksten.get(naam);
  if (!tekst) throw new Error(naam);
  return tekst;
};
const uitspraak = (naam: string, id: string) => geef(naam).uitspraken.find((een) => een.id === id);

describe('direct against stable safety', () => {
  const gelden = (waar: string, direct: string, criteria: string) => welkeGelden('veiligheid', { waar, direct, criteria }).join(' ');
  const NOG_DIRECT = 'twee-doelen cijfer eerst-direct';
  const STABIEL = 'gevaar wie-stabiel drie-criteria elementen voorwaarden-blijven';
  it.each([
    ['vt', 'nee', 'ja', `gevaar vt-direct ${NOG_DIRECT}`],
    ['vt', 'weet-niet', 'nee', `gevaar vt-direct ${NOG_DIRECT} vraag-na`],
    ['vt', 'ja', 'ja', 'gevaar nog-bij-vt drie-criteria'],
    ['direct', 'nee', 'ja', `gevaar vt-direct wie-regelt-direct ${NOG_DIRECT}`],
    ['direct', 'weet-niet', 'ja', `gevaar vt-direct wie-regelt-direct ${NOG_DIRECT} vraag-na`],
    ['direct', 'ja', 'ja', 'gevaar wie-stabiel-direct hulplijst geen-einde'],
    ['dienst', 'nee', 'ja', `gevaar vt-direct wie-na-dienst ${NOG_DIRECT}`],
    ['dienst', 'weet-niet', 'ja', `gevaar vt-direct wie-na-dienst ${NOG_DIRECT} vraag-na`],
    ['dienst', 'ja', 'ja', `${STABIEL} einde eerst-afstemmen`],
    ['dienst', 'ja', 'nee', `${STABIEL} nog-niet`],
    ['dienst', 'ja', 'weet-niet', `${STABIEL} nog-niet`],
  ])('%s, directly safe %s, criteria %s', (waar, direct, criteria, verwacht) => {
    expect(gelden(waar, direct, criteria)).toBe(verwacht);
  });
  it('what is not known never counts as safe: it says what no says, and more', () => {
    for (const waar of ['vt', 'direct', 'dienst']) expect(gelden(waar, 'weet-niet', 'ja').replace(' vraag-na', '')).toBe(gelden(waar, 'nee', 'ja'));
    expect(gelden('dienst', 'ja', 'weet-niet')).not.toContain('einde');
  });
});

describe('monitoring', () => {
  const gelden = (route: string, duur: string, oordeel: string) => welkeGelden('monitoren', { route, duur, oordeel }).join(' ');
  const KORT = 'redenen vaste-periodes vaker';
  it.each([
    ['direct', 'korter', 'geen', 'niemand team-direct bel waarop-direct'],
    ['direct', 'langer', 'stabiel', 'niemand team-direct bel waarop-direct'],
    ['met', 'korter', 'geen', `bel vt-altijd team-ook waarop-met ${KORT}`],
    ['met', 'korter', 'onvoldoende', `bel vt-altijd team-ook waarop-met ${KORT} stappen`],
    ['met', 'korter', 'stabiel', `bel vt-altijd team-ook waarop-met ${KORT} sluit-af daarna`],
    ['met', 'langer', 'geen', 'bel vt-altijd team-ook waarop-met redenen na-achttien'],
    ['zonder', 'korter', 'geen', `bel vt-altijd team-ook waarop-zonder ${KORT}`],
    ['zonder', 'langer', 'onvoldoende', 'bel vt-altijd team-ook waarop-zonder redenen na-achttien stappen'],
  ])('%s, %s, judgement %s', (route, duur, oordeel, verwacht) => {
    expect(gelden(route, duur, oordeel)).toBe(verwacht);
  });
});

describe.each([...teksten])('the explanation %s', (naam, tekst) => {
  it('names what its rules name', () => {
    expect(keurBewegen(naam, tekst)).toEqual([]);
    expect(Object.keys(BEWEEGREGELS)).toContain(naam);
  });
  it('says something about who, on what and when in every case, with a word on danger', () => {
    for (const feiten of combinaties(tekst.feiten)) {
      const gelden = welkeGelden(naam, feiten).map((id) => uitspraak(naam, id));
      expect(new Set(gelden.map((een) => een?.vak)), JSON.stringify(feiten)).toEqual(new Set(['wie', 'waarop', 'wanneer']));
      expect(gelden.some((een) => een?.tekst.includes('112'))).toBe(true);
    }
  });
  it('has every case in its table once, and every statement in a row', () => {
    const rijen = gevallen(naam, tekst);
    expect(new Set(rijen.map(({ feiten }) => feiten.join()))).toHaveProperty('size', rijen.length);
    expect(new Set(rijen.flatMap(({ gelden }) => gelden))).toEqual(new Set(tekst.uitspraken.map(({ id }) => id)));
    const { vakken, rijen: genummerd } = maakBeweging(naam, tekst, antwoordnaslag.punten);
    const nummers = vakken.flatMap(({ uitspraken }) => uitspraken.map(({ nr }) => nr));
    expect(nummers).toEqual(tekst.uitspraken.map((_, plaats) => plaats + 1));
    expect(genummerd.map((rij) => rij.nummers.length)).toEqual(rijen.map(({ gelden }) => gelden.length));
  });
  it('has the norm of the rule that is quoted, and never a norm the source does not give', () => {
    const { regels } = leesInhoud();
    for (const { id, norm, ankers } of tekst.uitspraken)
      if (norm) {
        const normen = regels.filter(({ bronnen }) => bronnen.some(({ anker }) => ankers.includes(anker))).map((regel) => regel.norm);
        expect(normen, id).toContain(norm);
      }
  });
  it('is B1 in its sentences and promises nothing', () => {
    const zinnen = tekst.uitspraken.map((een) => een.tekst);
    expect(gemiddeldeZin(zinnen)).toBeLessThanOrEqual(13);
    expect(zinnen.join(' ')).not.toMatch(/groen|punten behaald|goed gedaan|niets meer te doen/iu);
  });
});

describe('a slip in an explanation is named in Dutch', () => {
  it('words and rules that do not meet', () => {
    const { feiten, uitspraken, ...rest } = geef('monitoren');
    const [, ...minder] = uitspraken;
    expect(keurBewegen('monitoren', { ...rest, feiten: feiten.slice(1), uitspraken: minder })).toEqual([
      'Regel "niemand" heeft geen uitspraak.',
      ...['direct', 'met', 'zonder'].map((waarde) => `De regels gebruiken "route: ${waarde}", en dat staat niet bij de feiten.`),
    ]);
    expect(keurBewegen('anders', geef('monitoren'))).toEqual(['"anders" heeft geen regels in src/leren/bewegen.ts.']);
  });
  it.each([
    ['no weight', {}, 'Zeg hoe zeker dit is'],
    ['a norm without words of the source', { norm: 'afspraak' }, 'noemt ten minste één bron'],
    ['an addition with a norm', { norm: 'kan', toevoeging: true, ankers: ['7.1-1'] }, 'Een toevoeging van deze site heeft geen norm'],
  ])('%s', (_naam, velden, melding) => {
    const fout = {
      ...geef('monitoren'),
      uitspraken: Array.from({ length: 3 }, () => ({ id: 'a', vak: 'wie', tekst: 'Iemand oordeelt.', ...velden })),
    };
    expect(() => keurBestand(bewegenSchema, { pad: 'bewegen/proef.yaml', inhoud: fout })).toThrow(melding);
  });
});
