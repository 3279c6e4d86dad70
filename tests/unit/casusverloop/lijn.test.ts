/** The line of the lifecycle: every phase of the machine is a station, and every deadline can be found from one. */
import { describe, expect, it } from 'vitest';
import { maakLijn, maakStationlinks, type Stationnaslag } from '../../../src/casusverloop/lijn';
import { rijVan } from '../../../src/casusverloop/matrix';
import { GROEPEN, type Moment } from '../../../src/casusverloop/momenten';
import { standenVan } from '../../../src/casusverloop/stand';
import { lopend, start, type Gestart } from '../../../src/casusverloop/termijnen';
import { TELWIJZEN } from '../../../src/termijnen/soorten';
import { isOpen } from '../../../src/casusverloop/woorden';
import { formulieren } from '../../hulp/formulierinhoud';
import { vragenteksten } from '../../hulp/wegwijzerinhoud';
import { termijnen } from '../termijnen/inhoud';
import { verloop } from './inhoud';

const lijn = maakLijn(verloop);
const stations = lijn.flatMap((deel) => deel.stations);
const naslag: Stationnaslag = { wegwijzers: vragenteksten, formulieren, termijnen: new Map(termijnen.map((een) => [een.nr, een])) };
const links = stations.map(({ fase, tekst }) => maakStationlinks(fase, tekst, naslag));
const geen = {
  kort: 'Proef',
  uitleg: 'Een fase voor deze test.',
  punten: [],
  veiligThuis: [],
  lokaalTeam: [],
  wegwijzers: [],
  termijnen: [],
  formulieren: [],
};

describe('the stations', () => {
  it('are the phases of the machine, each once, from the first report on', () => {
    expect(lijn.map(({ groep, stations: lijst }) => [groep, lijst.map(({ fase }) => fase)])).toEqual([
      ['veilig-thuis', ['beoordeling', 'dienst']],
      ['direct', ['overdracht-na-beoordeling', 'bij-lokaal-team-direct', 'teruggekoppeld']],
      ['na-dienst', ['overdracht-na-dienst', 'bij-lokaal-team-na-dienst']],
      ['opnieuw', ['opnieuw-gemeld']],
      ['einde', ['afgerond', 'gestopt', 'buiten-afspraken']],
    ]);
    expect(['voor-melding', ...stations.map(({ fase }) => fase)].sort()).toEqual(standenVan('fase').sort());
  });
  it('say who holds sight of safety as the matrix does, and are dashed where the text does not settle that', () => {
    const momenten = Object.values(GROEPEN).flatMap((groep) => Object.keys(groep) as Moment[]);
    for (const { fase, zicht } of stations) {
      const eerste = momenten.map(rijVan).find(({ stand }) => stand.fase === fase);
      expect(zicht, fase).toBe(verloop.regios['zicht-op-veiligheid'].standen[eerste?.stand['zicht-op-veiligheid'] ?? '']);
    }
    expect(stations.filter(({ zicht }) => isOpen(zicht.zekerheid)).map(({ fase }) => fase)).toEqual([
      'overdracht-na-beoordeling',
      'overdracht-na-dienst',
      'gestopt',
    ]);
  });
});

describe('what a station leads to', () => {
  it('walkthroughs and forms at their own address, by their title', () => {
    const { vragen, formulieren: bladen } = maakStationlinks('x', { ...geen, wegwijzers: ['terugkoppelen'], formulieren: ['monitorplan'] }, naslag);
    expect(vragen).toEqual([{ pad: '/wegwijzers/terugkoppelen/', titel: vragenteksten.get('terugkoppelen')?.titel }]);
    expect(bladen).toEqual([{ pad: '/formulieren/monitorplan/', titel: formulieren.get('monitorplan')?.titel }]);
  });
  it('every deadline is at some station, but those of no phase: T7 is never counted (O11), T19 and T20 are about escalation, T24 is no deadline', () => {
    const genoemd = new Set(stations.flatMap(({ tekst }) => tekst.termijnen));
    expect(
      termijnen
        .map(({ nr }) => nr)
        .filter((nr) => !genoemd.has(nr))
        .sort(),
    ).toEqual(['T19', 'T20', 'T24', 'T7']);
  });
  it('what the timeline shows as running in a phase stands at its station', () => {
    const momenten = Object.values(GROEPEN).flatMap((groep) => Object.keys(groep) as Moment[]);
    for (const { gebeurtenissen, stand, moment } of momenten.map(rijVan)) {
      const gestart = gebeurtenissen.reduce<Gestart>((tot, gebeurtenis) => start(tot, gebeurtenis, 20_000), new Map());
      const hier = stations.find(({ fase }) => fase === stand.fase)?.tekst.termijnen ?? [];
      // T7 is not counted; periods of months go on through several phases and stand where the case then is longest.
      const over = lopend(gestart, stand).filter(({ rij: { nr } }) => nr !== 'T7' && TELWIJZEN[nr]?.aard !== 'richtperiode');
      for (const { rij } of over) expect(hier, `${moment} ${rij.nr}`).toContain(rij.nr);
    }
  });
  it('the calculator is offered where it counts something', () => {
    const rekent = stations.filter((_, plaats) => links[plaats]?.rekent).map(({ fase }) => fase);
    expect(rekent).toEqual(['beoordeling', 'overdracht-na-beoordeling', 'overdracht-na-dienst', 'bij-lokaal-team-na-dienst', 'opnieuw-gemeld']);
  });
  it.each([
    [{ wegwijzers: ['terugkopelen'] }, 'fase "x": noemt wegwijzer "terugkopelen". Die naam bestaat niet. Bedoelt u "terugkoppelen"?'],
    [{ formulieren: ['monitorplannen'] }, 'fase "x": noemt formulier "monitorplannen". Die naam bestaat niet. Bedoelt u "monitorplan"?'],
    [{ termijnen: ['T99'] }, 'fase "x": noemt termijn "T99". Die naam bestaat niet.'],
  ])('%o does not exist: the message names the file, the phase and what was meant', (anders, melding) => {
    expect(() => maakStationlinks('x', { ...geen, ...anders }, naslag)).toThrow(`src/content/casusverloop/fasen.yaml, ${melding}`);
  });
});
