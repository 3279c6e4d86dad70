/** What a learner chooses from: names, order, words, and the readings that tempt. */
import { describe, expect, it } from 'vitest';
import { keurOpties } from '../../../src/leren/keur-opties';
import type { Verhaalmoment } from '../../../src/leren/schema';
import { opschalen } from '../../../src/machines/opschalen';
import { overdrachtOntvangen } from '../../../src/machines/overdracht-ontvangen';
import { antwoord, kleinMoment, optie } from './klein';

const keur = (anders: Partial<Verhaalmoment> = {}) => keurOpties(kleinMoment(anders), opschalen);
const kies = (...namen: string[]) => ({ opties: namen.map((naam) => optie(naam)) });

describe('the order', () => {
  it('is that of the walkthrough, with a stricter and a wider one beside the right one', () => {
    expect(keur()).toEqual([]);
    expect(keur(kies('gemeente-informeren', 'eerst-aanspreken', 'eerst-samen-bespreken'))).toEqual([
      'zet ze van streng naar ruim: eerst-samen-bespreken, eerst-aanspreken, gemeente-informeren.',
    ]);
    expect(keur(kies('eerst-aanspreken', 'gemeente-informeren'))).toEqual([
      'er is er geen die strenger is dan "eerst-aanspreken". Bijvoorbeeld: bel-veilig-thuis, voorwaarde-niet-nageleefd, eerst-samen-bespreken.',
    ]);
    expect(keur(kies('twee-betekenissen', 'eerst-aanspreken'))).toEqual([
      'er is er geen die ruimer is dan "eerst-aanspreken". Bijvoorbeeld: terugkoppelen-aan-vt, ondersteuning-en-zwaardere-maatregel, bepaal-wie-initiatief-neemt.',
    ]);
  });
  it('has nothing stricter than the strictest and nothing wider than the widest outcome', () => {
    const strengst = kies('twee-betekenissen', 'eerst-aanspreken', 'gemeente-informeren');
    expect(keur({ ...strengst, uitkomst: 'twee-betekenissen' })).toEqual([]);
    const ruimst = kies('twee-betekenissen', 'eerst-aanspreken', 'niet-geregeld-na-gedragswetenschappers');
    expect(keur({ ...ruimst, uitkomst: 'niet-geregeld-na-gedragswetenschappers' })).toEqual([]);
  });
  it('names the few outcomes there are near the strict end', () => {
    expect(keur({ ...kies('bel-veilig-thuis', 'eerst-aanspreken'), uitkomst: 'bel-veilig-thuis' })).toEqual([
      'er is er geen die strenger is dan "bel-veilig-thuis". Bijvoorbeeld: twee-betekenissen.',
    ]);
  });
  it('is not asked of a moment without a walkthrough, which is there for a few readings only', () => {
    const moment = (lezingen: number[]) => ({
      wegwijzer: undefined,
      antwoorden: [],
      lezingen,
      opties: [optie('eerst-aanspreken', { lezing: 4 }), optie('iets')],
    });
    expect(keurOpties(kleinMoment(moment([4])), undefined)).toEqual([]);
    for (const nr of [2, 10, 14])
      expect(keurOpties(kleinMoment({ ...moment([nr]), opties: [optie('eerst-aanspreken', { lezing: nr })] }), undefined)).toEqual([]);
    const twee = [optie('eerst-aanspreken', { lezing: 4 }), optie('iets', { lezing: 5 })];
    expect(keurOpties(kleinMoment({ ...moment([4, 5]), opties: twee }), undefined)).toEqual([]);
    expect(keurOpties(kleinMoment({ ...moment([5]), opties: [optie('eerst-aanspreken', { lezing: 5 })] }), undefined)).toEqual([
      'een moment zonder wegwijzer is er alleen voor lezing 2, 4, 10, 14.',
    ]);
  });
  it('has outcomes of the walkthrough only', () => {
    expect(keur(kies('eerst-samen-bespreken', 'eerst-aanspreken', 'gemeente-informeren', 'gemeente-informere', 'zzz'))).toEqual([
      'uitkomst "gemeente-informere" bestaat niet. Bedoelt u "gemeente-informeren"?',
      expect.stringMatching(/^uitkomst "zzz" bestaat niet\. Kies uit: twee-betekenissen, bel-veilig-thuis, .*gedragswetenschappers\.$/u),
    ]);
  });
});

describe('the list', () => {
  const [streng, goed, ruim] = [optie('eerst-samen-bespreken'), optie('eerst-aanspreken'), optie('gemeente-informeren')];
  it('has each outcome, text and reason once; what is there three times is said once', () => {
    const keer = (opties: NonNullable<Verhaalmoment['opties']>) => keur({ opties });
    expect(keer([streng, goed, { ...goed, tekst: 'Iets anders', waarom: 'Een andere uitleg.' }, ruim])).toContain(
      'uitkomst "eerst-aanspreken" staat er twee keer.',
    );
    expect(keer([streng, goed, { ...ruim, tekst: goed.tekst }])).toEqual(['de tekst "Men kiest eerst-aanspreken" staat er twee keer.']);
    expect(keer([{ ...streng, waarom: goed.waarom }, goed, { ...ruim, waarom: goed.waarom }])).toEqual([
      'twee opties hebben dezelfde uitleg. Schrijf bij elke optie een eigen uitleg.',
    ]);
  });
  it('has the outcome of the moment, and that of its variant', () => {
    expect(keur({ opties: [streng, ruim] })).toContain('de uitkomst "eerst-aanspreken" staat er niet bij.');
    const paar = (uitkomst: string) => ({ feit: { id: 'a', tekst: 'Iets anders.' }, antwoorden: [], uitkomst, waarom: 'Nu anders.' });
    expect(keur({ paar: paar('gemeente-informeren') })).toEqual([]);
    expect(keur({ paar: paar('twee-betekenissen') })).toEqual(['de uitkomst van het paar ("twee-betekenissen") staat er niet bij.']);
  });
  it.each([
    'Dat is niet waar',
    'Onwaar',
    'Zoals hierboven',
    'Het bovenstaande',
    'Zie hieronder',
    'Geen van deze',
    'Geen van beide',
    'Alle antwoorden',
  ])('says something by itself: not “%s”', (tekst) => {
    expect(keur({ opties: [streng, goed, { ...ruim, tekst }] })).toEqual([`"${tekst}": zeg het zonder "niet waar" of "hierboven".`]);
  });
  it.each(['Dit is niet waarschijnlijk', 'Geen van de kinderen', 'Alle antwoordenlijsten'])('may say “%s”', (tekst) => {
    expect(keur({ opties: [streng, goed, { ...ruim, tekst }] })).toEqual([]);
  });
  it('is there, and nothing is open beside it', () => {
    expect(keur({ opties: undefined })).toEqual(['opties: noem er drie tot vijf, van streng naar ruim.']);
    expect(keur({ opties: undefined, lezingen: [3] })).toHaveLength(2);
    expect(keur({ open: ['herhaald'] })).toEqual(['open: dat hoort alleen bij overdracht-ontvangen.']);
  });
});

describe('readings', () => {
  it('are named by an option, or by an item, and in the list', () => {
    const opties = [optie('eerst-samen-bespreken', { lezing: 3 }), optie('eerst-aanspreken'), optie('gemeente-informeren')];
    expect(keur({ opties, lezingen: [3] })).toEqual([]);
    expect(keur({ opties, lezingen: [] })).toEqual(['lezingen: zet 3 ook in de lijst, want een optie noemt die lezing.']);
    expect(keur({ lezingen: [3] })).toEqual(['lezingen: geen optie noemt lezing 3. Zet "lezing: 3" bij de optie die ertoe verleidt.']);
    expect(keur({ lezingen: [3], punten: [{ vraag: 'herhaald', waarom: 'Dit punt is al gedaan.', lezing: 3 }] })).toEqual([]);
  });
});

describe('what is open in overdracht-ontvangen', () => {
  const antwoorden = [
    antwoord('herkomst', 'direct'),
    antwoord('bevestigd', 'ja'),
    antwoord('compleet', 'nee'),
    antwoord('voorwaarden-schriftelijk', 'geen-voorwaarden'),
    antwoord('contact-gestart', 'weet-niet'),
  ];
  const open = (anders: Partial<Verhaalmoment> = {}) =>
    keurOpties(
      kleinMoment({
        wegwijzer: 'overdracht-ontvangen',
        uitkomst: 'nog-te-doen',
        antwoorden,
        opties: undefined,
        open: ['compleet', 'contact-gestart'],
        ...anders,
      }),
      overdrachtOntvangen,
    );
  it('is what is not done, or not known; the origin and a service without conditions are not', () => {
    expect(open()).toEqual([]);
    expect(open({ open: ['contact-gestart'] })).toEqual(['open: volgens de antwoorden is dit open: compleet, contact-gestart.']);
  });
  it('is nothing when all is done', () => {
    expect(open({ antwoorden: antwoorden.slice(0, 2), open: undefined })).toEqual([]);
    expect(open({ antwoorden: antwoorden.slice(0, 2), open: ['compleet'] })).toEqual(['open: volgens de antwoorden is dit open: niets.']);
  });
  it('takes the place of options, and of the order', () => {
    expect(open({ opties: [optie('nog-te-doen')] })).toEqual([
      'in overdracht-ontvangen merkt men wat open is: schrijf "open" in plaats van "opties".',
    ]);
  });
  it('is explained for questions of the list, beside what else is wrong', () => {
    const punt = (vraag: string) => ({ vraag, waarom: 'Dit punt is nog niet gedaan.' });
    expect(open({ punten: [punt('compleet')] })).toEqual([]);
    expect(open({ punten: [punt('compleed')] })).toEqual(['punten: "compleed" is hier geen vraag. Bedoelt u "compleet"?']);
    expect(open({ punten: [punt('zzz')], open: ['compleet'], lezingen: [3] })).toEqual([
      'open: volgens de antwoorden is dit open: compleet, contact-gestart.',
      'punten: "zzz" is hier geen vraag. ',
      expect.stringContaining('geen optie noemt lezing 3'),
    ]);
  });
  it.each(['bel-over-herkomst', 'alles-gedaan'])('is not asked at the outcome %s, which is chosen as elsewhere', (uitkomst) => {
    expect(open({ uitkomst, opties: [optie('bel-over-herkomst'), optie('nog-te-doen'), optie('alles-gedaan')], open: undefined })).toEqual([]);
    expect(open({ uitkomst, open: undefined })).toEqual(['opties: noem er drie tot vijf, van streng naar ruim.']);
  });
});
