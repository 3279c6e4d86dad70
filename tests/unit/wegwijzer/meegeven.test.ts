/** From an outcome to what goes along, and from a message to answers that count as given. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createActor } from 'xstate';
import { maakLogica, meegenomen, NIETS, type Schermtoestand } from '../../../src/wegwijzer/scherm';
import type { Verwijzing } from '../../../src/wegwijzer/gegevens';
import { meegegeven, neemMee } from '../../../src/wegwijzer/meegeven';
import { terugkoppelen } from '../../../src/machines/terugkoppelen';
import type { Bericht } from '../../../src/meegeven/bericht';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { antwoord, rommeligeOpslag } from '../../hulp/wegwijzer';
import { wegwijzer } from '../../hulp/wegwijzerinhoud';

describe('what goes along', () => {
  const mee = [
    { vraag: 'laatste-gebeurtenis', waarden: ['overgedragen-na-dienst'] },
    { vraag: 'informatie-compleet', van: 'compleet', waarden: ['ja', 'nee'] },
  ];
  it('what the outcome establishes, and the answer that was given, in the names of the other page', () => {
    expect(meegegeven(mee, [antwoord('compleet', 'nee')])).toEqual([
      antwoord('laatste-gebeurtenis', 'overgedragen-na-dienst'),
      antwoord('informatie-compleet', 'nee'),
    ]);
  });
  it.each([
    ['not given', []],
    ['not known', [antwoord('compleet', 'weet-niet')]],
    ['not known there', [antwoord('compleet', 'deels')]],
  ])('an answer that is %s stays out', (_naam, gegeven) => {
    expect(meegegeven(mee, gegeven)).toEqual([antwoord('laatste-gebeurtenis', 'overgedragen-na-dienst')]);
  });
});

describe('the link on an outcome', () => {
  const { gegevens, route } = wegwijzer('overdracht-ontvangen');
  const stand = speelAf(route, [antwoord('herkomst', 'na-dienst'), antwoord('bevestigd', 'weet-niet'), antwoord('compleet', 'ja')]);
  const naar = (anders: Partial<Verwijzing>): Verwijzing => ({ naar: 'x', titel: 'X?', pad: '../x/', soort: 'wegwijzer', mee: [], ...anders });
  const herkomst = { vraag: 'herkomst', van: 'herkomst', waarden: ['na-dienst', 'direct'] };
  const compleet = { vraag: 'informatie-compleet', van: 'compleet', waarden: ['ja', 'nee'] };
  const basis = { afsprakenwijzer: 1, van: 'overdracht-ontvangen', titel: gegevens.titel };

  const verstuurd = (verwijzing: Verwijzing): { tekst: string | undefined; bericht: Bericht | undefined } => {
    const geefMee = vi.fn<(pad: string, bericht: Bericht) => boolean>(() => true);
    const mee = neemMee(gegevens, stand, { geefMee, ontvang: () => undefined })(verwijzing);
    mee?.geef();
    return { tekst: mee?.tekst, bericht: geefMee.mock.calls[0]?.[1] };
  };

  it('to a walkthrough: says how many answers, and sends those', () => {
    expect(verstuurd(naar({ mee: [herkomst, compleet] }))).toEqual({
      tekst: 'neemt 2 antwoorden mee, opent een nieuw tabblad',
      bericht: {
        ...basis,
        soort: 'wegwijzer',
        stoel: 'lokaal-team',
        antwoorden: [antwoord('herkomst', 'na-dienst'), antwoord('informatie-compleet', 'ja')],
      },
    });
    expect(verstuurd(naar({ mee: [herkomst] })).tekst).toBe('neemt 1 antwoord mee, opent een nieuw tabblad');
  });
  it('to the deadline calculator: the event', () => {
    expect(verstuurd(naar({ soort: 'termijnen', gebeurtenis: 'opnieuw-gemeld' }))).toEqual({
      tekst: 'neemt de gebeurtenis mee, opent een nieuw tabblad',
      bericht: { ...basis, soort: 'termijnen', stoel: 'lokaal-team', antwoorden: [], gebeurtenis: 'opnieuw-gemeld' },
    });
  });
  it('to a form: counts what the form asks for, and sends all answers with the outcome', () => {
    expect(verstuurd(naar({ soort: 'formulier', mee: [{ ...compleet, vraag: 'compleet' }] }))).toEqual({
      tekst: 'neemt 1 antwoord mee, opent een nieuw tabblad',
      bericht: { ...basis, soort: 'formulier', antwoorden: stand.antwoorden, uitkomst: 'nog-te-doen' },
    });
  });
  it.each([
    ['to a walkthrough', naar({ mee: [{ ...compleet, van: 'bevestigd' }] })],
    ['to the deadline calculator', naar({ soort: 'termijnen' })],
    ['to a form', naar({ soort: 'formulier' })],
  ])('%s, with nothing to take along: a plain link', (_naam, verwijzing) => {
    expect(verstuurd(verwijzing)).toEqual({ tekst: undefined, bericht: undefined });
  });
  it('without a script there is nothing to hand over with', () => {
    expect(neemMee(gegevens, stand, undefined)(naar({ mee: [herkomst] }))).toBeNull();
  });
});

describe('a walkthrough that is opened with answers', () => {
  const leeg: Schermtoestand = { ...NIETS, vervallen: [], meldingen: [], stap: 0 };
  const bericht = (antwoorden: Bericht['antwoorden'], anders: Partial<Bericht> = {}): Bericht => ({
    afsprakenwijzer: 1,
    van: 'opschalen',
    titel: 'Hoe schaal ik op?',
    soort: 'wegwijzer',
    antwoorden,
    ...anders,
  });
  const na = (een: Bericht): Schermtoestand | null => {
    const gebeurtenis = meegenomen(terugkoppelen, leeg, een);
    if (!gebeurtenis) return null;
    const actor = createActor(maakLogica(terugkoppelen)).start();
    actor.send(gebeurtenis);
    return actor.getSnapshot().context;
  };

  it('has them as if they were given here, says where they came from, and takes no focus', () => {
    expect(na(bericht([antwoord('herkomst', 'direct'), antwoord('contact', 'nee')]))).toEqual({
      ...leeg,
      antwoorden: [antwoord('herkomst', 'direct'), antwoord('contact', 'nee')],
      meldingen: ['Meegenomen uit “Hoe schaal ik op?”: 2 antwoorden. Controleer ze.'],
    });
    expect(na(bericht([antwoord('herkomst', 'direct')]))?.meldingen).toEqual(['Meegenomen uit “Hoe schaal ik op?”: 1 antwoord. Controleer het.']);
  });
  it('keeps the part that is asked here, in order', () => {
    expect(na(bericht([antwoord('herkomst', 'na-dienst'), antwoord('contact', 'nee'), antwoord('onzin', 'ja')]))?.antwoorden).toEqual([
      antwoord('herkomst', 'na-dienst'),
    ]);
  });
  it.each([
    ['nothing that is asked here first', bericht([antwoord('contact', 'nee')])],
    ['an answer that does not exist here', bericht([antwoord('herkomst', 'ergens')])],
    ['no answers', bericht([])],
    ['something for another kind of page', bericht([antwoord('herkomst', 'direct')], { soort: 'formulier' })],
  ])('does nothing with %s', (_naam, een) => {
    expect(na(een)).toBeNull();
  });
  it('never replaces an answer that was given here', () => {
    const begonnen = { ...leeg, antwoorden: [antwoord('herkomst', 'zvh')] };
    expect(meegenomen(terugkoppelen, begonnen, bericht([antwoord('herkomst', 'direct')]))).toBeNull();
  });
  it('whatever the answers are: only a path of this walkthrough comes in', () => {
    fc.assert(
      fc.property(rommeligeOpslag(terugkoppelen), (rommel) => {
        const over = na(bericht(rommel))?.antwoorden ?? [];
        expect(speelAf(terugkoppelen, over)).toMatchObject({ antwoorden: over, wachtend: [], vervallen: [] });
      }),
    );
  });
});
