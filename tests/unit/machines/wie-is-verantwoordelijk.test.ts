/** W2 against contract §3, said again as plain data: every way through with its outcome. Shares no code with the machine. */
import { describe, expect, it } from 'vitest';
import { wieIsVerantwoordelijk } from '../../../src/machines/wie-is-verantwoordelijk';
import { voorbeelden } from '../../../src/machines/wie-is-verantwoordelijk.voorbeelden';
import { leesDeellink, schrijfDeellink } from '../../../src/wegwijzer/deellink';
import { antwoorden, uitkomst } from '../../hulp/wegwijzer';
import { heeftWaarheidstabel, link, wegenDoor } from './hulp';

const TABEL: Record<string, string> = {
  'laatste-gebeurtenis=melding-bij-vt': 'veilig-thuis-afgeleid',
  'laatste-gebeurtenis=dienst-loopt': 'veilig-thuis',
  'laatste-gebeurtenis=overgedragen-na-beoordeling&belegd=ja': 'lokaal-team',
  'laatste-gebeurtenis=overgedragen-na-beoordeling&belegd=nee&termijn-voorbij=ja': 'niet-eenduidig-termijn-voorbij',
  'laatste-gebeurtenis=overgedragen-na-beoordeling&belegd=nee&termijn-voorbij=nee': 'niet-eenduidig-beide-kijken',
  'laatste-gebeurtenis=overgedragen-na-beoordeling&belegd=nee&termijn-voorbij=weet-niet': 'niet-eenduidig-beide-kijken',
  'laatste-gebeurtenis=overgedragen-na-beoordeling&belegd=weet-niet&termijn-voorbij=ja': 'niet-eenduidig-termijn-voorbij',
  'laatste-gebeurtenis=overgedragen-na-beoordeling&belegd=weet-niet&termijn-voorbij=nee': 'niet-eenduidig-beide-kijken',
  'laatste-gebeurtenis=overgedragen-na-beoordeling&belegd=weet-niet&termijn-voorbij=weet-niet': 'niet-eenduidig-beide-kijken',
  'laatste-gebeurtenis=overgedragen-na-dienst&informatie-compleet=ja': 'lokaal-team-casusregisseur',
  'laatste-gebeurtenis=overgedragen-na-dienst&informatie-compleet=nee': 'niet-aantoonbaar-overgedragen',
  'laatste-gebeurtenis=overgedragen-na-dienst&informatie-compleet=weet-niet': 'niet-aantoonbaar-overgedragen',
  'laatste-gebeurtenis=formulier-teruggestuurd&vt-besluit=dienst-ingezet': 'veilig-thuis',
  'laatste-gebeurtenis=formulier-teruggestuurd&vt-besluit=geen-dienst': 'lokaal-team-blijft',
  'laatste-gebeurtenis=formulier-teruggestuurd&vt-besluit=nog-geen-besluit': 'lokaal-team-blijft',
  'laatste-gebeurtenis=formulier-teruggestuurd&vt-besluit=weet-niet': 'lokaal-team-blijft',
  'laatste-gebeurtenis=opnieuw-gemeld&overname-bevestigd=ja': 'veilig-thuis-na-melding',
  'laatste-gebeurtenis=opnieuw-gemeld&overname-bevestigd=nee&zevende-weekdag-voorbij=ja': 'volgens-tekst-veilig-thuis-blijf-kijken',
  'laatste-gebeurtenis=opnieuw-gemeld&overname-bevestigd=nee&zevende-weekdag-voorbij=nee': 'lokaal-team-blijft',
  'laatste-gebeurtenis=opnieuw-gemeld&overname-bevestigd=nee&zevende-weekdag-voorbij=weet-niet': 'lokaal-team-blijft',
  'laatste-gebeurtenis=opnieuw-gemeld&overname-bevestigd=weet-niet&zevende-weekdag-voorbij=ja': 'volgens-tekst-veilig-thuis-blijf-kijken',
  'laatste-gebeurtenis=opnieuw-gemeld&overname-bevestigd=weet-niet&zevende-weekdag-voorbij=nee': 'lokaal-team-blijft',
  'laatste-gebeurtenis=opnieuw-gemeld&overname-bevestigd=weet-niet&zevende-weekdag-voorbij=weet-niet': 'lokaal-team-blijft',
  'laatste-gebeurtenis=verzoek-jbt-rvdk': 'lokaal-team-blijft-niet-geregeld',
  'laatste-gebeurtenis=monitoring-loopt': 'lokaal-team-met-monitoring',
  'laatste-gebeurtenis=stabiel-veilig&vastgesteld-en-afgestemd=ja': 'verantwoordelijkheid-eindigt',
  'laatste-gebeurtenis=stabiel-veilig&vastgesteld-en-afgestemd=nee': 'lokaal-team-blijft',
  'laatste-gebeurtenis=stabiel-veilig&vastgesteld-en-afgestemd=weet-niet': 'lokaal-team-blijft',
  'laatste-gebeurtenis=gesloten-niet-stabiel': 'tegenstrijdig-loopt-door',
  'laatste-gebeurtenis=andere-partij': 'buiten-afspraken',
  'laatste-gebeurtenis=vt-gestopt&was-overgedragen=ja': 'niet-geregeld-lokaal-team',
  'laatste-gebeurtenis=vt-gestopt&was-overgedragen=nee': 'niet-geregeld-niet-overgedragen',
  'laatste-gebeurtenis=vt-gestopt&was-overgedragen=weet-niet': 'niet-geregeld-niet-overgedragen',
  'laatste-gebeurtenis=weet-niet': 'blijf-kijken-en-bel',
};

heeftWaarheidstabel(wieIsVerantwoordelijk, TABEL, { wegen: 34, uitkomsten: 18 });
const { alle, eind } = wegenDoor(wieIsVerantwoordelijk);

describe('the examples of W2', () => {
  it.each([2, 3, 4, 5, 8, 12])('guard against dangerous reading %i', (lezing) => {
    expect(voorbeelden.some((voorbeeld) => voorbeeld.lezing === lezing)).toBe(true);
  });
});

describe("'weet-niet' in W2", () => {
  it('never stands on the way to the most permissive outcome', () => {
    const ruim = alle.filter((lijst) => eind(lijst) === wieIsVerantwoordelijk.vanStrengNaarRuim.at(-1));
    expect(ruim.map(link)).toEqual(['laatste-gebeurtenis=stabiel-veilig&vastgesteld-en-afgestemd=ja']);
  });
});

describe('dangerous readings of W2', () => {
  const na = (gebeurtenis: string) => alle.filter((lijst) => lijst[0]?.waarden[0] === gebeurtenis);
  const vragen = (gebeurtenis: string) => new Set(na(gebeurtenis).flatMap((lijst) => lijst.slice(1).map(({ vraag }) => vraag)));

  it("reading 2: after a service no day is counted; the '7de weekdag na melding' of 6.2.1 plays no part (O11)", () => {
    expect(vragen('overgedragen-na-dienst')).toEqual(new Set(['informatie-compleet']));
  });

  it('reading 3: sending the form back does not make Veilig Thuis responsible; a decision to start a service does (O14)', () => {
    const bijVeiligThuis = na('formulier-teruggestuurd').filter((lijst) => eind(lijst) !== 'lokaal-team-blijft');
    expect(bijVeiligThuis.map(link)).toEqual(['laatste-gebeurtenis=formulier-teruggestuurd&vt-besluit=dienst-ingezet']);
  });

  it('reading 3: reporting again does not either, until it is confirmed; a day that has passed only says: the text does, keep looking (O40)', () => {
    const gemeld = { 'laatste-gebeurtenis': 'opnieuw-gemeld', 'overname-bevestigd': 'nee' };
    uitkomst(wieIsVerantwoordelijk, { ...gemeld, 'zevende-weekdag-voorbij': 'nee' }, 'lokaal-team-blijft');
    uitkomst(wieIsVerantwoordelijk, { ...gemeld, 'zevende-weekdag-voorbij': 'ja' }, 'volgens-tekst-veilig-thuis-blijf-kijken');
  });

  it('reading 4: a term that has passed never names one party without confirmation, nor does one whose date is unknown', () => {
    const metTermijn = alle.filter((lijst) => lijst.some(({ vraag }) => ['termijn-voorbij', 'zevende-weekdag-voorbij'].includes(vraag)));
    expect(new Set(metTermijn.map(eind))).toEqual(
      new Set(['niet-eenduidig-termijn-voorbij', 'niet-eenduidig-beide-kijken', 'volgens-tekst-veilig-thuis-blijf-kijken', 'lokaal-team-blijft']),
    );
  });

  it('reading 8: casusregie that ended without stable safety does not end responsibility (O38)', () => {
    uitkomst(wieIsVerantwoordelijk, { 'laatste-gebeurtenis': 'gesloten-niet-stabiel' }, 'tegenstrijdig-loopt-door');
  });

  it('reading 12: when Veilig Thuis stopped, 7.1 names the local team only after a hand-over that is certain; without it nobody is told to let go (O49)', () => {
    const overgedragen = na('vt-gestopt').filter((lijst) => eind(lijst) === 'niet-geregeld-lokaal-team');
    expect(overgedragen.map(link)).toEqual(['laatste-gebeurtenis=vt-gestopt&was-overgedragen=ja']);
    const { vanStrengNaarRuim } = wieIsVerantwoordelijk;
    expect(vanStrengNaarRuim.indexOf('niet-geregeld-niet-overgedragen')).toBeLessThan(vanStrengNaarRuim.indexOf('niet-geregeld-lokaal-team'));
  });

  it('reading 12: after a direct hand-over nothing of chapter 7 is asked and nothing ends (O30)', () => {
    expect(vragen('overgedragen-na-beoordeling')).toEqual(new Set(['belegd', 'termijn-voorbij']));
    expect(na('overgedragen-na-beoordeling').map(eind)).not.toContain('verantwoordelijkheid-eindigt');
  });
});

it('an old link that ended when Veilig Thuis stopped names the question that is new', () => {
  const oud = schrijfDeellink(antwoorden({ 'laatste-gebeurtenis': 'vt-gestopt' }));
  expect(leesDeellink(wieIsVerantwoordelijk, oud).meldingen).toEqual([
    'Niet in de link, misschien omdat deze vragen nieuw zijn: ‘was-overgedragen’. Beantwoord ze nog.',
  ]);
});
