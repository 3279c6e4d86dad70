/** What an editor can get wrong about conditions and about what goes along: each stops the build, with a message in Dutch. */
import { describe, expect, it } from 'vitest';
import { keurNamen } from '../../../src/wegwijzer/keur-namen';
import { vind } from '../../../src/wegwijzer/vind';
import { maakUitkomst, maakVraag } from '../../../src/wegwijzer/maak-teksten';
import { opschalen } from '../../../src/machines/opschalen';
import { uitkomstenSchema, vragenSchema, type Uitkomst, type Vervolg } from '../../../src/wegwijzer/schema';
import { naslagVan, uitkomstteksten, vragenteksten } from '../../hulp/wegwijzerinhoud';

const SLUG = 'overdracht-ontvangen';
const UITKOMST = 'alles-gedaan';
const WAAR = `Wegwijzer "${SLUG}", uitkomst "${UITKOMST}"`;
const blad = (anders: Partial<Uitkomst>): Uitkomst => ({ ...(uitkomstteksten.get(SLUG)?.[UITKOMST] as Uitkomst), ...anders });
const maak = (anders: Partial<Uitkomst>) => maakUitkomst(UITKOMST, blad(anders), naslagVan(SLUG));

describe('a following page', () => {
  it.each<[string, Vervolg, string]>([
    [
      'a page that does not exist',
      { naar: 'opschaal' },
      `${WAAR}: noemt wegwijzer "opschaal". Die naam bestaat niet. Bedoelt u "opschalen"? Kies uit: directe-overdracht,`,
    ],
    [
      'a question that does not exist there',
      { naar: 'terugkoppelen', weet: { soort: 'direct' } },
      `${WAAR}, vervolg naar "terugkoppelen": noemt in "terugkoppelen" de vraag "soort". Die naam bestaat niet. Kies uit: herkomst,`,
    ],
    [
      'an answer that does not exist there',
      { naar: 'terugkoppelen', weet: { herkomst: 'dienst' } },
      'noemt bij de vraag "herkomst" van "terugkoppelen" het antwoord "dienst". Die naam bestaat niet. Bedoelt u "na-dienst"? Kies uit: direct, na-dienst, zvh, weet-niet.',
    ],
    ["'weet-niet'", { naar: 'terugkoppelen', weet: { herkomst: 'weet-niet' } }, '"herkomst: weet-niet" gaat niet mee. Laat die vraag open.'],
    [
      'a question that does not exist here',
      { naar: 'terugkoppelen', neem: { herkomst: 'aanleiding' } },
      'noemt in deze wegwijzer de vraag "aanleiding". Die naam bestaat niet. Kies uit: herkomst, bevestigd,',
    ],
    [
      'a question to fill that does not exist there',
      { naar: 'opschalen', neem: { 'hoe-gekomen': 'herkomst' } },
      'noemt in "opschalen" de vraag "hoe-gekomen". Die naam bestaat niet.',
    ],
    [
      'two questions without an answer in common',
      { naar: 'terugkoppelen', neem: { contact: 'herkomst' } },
      'de vragen "herkomst" en "contact" hebben geen antwoord met dezelfde naam.',
    ],
    [
      'a condition on a question that does not exist',
      { naar: 'terugkoppelen', bij: { dienst: 'ja' } },
      `${WAAR}: noemt in "bij" de vraag "dienst". Die naam bestaat niet.`,
    ],
  ])('%s', (_naam, vervolg, melding) => {
    expect(() => maak({ vervolg: [vervolg] })).toThrow(melding);
  });
  it('a form that does not exist', () => {
    expect(() => maak({ formulieren: ['terugmelding'] })).toThrow(`${WAAR}: noemt formulier "terugmelding". Die naam bestaat niet.`);
  });

  const fouten = (vervolg: unknown) => {
    const { toelichting, ...rest } = blad({});
    const { error } = uitkomstenSchema.safeParse({ uitkomsten: { a: { ...rest, toelichting, vervolg: [vervolg] } } });
    return error?.issues.map(({ message }) => message).join(' ');
  };
  it.each<[string, unknown, RegExp]>([
    [
      'an event with a walkthrough',
      { naar: 'opschalen', gebeurtenis: 'opnieuw-gemeld' },
      /"gebeurtenis" hoort alleen bij een vervolg naar termijnen/u,
    ],
    ['an event that does not exist', { naar: 'termijnen', gebeurtenis: 'gemeld' }, /Kies een gebeurtenis: melding-ontvangen,/u],
    ['answers for the calculator', { naar: 'termijnen', weet: { soort: 'x' } }, /De termijnen hebben geen vragen/u],
    ['answers for the contacts', { naar: 'contact', neem: { herkomst: 'herkomst' } }, /De bladzijde met contacten heeft geen vragen/u],
    ['an empty list of answers', { naar: 'opschalen', weet: {} }, /Noem ten minste één vraag met het antwoord/u],
    ['a slug on its own, as it was', 'opschalen', /object/u],
    ['an unknown field', { naar: 'opschalen', als: { herkomst: 'direct' } }, /als/u],
  ])('schema: %s', (_naam, vervolg, melding) => {
    expect(fouten(vervolg)).toMatch(melding);
  });
});

describe('a condition', () => {
  const { vragen } = naslagVan(SLUG);
  const vraag = vragen['compleet'];
  const bron = vraag?.bronnen[0];
  it.each([
    ['on a source', { bronnen: [{ ...bron, bij: { herkomst: 'dienst' } }] }],
    ['on a sentence', { waarom: [{ tekst: 'Altijd.' }, { tekst: 'Soms.', bij: { herkomst: 'dienst' } }] }],
  ])('%s that names an answer that does not exist', (_naam, anders) => {
    expect(() => maakVraag('compleet', { ...vraag, ...anders } as never, naslagVan(SLUG))).toThrow(
      `Wegwijzer "${SLUG}", vraag "compleet": noemt in "bij" als antwoord op "herkomst" "dienst". Die naam bestaat niet. Bedoelt u "na-dienst"? Kies uit: na-dienst, direct, weet-niet.`,
    );
  });
  it('reads as words where all of a walkthrough is shown', () => {
    const compleet = vraag && maakVraag('compleet', vraag, naslagVan(SLUG));
    expect(compleet?.bronnen[0]?.bij?.tekst).toBe('Herkomst van de casus: Direct na de veiligheidsbeoordeling');
    expect(compleet?.uitleg).toContain('Bij “Herkomst van de casus: Na een dienst van Veilig Thuis”: Leg de overdracht naast de elf onderdelen');
    expect(compleet?.antwoorden['weet-niet']?.uitzoeken).toMatch(/Altijd: Ontbreekt er iets, bel dan Veilig Thuis/u);
  });
  it('schema: sentences without a text', () => {
    const { error } = vragenSchema.safeParse({
      ...vragenteksten.get(SLUG),
      vragen: { compleet: { ...vraag, waarom: [{ bij: { herkomst: 'direct' } }] } },
    });
    expect(error?.issues.map(({ message }) => message)).toContain(
      'Schrijf een tekst, of een lijst van zinnen: elke zin met "tekst" en zo nodig "bij".',
    );
  });
});

describe('names', () => {
  it('a long list is not repeated in the message', () => {
    const lijst = Object.fromEntries(Array.from({ length: 21 }, (_leeg, nr) => [`R${nr}`, nr]));
    expect(() => vind('Hier', 'regel', lijst, 'R99')).toThrow(/Die naam bestaat niet\. Bedoelt u "R9"\?$/u);
    expect(() => vind('Hier', 'regel', {}, 'constructor')).toThrow('Hier: noemt regel "constructor".');
  });
  it('texts and routing name the same things', () => {
    const vragen = vragenteksten.get('opschalen')?.vragen ?? {};
    const { herkomst, ...zonder } = vragen;
    const uitkomsten = uitkomstteksten.get('opschalen') ?? {};
    expect(() => {
      keurNamen(opschalen, vragen, uitkomsten);
    }).not.toThrow();
    expect(() => {
      keurNamen(opschalen, { ...zonder, afkomst: herkomst as never }, uitkomsten);
    }).toThrow('Wegwijzer "opschalen", vragen: zonder tekst: herkomst; tekst zonder route: afkomst.');
    expect(() => {
      keurNamen(opschalen, vragen, { ...uitkomsten, anders: uitkomsten['eerst-aanspreken'] as never, nog: uitkomsten['eerst-aanspreken'] as never });
    }).toThrow(/^Wegwijzer "opschalen", uitkomsten: zonder tekst: geen; tekst zonder route: anders, nog\.$/u);
    expect(() => {
      keurNamen(opschalen, vragen, {});
    }).toThrow('Wegwijzer "opschalen", uitkomsten: zonder tekst: twee-betekenissen');
    expect(() => {
      keurNamen(opschalen, { ...vragen, herkomst: { ...(herkomst as NonNullable<typeof herkomst>), antwoorden: {} } }, uitkomsten);
    }).toThrow('antwoorden bij "herkomst": zonder tekst: na-dienst, direct, weet-niet; tekst zonder route: geen.');
  });
});
