/** What may stand in a lesson, in the routes and in Signs of Safety: lengths, numbers, names. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keurBestand } from '../../../scripts/keur';
import { beginSchema, lesSchema } from '../../../src/leren/schema-les';
import { sosSchema } from '../../../src/leren/schema-sos';

const ALINEA = 'Dit is een zin.';
const STUK = { kop: 'Een kop', tekst: [ALINEA] };
const LES = {
  nr: 1,
  titel: 'Een les',
  vooraf: ALINEA,
  stukken: [STUK],
  tekening: { vorm: 'stappen', kop: 'De weg', delen: ['Eerst dit', 'Dan dat'] },
  momenten: [
    { verhaal: 'een', moment: 1 },
    { verhaal: 'twee', moment: 2 },
  ],
  vragen: ['een', 'twee', 'drie'],
};
const les = (anders: object) => () => keurBestand(lesSchema, { pad: 'lessen/proef.yaml', inhoud: { ...LES, ...anders } });
const x = (lengte: number) => 'x'.repeat(lengte);

describe('a lesson', () => {
  it('has pieces without quotes and points, and that are no addition, unless it says so', () => {
    expect(les({})().stukken).toEqual([{ ...STUK, ankers: [], punten: [], toevoeging: false }]);
  });
  it.each<[string, object, object]>([
    ['a place from 1', { nr: 1 }, { nr: 0 }],
    ['a place to 20', { nr: 20 }, { nr: 21 }],
    ['a whole place', { nr: 2 }, { nr: 1.5 }],
    ['a title of five', { titel: x(5) }, { titel: x(4) }],
    ['a title to sixty', { titel: x(60) }, { titel: x(61) }],
    ['ten characters of text', { vooraf: x(10) }, { vooraf: x(9) }],
    ['a piece', { stukken: [STUK] }, { stukken: [] }],
    ['six pieces', { stukken: Array(6).fill(STUK) }, { stukken: Array(7).fill(STUK) }],
    ['a heading of three', { stukken: [{ ...STUK, kop: x(3) }] }, { stukken: [{ ...STUK, kop: x(2) }] }],
    ['a heading to sixty', { stukken: [{ ...STUK, kop: x(60) }] }, { stukken: [{ ...STUK, kop: x(61) }] }],
    ['text in a piece', { stukken: [STUK] }, { stukken: [{ ...STUK, tekst: [] }] }],
    ['four paragraphs', { stukken: [{ ...STUK, tekst: Array(4).fill(ALINEA) }] }, { stukken: [{ ...STUK, tekst: Array(5).fill(ALINEA) }] }],
    ['a branch drawing', { tekening: { ...LES.tekening, vorm: 'takken' } }, { tekening: { ...LES.tekening, vorm: 'tak' } }],
    ['a drawing with a name', { tekening: { ...LES.tekening, kop: x(5) } }, { tekening: { ...LES.tekening, kop: x(4) } }],
    ['a drawing with a short name', { tekening: { ...LES.tekening, kop: x(60) } }, { tekening: { ...LES.tekening, kop: x(61) } }],
    ['two boxes', { tekening: { ...LES.tekening, delen: [x(5), x(5)] } }, { tekening: { ...LES.tekening, delen: [x(5)] } }],
    ['five boxes', { tekening: { ...LES.tekening, delen: Array(5).fill(x(90)) } }, { tekening: { ...LES.tekening, delen: Array(6).fill(x(90)) } }],
    ['boxes with words', { tekening: { ...LES.tekening, delen: [x(5), x(5)] } }, { tekening: { ...LES.tekening, delen: [x(5), x(4)] } }],
    ['boxes with few words', { tekening: { ...LES.tekening, delen: [x(90), x(5)] } }, { tekening: { ...LES.tekening, delen: [x(91), x(5)] } }],
    ['moments from 1', {}, { momenten: [LES.momenten[0], { verhaal: 'twee', moment: 0 }] }],
  ])('has %s, and no other', (_naam, goed, fout) => {
    expect(les(goed)).not.toThrow();
    expect(les(fout)).toThrow('lessen/proef.yaml');
  });
  it.each<[string, object, string]>([
    ['a drawing of another kind', { tekening: { ...LES.tekening, vorm: 'lijn' } }, 'Kies een vorm: stappen of takken.'],
    ['three moments', { momenten: [...LES.momenten, { verhaal: 'drie', moment: 1 }] }, 'Noem precies twee momenten.'],
    ['four questions', { vragen: ['a', 'b', 'c', 'd'] }, 'Noem precies drie snelle antwoorden.'],
    ['a field it does not know', { voraf: ALINEA }, 'Het veld "voraf" bestaat niet. Bedoelt u "vooraf"?'],
    [
      'a long sentence',
      { vooraf: `${'woord '.repeat(25)}woord.` },
      `vooraf: Deze zin heeft 26 woorden, hoogstens 25 mag: "${'woord '.repeat(25)}woord."`,
    ],
  ])('%s is refused in Dutch', (_naam, anders, melding) => {
    expect(les(anders)).toThrow(melding);
  });
});

describe('a route', () => {
  const STAP = { tekst: 'Lees dit', naar: '/leren/' };
  const ROUTE = { kop: 'Een middag', uitleg: ALINEA, stappen: [STAP] };
  const VINDBAAR = { naar: '/leren/', titel: 'Leren', tekst: ALINEA, zegswijzen: ['lessen'] };
  const begin =
    (...routes: object[]) =>
    () =>
      keurBestand(beginSchema, { pad: 'leren/begin.yaml', inhoud: { routes, vindbaar: [VINDBAAR] } });
  it('has a name, a word on it and steps on this site', () => {
    expect(begin(ROUTE)).not.toThrow();
    expect(begin({ ...ROUTE, kop: x(40), stappen: [{ ...STAP, tekst: x(90) }] })).not.toThrow();
  });
  it.each<[string, object[]]>([
    ['none at all', []],
    ['a name that is short', [{ ...ROUTE, kop: x(4) }]],
    ['a name that is long', [{ ...ROUTE, kop: x(41) }]],
    ['no steps', [{ ...ROUTE, stappen: [] }]],
    ['a step that is short', [{ ...ROUTE, stappen: [{ ...STAP, tekst: x(4) }] }]],
    ['a step that is long', [{ ...ROUTE, stappen: [{ ...STAP, tekst: x(91) }] }]],
  ])('%s is refused', (_naam, routes) => {
    expect(begin(...routes)).toThrow('leren/begin.yaml');
  });
  it.each(['https://example.nl/', 'leren/', '/leren', '/le ren/', 'x/leren/', '/leren/#begin'])('does not lead to “%s”', (naar) => {
    expect(begin({ ...ROUTE, stappen: [{ ...STAP, naar }] })).toThrow('Schrijf een adres van deze site: /leren/verhalen/.');
  });
});

describe('Signs of Safety', () => {
  interface Sos {
    bladen: { driekolommen: { kolommen: object[] }; schaal: { redenen: string[] } };
    onderzoek: { tekst: string[]; studies: { jaar: number; naam: string }[] };
    bronnenlijst: { gezien: unknown; titel: string; adres: string }[];
    delen: object[];
    ankers: string[];
    inleiding: string[];
    meebrengen: { punten: string[] };
  }
  const lees = () => parse(readFileSync('src/content/leren/signs-of-safety.yaml', 'utf8')) as Sos;
  const met = (wijzig: (sos: Sos) => void) => () => {
    const inhoud = lees();
    wijzig(inhoud);
    return keurBestand(sosSchema, { pad: 'leren/sos.yaml', inhoud });
  };
  const bron = (anders: object) => met(({ bronnenlijst }) => Object.assign(bronnenlijst[0] ?? {}, anders));
  const studie = (anders: object) => met(({ onderzoek }) => Object.assign(onderzoek.studies[0] ?? {}, anders));
  it('takes the day a source was seen as a date of YAML or as text', () => {
    expect(bron({ gezien: new Date('2026-03-02T00:00:00Z') })().bronnenlijst[0]?.gezien).toBe('2026-03-02');
    expect(bron({ gezien: '2026-03-02' })().bronnenlijst[0]?.gezien).toBe('2026-03-02');
    expect(bron({ gezien: '2 maart' })).toThrow('bronnenlijst.0.gezien: Schrijf de dag waarop u de bron zag als JJJJ-MM-DD.');
  });
  it('takes studies of our time, and short names', () => {
    for (const goed of [{ jaar: 1990 }, { jaar: 2100 }, { naam: x(3) }]) expect(studie(goed)).not.toThrow();
    for (const fout of [{ jaar: 1989 }, { jaar: 2101 }, { naam: x(2) }]) expect(studie(fout)).toThrow('leren/sos.yaml');
    for (const fout of [{ titel: x(4) }, { adres: x(4) }]) expect(bron(fout)).toThrow('leren/sos.yaml');
    for (const goed of [{ titel: x(5) }, { adres: x(5) }]) expect(bron(goed)).not.toThrow();
  });
  it('has three columns on its sheet', () => {
    expect(met(({ bladen }) => void bladen.driekolommen.kolommen.pop())).toThrow('Het blad heeft drie kolommen.');
  });
  it.each<[string, (sos: Sos) => void]>([
    ['introduction', (sos) => (sos.inleiding = [])],
    ['sentence of the source', (sos) => (sos.ankers = [])],
    ['point that one brings', (sos) => (sos.meebrengen.punten = [])],
    ['part', (sos) => (sos.delen = [])],
    ['sentence of the source with a part', (sos) => (sos.delen[0] = { ...sos.delen[0], ankers: [] })],
    ['text on research', (sos) => (sos.onderzoek.tekst = [])],
    ['study', (sos) => (sos.onderzoek.studies = [])],
    ['source', (sos) => (sos.bronnenlijst = [])],
    ['reason', (sos) => (sos.bladen.schaal.redenen = [])],
  ])('is refused without a %s', (_naam, wijzig) => {
    expect(met(() => undefined)).not.toThrow();
    expect(met(wijzig)).toThrow('leren/sos.yaml');
  });
});
