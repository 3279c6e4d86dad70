/** Words and machine fit each other, or an editor reads in Dutch in which file what is missing or unknown. */
import { describe, expect, it } from 'vitest';
import { rijVan } from '../../../src/casusverloop/matrix';
import { fasetekst, gebeurtenistekst, maakVerloop, standtekst } from '../../../src/casusverloop/teksten';
import { bestanden } from './bestanden';
import { verloop } from './inhoud';

type Bestand = (typeof bestanden)[number];
type Lijst = Record<string, unknown>;

/** The files with one list of one file changed. */
function met(id: string, veld: string, wijzig: (lijst: Lijst) => Lijst): Bestand[] {
  return bestanden.map((bestand) => {
    if (bestand.id !== id) return bestand;
    const data = bestand.data as unknown as Record<string, Lijst>;
    return { ...bestand, data: { ...data, [veld]: wijzig(data[veld] ?? {}) } as unknown as Bestand['data'] };
  });
}
const zonder =
  (...namen: string[]) =>
  (lijst: Lijst) =>
    Object.fromEntries(Object.entries(lijst).filter(([naam]) => !namen.includes(naam)));
const erbij = (naam: string) => (lijst: Lijst) => ({ ...lijst, [naam]: Object.values(lijst)[0] });

const LIJSTEN: readonly (readonly [id: string, veld: string, waar: string, namen: readonly [string, string]])[] = [
  ['fasen', 'fasen', 'casusverloop/fasen.yaml', ['dienst', 'afgerond']],
  ['gebeurtenissen', 'gebeurtenissen', 'casusverloop/gebeurtenissen.yaml', ['belegd', 'incident']],
  ['momenten', 'momenten', 'casusverloop/momenten.yaml', ['compleet', 'vt-gestopt']],
  ['momenten', 'groepen', 'casusverloop/momenten.yaml, groepen', ['direct', 'einde']],
  ['zicht-op-veiligheid', 'standen', 'casusverloop/zicht-op-veiligheid.yaml', ['lokaal-team', 'geeindigd']],
  ['casusregie', 'standen', 'casusverloop/casusregie.yaml', ['loopt', 'afgerond']],
];

describe.each(LIJSTEN)('%s.yaml, %s', (id, veld, waar, namen) => {
  it('names what is missing', () => {
    expect(() => maakVerloop(met(id, veld, zonder(...namen)))).toThrow(`${waar}: er ontbreekt tekst voor ${namen.join(', ')}.`);
  });
  it('names what the machine does not know', () => {
    const lijst = met(id, veld, (oud) => erbij('ook-verzonnen')(erbij('verzonnen')(oud)));
    expect(() => maakVerloop(lijst)).toThrow(`${waar}: dit kent de machine niet: verzonnen, ook-verzonnen.`);
  });
});

describe('a file that is missing', () => {
  it.each(['fasen', 'gebeurtenissen', 'momenten', 'tekening'])('%s', (soort) => {
    expect(() => maakVerloop(bestanden.filter(({ data }) => data.soort !== soort))).toThrow(
      `In src/content/casusverloop ontbreekt het bestand met soort "${soort}".`,
    );
  });
  it.each(['zicht-op-veiligheid', 'monitoring'])('%s', (taak) => {
    expect(() => maakVerloop(bestanden.filter(({ id }) => id !== taak))).toThrow(`In src/content/casusverloop ontbreekt ${taak}.yaml.`);
  });
  it('or that holds something else', () => {
    const [eerste] = bestanden.filter(({ data }) => data.soort === 'fasen');
    const ander = bestanden.map((bestand) => (bestand.id === 'monitoring' && eerste ? { ...bestand, data: eerste.data } : bestand));
    expect(() => maakVerloop(ander)).toThrow('In src/content/casusverloop ontbreekt monitoring.yaml.');
  });
});

describe('the words at a point', () => {
  const { stand } = rijVan('compleet');
  it('are those of the state, the phase and the event', () => {
    expect(standtekst(verloop, stand, 'zicht-op-veiligheid')).toBe(verloop.regios['zicht-op-veiligheid'].standen['lokaal-team-casusregisseur']);
    expect(standtekst(verloop, stand, 'casusregie')).toBe(verloop.regios.casusregie.standen['loopt']);
    expect(fasetekst(verloop, stand)).toBe(verloop.fasen['bij-lokaal-team-na-dienst']);
    expect(gebeurtenistekst(verloop, 'belegd')).toBe(verloop.gebeurtenissen['belegd']);
    expect(verloop.regios.monitoring.titel).toBe('Monitoring');
  });
  it('are never missing in silence', () => {
    expect(() => fasetekst(verloop, { ...stand, fase: 'verzonnen' })).toThrow('Casusverloop: "verzonnen" heeft geen tekst.');
  });
});
