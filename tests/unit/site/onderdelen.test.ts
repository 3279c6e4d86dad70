/** The parts of the site: every part once, and the one a page belongs to. */
import { describe, expect, it } from 'vitest';
import { ALLE, hoortBij, LIJN, ONDERDELEN, staatIn } from '../../../src/site/onderdelen';

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
  it('stands in the order of a case, by what one comes for', () => {
    expect(ONDERDELEN.map(({ kop, delen }) => [kop, ...delen.map(({ pad, naam }) => `${naam}: ${pad}`)])).toEqual([
      [
        'Bij een casus',
        'Wegwijzers: /wegwijzers/',
        'Snelle antwoorden: /antwoorden/',
        'Termijnen uitrekenen: /wegwijzers/termijnen/',
        'Formulieren: /formulieren/',
        'Casusverloop: /casusverloop/',
        'Tijdlijn van een casus: /casusverloop/tijdlijn/',
        'Contact: /contact/',
      ],
      [
        'De tekst',
        'Tekst van de afspraken: /afspraken/',
        'Hele tekst om te printen: /afspraken/volledig/',
        'Begrippen: /begrippen/',
        'Onduidelijkheden: /onduidelijkheden/',
        'Register van A tot Z: /register/',
      ],
      [
        'Leren',
        'Leren: begin hier: /leren/',
        'Verhalen om mee te oefenen: /leren/verhalen/',
        'Signs of Safety naast de afspraken: /leren/signs-of-safety/',
      ],
      ['Deze site', 'Over deze site: /over/', 'Koppelen: /koppelen/'],
    ]);
  });
  it('is short in the line of a wide header', () => {
    expect(LIJN).toEqual([
      { pad: '/wegwijzers/', naam: 'Wegwijzers' },
      { pad: '/wegwijzers/termijnen/', naam: 'Termijnen' },
      { pad: '/formulieren/', naam: 'Formulieren' },
      { pad: '/casusverloop/', naam: 'Casusverloop' },
      { pad: '/contact/', naam: 'Contact' },
      { pad: '/afspraken/', naam: 'Tekst' },
      { pad: '/leren/', naam: 'Leren' },
    ]);
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
