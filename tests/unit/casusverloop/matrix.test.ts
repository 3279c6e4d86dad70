/** The rows of the matrix in the order of a case, and for each who has sight of safety; written out here, apart from the machine. */
import { describe, expect, it } from 'vitest';
import { maakMatrix, rijVan } from '../../../src/casusverloop/matrix';
import type { Moment } from '../../../src/casusverloop/momenten';
import { REGIOS, standenVan, standNa, TAKEN } from '../../../src/casusverloop/stand';

describe('the matrix', () => {
  it('has these moments in each group, each with where the case is and who has zicht op veiligheid', () => {
    const kort = maakMatrix().map(({ groep, rijen }) => [
      groep,
      rijen.map(({ moment, stand }) => `${moment}: ${stand.fase}, ${stand['zicht-op-veiligheid']}`),
    ]);
    expect(kort).toEqual([
      ['veilig-thuis', ['melding: beoordeling, veilig-thuis-afgeleid', 'dienst: dienst, veilig-thuis', 'samen-optrekken: dienst, veilig-thuis']],
      [
        'direct',
        [
          'verstuurd: overdracht-na-beoordeling, overgang-na-beoordeling',
          'termijn-voorbij: overdracht-na-beoordeling, overgang-termijn-voorbij',
          'belegd: bij-lokaal-team-direct, lokaal-team',
          'teruggekoppeld: teruggekoppeld, lokaal-team',
          'teruggekoppeld-geen-dienst: bij-lokaal-team-direct, lokaal-team',
          'teruggekoppeld-dienst: dienst, veilig-thuis',
          'afsluiten-na-direct: bij-lokaal-team-direct, einde-niet-geregeld',
        ],
      ],
      [
        'na-dienst',
        [
          'overgedragen: overdracht-na-dienst, overgang-na-dienst',
          'compleet: bij-lokaal-team-na-dienst, lokaal-team-casusregisseur',
          'direct-veilig: bij-lokaal-team-na-dienst, lokaal-team-casusregisseur',
          'verzoek-jbt-rvdk: bij-lokaal-team-na-dienst, lokaal-team-casusregisseur',
          'achttien-maanden: bij-lokaal-team-na-dienst, lokaal-team-casusregisseur',
        ],
      ],
      [
        'opnieuw',
        [
          'opnieuw-gemeld: opnieuw-gemeld, lokaal-team-gemeld',
          'zevende-weekdag-voorbij: opnieuw-gemeld, volgens-tekst-veilig-thuis',
          'overname-bevestigd: beoordeling, veilig-thuis-na-melding',
        ],
      ],
      [
        'einde',
        [
          'stabiel-veilig: afgerond, geeindigd',
          'geen-mogelijkheden: bij-lokaal-team-na-dienst, tegenstrijdig',
          'vt-gestopt: bij-lokaal-team-na-dienst, niet-geregeld',
          'vt-gestopt-niet-overgedragen: gestopt, niet-geregeld-niet-overgedragen',
          'andere-partij: buiten-afspraken, buiten-afspraken',
        ],
      ],
    ]);
  });

  it('derives every moment from what happened, the last thing last', () => {
    expect(rijVan('teruggekoppeld-dienst').gebeurtenissen).toEqual([
      'melding',
      'overgedragen-na-beoordeling',
      'belegd',
      'terugkoppeling',
      'dienst-ingezet',
    ]);
    expect(rijVan('verzoek-jbt-rvdk').gebeurtenissen.at(-1)).toBe('verzoek-jbt-rvdk');
    expect(rijVan('direct-veilig').stand['directe-veiligheid']).toBe('gerealiseerd');
    expect(rijVan('samen-optrekken').stand['directe-veiligheid']).toBe('veilig-thuis-samen');
    expect(rijVan('achttien-maanden').stand).toMatchObject({ monitoring: 'maximum-voorbij', casusregie: 'periode-voorbij' });
  });

  it('knows no other moments', () => {
    expect(() => rijVan('verzonnen' as Moment)).toThrow('De matrix heeft geen rij "verzonnen".');
  });
});

describe('a state', () => {
  it('has a place for the case and for each of the four tasks', () => {
    expect(TAKEN).toEqual(['zicht-op-veiligheid', 'directe-veiligheid', 'monitoring', 'casusregie']);
    expect(Object.keys(standNa([])).sort()).toEqual([...REGIOS].sort());
    expect(REGIOS[0]).toBe('fase');
    expect(standenVan('casusregie')).toContain('bij-structureel');
  });

  it('is not there for a series that cannot be: the error names what does not fit', () => {
    expect(() => standNa(['melding', 'belegd', 'overleg'])).toThrow('"belegd" past niet na melding, belegd, overleg.');
  });
});
