/** W1: what the outcomes say, in words that cannot be read as their opposite, and never as a clearance. */
import { describe, expect, it } from 'vitest';
import { uitkomstteksten, vragenteksten } from '../../hulp/wegwijzerinhoud';

const uitkomsten = uitkomstteksten.get('directe-overdracht') ?? {};
function van(id: string) {
  const uitkomst = uitkomsten[id];
  if (!uitkomst) throw new Error(`Geen tekst bij ${id}.`);
  return uitkomst;
}
describe('not established is not permitted (R54, O20)', () => {
  it('says so in words that cannot be read as their opposite', () => {
    const { conclusie, norm, zekerheid } = van('nog-niet-vastgesteld');
    expect(conclusie).toBe('Draag nog niet direct over: het staat nog niet vast dat geen van de acht punten speelt.');
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
    expect(conclusie).toMatch(/^Draag nog niet direct over: .*Veilig Thuis besluit na overleg met het lokale team\.$/u);
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
    expect(uitkomst.conclusie).toMatch(/maar zegt daarmee niet dat het veilig is\.$/u);
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

describe('the two parties of these agreements are quoted where an outcome names them (5)', () => {
  const ankers = (id: string) => van(id).bronnen.map(({ anker }) => anker);
  it('not directly: Veilig Thuis, never the local team', () => {
    expect(ankers('niet-direct-overdragen')).toEqual(expect.arrayContaining(['5-3', '5-4', '5-9']));
    expect(ankers('niet-direct-overdragen')).not.toContain('5-5');
  });
  it('directly: the local team', () => {
    expect(ankers('direct-overdragen-kan')).toEqual(expect.arrayContaining(['5-3', '5-5']));
    expect(van('direct-overdragen-kan').toelichting).toContain('bij het lokale team beleggen');
  });
});

describe('nobody lets go while nothing is settled', () => {
  const OPEN = ['eerst-veiligheidsbeoordeling', 'niet-direct-overdragen', 'nog-niet-vastgesteld', 'overleg-bijzondere-vorm', 'overleg-bij-twijfel'];
  it.each(OPEN)('%s: Veilig Thuis keeps looking, and so does a team that knows the family', (id) => {
    expect(van(id).veiligThuis).toContainEqual(
      expect.objectContaining({
        tekst: 'Houdt zelf zicht op de veiligheid totdat vaststaat dat de vervolgstappen zijn belegd.',
        zekerheid: 'afleiding',
      }),
    );
    const kent = van(id).lokaalTeam.find(({ tekst }) => tekst.startsWith('Kent u het gezin al, of hebt u de casus al gekregen?'));
    expect(kent).toMatchObject({ toevoeging: true, tekst: expect.stringMatching(/Blijf (?:dan|intussen) zelf volgen/u) as string });
  });
});

describe('conditions of the source are kept', () => {
  const regel = (id: string, begin: string) => {
    const uitkomst = van(id);
    return [...uitkomst.veiligThuis, ...uitkomst.lokaalTeam].find(({ tekst }) => tekst.startsWith(begin));
  };
  it('the lead on direct safety: with the sentence that says when (4.j)', () => {
    expect(regel('niet-direct-overdragen', 'Is in de lead')?.bronnen.map(({ anker }) => anker)).toEqual(['4-j-1', '4-j-2']);
  });
  it('joining the talks: on the initiative of Veilig Thuis (6.2.1)', () => {
    expect(regel('niet-direct-overdragen', 'Sluit bij een dienst')?.tekst).toMatch(/op initiatief van Veilig Thuis\.$/u);
  });
  it('escalating: also when stagnation threatens (6.5)', () => {
    expect(regel('overleg-bij-twijfel', 'Komt u er')?.tekst).toContain('stagneert het of dreigt dat?');
  });
  it('an unknown doubt counts as doubt on the word of this site', () => {
    expect(van('overleg-bij-twijfel').anders).toEqual([{ bij: { twijfel: 'weet-niet' }, zekerheid: 'afleiding' }]);
  });
});

describe('the questions', () => {
  const vragen = vragenteksten.get('directe-overdracht')?.vragen ?? {};
  it('acute danger is asked about the whole system, also who lives elsewhere', () => {
    expect(vragen['acuut']?.uitleg).toMatch(/gezinssysteem.*kinderen.*ergens anders woont/u);
  });
  it('the local team never asks the reporter', () => {
    expect(vragen['melder-anoniem']?.antwoorden['weet-niet']?.uitzoeken).toContain('Het lokale team vraagt het aan Veilig Thuis.');
  });
  it('a form that cannot be told yet is unknown, and enough knowledge is of every form', () => {
    expect(vragen['bijzondere-vorm']?.antwoorden['structureel-geweld']?.uitleg).toContain('Kies dan ‘weet ik niet’.');
    expect(vragen['kennis-lokaal-team']?.uitleg).toContain('alleen als dat voor elke vorm geldt');
  });
});
