/** Walkthrough 2, the matrix and the content say the same: for every list of answers, who keeps sight of safety. */
import { describe, expect, it } from 'vitest';
import { maakMatrix, rijVan } from '../../../src/casusverloop/matrix';
import { standtekst } from '../../../src/casusverloop/teksten';
import { deellinkBij, KOPPELINGEN, momentBij } from '../../../src/casusverloop/wegwijzer';
import { wieIsVerantwoordelijk as route } from '../../../src/machines/wie-is-verantwoordelijk';
import { leesDeellink } from '../../../src/wegwijzer/deellink';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { begin, naamVan, stap } from '../../../src/wegwijzer/stap';
import { lijstje } from '../../hulp/kleine-machines';
import { verloop } from './inhoud';

/** Contract §3 and table W2: who has to look at each outcome. Written out here, apart from the content of both. */
const HOUDER: Readonly<Record<string, 'veilig-thuis' | 'lokaal-team' | 'beide' | 'niemand'>> = {
  'veilig-thuis-afgeleid': 'veilig-thuis',
  'veilig-thuis': 'veilig-thuis',
  'lokaal-team': 'lokaal-team',
  'niet-eenduidig-termijn-voorbij': 'beide',
  'niet-eenduidig-beide-kijken': 'beide',
  'lokaal-team-casusregisseur': 'lokaal-team',
  'niet-aantoonbaar-overgedragen': 'beide',
  'lokaal-team-blijft': 'lokaal-team',
  'veilig-thuis-na-melding': 'veilig-thuis',
  'volgens-tekst-veilig-thuis-blijf-kijken': 'beide',
  'lokaal-team-blijft-niet-geregeld': 'lokaal-team',
  'lokaal-team-met-monitoring': 'lokaal-team',
  'verantwoordelijkheid-eindigt': 'niemand',
  'tegenstrijdig-loopt-door': 'lokaal-team',
  'buiten-afspraken': 'niemand',
  'niet-geregeld-lokaal-team': 'lokaal-team',
};
/** Outcomes of which the text itself is firm or not; the matrix may not be firmer. */
const OPEN = [
  'niet-eenduidig-termijn-voorbij',
  'niet-eenduidig-beide-kijken',
  'niet-aantoonbaar-overgedragen',
  'volgens-tekst-veilig-thuis-blijf-kijken',
  'tegenstrijdig-loopt-door',
  'niet-geregeld-lokaal-team',
];

/** Every list of answers walkthrough 2 can have, with its outcome. */
function paden(): { waarden: string[]; uitkomst: string }[] {
  const gevonden: { waarden: string[]; uitkomst: string }[] = [];
  const loop = (toestand: ReturnType<typeof begin>, waarden: string[]) => {
    if (toestand.status === 'done') gevonden.push({ waarden, uitkomst: naamVan(toestand) });
    for (const antwoord of route.machine.states[naamVan(toestand)]?.ownEvents ?? []) {
      const verder = stap(route, toestand, [String(antwoord)]);
      if (verder) loop(verder, [...waarden, String(antwoord)]);
    }
  };
  loop(begin(route), []);
  return gevonden;
}

describe.each(paden())('wegwijzer 2: $waarden → $uitkomst', ({ waarden, uitkomst }) => {
  it('de matrix noemt dezelfde houder', () => {
    const moment = momentBij(waarden);
    if (uitkomst === 'blijf-kijken-en-bel') {
      expect(moment).toBeNull();
      return;
    }
    expect(moment).not.toBeNull();
    if (moment === null) return;
    const { wie, zekerheid } = standtekst(verloop, rijVan(moment).stand, 'zicht-op-veiligheid');
    expect(wie).toBe(HOUDER[uitkomst]);
    if (OPEN.includes(uitkomst)) expect(['niet eenduidig', 'niet geregeld']).toContain(zekerheid);
  });
});

it('er zijn 32 antwoordlijsten, en elke uitkomst heeft een houder in de tabel', () => {
  const alle = paden();
  expect(alle).toHaveLength(32);
  expect(new Set(alle.map(({ uitkomst }) => uitkomst))).toEqual(new Set([...Object.keys(HOUDER), 'blijf-kijken-en-bel']));
});

it('na de dienst met monitoring loopt de monitoring ook in de matrix', () => {
  expect(rijVan('compleet').stand.monitoring).toBe('loopt');
});

describe('onbekende antwoorden worden geweigerd, zodat een nieuw antwoord niet ongemerkt blijft', () => {
  it.each([
    [['iets-nieuws']],
    [['overgedragen-na-beoordeling']],
    [['overgedragen-na-beoordeling', 'ja', 'ja']],
    [['overgedragen-na-beoordeling', 'misschien']],
    [[]],
  ])('%j', (waarden) => {
    expect(() => momentBij(waarden)).toThrow(new RangeError(`De matrix kent geen moment bij: ${waarden.join(', ')}.`));
  });
});

describe('de link van een moment naar de wegwijzer', () => {
  it('heeft bij elke vraag één antwoord, ook waar er meer passen', () => {
    expect(deellinkBij(route, 'verstuurd')).toBe('#v1&laatste-gebeurtenis=overgedragen-na-beoordeling&belegd=nee&termijn-voorbij=nee');
    expect(deellinkBij(route, 'compleet')).toBe('#v1&laatste-gebeurtenis=overgedragen-na-dienst&informatie-compleet=ja');
  });
  it('is er niet voor een moment waar de wegwijzer niet naar vraagt', () => {
    expect(deellinkBij(route, 'samen-optrekken')).toBeNull();
  });
  it('kan geen antwoord noemen dat de wegwijzer niet heeft', () => {
    expect(() => deellinkBij(lijstje, 'dienst')).toThrow(
      new RangeError('Wegwijzer wie-is-verantwoordelijk kent op vraag "bevestigd" geen antwoord "dienst-loopt".'),
    );
  });
  const momenten = maakMatrix().flatMap(({ rijen }) => rijen.map(({ moment }) => moment));
  it.each(momenten)('%s', (moment) => {
    const link = deellinkBij(route, moment);
    if (link === null) {
      expect(KOPPELINGEN.some((een) => een.moment === moment)).toBe(false);
      return;
    }
    const { antwoorden, meldingen } = leesDeellink(route, link);
    expect(meldingen).toEqual([]);
    expect(HOUDER[speelAf(route, antwoorden).uitkomst ?? '']).toBe(standtekst(verloop, rijVan(moment).stand, 'zicht-op-veiligheid').wie);
  });
});
