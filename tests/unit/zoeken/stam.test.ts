/** Forms of one word come together, different words stay apart. */
import { describe, expect, test } from 'vitest';
import { stam } from '../../../src/zoeken/stam';

describe('forms of one word', () => {
  test.each([
    [['vergadering', 'vergaderingen', 'vergader']],
    [['mogelijkheid', 'mogelijkheden']],
    [['melding', 'meldingen', 'melden', 'meld', 'gemeld', 'gemelde']],
    [['plan', 'plannen']],
    [['team', 'teams']],
    [['brief', 'brieven']],
    [['huis', 'huizen']],
    [['school', 'scholen']],
    [['maan', 'manen']],
    [['vraag', 'vragen', 'vraagt', 'gevraagd']],
    [['neem', 'nemen', 'neemt']],
    [['zorg', 'zorgt']],
    [['bel', 'bellen']],
    [['helpen', 'helpt', 'help']],
    [['overgedragen', 'overdragen']],
    [['aangemeld', 'aanmelden', 'aanmeld']],
    [['teruggekoppeld', 'terugkoppeld']],
    [['gevormd', 'gevormde', 'vorm']],
    [['directe', 'direct']],
  ])('%j', (vormen) => {
    expect(vormen.map(stam)).toEqual(vormen.map(() => stam(vormen[0] ?? '')));
  });
});

describe('what does not change', () => {
  test.each(['', 'de', 'een', 'les', 'ons', 'see', 'r57', '2020', 'b2en', '18ers'])('"%s"', (woord) => expect(stam(woord)).toBe(woord));
});

describe('what comes off', () => {
  test.each([
    ['ouderen', 'oudere'],
    ['oudere', 'oudere'],
    ['ouders', 'ouder'],
    ['zorgen', 'zorgen'],
    ['gemeente', 'gemeente'],
    ['gemeenten', 'gemeente'],
    // What would fall together with another word: scholing, meest, geld, verkracht, Schuts, niet.
    ['scholen', 'school'],
    ['scholing', 'schol'],
    ['mes', 'mes'],
    ['meest', 'meest'],
    ['geldt', 'geldt'],
    ['veerkracht', 'veerkracht'],
    ['schutting', 'schutting'],
    ['niets', 'niets'],
    // The end of a word, when what is left is long enough to be one.
    ['dwingen', 'dwing'],
    ['springen', 'spr'],
    ['steden', 'sted'],
    ['eenheden', 'enheid'],
    ['ring', 'ring'],
    ['koning', 'kon'],
    ['eten', 'eten'],
    ['heten', 'het'],
    ['hele', 'hel'],
    ['fris', 'fris'],
    ['teams', 'team'],
    ['crisis', 'crisis'],
    // The beginning of a participle, not what only looks like it.
    ['geweld', 'weld'],
    ['geld', 'geld'],
    ['geest', 'ges'],
    ['ongemeld', 'ongemel'],
    ['ongemelde', 'ongemel'],
    ['opgetekende', 'opgeteken'],
    ['gerichte', 'rich'],
    ['gebruide', 'gebruid'],
    ['gemeldes', 'gemeldes'],
    ['opgever', 'opgever'],
    ['opgeld', 'opgel'],
    ['heropgebouwd', 'heropgebouw'],
    ['opgeschaald', 'opschal'],
    ['uitgezonderd', 'uitzonder'],
    ['terugkoppelen', 'terugkoppel'],
    // A double consonant or a t at the end, and double vowels anywhere.
    ['kassier', 'kassier'],
    ['belt', 'belt'],
    ['helpt', 'help'],
    ['verbied', 'verbied'],
    ['vervolg', 'vervolg'],
    ['zozeer', 'zozer'],
    ['voorkeur', 'vorkeur'],
  ])('%s becomes %s', (woord, verwacht) => expect(stam(woord)).toBe(verwacht));
});

test('names that every object has are words like any other', () => {
  for (const woord of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty'])
    expect(stam(woord.toLowerCase())).toEqual(expect.any(String));
  expect(stam('constructor')).toBe('constructor');
});
