/** The timeline outside the page: as plain text and as calendar events. */
import { describe, expect, it } from 'vitest';
import { agendaVan, maakTijdlijntekst } from '../../../src/casusverloop/tijdlijnwoorden';
import { maakAgenda } from '../../../src/termijnen/agenda';
import { naarIso } from '../../../src/termijnen/dagen';
import { gegevens, tijdlijn } from './tijdlijngegevens';

const DIRECT = tijdlijn(['2026-11-20', 'melding'], ['2026-11-22', 'stabiel-veilig'], ['2026-11-26', 'overgedragen-na-beoordeling']);
const tekst = maakTijdlijntekst(gegevens, DIRECT, new Date(2026, 10, 29));
const stuk = (kop: string) => tekst.split('\n\n').find((deel) => deel.startsWith(kop)) ?? '';

describe('as text', () => {
  it('has the parts in order, dated, with room for what only the reader knows', () => {
    expect(tekst.split('\n').slice(0, 4)).toEqual([
      'Tijdlijn van een casus',
      'Datum: 29 november 2026',
      'Casusnummer: ________________',
      'Ingevuld door: ________________  Functie: ________________',
    ]);
    expect(tekst.match(/^[A-Z ]{10,}$/gmu)).toEqual([
      'GEBEURTENISSEN',
      'STAND NA DE LAATSTE GEBEURTENIS',
      'TERMIJNEN EN PERIODES DIE NU SPELEN',
      'TEKST VAN DE AFSPRAKEN',
      'NIET EENDUIDIG IN DE TEKST',
    ]);
    expect(tekst).toMatch(/Gebaseerd op: De afspraken, januari 2020\. Dit is een hulpmiddel bij het lezen van de tekst, geen besluit\.$/u);
  });
  it('every event with its day, what it changes and only the tasks that changed', () => {
    const regels = stuk('GEBEURTENISSEN').split('\n');
    expect(regels[1]).toBe('1. vrijdag 20 november 2026: Melding bij Veilig Thuis');
    expect(regels).toContain('   - Zicht op veiligheid: Veilig Thuis (afgeleid)');
    expect(stuk('GEBEURTENISSEN')).toContain('2. zondag 22 november 2026: Stabiel veilig vastgesteld');
    expect(stuk('GEBEURTENISSEN')).toMatch(/Past niet op deze plaats\. De stand is: veiligheidsbeoordeling\. .*Deze gebeurtenis telt niet mee\./u);
    expect(regels.filter((regel) => regel.includes('Monitoring: '))).toEqual(['   - Monitoring: Nee (letterlijk)']);
  });
  it('the same event twice stands there twice', () => {
    const twee = maakTijdlijntekst(gegevens, tijdlijn(['2026-11-20', 'melding'], ['2026-11-21', 'incident'], ['2026-11-22', 'incident']), new Date());
    expect(twee.match(/^ {3}Is er nu gevaar\? Bel dan eerst 112/gmu)).toHaveLength(2);
  });
  it('deadlines with both readings, or in the words of the text, and safe contact where it asks for contact', () => {
    const termijnen = stuk('TERMIJNEN');
    expect(termijnen).toContain('Laatste dag om de casus te beleggen: donderdag 3 december 2026');
    expect(termijnen).toContain('Blijf in elk geval kijken tot en met: maandag 7 december 2026');
    expect(termijnen).toContain('Ga eerst na of contact veilig kan (toevoeging van deze site).');
    expect(termijnen).toContain('Geteld vanaf: Veilig Thuis verstuurt de overdracht, na de veiligheidsbeoordeling.');
  });
  it('states, quotes and unclear points each on a line of their own, once, with what they say', () => {
    const [standen = [], citaten = [], punten = []] = ['STAND', 'TEKST', 'NIET'].map((kop) => stuk(kop).split('\n').slice(1));
    expect(standen.map((regel) => /^- ([^:]+): [^(]+ \(([a-z ]+)\)\. [A-Z][^]*\.$/u.exec(regel)?.slice(1))).toEqual([
      ['Zicht op veiligheid', 'niet eenduidig'],
      ['Directe veiligheid', 'niet eenduidig'],
      ['Monitoring', 'letterlijk'],
      ['Casusregie', 'niet eenduidig'],
    ]);
    expect(citaten[0]).toBe('- 6.1.1: “op het moment dat de uitvoering van de noodzakelijke vervolgstappen is belegd bij het wijkteam”');
    for (const regel of citaten) expect(regel).toMatch(/^- (?:\d(?:\.\d)*|B\d): “.{20,}”$/u);
    expect(punten.slice(0, 4)).toEqual(['O7', 'O8', 'O9', 'O10'].map((nr) => `- ${nr}: Kort ${nr}`));
    for (const regels of [citaten, punten]) expect(new Set(regels).size).toBe(regels.length);
  });
  it('an event in the calendar has its consequences and the source each on a line', () => {
    expect(agendaVan(gegevens, DIRECT)[0]?.omschrijving.split('\n')).toHaveLength(6);
  });
  it('of a deadline only what it has: dates and from when, a warning, and safe contact', () => {
    const punten = tijdlijn(['2026-01-05', 'melding'], ['2026-01-06', 'dienst-ingezet'], ['2026-03-09', 'overgedragen-na-dienst']);
    const na =
      maakTijdlijntekst(gegevens, punten, new Date(2026, 3, 1))
        .split('\n\n')
        .find((deel) => deel.startsWith('TERMIJNEN')) ?? '';
    const per = na.split(/^- /mu).slice(1);
    const wat = per.map((deel) => [
      deel.split('. ')[0],
      ...['Geteld vanaf', 'Let op', 'Ga eerst na of contact'].filter((woorden) => deel.includes(`\n  ${woorden}`)),
    ]);
    expect(wat).toEqual([
      ['Het lokale team bevestigt de ontvangst van de overdracht'],
      ['Het lokale team start het contact met het gezin of huishouden', 'Geteld vanaf', 'Ga eerst na of contact'],
      ['Veilig Thuis monitort na drie maanden', 'Geteld vanaf'],
      ['Veilig Thuis monitort na twaalf maanden', 'Geteld vanaf'],
      ['Het monitoren duurt hoogstens achttien maanden', 'Geteld vanaf', 'Let op'],
      ['Het lokale team voert casusregie', 'Geteld vanaf', 'Let op'],
    ]);
    expect(per[0]?.trimEnd().split('\n')).toHaveLength(1);
  });
  it('deadlines that do not run any more are left out', () => {
    const later = maakTijdlijntekst(
      gegevens,
      tijdlijn(['2026-11-20', 'melding'], ['2026-11-26', 'overgedragen-na-beoordeling'], ['2026-12-01', 'belegd']),
      new Date(2026, 10, 29),
    );
    expect(later).not.toContain('Laatste dag om de casus te beleggen');
  });
  it('an empty timeline has no events and says the state before a report', () => {
    const leeg = maakTijdlijntekst(gegevens, [], new Date());
    expect(leeg).not.toContain('GEBEURTENISSEN');
    expect(leeg).toContain('- Zicht op veiligheid: Nog geen melding (niet geregeld).');
  });
});

describe('as calendar events', () => {
  const agenda = agendaVan(gegevens, DIRECT);
  it('has every event and both readings of the deadlines that run now, each once', () => {
    expect(agenda.map(({ id, dag }) => [id.replace(/-\d{4}-.*$/u, ''), naarIso(dag)])).toEqual([
      ['tijdlijn-melding', '2026-11-20'],
      ['tijdlijn-stabiel-veilig', '2026-11-22'],
      ['tijdlijn-overgedragen-na-beoordeling', '2026-11-26'],
      ['overdracht-na-beoordeling-T3-kalender', '2026-12-03'],
      ['overdracht-na-beoordeling-T3-weekdag', '2026-12-07'],
    ]);
    expect(agendaVan(gegevens, tijdlijn(['2026-11-20', 'melding'], ['2026-11-20', 'melding']))).toHaveLength(3);
  });
  it('an event says what it changes, who has what and the source; one that does not fit says so', () => {
    expect(agenda[0]?.omschrijving).toContain('Zicht op veiligheid: Veilig Thuis (afgeleid)');
    expect(agenda[0]?.omschrijving).toMatch(/Bron: De afspraken, januari 2020\.$/u);
    expect(agenda[1]?.omschrijving).toContain('Past niet op deze plaats.');
  });
  it('makes a valid file', () => {
    expect(maakAgenda(agenda, 'proef').match(/BEGIN:VEVENT/gu)).toHaveLength(5);
  });
});
