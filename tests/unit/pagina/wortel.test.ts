import { describe, expect, it } from 'vitest';
import { relatiefVan, wortelVan } from '../../../src/pagina/wortel';

describe('wortelVan', () => {
  it.each([
    ['/', './'],
    ['/afspraken/6/', '../../'],
    ['/index.html', './'],
    ['/over/', '../'],
    ['/404.html', './'],
    ['/over/index.html', '../'],
    ['afspraken/6', '../../'],
    ['/a.html.b/', '../'],
  ])('%s → %s', (pad, wortel) => {
    expect(wortelVan(pad)).toBe(wortel);
  });
});

it('gives a path of the site as a link from any page', () => {
  expect([relatiefVan('/')('/over/'), relatiefVan('/contact/')('/formulieren/terugkoppeling/')]).toEqual([
    './over/',
    '../formulieren/terugkoppeling/',
  ]);
});
