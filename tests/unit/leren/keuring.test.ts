/** A story that disagrees with a machine, or with the rules of a story, is told so in one sentence with the nearest name. */
import { describe, expect, it } from 'vitest';
import { keurVerhaal } from '../../../src/leren/keuring';
import type { Verhaalmoment } from '../../../src/leren/schema';
import { fouten, foutenMet, naslag, verhaalVan, verhalen } from './verhalen';

it.each(verhalen)('$slug agrees with both machines', (bestand) => {
  expect(keurVerhaal(bestand, naslag)).toEqual([]);
});

const antwoord = (vraag: string, anders: Partial<Verhaalmoment['antwoorden'][number]>) => (moment: Verhaalmoment) => ({
  ...moment,
  antwoorden: moment.antwoorden.map((een) => (een.vraag === vraag ? { ...een, ...anders } : een)),
});

describe('answers', () => {
  it('an outcome that the answers do not lead to', () => {
    expect(foutenMet('proefman', 4, (moment) => ({ ...moment, uitkomst: 'veilig-thuis' }))).toContain(
      'moment 4 ("Vrijdag 27 februari, voor het weekend"), antwoorden: deze antwoorden leiden naar "lokaal-team-blijft", niet naar "veilig-thuis".',
    );
  });
  it.each([
    ['a question', { vraag: 'vt-besluiten' }, 'vraag "vt-besluiten" bestaat niet in wie-is-verantwoordelijk. Bedoelt u "vt-besluit"?'],
    ['an answer', { waarden: ['nog-geen-besluiten'] }, 'antwoord "nog-geen-besluiten" bestaat niet. Bedoelt u "nog-geen-besluit"?'],
    ['a fact', { feit: ['z'] }, 'feit "z" bestaat niet. Kies uit: a, b, c, d, e, f, g, een eerder feit (1.a), of ontbreekt.'],
    ['a fact that does not matter', { feit: ['c'] }, 'feit "c" doet er niet toe volgens het bestand, maar draagt hier een antwoord.'],
    ['a fact of the other chair', { feit: ['g'] }, 'feit "g" kent de stoel lokaal-team niet (kent: veilig-thuis).'],
    ['no fact for an answer that is known', { feit: ['ontbreekt'] }, 'zonder feit is het antwoord weet-niet. Noem het feit, of schrijf weet-niet.'],
  ])('%s that does not belong', (_naam, anders, fout) => {
    expect(foutenMet('proefman', 4, antwoord('vt-besluit', anders)).join('\n')).toContain(fout);
  });
  it('a question that is left out, one too many, another order, more than six open', () => {
    const met = (wijzig: (moment: Verhaalmoment) => Verhaalmoment) => foutenMet('van-oefening', 4, wijzig).join('\n');
    expect(met((moment) => ({ ...moment, antwoorden: moment.antwoorden.slice(0, 2) }))).toContain(
      'Nu komt vraag "geen-incidenten": ja, nee, weet-niet.',
    );
    const teveel = { vraag: 'besproken', waarden: ['ja'], feit: ['a'] };
    expect(met((moment) => ({ ...moment, antwoorden: [...moment.antwoorden, teveel] }))).toContain('besproken: wordt op deze weg niet gevraagd.');
    expect(met((moment) => ({ ...moment, antwoorden: [...moment.antwoorden].reverse() }))).toContain(
      'zet de antwoorden in de volgorde van de vragen: herkomst,',
    );
    expect(met((moment) => ({ ...moment, gegeven: [] }))).toContain('er zijn 7 vragen open. Vul er bij "gegeven" 1 vooraf in');
  });
});

describe('the lifecycle', () => {
  const gebeurtenissen = (lijst: Verhaalmoment['gebeurtenissen']) => (moment: Verhaalmoment) => ({ ...moment, gebeurtenissen: lijst });
  it('an event that does not fit says what does', () => {
    expect(foutenMet('proefman', 4, gebeurtenissen([{ gebeurtenis: 'overgedragen-na-dienst', datum: '2026-02-26' }])).join('\n')).toMatch(
      /gebeurtenis "overgedragen-na-dienst" past hier niet\. Hier past: .*terugkoppeling.*/u,
    );
  });
  it('an answer that what happened denies', () => {
    expect(foutenMet('proefman', 4, gebeurtenissen([{ gebeurtenis: 'overleg', datum: '2026-02-26' }])).join('\n')).toContain(
      'laatste-gebeurtenis is "formulier-teruggestuurd", daarvoor moet gebeurd zijn: terugkoppeling.',
    );
    expect(foutenMet('proefman', 2, gebeurtenissen([{ gebeurtenis: 'overgedragen-na-beoordeling', datum: '2026-02-13' }])).join('\n')).toContain(
      'belegd is "ja", daarvoor moet gebeurd zijn: belegd.',
    );
  });
  it('a phase, or a holder, that the answers do not belong to', () => {
    const uit = foutenMet('proefman', 2, gebeurtenissen([{ gebeurtenis: 'dienst-ingezet', datum: '2026-02-13' }])).join('\n');
    expect(uit).toContain('de antwoorden horen bij de fase bij-lokaal-team-direct. Het casusverloop staat in "dienst" (laatste: dienst-ingezet).');
    expect(uit).toContain('volgens de antwoorden kijkt: lokaal-team. Volgens het casusverloop: veilig-thuis (veilig-thuis).');
  });
  it('an incident less than six months ago', () => {
    expect(foutenMet('van-oefening', 4, gebeurtenissen([{ gebeurtenis: 'incident', datum: '2026-05-15' }])).join('\n')).not.toContain(
      'geen-incidenten is',
    );
    expect(foutenMet('van-oefening', 4, gebeurtenissen([{ gebeurtenis: 'incident', datum: '2026-08-01' }])).join('\n')).toContain(
      'geen-incidenten is "ja", maar op 2026-08-01 was er een incident.',
    );
  });
  it('a period that is said to be over too early, counted as wide as the text can be read', () => {
    const na = (datum: string) =>
      foutenMet('proefman', 2, (moment) => ({
        ...moment,
        datum,
        gebeurtenissen: [
          { gebeurtenis: 'overgedragen-na-beoordeling', datum: '2026-02-13' },
          { gebeurtenis: 'termijn-voorbij', datum },
        ],
      })).join('\n');
    expect(na('2026-02-24')).toContain('"termijn-voorbij" op 2026-02-24 is te vroeg: gerekend vanaf 2026-02-13 is 2026-02-24 nog niet voorbij.');
    expect(na('2026-02-25')).not.toContain('te vroeg');
  });
  it('dates that are out of order, and a moment without an event', () => {
    expect(foutenMet('proefman', 4, gebeurtenissen([{ gebeurtenis: 'terugkoppeling', datum: '2026-03-26' }])).join('\n')).toContain(
      'ligt na de datum van het moment',
    );
    expect(foutenMet('proefman', 4, gebeurtenissen([{ gebeurtenis: 'terugkoppeling', datum: '2026-01-26' }])).join('\n')).toContain(
      'ligt voor de vorige gebeurtenis',
    );
    expect(foutenMet('van-oefening', 3, gebeurtenissen([])).join('\n')).toContain('schrijf bij "buiten-verloop" waarom er geen past');
  });
});

describe('a story as a whole', () => {
  it('long sentences, and a title that tells the outcome', () => {
    const lang = `${'woord '.repeat(26).trim()}.`;
    expect(foutenMet('proefman', 2, (moment) => ({ ...moment, ontbreekt: [lang] })).join('\n')).toContain('zin van 26 woorden (hoogstens 25)');
    const kort = naslag.uitkomsten.get('wie-is-verantwoordelijk')?.['lokaal-team']?.kort ?? '';
    expect(foutenMet('proefman', 2, (moment) => ({ ...moment, titel: `Vrijdag: ${kort}` })).join('\n')).toContain('noemt een uitkomst');
    const verhaal = verhaalVan('proefman');
    expect(
      fouten({
        ...verhaal,
        momenten: verhaal.momenten.map((moment) => ({ ...moment, ontbreekt: Array<string>(90).fill('woord '.repeat(24)) })),
      }).join('\n'),
    ).toMatch(/een zin heeft gemiddeld 1\d\.\d woorden/u);
  });
  it('role sheets with fewer than three rounds, or with nothing that only one chair knows', () => {
    const verhaal = verhaalVan('proefman');
    expect(fouten({ ...verhaal, momenten: verhaal.momenten.slice(0, 2) }).join('\n')).toContain('heeft ten minste 3 momenten');
    const samen = verhaal.momenten.map((moment) => ({
      ...moment,
      feiten: moment.feiten.map((een) => ({ ...een, kent: ['lokaal-team' as const, 'veilig-thuis' as const] })),
    }));
    expect(fouten({ ...verhaal, momenten: samen }).join('\n')).toContain('geen enkel feit is alleen bij lokaal-team bekend');
    const zonder = verhaal.momenten.map((moment) => ({ ...moment, feiten: moment.feiten.filter(({ kent }) => !kent?.includes('veilig-thuis')) }));
    expect(fouten({ ...verhaal, momenten: zonder }).join('\n')).toContain('in moment 1 weet veilig-thuis niets.');
  });
  it('a moment without a walkthrough, or with two grounds', () => {
    expect(foutenMet('proefman', 4, (moment) => ({ ...moment, wegwijzer: undefined })).join('\n')).toContain(
      'noem precies één van: wegwijzer, termijn, antwoord.',
    );
    expect(foutenMet('proefman', 4, (moment) => ({ ...moment, wegwijzer: 'terugkoppel' })).join('\n')).toContain(
      'wegwijzer "terugkoppel" bestaat niet. Bedoelt u "terugkoppelen"?',
    );
  });
});
