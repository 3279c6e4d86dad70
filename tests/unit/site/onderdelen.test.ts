/** The parts of the site: every part once, and the one a page belongs to. */
import { describe, expect, it } from 'vitest';
import { ALLE, hoortBij, LIJN, staatIn } from '../../../src/site/onderdelen';

const marks = (hier: string, lijst: readonly { pad: string }[]) =>
  lijst.flatMap(({ pad }) => {
    const waar = staatIn(pad, hier, lijst);
    return waar ? [[pad, waar]] : [];
  });

describe('the list', () => {
  it('has every part once, and no name twice', () => {
    expect(new Set(ALLE.map(({ pad }) => pad)).size).toBe(ALLE.length);
    expect(new Set(ALLE.map(({ naam }) => naam)).size).toBe(ALLE.length);
  });
  it('has the lifecycle, its timeline and whom to call', () => {
    const paden = ALLE.map(({ pad }) => pad);
    for (const pad of [
      '/casusverloop/',
      '/contact/',
      '/over/',
      '/onduidelijkheden/',
      '/register/',
      '/koppelen/',
      '/begrippen/',
      '/afspraken/volledig/',
    ])
      expect(paden).toContain(pad);
    expect(paden.some((pad) => pad.startsWith('/casusverloop/') && pad.includes('tijdlijn'))).toBe(true);
  });
});

describe('where a page is', () => {
  it.each([
    ['/', []],
    ['/wegwijzers/', [['/wegwijzers/', 'page']]],
    ['/wegwijzers/opschalen/', [['/wegwijzers/', 'true']]],
    ['/wegwijzers/termijnen/', [['/wegwijzers/termijnen/', 'page']]],
    ['/bijlagen/4/', [['/afspraken/', 'true']]],
    ['/contact/controle/', [['/contact/', 'true']]],
  ])('%s', (hier, verwacht) => {
    expect(marks(hier, ALLE)).toEqual(verwacht);
  });
  it('a page that the line does not have belongs to the part above it', () => {
    expect(marks('/afspraken/volledig/', ALLE)).toEqual([['/afspraken/volledig/', 'page']]);
    expect(marks('/afspraken/volledig/', LIJN)).toEqual([['/afspraken/', 'true']]);
  });
  it('the annexes belong to the text', () => {
    expect(hoortBij('/afspraken/', '/bijlagen/1/')).toBe(true);
    expect(hoortBij('/wegwijzers/', '/bijlagen/1/')).toBe(false);
  });
});
