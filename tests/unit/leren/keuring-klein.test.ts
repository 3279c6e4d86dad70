/** A small story against both machines and its own rules: every part is asked, and says which part it is; the stories beside each other. */
import { describe, expect, it } from 'vitest';
import { keurVerhaal, keurVerhalen } from '../../../src/leren/keuring';
import type { Verhaal, Verhaalmoment } from '../../../src/leren/schema';
import type { Stoel } from '../../../src/site/stoelen';
import { antwoord, feit, kleinMoment, kleinVerhaal, optie } from './klein';
import { naslag } from './verhalen';

const op = (gebeurtenis: Verhaalmoment['gebeurtenissen'][number]['gebeurtenis']) => [{ gebeurtenis, datum: '2026-03-06' }];
const EERSTE = kleinMoment({ gebeurtenissen: op('melding') });
const keur = (verhaal: Verhaal) => keurVerhaal({ slug: 'proef', verhaal }, naslag);
/** What is wrong with a story of two moments of which the second is changed. */
const tweede = (anders: Partial<Verhaalmoment>) =>
  keur(kleinVerhaal(EERSTE, kleinMoment({ gebeurtenissen: op('incident'), ...anders }))).map((fout) =>
    fout.replace('src/content/verhalen/proef.yaml, moment 2 ("Vrijdag op kantoor"), ', ''),
  );

describe('each part of a moment', () => {
  const VERBROKEN: Partial<Verhaalmoment> = {
    antwoorden: [antwoord('aanleiding', 'voorwaarde-niet-nageleefd')],
    uitkomst: 'voorwaarde-niet-nageleefd',
    opties: [optie('bel-veilig-thuis'), optie('voorwaarde-niet-nageleefd'), optie('eerst-samen-bespreken')],
  };
  const NIET_GEBEURD =
    'antwoorden en casusverloop: aanleiding is "voorwaarde-niet-nageleefd", daarvoor moet gebeurd zijn: voorwaarde-niet-nageleefd.';
  it('has nothing to say of one that is right', () => {
    expect(tweede({})).toEqual([]);
  });
  it('is asked: the events', () => {
    expect(tweede({ gebeurtenissen: op('belegd') })).toEqual([expect.stringMatching(/^gebeurtenis "belegd" past hier niet\. Hier past: /u)]);
  });
  it('is asked: the answers against the lifecycle, once what they rest on and where they lead is right', () => {
    expect(tweede(VERBROKEN)).toEqual([NIET_GEBEURD]);
    const termijn = { soort: 'opnieuw-gemeld', datum: '2026-03-02' } as const;
    expect(tweede({ ...VERBROKEN, termijn })).toEqual(['noem precies één van: wegwijzer, termijn, antwoord.']);
    expect(tweede({ ...VERBROKEN, uitkomst: 'bel-veilig-thuis' }).join()).toContain('antwoorden: deze antwoorden leiden naar');
    expect(tweede({ ...VERBROKEN, uitkomst: 'bel-veilig-thuis' }).join()).not.toContain('antwoorden en casusverloop');
  });
  it('is asked: the facts, against the words of the questions of its own walkthrough', () => {
    const feiten = [feit('a'), feit('b', { tekst: 'Dit was herhaald of langere tijd zo.' }), ...EERSTE.feiten.slice(2)];
    expect(tweede({ feiten })).toEqual([
      'feiten: b: "herhaald of langere tijd" zijn woorden van de vraag "herhaald". Schrijf wat iemand zag of zei.',
    ]);
  });
  it('is asked: the options and the variant', () => {
    expect(tweede({ opties: undefined })).toEqual(['opties: opties: noem er drie tot vijf, van streng naar ruim.']);
    const paar = {
      feit: { id: 'b', tekst: feit('b').tekst },
      antwoorden: [antwoord('aanleiding', 'niet-nakomen'), antwoord('herhaald', 'ja', 'b')],
      uitkomst: 'gemeente-informeren',
      waarom: 'Nu gebeurde het vaker dan één keer.',
    };
    expect(tweede({ paar })).toEqual(['paar: feit "b" heeft dezelfde woorden als in het moment.']);
  });
});

describe('a story with role sheets', () => {
  const BEIDE: Stoel[] = ['lokaal-team', 'veilig-thuis'];
  /** Three rounds with facts a to d, known to these chairs. */
  function fouten(...kent: (Stoel[] | undefined)[]) {
    const feiten = EERSTE.feiten.map((een, plaats) => ({ ...een, kent: kent[plaats] }));
    const momenten = [EERSTE, EERSTE, EERSTE].map((moment) => ({ ...moment, feiten }));
    return keur({ ...kleinVerhaal(...momenten), stoelen: true }).filter((fout) => !fout.includes(', moment '));
  }
  const niets = (stoel: Stoel) => `src/content/verhalen/proef.yaml: geen enkel feit is alleen bij ${stoel} bekend. Dan valt er niets te vertellen.`;
  it('has for each chair a fact that it alone knows; what both know is not that', () => {
    expect(fouten(['lokaal-team'], ['veilig-thuis'], BEIDE, BEIDE)).toEqual([]);
    expect(fouten(['lokaal-team'], BEIDE, BEIDE, BEIDE)).toEqual([niets('veilig-thuis')]);
    expect(fouten(BEIDE, BEIDE, BEIDE, BEIDE)).toEqual([niets('lokaal-team'), niets('veilig-thuis')]);
  });
  it('is told when it does not say of a fact who knows it', () => {
    expect(fouten(['lokaal-team'], ['veilig-thuis'], BEIDE, undefined)).toEqual([]);
    expect(fouten(undefined, undefined, undefined, undefined)).toEqual([niets('lokaal-team'), niets('veilig-thuis')]);
  });
});

describe('stories beside each other', () => {
  const BUITEN = { gebeurtenissen: [], 'buiten-verloop': 'Dit gaat over iets anders dan het verloop.' };
  const met = (slug: string, nr: number, ...momenten: Verhaalmoment[]) => ({ slug, verhaal: { ...kleinVerhaal(...momenten), nr } });
  it('have numbers of their own; the later of two is told', () => {
    const rij = [met('een', 10, EERSTE), met('twee', 20, EERSTE), met('drie', 10, EERSTE)];
    expect(keurVerhalen(rij.slice(0, 2), naslag)).toEqual([]);
    expect(keurVerhalen(rij, naslag)).toEqual(['src/content/verhalen/drie.yaml, nr: 10 is al van een ander verhaal. Kies een eigen nummer.']);
  });
  it('have eight moments outside the lifecycle at most; those inside do not count', () => {
    const buiten = (aantal: number) => [EERSTE, ...Array.from({ length: aantal }, () => kleinMoment(BUITEN))];
    expect(keurVerhalen([met('een', 10, ...buiten(4)), met('twee', 20, ...buiten(4))], naslag)).toEqual([]);
    expect(keurVerhalen([met('een', 10, ...buiten(8)), met('twee', 20, ...buiten(1))], naslag)).toEqual([
      expect.stringMatching(/^src\/content\/verhalen: 9 momenten staan buiten .*: een, een, een, een, een, een, een, een, twee\.$/u),
    ]);
  });
});
