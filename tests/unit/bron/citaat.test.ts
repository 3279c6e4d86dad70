import { describe, expect, it } from 'vitest';
import { geefSectie, geefZin } from '../../../src/bron/tekst';
import { keurCitaat, keurSectie } from '../../../src/bron/citaat';

describe('keurCitaat', () => {
  it('laat een letterlijk citaat door, ook over regeleinden heen', () => {
    expect(keurCitaat('6.1.1-1', 'binnen zeven\n  weekdagen na ontvangst')).toEqual([]);
    expect(keurCitaat('6.1.1-1', ' binnen zeven weekdagen\n')).toEqual([]);
  });
  it('noemt het anker dat erop lijkt als het anker niet bestaat', () => {
    expect(keurCitaat('6.1.1-9', 'binnen zeven weekdagen')).toEqual([
      { veld: 'anker', melding: 'Anker "6.1.1-9" staat niet in de tekst. Bedoelt u "6.1.1-1"?' },
    ]);
  });
  it('noemt het goede anker als het citaat ergens anders staat', () => {
    expect(keurCitaat('6.1.1-1', 'Direct aansluitend vindt overdracht aan het lokale team plaats.')).toEqual([
      { veld: 'anker', melding: 'Dit citaat staat niet bij 6.1.1-1, maar bij 6.1.1-2.' },
    ]);
  });
  it('noemt de zin die bedoeld is als het citaat niet letterlijk klopt', () => {
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
  it('laat een bestaande sectie door', () => {
    expect(keurSectie('bijlage-6')).toEqual([]);
  });
  it('noemt de sectie die erop lijkt', () => {
    expect(keurSectie('6.1.8')).toEqual([`Sectie "6.1.8" staat niet in de tekst. Bedoelt u "6.1.1" (${geefSectie('6.1.1').kop})?`]);
  });
});
