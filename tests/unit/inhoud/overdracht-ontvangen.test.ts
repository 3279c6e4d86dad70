/** W9: per item that is not done an action, and nothing for the others; direct safety first; no conditions is a situation of its own. */
import { describe, expect, it } from 'vitest';
import type { UitkomstTekst } from '../../../src/wegwijzer/gegevens';
import { passend } from '../../../src/wegwijzer/passend';
import { overdrachtOntvangen } from '../../../src/machines/overdracht-ontvangen';
import type { Gegeven } from '../../../src/machines/voorbeeld';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { antwoorden } from '../../hulp/wegwijzer';
import { vragenteksten, wegwijzer } from '../../hulp/wegwijzerinhoud';

const DIRECT: Gegeven = { herkomst: 'direct', bevestigd: 'ja', compleet: 'ja', 'gezin-geinformeerd': 'ja', 'contact-gestart': 'ja' };
const DIENST: Gegeven = {
  herkomst: 'na-dienst',
  bevestigd: 'ja',
  compleet: 'ja',
  'voorwaarden-schriftelijk': 'ja',
  'gezin-geinformeerd': 'ja',
  'contact-gestart': 'ja',
  'warme-overdracht': 'ja',
  'direct-veilig': 'ja',
  'plan-gestart': 'ja',
  'consequenties-afgesproken': 'ja',
  'monitoring-afgesproken': 'ja',
};
const ZONDER: Gegeven = { ...DIENST, 'voorwaarden-schriftelijk': 'geen-voorwaarden' };

/** The outcome of these answers as it is shown. */
function blad(gegeven: Gegeven): UitkomstTekst {
  const lijst = antwoorden(gegeven);
  const { uitkomst } = speelAf(overdrachtOntvangen, lijst);
  const tekst = passend(wegwijzer('overdracht-ontvangen').gegevens, lijst).uitkomsten[uitkomst ?? ''];
  if (!tekst) throw new Error(`Geen tekst bij ${JSON.stringify(gegeven)}.`);
  return tekst;
}
const teksten = (lijst: UitkomstTekst['lokaalTeam']) => lijst.map(({ tekst }) => tekst);
const alles = (een: UitkomstTekst) => [...een.veiligThuis, ...een.lokaalTeam, ...een.termijnen].map(({ tekst }) => tekst).join(' ');
const punten = (gegeven: Gegeven) => blad(gegeven).punten.map(({ nr }) => nr);

/** Per item: a word of its action for the local team, and of its deadline. */
const PER_PUNT: readonly (readonly [string, RegExp, RegExp])[] = [
  ['bevestigd', /^Bevestigt de ontvangst/u, /^Ontvangst bevestigen: de tekst noemt geen termijn\.$/u],
  ['compleet', /(?:overdracht|er iets) ontbreekt\.$/u, /^Ontbrekende informatie aanvullen: de tekst noemt geen termijn\.$/u],
  ['voorwaarden-schriftelijk', /op schrift/u, /^Voorwaarden op schrift: de tekst noemt geen termijn\.$/u],
  ['gezin-geinformeerd', /^Spreekt met Veilig Thuis af wie wat vertelt/u, /^Het gezin informeren: de tekst noemt geen termijn\.$/u],
  ['contact-gestart', /^Start zo spoedig met de contacten/u, /^Contact starten.*zeven weekdagen/u],
  ['warme-overdracht', /beschikbaar is voor de warme overdracht/u, /^Warme overdracht: de tekst noemt geen termijn\.$/u],
  ['direct-veilig', /^Het lokale team belt nu Veilig Thuis/u, /directe veiligheid: de tekst noemt geen termijn/u],
  ['plan-gestart', /^Stelt het veiligheids-, hulpverlenings- en herstelplan op/u, /^Beginnen met het plan: de tekst noemt geen termijn\.$/u],
  ['consequenties-afgesproken', /afspraken over de consequenties/u, /^Afspraken over consequenties: bij de overdracht/u],
  ['monitoring-afgesproken', /afspraken over het monitoren/u, /^Afspraken over monitoren: bij de warme overdracht/u],
];

describe('after a service an item that is not done has its action and its deadline, and only that item', () => {
  it.each(PER_PUNT)('%s', (vraag, doen, termijn) => {
    for (const waarde of ['nee', 'weet-niet']) {
      const een = blad({ ...DIENST, [vraag]: waarde });
      expect(teksten(een.lokaalTeam).some((tekst) => doen.test(tekst))).toBe(true);
      expect(teksten(een.termijnen).some((tekst) => termijn.test(tekst))).toBe(true);
      const andere = PER_PUNT.filter(([naam]) => naam !== vraag);
      expect(andere.filter(([, anders]) => teksten(een.lokaalTeam).some((tekst) => anders.test(tekst))).map(([naam]) => naam)).toEqual([]);
      expect(andere.filter(([, , anders]) => teksten(een.termijnen).some((tekst) => anders.test(tekst))).map(([naam]) => naam)).toEqual([]);
    }
  });
  it('keeps looking in any case', () => {
    for (const [vraag] of PER_PUNT) expect(teksten(blad({ ...DIENST, [vraag]: 'nee' }).lokaalTeam).join(' ')).toContain('Blijft zelf kijken');
  });
});

describe('direct safety stands first (B4 1.1–1.2, O45)', () => {
  it.each(['nee', 'weet-niet'])('%s: for both chairs, and in the conclusion, whatever else is open', (waarde) => {
    for (const ander of [DIENST, ZONDER, { ...DIENST, bevestigd: 'nee', compleet: 'weet-niet' }]) {
      const een = blad({ ...ander, 'direct-veilig': waarde });
      expect(een.conclusie).toMatch(/^Begin met de directe veiligheid: bel nu Veilig Thuis\./u);
      expect(een.lokaalTeam[0]?.tekst).toMatch(/^Het lokale team belt nu Veilig Thuis/u);
      expect(een.veiligThuis[0]).toMatchObject({ tekst: expect.stringContaining('directe veiligheid') as string, zekerheid: 'niet eenduidig' });
      expect(een.termijnen[0]?.tekst).toContain('directe veiligheid');
    }
    expect(punten({ ...DIENST, 'direct-veilig': waarde })).toContain('O45');
  });
  it('whom to call is repeated: both answers may mean danger', () => {
    const { nee, 'weet-niet': onbekend, ja } = vragenteksten.get('overdracht-ontvangen')?.vragen['direct-veilig']?.antwoorden ?? {};
    expect([ja?.gevaar, nee?.gevaar, onbekend?.gevaar]).toEqual([false, true, true]);
  });
  it('is no reason to wait with contact, and never a condition for looking', () => {
    expect(blad({ ...DIENST, 'direct-veilig': 'nee' }).toelichting).toContain('Contact leggen, kijken en bellen kunnen daar niet op wachten.');
  });
});

describe('a service without conditions (O18, O42, O84)', () => {
  it('has no seven weekdays, and no conditions to send', () => {
    const een = blad({ ...ZONDER, 'contact-gestart': 'nee', 'plan-gestart': 'nee', 'monitoring-afgesproken': 'nee' });
    expect(alles(een)).not.toContain('zeven weekdagen');
    expect(alles(een)).not.toMatch(/voorwaarden (?:op schrift|in ieder geval)/u);
    expect(een.toelichting).toContain('De zeven weekdagen voor het contact horen bij voorwaarden en gelden hier niet (punt O18).');
  });
  it('still asks for the plan, which the text does not settle', () => {
    const plan = blad({ ...ZONDER, 'plan-gestart': 'nee' }).lokaalTeam.find(({ tekst }) => tekst.startsWith('Maakt het plan ook zonder'));
    expect(plan).toMatchObject({ zekerheid: 'niet eenduidig' });
    expect(plan?.norm).toBeUndefined();
    expect(punten({ ...ZONDER, 'plan-gestart': 'nee' })).toEqual(expect.arrayContaining(['O42', 'O84']));
  });
  it('still has monitoring, of which the text does not say what', () => {
    const een = blad({ ...ZONDER, 'monitoring-afgesproken': 'nee' });
    expect(teksten(een.veiligThuis)).toContain('Monitort altijd na een dienst.');
    expect(teksten(een.lokaalTeam)).toContain('Het lokale team vraagt wat Veilig Thuis monitort, nu er geen veiligheidsvoorwaarden zijn.');
  });
  it('leads to its own deadlines', () => {
    const soort = (gegeven: Gegeven) => blad(gegeven).vervolg.find(({ naar }) => naar === 'termijnen')?.gebeurtenis;
    expect(soort(ZONDER)).toBe('overdracht-na-dienst-zonder-voorwaarden');
    expect(soort(DIENST)).toBe('overdracht-na-dienst');
    expect(soort({ ...DIENST, 'voorwaarden-schriftelijk': 'weet-niet' })).toBeUndefined();
    expect(soort(DIRECT)).toBe('overdracht-na-beoordeling');
  });
});

describe('not knowing never leaves contact undone', () => {
  it('origin unknown: the contact starts, with both deadlines of the text', () => {
    const een = blad({ herkomst: 'weet-niet' });
    expect(een.lokaalTeam.find(({ tekst }) => tekst.startsWith('Start zo snel als kan'))).toMatchObject({ toevoeging: true });
    expect(teksten(een.termijnen).join(' ')).toMatch(/‘zo spoedig’.*uiterlijk binnen zeven weekdagen/u);
    expect(een.waarschuwing).toContain('bel nu Veilig Thuis');
  });
  it('no conditions: having no last day is no reason to wait', () => {
    expect(blad({ ...ZONDER, 'contact-gestart': 'weet-niet' }).toelichting).toContain('Dat is geen reden om te wachten met het contact.');
    expect(blad({ ...ZONDER, bevestigd: 'nee' }).toelichting).not.toContain('te wachten met het contact');
  });
  it('a safe way is agreed on before the family is told', () => {
    const lijst = teksten(blad({ ...DIRECT, 'gezin-geinformeerd': 'nee' }).lokaalTeam);
    const plaats = lijst.findIndex((tekst) => tekst.startsWith('Spreekt met Veilig Thuis af wie wat vertelt en hoe dat veilig kan.'));
    expect(plaats).toBeGreaterThan(-1);
    expect(lijst[plaats + 1]).toMatch(/^Informeert de directbetrokkenen/u);
  });
});

describe('everything done', () => {
  it.each([
    ['direct', DIRECT],
    ['met voorwaarden', DIENST],
    ['zonder voorwaarden', ZONDER],
  ])('%s: says that of this list only', (_naam, gegeven) => {
    const een = blad(gegeven);
    expect(een.conclusie).toMatch(/^U hebt de punten van deze lijst gedaan, maar het zicht houden op de veiligheid gaat door\.$/u);
    expect(`${een.conclusie} ${een.toelichting}`).not.toMatch(/geen andere punten/u);
    expect(een.waarschuwing).toContain('betekent niet dat het veilig is');
    expect(een.norm).toBeUndefined();
  });
  it('after a direct hand-over: 4.f in either case (O80), and who leads on direct safety is unsettled (O81)', () => {
    const een = blad(DIRECT);
    expect(punten(DIRECT)).toEqual(['O29', 'O30', 'O80', 'O81']);
    expect(een.lokaalTeam[0]?.tekst).toMatch(/^Handelt als iemand direct onveilig kan zijn, en belt Veilig Thuis\./u);
    const plaats = een.lokaalTeam.findIndex(({ tekst }) => tekst.startsWith('Sluit de casus bij structurele onveiligheid'));
    expect(een.lokaalTeam[plaats]).toMatchObject({ norm: 'afspraak', zekerheid: 'niet eenduidig' });
    expect(een.lokaalTeam[plaats + 1]).toMatchObject({
      toevoeging: true,
      tekst: 'Houdt de casus ook open als maar één van deze twee speelt (punt O80).',
    });
    expect(een.veiligThuis[0]).toMatchObject({ zekerheid: 'niet eenduidig' });
  });
});

describe('the questions', () => {
  const vragen = vragenteksten.get('overdracht-ontvangen')?.vragen ?? {};
  it('after a service there are six more, and the texts say so', () => {
    expect(Object.keys(vragen)).toHaveLength(1 + 4 + 6);
    expect(vragenteksten.get('overdracht-ontvangen')?.inleiding).toContain('zes vragen bij');
    expect(vragen['herkomst']?.antwoorden['na-dienst']?.grond).toContain('zes extra punten');
  });
  it('no conditions counts as received when Veilig Thuis wrote it (I4)', () => {
    expect(JSON.stringify(vragen['compleet']?.uitleg)).toContain(
      'Schreef Veilig Thuis dat het geen voorwaarden stelde? Dan telt dat onderdeel als ontvangen',
    );
    expect(vragen['voorwaarden-schriftelijk']?.antwoorden['geen-voorwaarden']?.uitleg).toContain('alleen als Veilig Thuis dat schreef');
  });
});
