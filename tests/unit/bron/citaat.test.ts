import { describe, expect, it } from 'vitest';
import { dichtstbij, gelijkenis, keurCitaat, keurSectie } from '../../../src/bron/citaat';

describe('keurCitaat', () => {
  it('laat een letterlijk citaat door, ook over regeleinden heen', () => {
    expect(keurCitaat('6.1.1-1', 'binnen zeven\n  weekdagen na ontvangst')).toEqual([]);
  });
  it('noemt het anker dat erop lijkt als het anker niet bestaat', () => {
    expect(keurCitaat('6.1.1-9', 'binnen zeven weekdagen')).toEqual([
      { veld: 'anker', melding: expect.stringMatching(/^Anker "6\.1\.1-9" staat niet in de tekst\. Bedoelt u "6\.1\.1-\d"\?$/u) as string },
    ]);
  });
  it('noemt het goede anker als het citaat ergens anders staat', () => {
    expect(keurCitaat('6.1.1-1', 'Direct aansluitend vindt overdracht aan het lokale team plaats.')).toEqual([
      { veld: 'anker', melding: 'Dit citaat staat niet bij 6.1.1-1, maar bij 6.1.1-2.' },
    ]);
  });
  it('noemt de zin die bedoeld is als het citaat niet letterlijk klopt', () => {
    const [fout] = keurCitaat('6.1.1-3', 'op het moment dat de uitvoering van de vervolgstappen is belegd bij het wijkteam');
    expect(fout?.veld).toBe('citaat');
    expect(fout?.melding).toContain('Meest gelijkende zin (6.1.1-3)');
  });
});

describe('keurSectie', () => {
  it('laat een bestaande sectie door', () => {
    expect(keurSectie('bijlage-6')).toEqual([]);
  });
  it('noemt de sectie die erop lijkt', () => {
    expect(keurSectie('6.1.8')[0]).toMatch(/^Sectie "6\.1\.8" staat niet in de tekst\. Bedoelt u "6\.1\.\d"/u);
  });
});

describe('gelijkenis', () => {
  it('is 1 voor dezelfde woorden en 0 voor heel andere', () => {
    expect(gelijkenis('casusregie', 'Casusregie')).toBe(1);
    expect(gelijkenis('abab', 'xyxy')).toBe(0);
  });
  it('vindt de meest gelijkende, en niets in een lege lijst', () => {
    expect(dichtstbij('casusrgie', ['monitoren', 'casusregie'], (woord) => woord)).toBe('casusregie');
    expect(dichtstbij('casusregie', [], (woord: string) => woord)).toBeUndefined();
  });
});
