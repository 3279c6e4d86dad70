import { describe, expect, test } from 'vitest';
import { lijktOp, zoek } from '../../../src/zoeken/zoek';
import { maakGegevens, MIDDELEN, naslag } from './gegevens';

const ids = async (vraag: string, middelen = MIDDELEN) =>
  (await zoek(vraag, naslag(), middelen)).resultaten.map(({ doel }) => maakGegevens().doelen[doel]?.id);

describe('zoeken', () => {
  test.each([
    ['casusregie', '7.3'],
    ['wie doet de casusregie', '7.3'],
    ['regie', '7.3'],
    ['casusrgie', '7.3'],
    ['casus regisseur', '7.3'],
    ['voorwaarden', 'bijlage-4'],
    ['VVW', 'bijlage-4'],
    ['eerwraak', '5.1'],
    ['niet eens', '6.5'],
    ['paragraaf 7.3 afronden', '7.3'],
    ['7.1', '7.1'],
    ['bijlage 4', 'bijlage-4'],
    ['6 maanden', '7.1'],
    ['"rondt de casusregie af"', '7.3'],
  ])('%s → %s', async (vraag, verwacht) => expect((await ids(vraag))[0]).toBe(verwacht));

  test('de tekst komt voor de bladzijden van deze site', async () => {
    expect(await ids('casusregie')).toEqual(['7.3', '/begrippen/#casusregie']);
  });

  test('een citaat dat er niet staat wordt gemeld en met losse woorden gezocht', async () => {
    const { citaatNietGevonden, resultaten } = await zoek('"casusregie rondt af"', naslag(), MIDDELEN);
    expect(citaatNietGevonden).toBe(true);
    expect(resultaten.length).toBeGreaterThan(0);
  });

  test('zonder index blijven nummers, koppen en de woordenlijst over', async () => {
    const kaal = { ...MIDDELEN, bevraag: undefined };
    expect((await ids('eerwraak', kaal))[0]).toBe('5.1');
    expect((await ids('zicht op veiligheid', kaal))[0]).toBe('7.1');
  });

  test('zegt hoe een tikfout gelezen is', async () => {
    expect((await zoek('casusrgie', naslag(), MIDDELEN)).plan.gelezenAls).toEqual([['casusrgie', 'casusregie']]);
  });

  test('een index die uitvalt is geen lege uitslag', async () => {
    await expect(zoek('casusregie', naslag(), { ...MIDDELEN, bevraag: () => Promise.reject(new Error('weg')) })).rejects.toThrow('weg');
  });

  test('niets gevonden: woorden die erop lijken', async () => {
    expect(await ids('xyzzy')).toEqual([]);
    expect(lijktOp('casusxyz', naslag())).toContain('casusregie');
  });
});
