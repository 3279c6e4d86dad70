/** A learner's path beside the worked one. */
import { describe, expect, it } from 'vitest';
import { alsOefengegevens, alsScript, maakVerhaalgegevens, VOORRAAD } from '../../../src/leren/gegevens';
import { eersteVerschil, eigenUitkomst, omgeslagen, vergelijkWegen, vooraf } from '../../../src/leren/vergelijking';
import { feitenVoor } from '../../../src/leren/moment';
import type { Verhaalmoment } from '../../../src/leren/schema';
import { BEGIN, type Momentstaat } from '../../../src/leren/scherm';
import { opschalen } from '../../../src/machines/opschalen';
import { wieIsVerantwoordelijk as route } from '../../../src/machines/wie-is-verantwoordelijk';
import { wegwijzer } from '../../hulp/wegwijzerinhoud';
import { kleinGegevens } from './klein';
import { verhaalVan, verhalen } from './verhalen';

const een = (vraag: string, waarde: string) => ({ vraag, waarden: [waarde] });
const uitgewerkt = [een('laatste-gebeurtenis', 'opnieuw-gemeld'), een('overname-bevestigd', 'nee'), een('zevende-weekdag-voorbij', 'nee')];

describe('two paths', () => {
  it('that are the same have no difference', () => {
    const rijen = vergelijkWegen(route, uitgewerkt, uitgewerkt);
    expect(rijen.map(({ gelijk }) => gelijk)).toEqual([true, true, true]);
    expect(eersteVerschil(rijen)).toBeUndefined();
  });
  it('part at the first question with another answer; what only one of them asks stands there too', () => {
    const rijen = vergelijkWegen(route, [een('laatste-gebeurtenis', 'opnieuw-gemeld'), een('overname-bevestigd', 'ja')], uitgewerkt);
    expect(eersteVerschil(rijen)).toEqual({ vraag: 'overname-bevestigd', eigen: ['ja'], uitgewerkt: ['nee'], gelijk: false });
    expect(rijen[2]).toEqual({ vraag: 'zevende-weekdag-voorbij', eigen: undefined, uitgewerkt: ['nee'], gelijk: false });
  });
  it('stand in the order of the walkthrough', () => {
    const rijen = vergelijkWegen(route, [een('laatste-gebeurtenis', 'overgedragen-na-beoordeling'), een('belegd', 'ja')], uitgewerkt);
    expect(rijen.map(({ vraag }) => vraag)).toEqual(['laatste-gebeurtenis', 'belegd', 'overname-bevestigd', 'zevende-weekdag-voorbij']);
  });
});

describe('what is filled in', () => {
  const antwoorden = ['a', 'b', 'c', 'd', 'e'].map((vraag) => ({ vraag, waarden: ['ja'], feiten: [] }));
  const namen = (vorm: 'uitgewerkt' | 'half' | 'zelf') => vooraf({ antwoorden, gegeven: ['b'] }, vorm).map(({ vraag }) => vraag);
  it('is all of it when worked out, what is given by oneself, and the first half of the rest when half', () => {
    expect(namen('uitgewerkt')).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(namen('zelf')).toEqual(['b']);
    expect(namen('half')).toEqual(['a', 'b', 'c']);
  });
  it('is never the question that the variant turns on, in whatever form one works', () => {
    const paar = { feit: { id: 'a', tekst: '' }, antwoorden: [een('a', 'ja'), een('c', 'nee'), een('x', 'nee')], uitkomst: '', waarom: '' };
    expect(vooraf({ antwoorden, gegeven: ['b'], paar }, 'half').map(({ vraag }) => vraag)).toEqual(['a', 'b']);
    for (const { slug, verhaal } of verhalen)
      maakVerhaalgegevens(verhaal).momenten.forEach((moment, plaats) => {
        const vast = [...vooraf(moment, 'half'), ...vooraf(moment, 'zelf')].map(({ vraag }) => vraag);
        for (const { vraag } of omgeslagen(moment.antwoorden, moment.paar?.antwoorden ?? []))
          expect(vast, `${slug}, moment ${plaats + 1}`).not.toContain(vraag);
      });
  });
});

describe('what a learner came to', () => {
  const KEUZES = ['zeker:gok', 'voorspelling:eerst-samen-bespreken'];
  const DWANG = een('aanleiding', 'dwang');
  const HERHAALD = een('herhaald', 'ja');
  const uit = (staat: Partial<Momentstaat>, moment: Partial<Verhaalmoment> = {}) =>
    eigenUitkomst(kleinGegevens(moment), opschalen, { ...BEGIN, ...staat });

  it('is the outcome of the own path, beside what was predicted', () => {
    expect(uit({ keuzes: KEUZES, antwoorden: [DWANG] })).toEqual({
      keuze: 'eerst-samen-bespreken',
      antwoorden: [DWANG],
      uitkomst: 'bepaal-wie-initiatief-neemt',
    });
    expect(uit({ antwoorden: [DWANG] })).toEqual({ keuze: undefined, antwoorden: [DWANG], uitkomst: 'bepaal-wie-initiatief-neemt' });
  });
  it('is the prediction where no question was answered, or where there is no walkthrough', () => {
    const keuze = 'eerst-samen-bespreken';
    expect(uit({ keuzes: KEUZES })).toEqual({ keuze, antwoorden: undefined, uitkomst: keuze });
    expect(eigenUitkomst(kleinGegevens(), undefined, { ...BEGIN, keuzes: KEUZES, antwoorden: [DWANG] })).toEqual({
      keuze,
      antwoorden: undefined,
      uitkomst: keuze,
    });
  });
  it('is nothing where both were skipped, or where the path was left halfway', () => {
    expect(uit({})).toEqual({ keuze: undefined, antwoorden: undefined, uitkomst: undefined });
    expect(uit({ antwoorden: [een('aanleiding', 'niet-nakomen')] })).toMatchObject({ uitkomst: undefined });
  });
  it('counts what was filled in, in the form of the moment unless another was chosen', () => {
    const samen = { antwoorden: [een('aanleiding', 'niet-nakomen'), HERHAALD], uitkomst: 'gemeente-informeren' };
    expect(uit({ antwoorden: [HERHAALD] }, { gegeven: ['aanleiding'] })).toMatchObject(samen);
    expect(uit({ antwoorden: [HERHAALD] }, { vorm: 'half' })).toMatchObject(samen);
    expect(uit({ antwoorden: [HERHAALD], vorm: 'half' }, { vorm: 'zelf' })).toMatchObject(samen);
    expect(uit({ antwoorden: [HERHAALD], vorm: 'zelf' }, { vorm: 'half' })).toMatchObject({ antwoorden: [], uitkomst: undefined });
  });
});

describe('the data of a story', () => {
  const gegevens = maakVerhaalgegevens(verhaalVan('proefman'));
  it('name facts with their moment; an answer without a fact has none', () => {
    expect(gegevens.momenten[2]?.antwoorden[0]).toEqual({ vraag: 'herkomst', waarden: ['direct'], feiten: ['2.a'] });
    expect(gegevens.momenten[1]?.antwoorden[1]?.feiten).toEqual(['2.b']);
  });
  it('have every event, for the line at the end', () => {
    expect(gegevens.gebeurtenissen.map(({ gebeurtenis }) => gebeurtenis)).toEqual([
      'melding',
      'overgedragen-na-beoordeling',
      'belegd',
      'overleg',
      'terugkoppeling',
    ]);
  });
  it('do not have what is for the trainer', () => {
    expect(JSON.stringify(gegevens)).not.toContain('denkfout');
  });
  it('run as a classic script', () => {
    const plek: Record<string, Record<string, unknown>> = {};
    new Function('globalThis', alsScript('een', { a: '</script>' }) + alsScript('twee', {}))(plek);
    expect(plek[VOORRAAD]).toEqual({ een: { a: '</script>' }, twee: {} });
  });
  it('a walkthrough for practice leads nowhere else', () => {
    const { uitkomsten, hier, vragen } = alsOefengegevens(wegwijzer('terugkoppelen').gegevens);
    expect(Object.values(uitkomsten).flatMap(({ formulieren, vervolg }) => [...formulieren, ...vervolg])).toEqual([]);
    expect(hier).toEqual([]);
    expect(Object.keys(vragen)).toContain('contact');
  });
});

it('a chair gets the facts it knows, and no other', () => {
  const [eerste, tweede] = verhaalVan('proefman').momenten;
  expect(eerste && feitenVoor(eerste, 'lokaal-team').map(({ id }) => id)).toEqual(['h']);
  expect(tweede && feitenVoor(tweede, 'veilig-thuis').map(({ id }) => id)).toEqual(['a', 'b', 'd', 'f', 'g']);
  const [zonder] = verhaalVan('van-oefening').momenten;
  expect(zonder && feitenVoor(zonder, 'veilig-thuis')).toHaveLength(9);
});
