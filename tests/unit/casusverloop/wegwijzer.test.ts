/** Walkthrough 2, the matrix and the content say the same: for every list of answers, who keeps sight of safety, and how firmly the text says so. */
import { describe, expect, it } from 'vitest';
import { maakMatrix, rijVan } from '../../../src/casusverloop/matrix';
import type { Moment } from '../../../src/casusverloop/momenten';
import { standtekst } from '../../../src/casusverloop/teksten';
import { deellinkBij, KOPPELINGEN, WEGWIJZER } from '../../../src/casusverloop/wegwijzer';
import { passend } from '../../../src/wegwijzer/passend';
import { wieIsVerantwoordelijk as route } from '../../../src/machines/wie-is-verantwoordelijk';
import { leesDeellink } from '../../../src/wegwijzer/deellink';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { begin, naamVan, stap } from '../../../src/wegwijzer/stap';
import type { Antwoord } from '../../../src/machines/route';
import { lijstje } from '../../hulp/kleine-machines';
import { wegwijzer } from '../../hulp/wegwijzerinhoud';
import { verloop } from './inhoud';
import { momentBij } from '../../../src/casusverloop/wegwijzer';

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
  'niet-geregeld-niet-overgedragen': 'beide',
};
/**
 * The outcome is about the request: that it moves nothing is not in the text (O13). The row is about who had sight of safety before it, and
 * after a service that is.
 */
const OVER_IETS_ANDERS = 'lokaal-team-blijft-niet-geregeld';

/** A list of answers, and where walkthrough 2 ends with it. */
interface Pad {
  readonly waarden: readonly string[];
  readonly antwoorden: readonly Antwoord[];
  readonly uitkomst: string;
}

/** Every list of answers walkthrough 2 can have, with its outcome. */
function paden(): Pad[] {
  const gevonden: Pad[] = [];
  const loop = (toestand: ReturnType<typeof begin>, antwoorden: readonly Antwoord[]) => {
    const vraag = naamVan(toestand);
    if (toestand.status === 'done') gevonden.push({ waarden: antwoorden.flatMap(({ waarden }) => waarden), antwoorden, uitkomst: vraag });
    for (const antwoord of route.machine.states[vraag]?.ownEvents ?? []) {
      const waarden = [String(antwoord)];
      const verder = stap(route, toestand, waarden);
      if (verder) loop(verder, [...antwoorden, { vraag, waarden }]);
    }
  };
  loop(begin(route), []);
  return gevonden;
}
const alle = paden();
const zichtOp = (moment: Moment) => standtekst(verloop, rijVan(moment).stand, 'zicht-op-veiligheid');
/** The lists that fix where the case is. */
const metMoment = alle.flatMap((pad) => {
  const moment = momentBij(pad.waarden);
  return moment ? [{ ...pad, moment }] : [];
});

describe('walkthrough 2 and the matrix', () => {
  it.each(metMoment)('name the same holder: $waarden → $uitkomst', ({ moment, uitkomst }) => {
    expect(zichtOp(moment).wie).toBe(HOUDER[uitkomst]);
  });
  it.each(metMoment.filter(({ uitkomst }) => uitkomst !== OVER_IETS_ANDERS))(
    'are equally certain, with the same norm: $waarden → $uitkomst',
    ({ moment, antwoorden, uitkomst }) => {
      const { zekerheid, norm } = zichtOp(moment);
      const gewicht = passend(wegwijzer(WEGWIJZER).gegevens, antwoorden).uitkomsten[uitkomst];
      expect({ zekerheid, norm }).toEqual({ zekerheid: gewicht?.zekerheid, norm: gewicht?.norm });
    },
  );
});

it('there are 34 lists of answers, and every outcome has a holder in the table', () => {
  expect(alle).toHaveLength(34);
  expect(new Set(alle.map(({ uitkomst }) => uitkomst))).toEqual(new Set([...Object.keys(HOUDER), 'blijf-kijken-en-bel']));
});

it('only where the answers leave the place of the case open there is no moment', () => {
  expect(alle.filter(({ waarden }) => momentBij(waarden) === null).map(({ waarden }) => waarden.join(', '))).toEqual([
    'stabiel-veilig, nee',
    'stabiel-veilig, weet-niet',
    'weet-niet',
  ]);
});

it('after the service with monitoring, the monitoring runs in the matrix too', () => {
  expect(rijVan('compleet').stand.monitoring).toBe('loopt');
});

describe('unknown answers are refused, so that a new answer does not go unnoticed', () => {
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

describe('the link from a moment to the walkthrough', () => {
  it('has one answer to every question, also where more fit', () => {
    expect(deellinkBij(route, 'verstuurd')).toBe('#v1&laatste-gebeurtenis=overgedragen-na-beoordeling&belegd=nee&termijn-voorbij=nee');
    expect(deellinkBij(route, 'compleet')).toBe('#v1&laatste-gebeurtenis=overgedragen-na-dienst&informatie-compleet=ja');
  });
  it('is not there for a moment the walkthrough does not ask about', () => {
    expect(deellinkBij(route, 'samen-optrekken')).toBeNull();
  });
  it('cannot name an answer the walkthrough does not have', () => {
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
