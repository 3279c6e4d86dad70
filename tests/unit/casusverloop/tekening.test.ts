/** The drawing says what the machine says, is the same every time, and holds no style of its own. */
import { describe, expect, it } from 'vitest';
import { AANSLUITINGEN, BANEN, LABELS, LIJNEN, MAAT } from '../../../src/casusverloop/ontwerp';
import { standNa } from '../../../src/casusverloop/stand';
import { maakVerloop, standtekst } from '../../../src/casusverloop/teksten';
import { stukken, tekenZwembaan } from '../../../src/casusverloop/zwembaan';
import { bestanden } from './bestanden';
import { verloop } from './inhoud';

const svg = tekenZwembaan(verloop);
/** A phase without tasks. */
const FASE = { punten: [], veiligThuis: [], lokaalTeam: [], wegwijzers: [], termijnen: [], formulieren: [] };
const kort = (naam: keyof typeof LIJNEN) => stukken(LIJNEN[naam], verloop).map(({ gebeurtenis, baan, soort }) => [gebeurtenis, baan, soort]);

describe('zicht op veiligheid as an unbroken line', () => {
  it('route 1: from Veilig Thuis through samen to the local team; reporting back changes nothing; the end is open', () => {
    expect(kort('route1')).toEqual([
      ['melding', 'veilig-thuis', 'afleiding'],
      ['overgedragen-na-beoordeling', 'samen', 'open'],
      ['belegd', 'lokaal-team', 'afleiding'],
      ['terugkoppeling', 'lokaal-team', 'afleiding'],
      ['geen-dienst', 'lokaal-team', 'afleiding'],
      ['stabiel-veilig', 'lokaal-team', 'open'],
    ]);
  });
  it('route 2: with a service, and ending at stabiel veilig', () => {
    const banen = kort('route2').map(([, baan, soort]) => `${String(baan)} ${String(soort)}`);
    expect([...new Set(banen)]).toEqual(['veilig-thuis afleiding', 'veilig-thuis letterlijk', 'samen open', 'lokaal-team letterlijk']);
  });
  it('after a new report: with the local team, then samen, and only after confirmation with Veilig Thuis; nowhere literally', () => {
    expect(kort('opnieuw')).toEqual([
      ['nieuwe-melding', 'lokaal-team', 'afleiding'],
      ['zevende-weekdag-voorbij', 'samen', 'open'],
      ['overname-bevestigd', 'veilig-thuis', 'afleiding'],
    ]);
  });
  it('a new report is the same state for both routes', () => {
    const na1 = standNa(['melding', 'overgedragen-na-beoordeling', 'belegd', 'nieuwe-melding']);
    const na2 = standNa(['melding', 'dienst-ingezet', 'overgedragen-na-dienst', 'informatie-compleet', 'nieuwe-melding']);
    expect(na1['zicht-op-veiligheid']).toBe(na2['zicht-op-veiligheid']);
    expect(AANSLUITINGEN.map(({ van }) => van)).toEqual([LIJNEN.route2.hoogte['lokaal-team'], LIJNEN.route1.hoogte['lokaal-team']]);
  });
  it('every stretch joins the one before', () => {
    for (const lijn of Object.values(LIJNEN)) {
      const delen = stukken(lijn, verloop);
      for (const [plaats, { van }] of delen.entries()) if (plaats > 0) expect(van).toBe(delen[plaats - 1]?.tot);
    }
  });
});

describe('the start and the end of a line', () => {
  const namen = Object.keys(LIJNEN) as (keyof typeof LIJNEN)[];
  it('the start is the event that gives someone the task, or the new report', () => {
    expect(namen.map((naam) => [naam, LIJNEN[naam].vanaf, stukken(LIJNEN[naam], verloop)[0]?.gebeurtenis])).toEqual(
      [
        ['directe-veiligheid', 'dienst-ingezet'],
        ['monitoring', 'overgedragen-na-dienst'],
        ['casusregie', 'informatie-compleet'],
        ['route1', 'melding'],
        ['route2', 'melding'],
        ['opnieuw', 'nieuwe-melding'],
      ].map(([naam, begin]) => [naam, begin, begin]),
    );
  });
  it('a bar stands where in the machine nobody has the task any more: at stabiel veilig', () => {
    const strepen = Object.values(LIJNEN).filter(({ einde }) => einde === 'streep');
    expect(strepen.map(({ taak }) => taak)).toEqual(['monitoring', 'casusregie', 'zicht-op-veiligheid']);
    for (const { taak, stappen, tot } of strepen) {
      const stand = standNa(stappen.map(({ gebeurtenis }) => gebeurtenis));
      expect(stappen.at(-1)).toEqual({ gebeurtenis: 'stabiel-veilig', x: tot });
      expect(standtekst(verloop, stand, taak).wie, taak).toBe('niemand');
    }
  });
  it('without a bar the end is open, or an arrow to the start', () => {
    const zonder = namen.filter((naam) => LIJNEN[naam].einde !== 'streep');
    expect(zonder.map((naam) => `${naam}: ${LIJNEN[naam].einde}`)).toEqual(['directe-veiligheid: open', 'route1: open', 'opnieuw: pijl']);
  });
});

describe('the other tasks', () => {
  it('eighteen months make monitoring and casusregie not unambiguous, and do not close them (O31)', () => {
    for (const naam of ['monitoring', 'casusregie'] as const) {
      expect(kort(naam).at(-1)).toEqual(['achttien-maanden', naam === 'monitoring' ? 'veilig-thuis' : 'lokaal-team', 'open']);
    }
  });
});

describe('the form', () => {
  it('is the same every time, without style, script or colour in the text', () => {
    expect(tekenZwembaan(verloop)).toBe(svg);
    expect(svg).not.toMatch(/style=|<script|#[0-9a-f]{3,6}\b|fill="|stroke="/u);
  });
  it('has a name for screen readers', () => {
    expect(svg).toContain('role="img" aria-labelledby="zwembaan-titel"');
    expect(svg).toContain('<title id="zwembaan-titel">Wie heeft zicht op veiligheid?');
  });
  it('every label lies within the sheet, and lines within their lane', () => {
    for (const { x, y } of Object.values(LABELS)) {
      expect(x).toBeLessThanOrEqual(MAAT.breedte);
      expect(y).toBeLessThanOrEqual(MAAT.hoogte);
    }
    for (const lijn of [LIJNEN.route1, LIJNEN.route2, LIJNEN.opnieuw]) {
      for (const [baan, { boven, onder }] of Object.entries(BANEN)) {
        const y = lijn.hoogte[baan as keyof typeof BANEN];
        expect(y > boven && y < onder).toBe(true);
      }
    }
  });
  it('a label without words is refused', () => {
    const labels = Object.fromEntries(Object.entries(verloop.tekening.labels).filter(([naam]) => naam !== 'melding'));
    expect(() => tekenZwembaan({ ...verloop, tekening: { ...verloop.tekening, labels } })).toThrow('label "melding"');
  });
});

describe('the content', () => {
  it('a missing state is named', () => {
    const zonder = bestanden.map((bestand) =>
      bestand.id === 'monitoring' && bestand.data.soort === 'regio' ? { ...bestand, data: { ...bestand.data, standen: {} } } : bestand,
    );
    expect(() => maakVerloop(zonder)).toThrow('casusverloop/monitoring.yaml: er ontbreekt tekst voor nog-niet');
  });
  it('a state the machine does not know is named', () => {
    const extra = bestanden.map((bestand) =>
      bestand.data.soort === 'fasen'
        ? {
            ...bestand,
            data: {
              ...bestand.data,
              fasen: { ...bestand.data.fasen, verzonnen: { ...FASE, kort: 'x', uitleg: 'y' } },
            },
          }
        : bestand,
    );
    expect(() => maakVerloop(extra)).toThrow('dit kent de machine niet: verzonnen');
  });
  it('a missing file is named', () => {
    expect(() => maakVerloop(bestanden.filter(({ id }) => id !== 'casusregie'))).toThrow('casusregie.yaml');
    expect(() => maakVerloop(bestanden.filter(({ data }) => data.soort !== 'fasen'))).toThrow('soort "fasen"');
  });
  it('where the text is not unambiguous there is always an unclear point', () => {
    for (const { standen } of Object.values(verloop.regios)) {
      for (const [naam, { zekerheid, punten }] of Object.entries(standen)) if (zekerheid === 'niet eenduidig') expect(punten, naam).not.toEqual([]);
    }
  });
});
