import { describe, expect, it } from 'vitest';
import { kenmerkVanSectie, naamVanSectie } from '../../../src/bron/naam';

describe('what a section is called', () => {
  it.each([
    ['voorwoord', 'Voorwoord', 'Voorwoord'],
    ['bijlage-6', 'Bijlage 6', 'B6'],
    ['4', 'hoofdstuk 4', '4'],
    ['6.1.1', 'paragraaf 6.1.1', '6.1.1'],
  ])('%s: %s, %s for short', (id, naam, kenmerk) => {
    expect([naamVanSectie(id), kenmerkVanSectie(id)]).toEqual([naam, kenmerk]);
  });
});
