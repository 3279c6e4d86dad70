/** W5 and W4 say what the text says after each kind of hand-over (6.1.6, 6.3, annexes 1, 4 and 6; O1–O5, O18, O27, O81–O83). */
import { describe, expect, it } from 'vitest';
import type { Gegeven } from '../../../src/machines/voorbeeld';
import { uitkomstteksten, vragenteksten } from '../../hulp/wegwijzerinhoud';
import { blad, regelMet, zinnen } from '../../hulp/blad';

const W5 = 'terugkoppelen';
const direct = (rest: Gegeven) => blad(W5, { herkomst: 'direct', ...rest });
const naDienst = (speelt: string) => blad(W5, { herkomst: 'na-dienst', 'wat-speelt': speelt });
const plan = (herkomst: string) => blad('opschalen', { aanleiding: 'plan-werkt-niet', herkomst });
const tekst = ({ conclusie, toelichting, waarschuwing = '', lokaalTeam }: ReturnType<typeof blad>) =>
  [conclusie, toelichting, waarschuwing, ...zinnen(lokaalTeam)].join(' ');

describe('a way of making contact that is not safe', () => {
  const nietVeilig = direct({ contact: 'nee', 'drie-pogingen': 'niet-veilig' });
  const nogNiet = direct({ contact: 'nee', 'drie-pogingen': 'nee' });
  it('is not used: call, report back without it; the text does not settle that', () => {
    expect(nietVeilig).toMatchObject({ id: 'terugkoppelen-niet-veilig', norm: undefined, zekerheid: 'niet geregeld' });
    expect(nietVeilig.conclusie).toContain('sla de manier over die niet veilig is, bel Veilig Thuis en koppel terug.');
    for (const { norm, tekst: zin } of nietVeilig.lokaalTeam.filter((een) => /[Kk]oppelt|[Bb]elt Veilig Thuis, zegt/u.test(een.tekst)))
      expect([zin, norm]).toEqual([zin, undefined]);
    expect(tekst(nietVeilig)).not.toMatch(/nog ontbre/u);
    expect(nietVeilig.waarschuwing).toContain('of als u dat niet weet');
  });
  it('attempts are no reason to wait when a child may be at risk (O83)', () => {
    expect(regelMet(nogNiet.lokaalTeam, /^Wacht bij grote zorgen om een kind/u)).toMatchObject({ toevoeging: true });
  });
  it('nobody is told both to do an attempt and not to: what is still missing is done where it is safe', () => {
    expect(regelMet(nogNiet.lokaalTeam, /nog ontbreken en veilig zijn/u)?.veilig).toContain('wie-informeert-het-gezin');
    expect(vragenteksten.get(W5)?.vragen['drie-pogingen']?.uitleg).toContain('Kies dan ‘Een van de manieren is niet veilig’.');
  });
});

describe('reporting back after a direct hand-over', () => {
  const EEN = direct({ contact: 'nee', 'drie-pogingen': 'ja' });
  const TWEE = direct({ contact: 'ja', 'open-en-afspraken': 'nee', 'zorgen-afgenomen': 'nee' });
  const DRIE = direct({ contact: 'ja', 'open-en-afspraken': 'ja', 'zorgen-groter': 'ja', 'kunt-verder': 'nee' });
  it.each([
    ['first', EEN, '6.1.6-2', 'eerste situatie', ['O5']],
    ['second', TWEE, '6.1.6-3', 'tweede situatie', ['O4']],
    ['third', DRIE, '6.1.6-4', 'derde situatie', ['O2', 'O3']],
  ])('the %s situation has its own words and points', (_naam, uitkomst, anker, woorden, punten) => {
    const situaties = uitkomst.bronnen.map(({ pad }) => pad.split('#')[1] ?? '').filter((een) => /^6\.1\.6-[234]$/u.test(een));
    expect(situaties).toEqual([anker]);
    expect(uitkomst.toelichting).toContain(woorden);
    expect(uitkomst.nummers.filter((nr) => ['O2', 'O3', 'O4', 'O5'].includes(nr))).toEqual(punten);
  });
  it("annex 6 ties the meldcode to the second situation only, and 'first' is our advice", () => {
    expect([EEN, TWEE, DRIE].map(({ bronnen }) => bronnen.some(({ pad }) => pad.endsWith('#bijlage-6-5')))).toEqual([false, true, false]);
    expect(regelMet(EEN.lokaalTeam, /om af te stemmen/u)).toMatchObject({ norm: 'streven' });
    expect(regelMet(EEN.lokaalTeam, /Belt eerst/u)).toMatchObject({ toevoeging: true });
  });
  it('whether it must or may is not clear, so no norm word stands with it', () => {
    expect(EEN).toMatchObject({ norm: undefined, zekerheid: 'niet eenduidig' });
    expect(regelMet(EEN.lokaalTeam, /^Koppelt terug/u)).toMatchObject({ zekerheid: 'niet eenduidig' });
  });
  it('a team that can go on may (6.3), and annex 6 names it among what is reported back: no norm word either', () => {
    const verder = direct({ contact: 'ja', 'open-en-afspraken': 'ja', 'zorgen-groter': 'ja', 'kunt-verder': 'ja' });
    const regel = regelMet(verder.lokaalTeam, /^Kan terugkoppelen/u);
    expect([regel?.norm, regel?.zekerheid]).toEqual([undefined, 'niet eenduidig']);
    expect(regel?.bronnen.map(({ pad }) => pad.split('#')[1])).toEqual(['6.3-6', 'bijlage-6-6']);
  });
  it("'only with a report' is about passing to Veilig Thuis: a hand-over passes it too, the other way", () => {
    const alles = JSON.stringify(uitkomstteksten.get(W5));
    expect(alles.match(/Alleen bij een melding[^.]*noemt[^.]*\./gu)?.filter((zin) => !zin.endsWith('naar Veilig Thuis.'))).toEqual([]);
  });
});

describe('after a service', () => {
  it.each([
    ['geen-contact', undefined, 'niet eenduidig'],
    ['niet-open', 'afspraak', 'letterlijk'],
    ['geen-herstel', 'afspraak', 'letterlijk'],
    ['weet-niet', undefined, 'afleiding'],
  ])('%s: %s, %s, with words of its own', (speelt, norm, zekerheid) => {
    expect(naDienst(speelt)).toMatchObject({ id: 'overleg-veilig-thuis-stappen', norm, zekerheid });
  });
  it('no contact: call; the form may go along and never comes in place of the call (O82)', () => {
    const geenContact = naDienst('geen-contact');
    expect(geenContact.conclusie).toMatch(/: bel Veilig Thuis, het formulier van Bijlage 6 mag erbij\.$/u);
    expect(geenContact.toelichting).toContain('Het formulier komt niet in de plaats van bellen.');
    expect(geenContact.formulieren.map(({ naar }) => naar)).toEqual(['terugkoppeling', 'contactpogingen']);
    expect(geenContact.nummers).toContain('O82');
    expect(zinnen(geenContact.lokaalTeam).join(' ')).not.toMatch(/Legt contact met Veilig Thuis voor overleg/u);
  });
  it.each(['geen-contact', 'niet-open', 'geen-herstel', 'weet-niet'])('%s: direct safety first, for both chairs (O45)', (speelt) => {
    const { veiligThuis, lokaalTeam, nummers } = naDienst(speelt);
    expect(veiligThuis[0]).toMatchObject({
      zekerheid: 'niet eenduidig',
      tekst: expect.stringContaining('realiseren van directe veiligheid') as string,
    });
    expect(lokaalTeam[0]).toMatchObject({
      toevoeging: true,
      tekst: expect.stringMatching(/^Het lokale team handelt en belt Veilig Thuis/u) as string,
    });
    expect(nummers).toContain('O45');
  });
  it('coercion is talked over by both, and reporting does not wait for these steps', () => {
    const { veiligThuis, lokaalTeam } = naDienst('geen-herstel');
    for (const lijst of [veiligThuis, lokaalTeam]) expect(regelMet(lijst, /over dwangmaatregelen/u)).toMatchObject({ norm: 'afspraak' });
    expect(regelMet(lokaalTeam, /^Meldt opnieuw als uit de meldcode blijkt/u)).toMatchObject({ toevoeging: true });
  });
  it('no conditions fits two origins, and the question says so (O18)', () => {
    const vraag = vragenteksten.get(W5)?.vragen['voorwaarden-gesteld'];
    expect(vraag?.waarom).toContain('een dienst zonder voorwaarden');
    expect(blad(W5, { herkomst: 'weet-niet', 'voorwaarden-gesteld': 'nee' }).toelichting).toContain('Geen veiligheidsvoorwaarden past bij allebei');
  });
});

describe('a safety condition that is not kept', () => {
  const gevallen = [naDienst('voorwaarde-niet-nageleefd'), blad('opschalen', { aanleiding: 'voorwaarde-niet-nageleefd' })];
  it.each(gevallen)('direct danger first, then what was agreed, and a call', ({ id, norm, zekerheid, conclusie, lokaalTeam }) => {
    expect({ id, norm, zekerheid }).toEqual({ id: 'voorwaarde-niet-nageleefd', norm: undefined, zekerheid: 'afleiding' });
    expect(conclusie).toMatch(/^Kijk eerst of iemand direct gevaar loopt\b.*consequenties/u);
    expect(lokaalTeam[0]).toMatchObject({ toevoeging: true, tekst: expect.stringContaining('belt dan 112') as string });
    expect(regelMet(lokaalTeam, /^Het lokale team belt Veilig Thuis/u)).toMatchObject({ zekerheid: 'afleiding' });
    expect(regelMet(lokaalTeam, /consequenties uit die in het plan staan/u)).toMatchObject({ norm: 'afspraak' });
    expect(regelMet(lokaalTeam, /niet-onderhandelbaar/u)).toMatchObject({ norm: 'definitie' });
  });
  it.each(gevallen)('an agreement of the team itself belongs elsewhere, and the outcome says where', ({ toelichting }) => {
    expect(toelichting).toMatch(/afspraak van (?:uw|het lokale) team zelf.*‘Het plan of de hulp werkt niet’/u);
  });
});

describe("'the help does not work' after a direct hand-over", () => {
  it('is none of the three situations: call, and report back where one of them fits', () => {
    const { conclusie, toelichting, lokaalTeam, norm } = plan('direct');
    expect(conclusie).toMatch(/noemt uw situatie niet apart: bel Veilig Thuis\b/u);
    expect(toelichting).toContain('‘De hulp werkt niet’ is geen van die drie.');
    expect(regelMet(lokaalTeam, /^Het lokale team belt Veilig Thuis, ook als geen van de drie situaties past/u)).toMatchObject({ toevoeging: true });
    expect(norm).toBeUndefined();
  });
});
