/** The answers of a moment against the machine of the walkthrough, and those of its variant. */
import { describe, expect, it } from 'vitest';
import { keurAntwoorden, keurPaar } from '../../../src/leren/keur-antwoorden';
import type { Verhaalmoment } from '../../../src/leren/schema';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { opschalen } from '../../../src/machines/opschalen';
import { overdrachtOntvangen } from '../../../src/machines/overdracht-ontvangen';
import { antwoord, feit, kleinMoment, kleinVerhaal, optie } from './klein';

const eerder = kleinMoment();
/** The moment is the second of its story. */
function keur(anders: Partial<Verhaalmoment> = {}, route = opschalen) {
  const moment = kleinMoment(anders);
  return keurAntwoorden(kleinVerhaal(eerder, moment), 1, moment, route);
}
const AANLEIDING = antwoord('aanleiding', 'niet-nakomen');
const HERHAALD = antwoord('herhaald', 'nee', 'b');

describe('names', () => {
  it('of questions and answers are those of the walkthrough', () => {
    expect(keur()).toEqual([]);
    expect(keur({ antwoorden: [AANLEIDING, antwoord('herhaalt', 'nee')] })).toEqual([
      'vraag "herhaalt" bestaat niet in opschalen. Bedoelt u "herhaald"?',
    ]);
    expect(keur({ antwoorden: [AANLEIDING, antwoord('zzz', 'nee')] })).toEqual([
      'vraag "zzz" bestaat niet in opschalen. Kies uit: aanleiding, samen-besproken, opgeschaald, herhaald, herkomst.',
    ]);
    expect(keur({ antwoorden: [AANLEIDING, antwoord('herhaald', 'ne')] })).toEqual([
      'herhaald: antwoord "ne" bestaat niet. Bedoelt u "nee"? Kies uit: ja, nee, weet-niet.',
    ]);
    expect(keur({ antwoorden: [AANLEIDING, antwoord('herhaald', 'zzz')] })).toEqual([
      'herhaald: antwoord "zzz" bestaat niet.  Kies uit: ja, nee, weet-niet.',
    ]);
  });
  it('of several answers are those that may be chosen together', () => {
    const vormen = { vraag: 'bijzondere-vorm', waarden: ['stalking', 'zzz'], feit: ['a'] };
    expect(keur({ antwoorden: [vormen] }, directeOverdracht)[0]).toMatch(/^bijzondere-vorm: antwoord "zzz" bestaat niet\. .*Kies uit: .*stalking/u);
    expect(keur({ antwoorden: [vormen] }, directeOverdracht)).toHaveLength(1);
  });
  it('of the outcome is that of the walkthrough', () => {
    expect(keur({ uitkomst: 'eerst-aanspreke' })).toEqual(['uitkomst "eerst-aanspreke" bestaat niet in opschalen. Bedoelt u "eerst-aanspreken"?']);
    expect(keur({ uitkomst: 'zzz' })[0]).toMatch(/^uitkomst "zzz" bestaat niet in opschalen\. Kies uit: twee-betekenissen, bel-veilig-thuis, /u);
  });
  it('of what is given beforehand are answers of the moment', () => {
    expect(keur({ gegeven: ['aanleiding'], opties: [optie('gemeente-informeren')] })).toEqual([]);
    expect(keur({ gegeven: ['herhaalt', 'zzz'] })).toEqual([
      'gegeven: "herhaalt" is hier geen antwoord. Bedoelt u "herhaald"?',
      'gegeven: "zzz" is hier geen antwoord. Kies uit: aanleiding, herhaald.',
    ]);
  });
  it('of what is given beforehand do not decide: the variant turns on none, and every choice has a way that is open', () => {
    const ruil = 'Haal die uit "gegeven", en vul zo nodig een andere vraag vooraf in.';
    const paar = { feit: { id: 'b', tekst: 'Zij kwamen vaker niet.' }, antwoorden: [AANLEIDING, antwoord('herhaald', 'ja', 'b')] };
    const metPaar = { ...paar, uitkomst: 'gemeente-informeren', waarom: 'Nu gebeurde het vaker dan één keer.' };
    expect(keur({ gegeven: ['herhaald'], opties: [], paar: metPaar })).toEqual([`gegeven: het paar draait om "herhaald". ${ruil}`]);
    expect(keur({ gegeven: ['aanleiding'] })).toEqual([
      `gegeven: alleen via "aanleiding" komt iemand uit op de optie "eerst-samen-bespreken". ${ruil}`,
    ]);
    expect(keur({ paar: metPaar })).toEqual([]);
  });
});

describe('the path', () => {
  it('leads to the outcome, in order, with no question left out or added', () => {
    expect(keur({ uitkomst: 'gemeente-informeren' })).toEqual(['deze antwoorden leiden naar "eerst-aanspreken", niet naar "gemeente-informeren".']);
    expect(keur({ antwoorden: [AANLEIDING] })).toEqual(['de uitkomst staat nog niet vast. Nu komt vraag "herhaald": ja, nee, weet-niet.']);
    expect(keur({ antwoorden: [HERHAALD, AANLEIDING] })).toEqual(['zet de antwoorden in de volgorde van de vragen: aanleiding, herhaald.']);
    expect(keur({ antwoorden: [AANLEIDING, HERHAALD, antwoord('opgeschaald', 'ja'), antwoord('herkomst', 'direct')] })).toEqual([
      'opgeschaald, herkomst: wordt op deze weg niet gevraagd. Gevraagd: aanleiding, herhaald.',
    ]);
    expect(keur({ antwoorden: [AANLEIDING, antwoord('opgeschaald', 'ja')] })).toEqual([
      'opgeschaald: wordt op deze weg niet gevraagd. Gevraagd: aanleiding, herhaald (nog open).',
    ]);
  });
  it('leaves six questions open at most', () => {
    const lijst = (...namen: string[]) => [antwoord('herkomst', 'direct'), ...namen.map((vraag) => antwoord(vraag, 'ja'))];
    const vier = lijst('bevestigd', 'compleet', 'gezin-geinformeerd', 'contact-gestart');
    const lang = { ...kleinMoment(), wegwijzer: 'overdracht-ontvangen', uitkomst: 'alles-gedaan' };
    expect(keur({ ...lang, antwoorden: vier }, overdrachtOntvangen)).toEqual([]);
    const acht = [...vier, ...['direct-veilig', 'plan-gestart', 'warme-overdracht'].map((vraag) => antwoord(vraag, 'ja'))];
    const zin = 'er zijn 7 vragen open. Vul er bij "gegeven" 1 vooraf in: hoogstens 6 blijven open.';
    expect(keur({ ...lang, antwoorden: acht, gegeven: ['herkomst'] }, overdrachtOntvangen)).toContain(zin);
    expect(keur({ ...lang, antwoorden: acht, gegeven: ['herkomst', 'bevestigd'] }, overdrachtOntvangen)).toEqual([
      expect.stringContaining('wordt op deze weg niet gevraagd'),
    ]);
  });
});

describe('grounds', () => {
  const op = (anders: Parameters<typeof feit>[1], ...feiten: string[]) =>
    keur({ feiten: [feit('a'), feit('b', anders)], antwoorden: [AANLEIDING, antwoord('herhaald', 'nee', ...feiten)] });
  it('are facts of this moment, or of an earlier one', () => {
    expect(op({}, '1.a', 'b')).toEqual([]);
    expect(op({}, 'z')).toEqual(['herhaald: feit "z" bestaat niet. Kies uit: a, b, een eerder feit (1.a), of ontbreekt.']);
    expect(op({}, '3.a')).toHaveLength(1);
  });
  it('matter, and are known to the chair', () => {
    expect(op({ 'doet-er-niet-toe': true }, 'b')).toEqual([
      'herhaald: feit "b" doet er niet toe volgens het bestand, maar draagt hier een antwoord.',
    ]);
    expect(op({ kent: ['veilig-thuis'] }, 'b')).toEqual(['herhaald: feit "b" kent de stoel lokaal-team niet (kent: veilig-thuis).']);
    expect(op({ kent: ['veilig-thuis', 'lokaal-team'] }, 'b')).toEqual([]);
  });
  it('may be missing where the answer is not known, and then it is said what is missing', () => {
    const zonder = (waarde: string, ontbreekt: string[]) => keur({ antwoorden: [AANLEIDING, antwoord('herhaald', waarde, 'ontbreekt')], ontbreekt });
    expect(zonder('weet-niet', ['Hoe vaak het misging.'])).toEqual([]);
    expect(zonder('weet-niet', [])).toEqual(['ontbreekt: zeg wat er ontbreekt, want een antwoord heeft geen feit.']);
    expect(zonder('nee', ['Hoe vaak het misging.'])).toEqual([
      'herhaald: zonder feit is het antwoord weet-niet. Noem het feit, of schrijf weet-niet.',
    ]);
  });
});

describe('a variant', () => {
  const PAAR = {
    feit: { id: 'b', tekst: 'Het is nu de vijfde keer.' },
    antwoorden: [AANLEIDING, antwoord('herhaald', 'ja', 'b')],
    uitkomst: 'gemeente-informeren',
    waarom: 'Het gebeurde vaker.',
  };
  function paar(anders: Partial<typeof PAAR> = {}, moment = kleinMoment()) {
    const met = { ...moment, paar: { ...PAAR, ...anders } };
    return keurPaar(kleinVerhaal(eerder, met), 1, met, opschalen);
  }
  it('has one other answer, on the fact that changes', () => {
    expect(paar()).toEqual([]);
    expect(keurPaar(kleinVerhaal(eerder), 0, eerder, opschalen)).toEqual([]);
    expect(paar({ feit: { id: 'z', tekst: 'Iets anders.' } })).toEqual(['feit "z" bestaat niet in dit moment. Kies uit: a, b, c, d.']);
    expect(paar({ feit: { ...PAAR.feit, id: 'a' } })).toEqual(['herhaald: het andere antwoord rust niet op feit "a".']);
  });
  it('need not rest on that fact where no fact gives the other answer', () => {
    expect(paar({ antwoorden: [AANLEIDING, antwoord('herhaald', 'weet-niet', 'ontbreekt')], uitkomst: 'eerst-aanspreken' })).toEqual([
      'de uitkomst is dezelfde. In een paar slaat de uitkomst om.',
    ]);
  });
  it('says something else', () => {
    expect(paar({ feit: { id: 'b', tekst: feit('b').tekst } })).toEqual(['feit "b" heeft dezelfde woorden als in het moment.']);
  });
  it('is held against the machine first', () => {
    expect(paar({ uitkomst: 'twee-betekenissen' })).toEqual(['deze antwoorden leiden naar "gemeente-informeren", niet naar "twee-betekenissen".']);
  });
  it('differs in the answers to questions of both; a question that only it asks is no difference', () => {
    const zelfde = { antwoorden: [AANLEIDING, HERHAALD], uitkomst: 'eerst-aanspreken' };
    expect(paar(zelfde)).toEqual([
      'de uitkomst is dezelfde. In een paar slaat de uitkomst om.',
      'er verschillen 0 antwoorden (). Precies één mag anders zijn.',
    ]);
    const ander = { antwoorden: [antwoord('aanleiding', 'onenigheid', 'b'), antwoord('samen-besproken', 'nee')], uitkomst: 'eerst-samen-bespreken' };
    expect(paar(ander)).toEqual([]);
  });
  it('differs in one answer only', () => {
    const lijst = (...waarden: string[]) =>
      ['bevestigd', 'compleet', 'gezin-geinformeerd', 'contact-gestart'].map((vraag, plaats) => antwoord(vraag, waarden[plaats] ?? 'ja', 'b'));
    const moment = kleinMoment({ antwoorden: [antwoord('herkomst', 'direct'), ...lijst()], uitkomst: 'alles-gedaan' });
    const met = (...waarden: string[]) => {
      const variant = { ...PAAR, antwoorden: [antwoord('herkomst', 'direct'), ...lijst(...waarden)], uitkomst: 'nog-te-doen' };
      return keurPaar(kleinVerhaal(eerder, moment), 1, { ...moment, paar: variant }, overdrachtOntvangen);
    };
    expect(met('nee')).toEqual([]);
    expect(met('nee', 'nee')).toEqual(['er verschillen 2 antwoorden (bevestigd, compleet). Precies één mag anders zijn.']);
  });
});
