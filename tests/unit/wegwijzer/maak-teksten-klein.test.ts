/** Texts of a walkthrough as they are shown, on the smallest that have each part: what is looked up, and what is absent where nothing was written. */
import { describe, expect, it } from 'vitest';
import { maakUitkomst, maakVraag, type Wegwijzernaslag } from '../../../src/wegwijzer/maak-teksten';
import type { Uitkomst, Vraag, Vragen } from '../../../src/wegwijzer/schema';

const CITAAT = 'De medewerker';
const PLAATS = 'paragraaf 6.1.4';
const vragen = { soort: { kort: 'Soort', antwoorden: { direct: { tekst: 'Direct', gevaar: false } } } } as unknown as Vragen['vragen'];
const naslag: Wegwijzernaslag = {
  slug: 'proef',
  relatief: (pad) => `..${pad}`,
  normen: new Map([['R24', 'afspraak']]),
  formulieren: new Map([['brief', { titel: 'De brief', groepen: [] } as never]]),
  wegwijzers: new Map([['verder', { titel: 'En dan?', vragen }]]),
  metRegels: false,
  vragen,
};
const bij = { soort: 'direct' };
const BIJ = { antwoorden: bij, tekst: 'Soort: Direct' };
const bron = (meer: object = {}) => ({ anker: '6.1.4-1', citaat: CITAAT, ...meer });
const BRON = { citaat: CITAAT, pad: '../afspraken/6/#6.1.4-1', plaats: PLAATS };
const tweedelig = [{ tekst: 'Altijd.' }, { tekst: 'Soms.', bij }];
const ZINNEN = [{ tekst: 'Altijd.' }, { tekst: 'Soms.', bij: BIJ }];
const HEEL = 'Altijd. Bij “Soort: Direct”: Soms.';

const vraag = (meer: object = {}, bij = naslag) =>
  maakVraag(
    'q',
    { vraag: 'Is dat zo?', kort: 'Zo', soort: 'ja-nee', waarom: 'Daarom.', bronnen: [bron()], punten: [], antwoorden: {}, ...meer } as Vraag,
    bij,
  );
const KAAL = { vraag: 'Is dat zo?', kort: 'Zo', soort: 'ja-nee', waarom: 'Daarom.', bronnen: [BRON], punten: [], antwoorden: {} };

describe('a question', () => {
  it('has what was written and nothing else', () => {
    expect(vraag()).toStrictEqual(KAAL);
  });
  it('has an explanation, and its sentences where they have conditions', () => {
    expect(vraag({ uitleg: 'Zo dus.' })).toStrictEqual({ ...KAAL, uitleg: 'Zo dus.' });
    expect(vraag({ uitleg: tweedelig })).toStrictEqual({ ...KAAL, uitleg: HEEL, zinnen: { uitleg: ZINNEN } });
    expect(vraag({ waarom: tweedelig })).toStrictEqual({ ...KAAL, waarom: HEEL, zinnen: { waarom: ZINNEN } });
  });
  it('leads to the calculator with the kind of event', () => {
    expect(vraag({ rekenen: 'melding-ontvangen' }).rekenpad).toBe('../wegwijzers/termijnen/#v1&soort=melding-ontvangen');
  });
  it('has answers with what they leave to find out', () => {
    const antwoord = (uitzoeken?: unknown) => vraag({ antwoorden: { nee: { tekst: 'Nee', gevaar: false, uitzoeken } } }).antwoorden['nee'];
    expect(antwoord()).toStrictEqual({ tekst: 'Nee', gevaar: false });
    expect(antwoord('Vraag het na.')).toStrictEqual({ tekst: 'Nee', gevaar: false, uitzoeken: 'Vraag het na.' });
    expect(antwoord(tweedelig)).toStrictEqual({ tekst: 'Nee', gevaar: false, uitzoeken: HEEL, zinnen: { uitzoeken: ZINNEN } });
  });
  it('has sources with the norm of their rule, its number on the review sheet, and their condition', () => {
    const een = (meer: object, metRegels = false) => vraag({ bronnen: [bron(meer)] }, { ...naslag, metRegels }).bronnen[0];
    expect(een({ regel: 'R24' })).toStrictEqual({ ...BRON, norm: 'afspraak' });
    expect(een({ regel: 'R24' }, true)).toStrictEqual({ ...BRON, plaats: `${PLAATS} · R24`, norm: 'afspraak' });
    expect(een({}, true)).toStrictEqual(BRON);
    expect(een({ bij })).toStrictEqual({ ...BRON, bij: BIJ });
  });
  it('that names what does not exist is named with its walkthrough', () => {
    expect(() => vraag({ bronnen: [bron({ regel: 'R99' })] })).toThrow('Wegwijzer "proef", vraag "q": noemt regel "R99". Die naam bestaat niet.');
    expect(() => vraag({ antwoorden: { nee: { tekst: 'Nee', uitzoeken: [{ tekst: 'Altijd.', bij: { duur: 'x' } }] } } })).toThrow(
      'Wegwijzer "proef", vraag "q": noemt in "bij" de vraag "duur".',
    );
  });
});

const doe = (meer: object = {}) => ({ tekst: 'Belt.', bronnen: [bron()], toevoeging: false, wanneer: 'nu', ...meer });
const uitkomst = (meer: object = {}, bij = naslag) =>
  maakUitkomst(
    'u',
    {
      kort: 'Bellen',
      zekerheid: 'letterlijk',
      conclusie: 'Bel.',
      toelichting: 'Dit is waarom.',
      besluit: 'Het team.',
      anders: [],
      bronnen: [bron()],
      veiligThuis: [],
      lokaalTeam: [],
      termijnen: [],
      punten: [],
      formulieren: [],
      vervolg: [],
      ...meer,
    } as unknown as Uitkomst,
    bij,
  );
const LEEG = uitkomst();

describe('an outcome', () => {
  it('has what was written and nothing else', () => {
    expect(LEEG).toStrictEqual({
      kort: 'Bellen',
      zekerheid: 'letterlijk',
      anders: [],
      conclusie: 'Bel.',
      toelichting: 'Dit is waarom.',
      besluit: 'Het team.',
      punten: [],
      bronnen: [BRON],
      veiligThuis: [],
      lokaalTeam: [],
      termijnen: [],
      formulieren: [],
      vervolg: [],
    });
    expect(uitkomst({ norm: 'kan', waarschuwing: 'Pas op.', samen: 'Om deze reden.' })).toStrictEqual({
      ...LEEG,
      norm: 'kan',
      waarschuwing: 'Pas op.',
    });
  });
  it.each(['conclusie', 'toelichting', 'besluit', 'waarschuwing'])('has the sentences of its %s', (veld) => {
    expect(uitkomst({ [veld]: tweedelig })).toStrictEqual({ ...LEEG, [veld]: HEEL, zinnen: { [veld]: ZINNEN } });
  });
  it('has another weight and points for other answers', () => {
    expect(uitkomst({ anders: [{ bij, zekerheid: 'afleiding' }] }).anders).toStrictEqual([{ zekerheid: 'afleiding', bij: BIJ }]);
    expect(uitkomst({ punten: ['O7', { nr: 'O8', bij }] }).punten).toStrictEqual([{ nr: 'O7' }, { nr: 'O8', bij: BIJ }]);
  });
  it.each(['veiligThuis', 'lokaalTeam', 'termijnen'] as const)(
    'has the lines of %s, with their sources, condition and the way to safe contact',
    (lijst) => {
      const een = (meer: object, bij = naslag) => uitkomst({ [lijst]: [doe(meer)] }, bij)[lijst][0];
      const regel = { tekst: 'Belt.', bronnen: [BRON], toevoeging: false, wanneer: 'nu' };
      expect(een({ contact: false })).toStrictEqual(regel);
      expect(een({ bij })).toStrictEqual({ ...regel, bij: BIJ });
      expect(een({ contact: true })).toStrictEqual({ ...regel, veilig: '../wegwijzers/wie-informeert-het-gezin/' });
      expect(een({ contact: true }, { ...naslag, slug: 'wie-informeert-het-gezin' })).toStrictEqual({ ...regel, veilig: '' });
    },
  );
  it('leads to forms and pages, some for some answers only', () => {
    const brief = { naar: 'brief', titel: 'De brief', pad: '../formulieren/brief/', soort: 'formulier', mee: [] };
    expect(uitkomst({ formulieren: ['brief', { naar: 'brief', bij }] }).formulieren).toStrictEqual([brief, { ...brief, bij: BIJ }]);
    const verder = { naar: 'verder', titel: 'En dan?', pad: '../wegwijzers/verder/', soort: 'wegwijzer', mee: [] };
    expect(uitkomst({ vervolg: [{ naar: 'verder' }, { naar: 'verder', bij }] }).vervolg).toStrictEqual([verder, { ...verder, bij: BIJ }]);
  });
  it('that names what does not exist is named with its walkthrough', () => {
    expect(() => uitkomst({ formulieren: ['kaart'] })).toThrow('Wegwijzer "proef", uitkomst "u": noemt formulier "kaart".');
    expect(() => uitkomst({ vervolg: [{ naar: 'terug' }] })).toThrow('Wegwijzer "proef", uitkomst "u": noemt wegwijzer "terug".');
  });
});
