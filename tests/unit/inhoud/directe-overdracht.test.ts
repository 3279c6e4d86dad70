/** W1: what the outcomes say, in words that cannot be read as their opposite, and never as a clearance. */
import { describe, expect, it } from 'vitest';
import { uitkomstteksten } from '../../hulp/wegwijzerinhoud';

const uitkomsten = uitkomstteksten.get('directe-overdracht') ?? {};
function van(id: string) {
  const uitkomst = uitkomsten[id];
  if (!uitkomst) throw new Error(`Geen tekst bij ${id}.`);
  return uitkomst;
}
const wel = (id: string) => {
  const { lokaalTeam, veiligThuis } = van(id);
  return [...veiligThuis, ...lokaalTeam];
};

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
  it('both readings of 4.f (O80), of who leads on direct safety (O81) and of feeding back (O1) stand there as unsettled', () => {
    for (const punt of ['O1', 'O80', 'O81']) {
      expect(uitkomst.punten).toContain(punt);
      expect(wel('direct-overdragen-kan').some(({ tekst, zekerheid }) => tekst.includes(`punt ${punt}`) && zekerheid === 'niet eenduidig')).toBe(
        true,
      );
    }
  });
  it('nobody is told to let go: Veilig Thuis keeps looking until it is written down', () => {
    expect(uitkomst.veiligThuis[0]?.tekst).toMatch(/^Houdt zicht op de veiligheid totdat samen is vastgelegd/u);
  });
});
