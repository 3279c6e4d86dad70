/** A piece of text into its sentences, and which of them a quote touches. */
import { describe, expect, it } from 'vitest';
import { geraakteZinnen, splitsZinnen } from '../../../src/dekking/splitsing';

describe('a piece of text splits', () => {
  it.each([
    [['Het team belt.', 'Daarna schrijft het.']],
    [['Lukt het?', 'Bel dan!', 'Wacht niet…', 'Het is klaar']],
    [['Dit staat er (zie 7.3).', 'Daarna niet.']],
    [['Hij zei “ga.”', '“Nu meteen.”', '(Zij bleef.)', '[Niemand belde.]', '‘Ook niet later.’', "'s Avonds belt het team.", '’t Loket is dicht.']],
    [['Bel binnen drie dagen.', '7 dagen mag ook.', 'Één keer is genoeg.']],
    [['De lijst is lang: hulp, zorg enz.', 'Het team kiest.']],
    [['Politie, OM e.a.', 'Zij beslissen.']],
    [['Bel ons a.u.b.', 'Wij helpen.']],
    [['Brief, mail e.d.', 'Dat is genoeg.']],
    [['Dit is van J.M.Stams.', 'Daarna niet.']],
    [['Dit is een voorbeeld, t.a.v.nu.', 'Daarna niet.']],
    [['Dat begon in 2019.', 'Nu is het anders.']],
    [['Waarom?!', 'Daarom...', 'Goed.']],
  ])('at its closing marks: %j', (zinnen) => {
    expect(splitsZinnen(zinnen.join(' '))).toEqual(zinnen);
  });

  it.each([
    'Zij belt, bv. Tilburg of Goirle.',
    'Zij belt (bijv. Tilburg).',
    'Er ligt een rol t.a.v. Beschermd wonen.',
    'Dat gaat d.m.v. Signs of Safety.',
    'Het is in de lead m.b.t. Directe veiligheid.',
    'Het weegt n.a.v. Bijlage 6 opnieuw.',
    'De justitieketen, het onderwijs enz.',
    'Hulp, zorg enz. en wat het team kiest.',
    'Zie nr. 5 en art. 3.',
    'Handelingsprotocol, P. Baeten.',
    'Een visie [J.M. Stams].',
    'Dhr. Jansen en mevr. De Wit.',
    '1. De directbetrokkenen worden beschermd.',
    '12. Stalking',
    'Voor deze teams: sociale wijkteams, ‘t Loket, WIJZ; de Toegang.',
    'Er is 1.5 uur voor paragraaf 6.1.2 nodig.',
    'Meer dan 90 proc. van de zaken.',
    'Wat is er?hoe dan.Zo',
    'Binnen zeven weekdagen',
  ])('nowhere else: %s', (zin) => {
    expect(splitsZinnen(zin)).toEqual([zin]);
  });

  it('also after an abbreviation or a number, in the sentence that comes next', () => {
    expect(splitsZinnen('1. Bel bv. Tilburg. 2. Schrijf op. 3 keer bellen mag.')).toEqual([
      '1. Bel bv. Tilburg.',
      '2. Schrijf op.',
      '3 keer bellen mag.',
    ]);
    expect(splitsZinnen('Bel nr. 5. Wacht dan.')).toEqual(['Bel nr. 5.', 'Wacht dan.']);
  });
});

describe('a quote touches', () => {
  const ZINNEN = ['Het team belt.', 'Het team schrijft.', 'Klaar.'];
  it.each([
    ['Het team belt.', [0]],
    ['team schrijft', [1]],
    ['schrijft.', [1]],
    ['.', [0]],
    ['Klaar.', [2]],
    ['belt. Het', [0, 1]],
    ['. H', [0, 1]],
    [ZINNEN.join(' '), [0, 1, 2]],
    ['schrijft. Klaar', [1, 2]],
    ['Het team', [0]],
    ['Het team leest', []],
  ])('%s', (citaat, plaatsen) => {
    expect(geraakteZinnen(ZINNEN, citaat)).toEqual(plaatsen);
  });

  it.each([
    ['belt. ', [0]],
    [' Het', [1]],
  ])('no sentence by the space beside it: "%s"', (citaat, plaatsen) => {
    expect(geraakteZinnen(ZINNEN, citaat)).toEqual(plaatsen);
  });

  it('nothing where there is no text', () => {
    expect(geraakteZinnen([], 'woorden')).toEqual([]);
  });
});
