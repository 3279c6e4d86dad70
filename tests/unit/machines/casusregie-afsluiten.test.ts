/** W3 against contract §3, said again as plain data: every way through with its outcome. Shares no code with the machine. */
import { describe, expect, it } from 'vitest';
import { casusregieAfsluiten } from '../../../src/machines/casusregie-afsluiten';
import { voorbeelden } from '../../../src/machines/casusregie-afsluiten.voorbeelden';
import { gronden } from '../../../src/wegwijzer/gronden';
import { antwoorden, uitkomst, voorlopigeUitkomst } from '../../hulp/wegwijzer';
import { heeftWaarheidstabel, link, wegenDoor } from './hulp';

const J = ['ja', 'nee', 'weet-niet'];
const CRITERIA = ['geen-incidenten', 'risicofactoren', 'herstel-gestart'];
const STABIEL = 'herkomst=na-dienst&grond=stabiel-veilig';

/** The 27 ways to answer the three criteria: only 'ja' three times goes on, to the monitoring. */
const criteria = J.flatMap((a) => J.flatMap((b) => J.map((c) => [a, b, c])));
const nietVervuld = criteria
  .filter((rij) => rij.join() !== 'ja,ja,ja')
  .map((rij) => [`${STABIEL}&${rij.map((waarde, i) => `${CRITERIA[i]}=${waarde}`).join('&')}`, 'criteria-niet-vervuld']);
const VERVULD = `${STABIEL}&geen-incidenten=ja&risicofactoren=ja&herstel-gestart=ja`;

const TABEL: Record<string, string> = {
  ...Object.fromEntries(nietVervuld),
  [`${VERVULD}&monitoring-loopt=nee`]: 'afsluiten-kan',
  [`${VERVULD}&monitoring-loopt=ja&afgestemd=ja`]: 'afsluiten-kan',
  [`${VERVULD}&monitoring-loopt=ja&afgestemd=nee`]: 'eerst-afstemmen',
  [`${VERVULD}&monitoring-loopt=ja&afgestemd=weet-niet`]: 'eerst-afstemmen',
  [`${VERVULD}&monitoring-loopt=weet-niet&afgestemd=ja`]: 'afsluiten-kan',
  [`${VERVULD}&monitoring-loopt=weet-niet&afgestemd=nee`]: 'eerst-afstemmen',
  [`${VERVULD}&monitoring-loopt=weet-niet&afgestemd=weet-niet`]: 'eerst-afstemmen',
  'herkomst=na-dienst&grond=melding&meerwaarde-gedeeld=ja': 'afsluiten-bij-melding-blijf-kijken',
  'herkomst=na-dienst&grond=melding&meerwaarde-gedeeld=nee': 'niet-op-deze-grond',
  'herkomst=na-dienst&grond=melding&meerwaarde-gedeeld=weet-niet': 'overleg-veilig-thuis',
  'herkomst=na-dienst&grond=geen-mogelijkheden&stappen-doorlopen=nee': 'eerst-stappen-doorlopen',
  'herkomst=na-dienst&grond=geen-mogelijkheden&stappen-doorlopen=weet-niet': 'eerst-stappen-doorlopen',
  'herkomst=na-dienst&grond=geen-mogelijkheden&stappen-doorlopen=ja&besproken=ja': 'casusregie-stopt-zicht-niet',
  'herkomst=na-dienst&grond=geen-mogelijkheden&stappen-doorlopen=ja&besproken=nee': 'eerst-stappen-doorlopen',
  'herkomst=na-dienst&grond=geen-mogelijkheden&stappen-doorlopen=ja&besproken=weet-niet': 'eerst-stappen-doorlopen',
  'herkomst=na-dienst&grond=achttien-maanden': 'achttien-maanden-geen-grond',
  'herkomst=na-dienst&grond=weet-niet': 'kies-eerst-grond',
  'herkomst=direct': 'niet-geregeld-na-directe-overdracht',
  'herkomst=weet-niet': 'herkomst-onbekend',
};

heeftWaarheidstabel(casusregieAfsluiten, TABEL, { wegen: 45, uitkomsten: 12 });
const { alle, eind } = wegenDoor(casusregieAfsluiten);

describe('the examples of W3', () => {
  it.each([1, 3, 5, 8, 12])('guard against dangerous reading %i', (lezing) => {
    expect(voorbeelden.some((voorbeeld) => voorbeeld.lezing === lezing)).toBe(true);
  });
});

describe("'weet-niet' in W3", () => {
  it('never fixes the most permissive outcome: only a criterion met, monitoring ended or co-ordination do', () => {
    const ruim = alle.filter((lijst) => eind(lijst) === 'afsluiten-kan');
    expect(ruim.map((lijst) => link(lijst).replace(`${VERVULD}&`, ''))).toEqual([
      'monitoring-loopt=ja&afgestemd=ja',
      'monitoring-loopt=nee',
      // 'weet-niet' counts as 'ja' here (contract §3), and still asks for co-ordination with Veilig Thuis.
      'monitoring-loopt=weet-niet&afgestemd=ja',
    ]);
  });
});

describe('dangerous readings of W3', () => {
  const naDienst = { herkomst: 'na-dienst' };
  const stabiel = { ...naDienst, grond: 'stabiel-veilig' };

  it('reading 1: three grounds, not six: a criterion is no ground of its own, and no two are enough (O33, O34)', () => {
    const namen = [...(casusregieAfsluiten.machine.states['grond']?.transitions.keys() ?? [])];
    expect(namen).toEqual(['stabiel-veilig', 'melding', 'geen-mogelijkheden', 'achttien-maanden', 'weet-niet']);
    for (const mist of CRITERIA) {
      const rij = { ...stabiel, ...Object.fromEntries(CRITERIA.map((vraag) => [vraag, vraag === mist ? 'nee' : 'ja'])) };
      uitkomst(casusregieAfsluiten, rij, 'criteria-niet-vervuld');
    }
  });

  it('all criteria are asked, and each that is not established is listed as a ground', () => {
    const eerste = { ...stabiel, 'geen-incidenten': 'nee' };
    voorlopigeUitkomst(casusregieAfsluiten, eerste, 'criteria-niet-vervuld', 'risicofactoren');
    const rij = antwoorden({ ...eerste, risicofactoren: 'ja', 'herstel-gestart': 'weet-niet' });
    expect(gronden(casusregieAfsluiten, rij).map((grond) => [grond.antwoord.vraag, grond.doorslaggevend])).toEqual([
      ['geen-incidenten', true],
      ['herstel-gestart', true],
    ]);
  });

  it('closing is never a provisional outcome', () => {
    for (const lijst of alle.filter((elk) => eind(elk) === 'afsluiten-kan')) {
      for (let n = 0; n < lijst.length; n += 1) expect(eind(lijst.slice(0, n))).toBe('');
    }
  });

  it('reading 3: closing by reporting says to keep looking until Veilig Thuis confirms (O40)', () => {
    uitkomst(casusregieAfsluiten, { ...naDienst, grond: 'melding', 'meerwaarde-gedeeld': 'ja' }, 'afsluiten-bij-melding-blijf-kijken');
  });

  it("reading 8: eighteen months, or 'no possibilities', never lead to 'afsluiten-kan' (O31, O38)", () => {
    const einden = alle.filter((lijst) => ['achttien-maanden', 'geen-mogelijkheden'].includes(lijst[1]?.waarden[0] ?? '')).map(eind);
    expect(new Set(einden)).toEqual(new Set(['achttien-maanden-geen-grond', 'casusregie-stopt-zicht-niet', 'eerst-stappen-doorlopen']));
  });

  it('reading 12: after a direct hand-over, or when that is not known, the grounds of chapter 7 are not even asked (O30)', () => {
    uitkomst(casusregieAfsluiten, { herkomst: 'direct' }, 'niet-geregeld-na-directe-overdracht');
    uitkomst(casusregieAfsluiten, { herkomst: 'weet-niet' }, 'herkomst-onbekend');
  });
});
