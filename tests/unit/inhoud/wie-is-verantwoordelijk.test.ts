/** W2 says what the text says: per chair, per situation, and nobody is told to let go on this site's word (O7–O14, O30, O45, O49, O81). */
import { describe, expect, it } from 'vitest';
import type { Gegeven } from '../../../src/machines/voorbeeld';
import { uitkomstteksten, vragenteksten } from '../../hulp/wegwijzerinhoud';
import { blad, regelMet, zinnen } from '../../hulp/blad';

const SLUG = 'wie-is-verantwoordelijk';
const na = (gebeurtenis: string, rest: Gegeven = {}) => blad(SLUG, { 'laatste-gebeurtenis': gebeurtenis, ...rest });
const direct = (belegd: string, voorbij?: string) =>
  na('overgedragen-na-beoordeling', { belegd, ...(voorbij === undefined ? {} : { 'termijn-voorbij': voorbij }) });

describe('norm and certainty of each outcome', () => {
  it.each([
    ['lokaal-team', undefined, 'afleiding'],
    ['veilig-thuis-afgeleid', undefined, 'afleiding'],
    ['veilig-thuis-na-melding', undefined, 'afleiding'],
    ['lokaal-team-blijft', undefined, 'afleiding'],
    ['veilig-thuis', 'afspraak', 'letterlijk'],
    ['lokaal-team-casusregisseur', 'afspraak', 'letterlijk'],
    ['lokaal-team-met-monitoring', 'afspraak', 'letterlijk'],
    ['verantwoordelijkheid-eindigt', 'definitie', 'letterlijk'],
    ['buiten-afspraken', 'definitie', 'letterlijk'],
    ['tegenstrijdig-loopt-door', undefined, 'niet eenduidig'],
    ['niet-geregeld-niet-overgedragen', undefined, 'niet geregeld'],
  ])('%s: %s, %s', (id, norm, zekerheid) => {
    expect(uitkomstteksten.get(SLUG)?.[id]).toMatchObject({ zekerheid });
    expect(uitkomstteksten.get(SLUG)?.[id]?.norm).toBe(norm);
  });
});

describe('the period after a direct hand-over has passed, unconfirmed: per chair', () => {
  const voorbij = direct('nee', 'ja');
  it('Veilig Thuis lets go only when it is confirmed who takes the case, the local team takes it on from now (O10)', () => {
    expect(voorbij.conclusie).toMatch(
      /het lokale team gaat nu uit van eigen verantwoordelijkheid, maar Veilig Thuis laat pas los als het team bevestigt wie de casus oppakt\.$/u,
    );
    expect(zinnen(voorbij.veiligThuis).join(' ')).toContain('Laat pas los als het lokale team heeft bevestigd wie de casus oppakt.');
    expect(zinnen(voorbij.lokaalTeam).join(' ')).toContain('Gaat er vanaf nu van uit dat het lokale team verantwoordelijk is');
  });
  it('nothing tells the team to wait with it', () => {
    expect([voorbij.conclusie, voorbij.toelichting, ...zinnen(voorbij.lokaalTeam)].join(' ')).not.toMatch(
      /pas (?:aan|na een bevestiging).*lokale team/u,
    );
  });
});

describe('a confirmation', () => {
  it('is never just any confirmation: it says of what', () => {
    expect(JSON.stringify(uitkomstteksten.get(SLUG))).not.toMatch(/(?:na|tot) een bevestiging/u);
  });
  it('of receipt is a line of the text; what is missing goes with it on our advice (4.o)', () => {
    const { lokaalTeam } = na('overgedragen-na-dienst', { 'informatie-compleet': 'nee' });
    expect(regelMet(lokaalTeam, /^Bevestigt/u)).toMatchObject({ norm: 'afspraak', tekst: expect.stringMatching(/de ontvangst en zegt/u) as string });
    expect(regelMet(lokaalTeam, /welke onderdelen ontbreken\.$/u)).toMatchObject({ toevoeging: true });
  });
});

describe('Veilig Thuis stopped', () => {
  const gestopt = (overgedragen: string) => na('vt-gestopt', { 'was-overgedragen': overgedragen });
  it.each(['nee', 'weet-niet'])(
    'not handed over (%s): nobody lets go until it is on paper, and a team that knows the family keeps looking and calls',
    (antwoord) => {
      const { id, conclusie, veiligThuis, lokaalTeam } = gestopt(antwoord);
      expect(id).toBe('niet-geregeld-niet-overgedragen');
      expect(conclusie).toContain('niemand laat los tot op papier staat wie er kijkt.');
      expect(regelMet(veiligThuis, /Laat niet los/u)).toMatchObject({ toevoeging: true });
      expect(regelMet(lokaalTeam, /Blijft kijken als het team het gezin kent, en belt Veilig Thuis/u)).toMatchObject({ toevoeging: true });
    },
  );
  it('7.1 counts only after a hand-over, and the question says of which', () => {
    expect(vragenteksten.get(SLUG)?.vragen['was-overgedragen']?.waarom).toContain('‘na overdracht’');
    expect(zinnen(gestopt('nee').lokaalTeam).join(' ')).not.toContain('verantwoordelijk voor het zicht op veiligheid');
    expect(regelMet(gestopt('ja').veiligThuis, /Laat pas los/u)).toBeDefined();
    expect(gestopt('ja').conclusie).toContain('Veilig Thuis laat pas los als op papier staat dat het team kijkt.');
  });
  it("'not known' is not milder than 'handed over': any team keeps looking", () => {
    const zolang = /^Blijft ook kijken zolang niet vaststaat of de casus is overgedragen/u;
    expect(regelMet(gestopt('weet-niet').lokaalTeam, zolang)).toMatchObject({ toevoeging: true });
    expect(regelMet(gestopt('nee').lokaalTeam, zolang)).toBeUndefined();
  });
});

describe('after a service', () => {
  const compleet = na('overgedragen-na-dienst', { 'informatie-compleet': 'ja' });
  it('direct safety is a task of Veilig Thuis; whether it stays so is not clear, so the team acts, calls and asks (O45)', () => {
    expect(compleet.veiligThuis[0]).toMatchObject({
      zekerheid: 'niet eenduidig',
      tekst: expect.stringContaining('realiseren van directe veiligheid') as string,
    });
    expect(compleet.lokaalTeam[0]).toMatchObject({
      toevoeging: true,
      tekst: expect.stringContaining('Het lokale team handelt en belt Veilig Thuis') as string,
    });
    expect(regelMet(compleet.lokaalTeam, /^Het lokale team vraagt Veilig Thuis of de directe veiligheid is gerealiseerd en beproefd/u)).toMatchObject(
      {
        toevoeging: true,
      },
    );
    expect(compleet.nummers).toContain('O45');
  });
  it('during a service it is a task of Veilig Thuis, literally', () => {
    expect(na('dienst-loopt').veiligThuis[0]).toMatchObject({
      norm: 'afspraak',
      tekst: expect.stringContaining('realiseren van directe veiligheid') as string,
    });
  });
  it('seven weekdays stand with conditions only; without conditions there is a plan and monitoring all the same (O18, O42, O84)', () => {
    for (const { tekst } of compleet.lokaalTeam.filter((een) => een.tekst.includes('zeven weekdagen')))
      expect(tekst).toContain('veiligheidsvoorwaarden heeft gesteld');
    expect(compleet.nummers).toEqual(expect.arrayContaining(['O18', 'O42', 'O84']));
  });
  it("'no conditions', in writing, counts as received", () => {
    const vraag = vragenteksten.get(SLUG)?.vragen['informatie-compleet'];
    expect([vraag?.uitleg, vraag?.antwoorden['ja']?.uitleg].join(' ')).toMatch(/geen veiligheidsvoorwaarden zijn.*geen veiligheidsvoorwaarden zijn/u);
  });
});

describe('after a new report', () => {
  const nee = { 'overname-bevestigd': 'nee' };
  const gevallen = [{ 'overname-bevestigd': 'ja' }, ...['ja', 'nee', 'weet-niet'].map((dag) => ({ ...nee, 'zevende-weekdag-voorbij': dag }))];
  it.each(gevallen)('%o: Veilig Thuis assesses this report too, within seven weekdays (H5, 6.1.1)', (rest) => {
    const { veiligThuis, termijnen } = na('opnieuw-gemeld', rest);
    expect(regelMet(veiligThuis, /veiligheidsbeoordeling uit/u)).toMatchObject({ norm: 'afspraak' });
    expect(regelMet(termijnen, /^Veiligheidsbeoordeling afronden: binnen zeven weekdagen/u)).toMatchObject({ norm: 'afspraak' });
  });
  it("'not known' whether the day has passed says nothing about what the text would say", () => {
    expect(na('opnieuw-gemeld', { ...nee, 'zevende-weekdag-voorbij': 'weet-niet' }).conclusie).toMatch(/^Het staat niet vast/u);
  });
  it('past the day it is the local team that keeps looking until the confirmation: Veilig Thuis reads no leave in it', () => {
    const { conclusie, waarschuwing } = na('opnieuw-gemeld', { ...nee, 'zevende-weekdag-voorbij': 'ja' });
    expect(`${conclusie} ${waarschuwing ?? ''}`).toMatch(/het lokale team blijft kijken.*Het lokale team laat pas los als Veilig Thuis/u);
  });
});

describe('who says, and of whom', () => {
  it('that it is stably safe: the text does not say who concludes it (O36)', () => {
    for (const antwoord of ['ja', 'nee', 'weet-niet'])
      expect(na('stabiel-veilig', { 'vastgesteld-en-afgestemd': antwoord }).besluit).toMatch(/^De tekst zegt niet wie de conclusie trekt/u);
  });
  it('a request leaves the local team responsible only after a hand-over (O77)', () => {
    expect(na('verzoek-jbt-rvdk').conclusie).toContain('het lokale team na de overdracht verantwoordelijk blijft');
  });
  it('all members are those of the family; support and calling have the conditions of 6.3 whole', () => {
    expect(na('overgedragen-na-dienst', { 'informatie-compleet': 'ja' }).conclusie).toContain('alle leden van het gezin of huishouden');
    const regels = ['wie-is-verantwoordelijk', 'terugkoppelen'].flatMap((slug) =>
      Object.values(uitkomstteksten.get(slug) ?? {}).flatMap(({ veiligThuis, lokaalTeam }) => [...veiligThuis, ...lokaalTeam]),
    );
    const metVoorwaarde = regels.filter(({ tekst }) => tekst.includes('niet (langer) openstaat'));
    expect(metVoorwaarde.length).toBeGreaterThan(0);
    for (const { tekst } of metVoorwaarde)
      expect(tekst).toContain('niet binnen de afgesproken termijnen tot herstel van de directe en stabiele veiligheid');
  });
  it('during the assessment the moment of passing is not clear, so no norm word (O7)', () => {
    expect(regelMet(na('melding-bij-vt').lokaalTeam, /Wanneer de verantwoordelijkheid dan overgaat/u)).toMatchObject({ zekerheid: 'niet eenduidig' });
  });
});

describe('the local team stays responsible: words for each situation', () => {
  const stabiel = na('stabiel-veilig', { 'vastgesteld-en-afgestemd': 'nee' });
  const gemeld = na('opnieuw-gemeld', { 'overname-bevestigd': 'nee', 'zevende-weekdag-voorbij': 'nee' });
  const formulier = (besluit: string) => na('formulier-teruggestuurd', { 'vt-besluit': besluit });
  const alles = ({ conclusie, toelichting, waarschuwing = '', lokaalTeam, termijnen }: ReturnType<typeof blad>) =>
    [conclusie, toelichting, waarschuwing, ...zinnen(lokaalTeam), ...zinnen(termijnen)].join(' ');

  it("'not stably safe' says nothing about reporting back or anew", () => {
    expect(alles(stabiel)).not.toMatch(/teruggekoppeld|terugkoppel|gemeld\b(?! incident)|7de weekdag/iu);
    expect(alles(stabiel)).toContain('Geen gemeld incident is niet hetzelfde als geen incident.');
  });
  it('after a new report nothing about reporting back, and the other way round', () => {
    expect(alles(gemeld)).not.toMatch(/Bijlage 6|teruggekoppeld/u);
    expect(alles(formulier('nog-geen-besluit'))).not.toMatch(/7de weekdag|nieuwe melding/u);
  });
  it('no service, no decision yet and not known are told apart', () => {
    const teksten = ['geen-dienst', 'nog-geen-besluit', 'weet-niet'].map((besluit) => formulier(besluit).toelichting);
    expect(new Set(teksten).size).toBe(3);
    expect(formulier('geen-dienst').waarschuwing).toContain('Geen dienst betekent niet dat het veilig is.');
    expect(regelMet(formulier('geen-dienst').veiligThuis, /opnieuw wegen/u)).toBeUndefined();
  });
  it('a service that starts after the form has words of its own, and is let go only after a confirmation', () => {
    expect(formulier('dienst-ingezet').toelichting).toContain('Na de terugkoppeling');
    expect(na('dienst-loopt').toelichting).not.toContain('terugkoppeling');
    expect(formulier('dienst-ingezet').waarschuwing).toContain('Laat pas los als Veilig Thuis schriftelijk heeft bevestigd');
  });
});
