/** W3 says what the text says: what is derived has no norm, and a service without conditions is a service (O18, O30, O34, O80). */
import { describe, expect, it } from 'vitest';
import type { Gegeven } from '../../../src/machines/voorbeeld';
import { uitkomstteksten, vragenteksten } from '../../hulp/wegwijzerinhoud';
import { blad, regelMet, zinnen } from '../../hulp/blad';

const SLUG = 'casusregie-afsluiten';
const naDienst = (grond: string, rest: Gegeven = {}) => blad(SLUG, { herkomst: 'na-dienst', grond, ...rest });
const vervuld = (rest: Gegeven) => naDienst('stabiel-veilig', { 'geen-incidenten': 'ja', risicofactoren: 'ja', 'herstel-gestart': 'ja', ...rest });

describe('norm and certainty of each outcome', () => {
  it.each([
    ['criteria-niet-vervuld', undefined, 'afleiding'],
    ['niet-op-deze-grond', undefined, 'afleiding'],
    ['achttien-maanden-geen-grond', undefined, 'niet eenduidig'],
    ['casusregie-stopt-zicht-niet', undefined, 'niet eenduidig'],
    ['afsluiten-bij-melding-blijf-kijken', undefined, 'niet eenduidig'],
    ['niet-geregeld-na-directe-overdracht', undefined, 'niet geregeld'],
    ['eerst-afstemmen', 'afspraak', 'letterlijk'],
    ['afsluiten-kan', 'afspraak', 'letterlijk'],
  ])('%s: %s, %s', (id, norm, zekerheid) => {
    expect(uitkomstteksten.get(SLUG)?.[id]).toMatchObject({ zekerheid });
    expect(uitkomstteksten.get(SLUG)?.[id]?.norm).toBe(norm);
  });
  it('first co-ordinate: literal while it monitors, derived when that is not known', () => {
    expect(vervuld({ 'monitoring-loopt': 'ja', afgestemd: 'nee' })).toMatchObject({ norm: 'afspraak', zekerheid: 'letterlijk' });
    expect(vervuld({ 'monitoring-loopt': 'weet-niet', afgestemd: 'nee' })).toMatchObject({ norm: undefined, zekerheid: 'afleiding' });
  });
});

describe('a service without conditions', () => {
  const vraag = vragenteksten.get(SLUG)?.vragen['herkomst'];
  it('counts as a service, and the question says so', () => {
    expect(vraag?.antwoorden['na-dienst']?.uitleg).toContain('Met of zonder veiligheidsvoorwaarden.');
    expect(vraag?.uitleg).toContain('zonder veiligheidsvoorwaarden');
  });
  it('without conditions in the hand-over the origin stays open', () => {
    expect(vraag?.antwoorden['weet-niet']?.uitzoeken).toContain('Staan er geen in, dan kan het allebei zijn.');
  });
});

describe('closing', () => {
  const nee = naDienst('melding', { 'meerwaarde-gedeeld': 'nee' });
  it('no added value is said so that it cannot be misread, and never as a bar to reporting', () => {
    expect(nee.conclusie).toMatch(
      /^Sluit niet af op deze grond: volgens u zien het lokale veld en Veilig Thuis niet allebei meerwaarde in een melding\.$/u,
    );
    expect(nee.toelichting).toContain('Voor deze grond moeten het lokale veld en Veilig Thuis allebei meerwaarde zien in een melding.');
    expect(nee.waarschuwing).toContain('Melden blijft mogelijk');
  });
  it('what Veilig Thuis does to end monitoring is not said when it has ended', () => {
    expect(regelMet(vervuld({ 'monitoring-loopt': 'nee' }).veiligThuis, /monitorfase/u)).toBeUndefined();
    expect(regelMet(vervuld({ 'monitoring-loopt': 'ja', afgestemd: 'ja' }).veiligThuis, /monitorfase/u)).toMatchObject({ norm: 'afspraak' });
  });
  it('steps not taken and a decision not discussed have words of their own', () => {
    const stappen = naDienst('geen-mogelijkheden', { 'stappen-doorlopen': 'nee' });
    const besproken = naDienst('geen-mogelijkheden', { 'stappen-doorlopen': 'ja', besproken: 'nee' });
    expect(stappen.conclusie).toContain('doorloop eerst de stappen van 6.3');
    expect(besproken.conclusie).toContain('bespreek eerst het besluit');
    expect(besproken.toelichting).toContain('U gaf aan dat de stappen van 6.3 zijn doorlopen.');
    expect(regelMet(besproken.lokaalTeam, /in samenspraak met Veilig Thuis en de overige/u)).toMatchObject({ norm: 'streven' });
  });
  it('what 6.3 asks has its conditions: while it monitors, and within the agreed periods; calling is possible after that too (O79)', () => {
    const { veiligThuis, lokaalTeam } = naDienst('stabiel-veilig', { 'geen-incidenten': 'nee', risicofactoren: 'ja', 'herstel-gestart': 'ja' });
    const TERMIJNEN = /niet \(langer\) openstaat voor hulp, of als de hulp niet binnen de afgesproken termijnen tot herstel leidt/u;
    expect(regelMet(veiligThuis, /^Biedt ondersteuning zolang het monitort/u)?.tekst).toMatch(TERMIJNEN);
    expect(regelMet(lokaalTeam, /zolang de monitoring loopt/u)?.tekst).toMatch(TERMIJNEN);
    expect(regelMet(lokaalTeam, /ook als de monitoring is afgesloten/u)).toMatchObject({ toevoeging: true });
  });
  it('who concludes that it is stably safe is not said (O36)', () => {
    for (const id of ['afsluiten-kan', 'criteria-niet-vervuld']) {
      expect(uitkomstteksten.get(SLUG)?.[id]?.besluit).toMatch(/Wie (?:de|die) conclusie trekt[^.]*, staat er niet \(punt O36\)/u);
      expect(uitkomstteksten.get(SLUG)?.[id]?.punten).toContain('O36');
    }
  });
  it('that the three criteria count together is a reading of this site (O34)', () => {
    const { termijnen } = vervuld({ 'monitoring-loopt': 'nee' });
    expect(regelMet(termijnen, /^Stabiele veiligheid/u)).toMatchObject({ norm: 'definitie' });
    expect(regelMet(termijnen, /samen gelden \(punt O34\)/u)).toMatchObject({ toevoeging: true });
  });
  it('coordinated, but Veilig Thuis does not see stable safety: not closed, as advice of this site', () => {
    expect(vervuld({ 'monitoring-loopt': 'ja', afgestemd: 'nee' }).toelichting).toMatch(/nog geen stabiele veiligheid\? Dan raadt deze site af/u);
  });
  it('after a report neither waits for the other: the local team for a confirmation, Veilig Thuis not for the seventh weekday', () => {
    const { conclusie, waarschuwing, termijnen } = naDienst('melding', { 'meerwaarde-gedeeld': 'ja' });
    expect(conclusie).toContain('maar het lokale team blijft kijken tot Veilig Thuis de overname bevestigt.');
    expect(waarschuwing).toContain('Veilig Thuis wacht niet op de zevende weekdag.');
    expect(zinnen(termijnen).join(' ')).not.toContain('Ga uit van de laatste datum');
  });
  it('after a direct hand-over silence of the text is no leave to close, and Veilig Thuis is asked first (O30)', () => {
    const { waarschuwing, lokaalTeam } = blad(SLUG, { herkomst: 'direct' });
    expect(waarschuwing).toContain('is geen toestemming om af te sluiten');
    expect(regelMet(lokaalTeam, /^Overlegt met Veilig Thuis voordat het lokale team afsluit/u)).toMatchObject({ toevoeging: true });
  });
  it('the question on incidents has one negation at most', () => {
    expect(vragenteksten.get(SLUG)?.vragen['geen-incidenten']?.vraag).toBe(
      'Is het bij alle leden zes maanden lang zonder incidenten van onveiligheid gebleven?',
    );
  });
  it('after a direct hand-over 4.f counts in either of its two cases (O80)', () => {
    const { lokaalTeam, nummers } = blad(SLUG, { herkomst: 'direct' });
    expect(regelMet(lokaalTeam, /niet meteen na een beschikking af, en in een multi-probleemsituatie ook niet/u)).toMatchObject({
      norm: 'afspraak',
      zekerheid: 'niet eenduidig',
    });
    expect(nummers).toEqual(expect.arrayContaining(['O80', 'O81']));
  });
});
