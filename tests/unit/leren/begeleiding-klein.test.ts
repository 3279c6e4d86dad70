/** The facilitator's sheet in words, on a story made up for it. */
import { describe, expect, it } from 'vitest';
import { keuzesVan, maakBegeleiding, overPersoon, persoonInWoorden, vraagBij, type Bladmoment } from '../../../src/leren/begeleiding';
import type { Verhaalmoment } from '../../../src/leren/schema';
import { antwoord, feit, kleinMoment, kleinVerhaal, optie } from './klein';
import { kleineWeg } from './kleine-weg';

const wegVan = (slug: string) => {
  if (slug !== 'klein') throw new Error(`Er is gevraagd om "${slug}".`);
  return kleineWeg;
};
/** Called, not come: warned. */
const gewaarschuwd = (anders: Partial<Verhaalmoment> = {}) =>
  kleinMoment({
    wegwijzer: 'klein',
    antwoorden: [antwoord('gebeld', 'ja', 'a', '2.c'), antwoord('gekomen', 'nee', 'b')],
    uitkomst: 'waarschuwen',
    opties: [optie('bellen'), optie('waarschuwen'), optie('wachten')],
    ...anders,
  });
const ZONDER = { wegwijzer: undefined, antwoorden: [], uitkomst: 'binnen', opties: [optie('binnen'), optie('te-laat'), optie('geen')] };
const PAAR = { feit: { id: 'b', tekst: 'Zij kwam wel.' }, antwoorden: [antwoord('gekomen', 'ja', 'b')], uitkomst: 'wachten', waarom: 'Zij was er.' };
const blad = (moment: Verhaalmoment, anders: { stoelen?: boolean } = {}): Bladmoment | undefined =>
  maakBegeleiding('proef', { ...kleinVerhaal(moment), ...anders }, wegVan).momenten[0];

describe('a person', () => {
  const anna = { naam: 'Anna', rol: 'moeder', leeftijd: 36 };
  it('is place in the family, age, and what the case needs', () => {
    expect(overPersoon(anna)).toBe('moeder, 36 jaar');
    expect(overPersoon({ ...anna, relatie: 'uit elkaar', achtergrond: 'zij is doof' })).toBe('moeder, 36 jaar, uit elkaar, zij is doof');
    expect(persoonInWoorden(anna)).toBe('Anna: moeder, 36 jaar');
  });
  it('that is not born has no years; one of nought has', () => {
    expect(overPersoon({ naam: 'Kind', rol: 'ongeboren kind', leeftijd: 'ongeboren' })).toBe('ongeboren kind, nog niet geboren');
    expect(overPersoon({ naam: 'Kind', rol: 'zoon', leeftijd: 0 })).toBe('zoon, 0 jaar');
  });
});

describe('what is asked', () => {
  const termijn = { soort: 'melding-ontvangen', datum: '2026-03-06' } as const;
  it('is the walkthrough, else the text on time or on this', () => {
    expect(vraagBij(kleinMoment({ termijn }), 'Wat doet u nu?')).toBe('Wat doet u nu?');
    expect(vraagBij(kleinMoment({ termijn }), undefined)).toBe('Wat zegt de tekst over de tijd?');
    expect(vraagBij(kleinMoment(), undefined)).toBe('Wat zegt de tekst hierover?');
    expect([blad(gewaarschuwd())?.vraag, blad(kleinMoment(ZONDER))?.vraag]).toEqual(['Wat doet u nu?', 'Wat zegt de tekst hierover?']);
  });
  it('is answered with an option, or with the items of the list by their short name', () => {
    expect(keuzesVan(gewaarschuwd(), (id) => id)).toEqual(['Men kiest bellen', 'Men kiest waarschuwen', 'Men kiest wachten']);
    const lijst = kleinMoment({ opties: undefined, antwoorden: [antwoord('herkomst', 'direct'), antwoord('bevestigd', 'nee')] });
    expect(keuzesVan(lijst, (id) => `kort: ${id}`)).toEqual(['kort: bevestigd']);
  });
});

describe('a moment on a walkthrough', () => {
  it('has its head, its facts and what to listen for', () => {
    expect(blad(gewaarschuwd({ feiten: [feit('a', { vorm: 'brief' })], ontbreekt: ['Waarom zij niet kwam.'] }))).toMatchObject({
      titel: 'Vrijdag op kantoor',
      stoel: 'lokaal-team',
      dag: 'vrijdag 6 maart 2026',
      feiten: [{ id: 'a', bron: 'In een brief · De buurvrouw, 2 maart', tekst: 'Wat zij zag, nummer a.' }],
      denkfout: 'Men denkt dat het klaar is.',
      hierna: 'Wat ziet u?',
      ontbreekt: ['Waarom zij niet kwam.'],
      lijst: false,
    });
  });
  it('has the worked path with its facts; one of another moment is named with it, none is missing', () => {
    expect(blad(gewaarschuwd())?.weg).toEqual([
      { vraag: 'Er is gebeld', antwoord: 'Ja, gebeld', feiten: 'feit a, c van moment 2' },
      { vraag: 'Er is gekomen', antwoord: 'Niet gekomen', feiten: 'feit b' },
    ]);
    expect(blad(gewaarschuwd({ antwoorden: [antwoord('gebeld', 'nee', 'ontbreekt')], uitkomst: 'bellen' }))?.weg[0]?.feiten).toBe('dit ontbreekt');
  });
  it('has the outcome in words with the first of its sources that counts', () => {
    expect(blad(gewaarschuwd())?.uitkomst).toEqual({
      kort: 'U gaat waarschuwen',
      conclusie: 'De tekst wijst op waarschuwen.',
      zekerheid: 'Dit staat niet letterlijk in de tekst. Deze site leidt het eruit af.',
      bronnen: [{ citaat: 'Woorden 4.', pad: '../afspraken/6/#6.1-4', plaats: 'paragraaf 6.1 zin 4' }],
    });
  });
  it('names the facts that plead for and against, or none', () => {
    const { voor, tegen } = blad(gewaarschuwd({ 'pleit-voor': ['a', 'b'], 'pleit-tegen': [] })) ?? {};
    expect([voor, tegen]).toEqual(['a, b', 'geen']);
  });
  it('has the variant: the fact as it is, and the outcome that goes with it; none where there is none', () => {
    expect(blad(gewaarschuwd({ paar: PAAR }))?.paar).toEqual({
      feit: 'b',
      tekst: 'Zij kwam wel.',
      uitkomst: 'U gaat wachten',
      waarom: 'Zij was er.',
    });
    expect(blad(gewaarschuwd())?.paar).toBeUndefined();
  });
});

describe('the choices', () => {
  it('other than the worked one have the question at which their path leaves it, and the answers that lead there', () => {
    expect(blad(gewaarschuwd())?.opties).toEqual([
      {
        tekst: 'Men kiest bellen',
        goed: false,
        waarom: 'Hier staat waarom bellen wel of niet past.',
        hierna: 'Is er gebeld? (feit a, c van moment 2)',
        anders: 'Dit komt eruit als u bij “Er is gebeld” “niet gebeld” in plaats van “ja, gebeld” antwoordt.',
      },
      { tekst: 'Men kiest waarschuwen', goed: true, waarom: 'Hier staat waarom waarschuwen wel of niet past.' },
      {
        tekst: 'Men kiest wachten',
        goed: false,
        waarom: 'Hier staat waarom wachten wel of niet past.',
        hierna: 'Is er gekomen? (feit b)',
        anders: 'Dit komt eruit als u bij “Er is gekomen” “ja, gekomen” in plaats van “niet gekomen” antwoordt.',
      },
    ]);
  });
  it('to which no path leads stand without a question', () => {
    const [optieErbuiten] = blad(gewaarschuwd({ opties: [optie('niet-in-de-route')] }))?.opties ?? [];
    expect(optieErbuiten).toEqual({
      tekst: 'Men kiest niet-in-de-route',
      goed: false,
      waarom: 'Hier staat waarom niet-in-de-route wel of niet past.',
    });
  });
  it('of a list are its items by short name: good where open, with what is said of each', () => {
    const lijst = gewaarschuwd({
      antwoorden: [antwoord('gebeld', 'ja'), antwoord('gekomen', 'nee', 'b')],
      opties: undefined,
      open: ['gekomen'],
      punten: [{ vraag: 'gekomen', waarom: 'Zij kwam niet.' }],
    });
    expect(blad(lijst)).toMatchObject({ lijst: true });
    expect(blad(lijst)?.opties).toEqual([
      { tekst: 'Er is gebeld', goed: false, waarom: undefined },
      { tekst: 'Er is gekomen', goed: true, waarom: 'Zij kwam niet.' },
    ]);
    expect(blad({ ...lijst, open: undefined })?.opties.map(({ goed }) => goed)).toEqual([false, false]);
  });
  it('of a list without a walkthrough have the names of the questions', () => {
    const antwoorden = [antwoord('herkomst', 'direct'), antwoord('bevestigd', 'nee')];
    const lijst = kleinMoment({ wegwijzer: undefined, antwoorden, opties: undefined, open: ['bevestigd'] });
    expect(blad(lijst)?.opties).toEqual([{ tekst: 'bevestigd', goed: true, waarom: undefined }]);
  });
});

it('a moment on the calculator or an answer has its choices, and no path, outcome or variant', () => {
  const moment = blad(kleinMoment({ ...ZONDER, paar: PAAR }));
  expect(moment?.opties).toEqual([
    { tekst: 'Men kiest binnen', goed: true, waarom: 'Hier staat waarom binnen wel of niet past.' },
    { tekst: 'Men kiest te-laat', goed: false, waarom: 'Hier staat waarom te-laat wel of niet past.' },
    { tekst: 'Men kiest geen', goed: false, waarom: 'Hier staat waarom geen wel of niet past.' },
  ]);
  expect([moment?.weg, moment?.uitkomst, moment?.paar]).toEqual([[], undefined, undefined]);
});

describe('the reveal', () => {
  const feiten = [
    feit('a', { kent: ['lokaal-team'] }),
    feit('b', { kent: ['veilig-thuis'] }),
    feit('c', { kent: ['lokaal-team', 'veilig-thuis'] }),
    feit('d'),
  ];
  it('puts each fact with who knew it, as it reads from the chair that is asked', () => {
    const onthulling = blad(gewaarschuwd({ feiten }), { stoelen: true })?.onthulling;
    expect(onthulling?.map(({ wie, feiten: lijst }) => [wie, lijst.map(({ id }) => id)])).toEqual([
      ['Alleen het lokale team wist dit', ['a']],
      ['Alleen Veilig Thuis wist dit', ['b']],
      ['Beide stoelen wisten dit', ['c']],
    ]);
    expect(onthulling?.[2]?.feiten).toEqual([{ id: 'c', bron: 'Aan de telefoon · De buurvrouw, 2 maart', tekst: 'Wat zij zag, nummer c.' }]);
  });
  it('is of the three rounds only, and not in a story without role sheets', () => {
    const moment = gewaarschuwd({ feiten });
    const verhaal = kleinVerhaal(moment, moment, moment, moment);
    const aantallen = (stoelen: boolean) => maakBegeleiding('proef', { ...verhaal, stoelen }, wegVan).momenten.map((een) => een.onthulling.length);
    expect([aantallen(true), aantallen(false)]).toEqual([
      [3, 3, 3, 0],
      [0, 0, 0, 0],
    ]);
  });
});

it('the sheet has the words of the story and its people', () => {
  expect(maakBegeleiding('proef', kleinVerhaal(), wegVan)).toEqual({
    slug: 'proef',
    titel: 'Een klein verhaal',
    vooraf: 'Een gezin, een deur en een brief.',
    slot: 'Anna woont nog thuis, en het lokale team kijkt door.',
    wie: ['Anna: moeder, 36 jaar'],
    momenten: [],
  });
});
