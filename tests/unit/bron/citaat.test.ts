import { describe, expect, it } from 'vitest';
import { geefSectie, geefZin } from '../../../src/bron/tekst';
import { keurCitaat, keurSectie } from '../../../src/bron/citaat';

describe('keurCitaat', () => {
  it('lets a literal quote through, also across line ends', () => {
    expect(keurCitaat('6.1.1-1', 'binnen zeven\n  weekdagen na ontvangst')).toEqual([]);
    expect(keurCitaat('6.1.1-1', ' binnen zeven weekdagen\n')).toEqual([]);
  });
  it('names the anchor that looks like it when the anchor does not exist', () => {
    expect(keurCitaat('6.1.1-9', 'binnen zeven weekdagen')).toEqual([
      { veld: 'anker', melding: 'Anker "6.1.1-9" staat niet in de tekst. Bedoelt u "6.1.1-1"?' },
    ]);
  });
  it('names the right anchor when the quote stands elsewhere', () => {
    expect(keurCitaat('6.1.1-1', 'Direct aansluitend vindt overdracht aan het lokale team plaats.')).toEqual([
      { veld: 'anker', melding: 'Dit citaat staat niet bij 6.1.1-1, maar bij 6.1.1-2.' },
    ]);
  });
  it('names the sentence that was meant when the quote is not literal', () => {
    const citaat = ' op het moment dat de uitvoering van de\nvervolgstappen is belegd bij het wijkteam';
    const { tekst } = geefZin('6.1.1-3');
    expect(keurCitaat('6.1.1-3', citaat)).toEqual([
      {
        veld: 'citaat',
        melding: `Dit citaat staat niet letterlijk in 6.1.1-3: "op het moment dat de uitvoering van de vervolgstappen is belegd bij het wijkteam". Meest gelijkende zin (6.1.1-3): "${tekst}"`,
      },
    ]);
  });
});

describe('keurSectie', () => {
  it('lets a section that exists through', () => {
    expect(keurSectie('bijlage-6')).toEqual([]);
  });
  it('names the section that looks like it', () => {
    expect(keurSectie('6.1.8')).toEqual([`Sectie "6.1.8" staat niet in de tekst. Bedoelt u "6.1.1" (${geefSectie('6.1.1').kop})?`]);
  });
});
