import { describe, expect, it } from 'vitest';
import { geefSectie, geefZin } from '../../../src/bron/tekst';
import { dichtstbij, gelijkenis, keurCitaat, keurSectie } from '../../../src/bron/citaat';

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

describe('gelijkenis', () => {
  it('is 1 voor dezelfde woorden en 0 voor heel andere', () => {
    expect(gelijkenis('casusregie', 'Casusregie')).toBe(1);
    expect(gelijkenis('abab', 'xyxy')).toBe(0);
  });
  it('telt paren van letters die beide hebben, zo vaak als ze in beide staan', () => {
    expect(gelijkenis('night', 'nacht')).toBe(0.25);
    expect(gelijkenis('nacht', 'nachten')).toBe(0.8);
    expect(gelijkenis('aaaa', 'aa')).toBe(0.5);
    expect(gelijkenis('aa', 'aaaa')).toBe(0.5);
    expect(gelijkenis('ab', 'ba')).toBe(0);
  });
  it('van één letter of niets is er geen gelijkenis', () => {
    expect(gelijkenis('a', 'a')).toBe(0);
    expect(gelijkenis('', '')).toBe(0);
  });
  it('kiest bij gelijke stand de eerste, ook als niets lijkt', () => {
    const paren = [
      { woord: 'nacht', nr: 1 },
      { woord: 'nacht', nr: 2 },
    ];
    expect(dichtstbij('nacht', paren, ({ woord }) => woord)?.nr).toBe(1);
    expect(dichtstbij('xyz', paren, ({ woord }) => woord)?.nr).toBe(1);
  });
  it('vindt de meest gelijkende, en niets in een lege lijst', () => {
    expect(dichtstbij('casusrgie', ['monitoren', 'casusregie'], (woord) => woord)).toBe('casusregie');
    expect(dichtstbij('casusregie', [], (woord: string) => woord)).toBeUndefined();
  });
});
