/** Which route a section is about, and which a query names. */
import { describe, expect, test } from 'vitest';
import { isEerder, deelVanOverdracht, wegInVraag, wegVan } from '../../../src/zoeken/situatie';

describe('routes', () => {
  test.each([
    ['6.1', 'direct'],
    ['6.1.5', 'direct'],
    ['6.2', 'dienst'],
    ['6.2.6', 'dienst'],
    ['7', 'dienst'],
    ['7.3', 'dienst'],
    ['bijlage-4', 'dienst'],
    ['6', undefined],
    ['6.3', undefined],
    ['4', undefined],
    ['bijlage-6', undefined],
    ['6.10', undefined],
    ['/wegwijzers/7/', undefined],
    ['16.1', undefined],
    ['16.2', undefined],
    ['17', undefined],
    ['x-bijlage-4', undefined],
    ['bijlage-40', undefined],
  ])('%s is about %s', (id, weg) => expect(wegVan(id)).toBe(weg));
  test('the handover of a route is its section with what is in it', () => {
    const van = (weg: 'direct' | 'dienst') =>
      ['6', '6.1', '6.1.5', '6.2', '6.2.6', '6.20', '6.3', '7.1', 'bijlage-4'].flatMap((id) => {
        const deel = deelVanOverdracht(id, weg);
        return deel ? [[id, deel]] : [];
      });
    expect([van('direct'), van('dienst')]).toEqual([
      [
        ['6.1', 'geheel'],
        ['6.1.5', 'deel'],
      ],
      [
        ['6.2', 'geheel'],
        ['6.2.6', 'deel'],
      ],
    ]);
  });
  test.each([
    ['contact na directe overdracht', 'direct'],
    ['direct overdragen', 'direct'],
    ['na de veiligheidsbeoordeling', 'direct'],
    ['melder na triage', 'direct'],
    ['melder na dienst', 'dienst'],
    ['na inzet van een dienst', 'dienst'],
    ['na onderzoek', 'dienst'],
    ['V&V', 'dienst'],
    ['met voorwaarden', 'dienst'],
    ['direct na een onderzoek', 'dienst'],
    ['na beoordeling of na een dienst', undefined],
    ['contact', undefined],
    ['directe veiligheid', undefined],
    ['monitort vt nog direct doorgezet', 'direct'],
    ['direct is doorgezet naar ons', 'direct'],
    ['rechtstreeks doorgestuurd', 'direct'],
    ['alleen een beoordeling gedaan', 'direct'],
    ['zonder onderzoek bij ons', 'direct'],
    ['mag een zaak direct naar het wijkteam', undefined],
    ['direct na de overdracht', undefined],
    ['niet-directe overdracht', 'dienst'],
    ['na afronding van het onderzoek', 'dienst'],
    ['na afloop van de dienst van VT', 'dienst'],
    ['nadat VT eerst zelf onderzoek deed', 'dienst'],
    ['de dienst is klaar', 'dienst'],
    ['dienst', undefined],
  ])('%s names %s', (vraag, weg) => expect(wegInVraag(vraag)?.weg).toBe(weg));
  test.each([
    ['wie monitort na voorwaarden en vervolg', 'na voorwaarden en vervolg', true],
    ['voorwaarden en vervolg', 'voorwaarden en vervolg', false],
    ['hulp direct overgedragen', 'direct overgedragen', true],
    ['directe overdracht van de zaak na de beoordeling', 'directe overdracht na de beoordeling', true],
    ['na een dienst met voorwaarden', 'na een dienst met voorwaarden', true],
  ])('%s: by which words, and whether it is after the handover', (vraag, woorden, erna) =>
    expect(wegInVraag(vraag)).toMatchObject({ woorden, erna }),
  );
  test('what comes before any handover is the assessment and the services', () => {
    expect(['5', '5.1', 'bijlage-2', 'bijlage-3', '6.1', '3', 'bijlage-4', '15', 'x-bijlage-2', 'bijlage-20'].filter(isEerder)).toEqual([
      '5',
      '5.1',
      'bijlage-2',
      'bijlage-3',
    ]);
  });
});
