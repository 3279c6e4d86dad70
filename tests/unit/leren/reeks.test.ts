/** What only shows over all stories. */
import { describe, expect, it } from 'vitest';
import { keurVerhalen } from '../../../src/leren/keuring';
import { bereikteUitkomsten, optielengten, verkeerdeVormen } from '../../../src/leren/reeks';
import type { Verhaal } from '../../../src/leren/schema';
import { naslag, verhaalVan, verhalen } from './verhalen';

const proefman = verhaalVan('proefman');
const buiten = (verhaal: Verhaal, nr: number) => ({
  ...verhaal,
  nr,
  momenten: verhaal.momenten.map((moment) => ({
    ...moment,
    gebeurtenissen: [],
    'buiten-verloop': 'Dit moment gaat over iets anders dan het verloop.',
  })),
});

describe('the stories together', () => {
  it('are in order', () => {
    expect(keurVerhalen(verhalen, naslag)).toEqual([]);
  });
  it('have a number each', () => {
    expect(keurVerhalen([...verhalen, { slug: 'proef', verhaal: proefman }], naslag)).toEqual([
      'src/content/verhalen/proef.yaml, nr: 20 is al van een ander verhaal. Kies een eigen nummer.',
    ]);
  });
  it('have at most eight moments outside the lifecycle', () => {
    const drie = [1, 2, 3].map((nr) => ({ slug: `proef-${nr}`, verhaal: buiten(proefman, nr) }));
    expect(keurVerhalen(drie.slice(0, 2), naslag)).toEqual([]);
    expect(keurVerhalen(drie, naslag).join()).toContain('12 momenten staan buiten het casusverloop, hoogstens 8 mogen dat');
  });
});

it('the first moment of a walkthrough is worked out, the second half, the rest one’s own', () => {
  expect(verkeerdeVormen([{ slug: 'proefman', verhaal: proefman }])).toEqual([
    'proefman, moment 1: dit is keer 1 van directe-overdracht. De vorm is dan "uitgewerkt".',
    'proefman, moment 2: dit is keer 1 van wie-is-verantwoordelijk. De vorm is dan "uitgewerkt".',
    'proefman, moment 3: dit is keer 1 van terugkoppelen. De vorm is dan "uitgewerkt".',
    'proefman, moment 4: dit is keer 2 van wie-is-verantwoordelijk. De vorm is dan "half".',
  ]);
  expect(verkeerdeVormen(verhalen)).toEqual([]);
});

it('an outcome is reached in a moment, or in its variant', () => {
  const bereikt = bereikteUitkomsten([{ slug: 'proefman', verhaal: proefman }]);
  expect(bereikt.get('terugkoppelen terugkoppelen')).toEqual(['proefman 3']);
  expect(bereikt.get('terugkoppelen rond-pogingen-af')).toEqual(['proefman 3≠']);
  expect(bereikt.get('terugkoppelen nieuwe-aanmelding')).toEqual([]);
});

it('lengths of options are counted per moment with options', () => {
  const optie = (uitkomst: string, lengte: number) => ({ uitkomst, tekst: 'x'.repeat(lengte), waarom: '' });
  const [eerste] = proefman.momenten;
  if (!eerste) throw new Error('geen moment');
  const met = (...opties: ReturnType<typeof optie>[]) => ({ ...eerste, uitkomst: 'juist', opties });
  const verhaal = {
    ...proefman,
    momenten: [met(optie('juist', 30), optie('anders', 20)), met(optie('juist', 10), optie('anders', 20)), { ...eerste, opties: undefined }],
  };
  expect(optielengten([{ slug: 'proef', verhaal }])).toEqual({ verhouding: 1, langst: 1, momenten: 2 });
});
