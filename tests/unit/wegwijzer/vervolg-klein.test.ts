/** What goes along to a following page and into a form: which answers, in which order, and which never. */
import { describe, expect, it } from 'vitest';
import type { Formulier } from '../../../src/formulier/schema';
import type { Vervolg, Vragen } from '../../../src/wegwijzer/schema';
import { maakFormulierlink, maakVervolg } from '../../../src/wegwijzer/vervolg';

/** Questions with the answers each has. */
const vragen = (lijst: Record<string, string[]>) =>
  Object.fromEntries(
    Object.entries(lijst).map(([id, namen]) => [id, { antwoorden: Object.fromEntries(namen.map((naam) => [naam, {}])) }]),
  ) as unknown as Vragen['vragen'];
const hier = vragen({ soort: ['direct', 'dienst', 'weet-niet'], gesprek: ['ja', 'nee', 'weet-niet'], kleur: ['rood', 'weet-niet'] });
const daar = vragen({ herkomst: ['direct', 'dienst', 'zvh', 'weet-niet'], contact: ['nee', 'ja', 'weet-niet'], plan: ['ja', 'weet-niet'] });
const wegwijzers = new Map([['verder', { titel: 'En dan?', vragen: daar }]]);
const relatief = (pad: string) => `..${pad}`;
const maak = (vervolg: Vervolg) => maakVervolg('Hier', vervolg, hier, { relatief, wegwijzers });

describe('a following page', () => {
  it('that is a walkthrough takes nothing along by itself', () => {
    expect(maak({ naar: 'verder' })).toStrictEqual({ naar: 'verder', titel: 'En dan?', pad: '../wegwijzers/verder/', soort: 'wegwijzer', mee: [] });
  });
  it('takes fixed and given answers, in the order in which it asks, never an open one', () => {
    expect(maak({ naar: 'verder', weet: { plan: 'ja', herkomst: 'zvh' }, neem: { contact: 'gesprek' } }).mee).toStrictEqual([
      { vraag: 'herkomst', waarden: ['zvh'] },
      { vraag: 'contact', van: 'gesprek', waarden: ['ja', 'nee'] },
      { vraag: 'plan', waarden: ['ja'] },
    ]);
    expect(maak({ naar: 'verder', neem: { plan: 'gesprek', herkomst: 'soort' } }).mee).toStrictEqual([
      { vraag: 'herkomst', van: 'soort', waarden: ['direct', 'dienst'] },
      { vraag: 'plan', van: 'gesprek', waarden: ['ja'] },
    ]);
  });
  it.each<[string, Vervolg, string]>([
    ['an unknown question there', { naar: 'verder', weet: { duur: 'ja' } }, 'Hier, vervolg naar "verder": noemt in "verder" de vraag "duur".'],
    [
      'an unknown answer there',
      { naar: 'verder', weet: { plan: 'nee' } },
      'Hier, vervolg naar "verder": noemt bij de vraag "plan" van "verder" het antwoord "nee".',
    ],
    [
      'an open answer',
      { naar: 'verder', weet: { plan: 'weet-niet' } },
      'Hier, vervolg naar "verder": "plan: weet-niet" gaat niet mee. Laat die vraag open.',
    ],
    ['an unknown question to fill', { naar: 'verder', neem: { duur: 'soort' } }, 'Hier, vervolg naar "verder": noemt in "verder" de vraag "duur".'],
    ['an unknown question here', { naar: 'verder', neem: { plan: 'duur' } }, 'Hier, vervolg naar "verder": noemt in deze wegwijzer de vraag "duur".'],
    [
      'no answer in common but the open one',
      { naar: 'verder', neem: { plan: 'kleur' } },
      'Hier, vervolg naar "verder": de vragen "kleur" en "plan" hebben geen antwoord met dezelfde naam.',
    ],
    ['an unknown page', { naar: 'terug' }, 'Hier: noemt wegwijzer "terug".'],
  ])('refuses %s', (_naam, vervolg, melding) => {
    expect(() => maak(vervolg)).toThrow(melding);
  });
  it('that is the calculator starts with an event, the contacts with none', () => {
    const rekenaar = { naar: 'termijnen', titel: 'Welke termijnen lopen er?', pad: '../wegwijzers/termijnen/', soort: 'termijnen', mee: [] };
    expect(maak({ naar: 'termijnen' })).toStrictEqual(rekenaar);
    expect(maak({ naar: 'termijnen', gebeurtenis: 'melding-ontvangen' })).toStrictEqual({ ...rekenaar, gebeurtenis: 'melding-ontvangen' });
    expect(maak({ naar: 'contact' })).toStrictEqual({
      naar: 'contact',
      titel: 'Naar wie u opschaalt in uw gemeente',
      pad: '../contact/#opschalen',
      soort: 'wegwijzer',
      mee: [],
    });
  });
});

describe('a form', () => {
  const veld = (overneem?: object, meer: object = {}) => ({ overneem, onder: [], ...meer });
  const van = (wegwijzer: string, vraag: string, antwoord?: string) => ({ wegwijzer, vraag, ...(antwoord === undefined ? {} : { antwoord }) });
  const groepen = [
    { velden: [veld(), veld(van('proef', 'soort', 'direct')), veld(van('ander', 'soort', 'zvh'))] },
    {
      velden: [
        veld(undefined, { onder: [veld(van('proef', 'soort', 'dienst'))] }),
        veld(van('proef', 'gesprek'), { opties: [{ id: 'ja' }, { id: 'nee' }] }),
        veld(van('proef', 'leeg')),
      ],
    },
  ];
  const formulieren = new Map([['brief', { titel: 'De brief', groepen } as unknown as Formulier]]);
  it('takes per question what its fields take from this walkthrough, also those under another', () => {
    expect(maakFormulierlink('Hier', 'brief', 'proef', { relatief, formulieren })).toStrictEqual({
      naar: 'brief',
      titel: 'De brief',
      pad: '../formulieren/brief/',
      soort: 'formulier',
      mee: [
        { vraag: 'soort', van: 'soort', waarden: ['direct', 'dienst'] },
        { vraag: 'gesprek', van: 'gesprek', waarden: ['ja', 'nee'] },
        { vraag: 'leeg', van: 'leeg', waarden: [] },
      ],
    });
  });
  it('takes nothing from another walkthrough, and is named when it does not exist', () => {
    expect(maakFormulierlink('Hier', 'brief', 'geen', { relatief, formulieren }).mee).toEqual([]);
    expect(() => maakFormulierlink('Hier', 'kaart', 'proef', { relatief, formulieren })).toThrow('Hier: noemt formulier "kaart".');
  });
});
