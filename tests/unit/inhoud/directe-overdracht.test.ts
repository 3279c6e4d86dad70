/** W1: what the outcomes say, in words that cannot be read as their opposite, and never as a clearance. */
import { describe, expect, it } from 'vitest';
import { uitkomstteksten } from '../../hulp/wegwijzerinhoud';

const uitkomsten = uitkomstteksten.get('directe-overdracht') ?? {};
function van(id: string) {
  const uitkomst = uitkomsten[id];
  if (!uitkomst) throw new Error(`Geen tekst bij ${id}.`);
  return uitkomst;
}
describe('not established is not permitted (R54, O20)', () => {
  it('says so in words that cannot be read as their opposite', () => {
    const { conclusie, norm, zekerheid } = van('nog-niet-vastgesteld');
    expect(conclusie).toBe('Draag nog niet direct over. Het staat nog niet vast dat geen van de acht punten speelt.');
    expect([norm, zekerheid]).toEqual(['voorwaarde', 'letterlijk']);
  });
  it('no outcome has a statement that nothing applies behind a colon of doubt', () => {
    expect(JSON.stringify(uitkomsten)).not.toMatch(/niet vast: (?:geen|niets)/u);
  });
});

describe('not directly handed over: what then, is for Veilig Thuis to judge (5, 5.1; B2)', () => {
  const uitkomst = van('niet-direct-overdragen');
  it('whether a service is needed, not which; other parties are named, and lie outside these agreements', () => {
    expect(JSON.stringify(uitkomst)).not.toMatch(/welke dienst/u);
    expect(uitkomst.toelichting).toMatch(
      /of een dienst nodig is\..*instelling of professional.*Veiligheidsteam.*cliëntsysteem zelf.*buiten deze afspraken/su,
    );
  });
  it('B2 asks for reasons when the guidelines of the protocol are departed from; the rest is an addition', () => {
    const afwijken = uitkomst.veiligThuis.filter(({ tekst }) => /afwijk/u.test(tekst));
    expect(afwijken.map(({ norm, toevoeging }) => [norm, toevoeging])).toEqual([
      ['afspraak', false],
      [undefined, true],
    ]);
    expect(uitkomst.besluit).not.toMatch(/onderbouw/u);
  });
});

describe('a special form never gives direct hand-over on the word of the team alone (O22)', () => {
  const { conclusie, toelichting, norm, zekerheid } = van('overleg-bijzondere-vorm');
  it('in the conclusion and in the reading this site keeps to', () => {
    expect(conclusie).toContain('Draag nog niet direct over.');
    expect(toelichting).toContain('Genoeg kennis in het team is op zichzelf geen reden om direct over te dragen (punt O22).');
    expect(toelichting).not.toContain('kiest niet');
  });
  it('both readings are part of the guideline', () => {
    expect([norm, zekerheid]).toEqual(['richtlijn', 'niet eenduidig']);
  });
});

describe('direct hand-over is possible, which is no clearance (O78)', () => {
  const uitkomst = van('direct-overdragen-kan');
  it('says so in the conclusion and the warning', () => {
    expect(uitkomst.conclusie).toContain('De tekst zegt daarmee niet dat het veilig is.');
    expect(uitkomst.waarschuwing).toContain('betekent niet dat het veilig is');
  });
  it('says what falls away: conditions and monitoring', () => {
    expect(uitkomst.toelichting).toContain('stelt Veilig Thuis geen veiligheidsvoorwaarden op en monitort het niet');
  });
  it('who leads on direct safety afterwards stands there as unsettled, with what to do (O81)', () => {
    expect(uitkomst.punten).toContain('O81');
    expect(uitkomst.veiligThuis.find(({ tekst }) => tekst.includes('punt O81'))).toMatchObject({ zekerheid: 'niet eenduidig' });
    expect(uitkomst.lokaalTeam[0]).toMatchObject({
      toevoeging: true,
      tekst: expect.stringMatching(/^Handelt als iemand direct onveilig kan zijn, en belt Veilig Thuis\./u) as string,
    });
  });
  it('nobody is told to let go: Veilig Thuis keeps looking until it is written down', () => {
    expect(uitkomst.veiligThuis[0]?.tekst).toMatch(/^Houdt zicht op de veiligheid totdat samen is vastgelegd/u);
  });
});
