/**
 * What the first screen of an outcome goes on: every action says when it is for, 'now' is a short list of acts, the conclusion is one sentence,
 * the warning two at most, and nothing of another situation is brought up. Looked at in the situations that lead to an outcome, for only some
 * lines count in each.
 */
import { describe, expect, it } from 'vitest';
import { routes, voorbeelden } from '../../../src/machines/register';
import type { Gegeven } from '../../../src/machines/voorbeeld';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import type { HandelingTekst, UitkomstTekst } from '../../../src/wegwijzer/gegevens';
import { passend } from '../../../src/wegwijzer/passend';
import { blad } from '../../hulp/blad';
import { aanvullingen } from '../../hulp/wegwijzer';
import { uitkomstteksten, wegwijzer } from '../../hulp/wegwijzerinhoud';

/** Of these check lists only the examples are looked at: their lists of answers run into the hundred thousands. */
const LANG = ['directe-overdracht', 'overdracht-ontvangen'];
const STOELEN = ['lokaalTeam', 'veiligThuis'] as const;
const VOLGORDE = ['nu', 'daarna', 'doorlopend'];

/** Every situation with its outcome as shown there. */
const situaties = Object.entries(routes).flatMap(([slug, route]) => {
  const { gegevens } = wegwijzer(slug);
  const lijsten = [...(voorbeelden[slug] ?? []).map(({ antwoorden }) => antwoorden), ...(LANG.includes(slug) ? [] : aanvullingen(route))];
  return lijsten.flatMap((lijst) => {
    const id = speelAf(route, lijst).uitkomst ?? '';
    const uitkomst = passend(gegevens, lijst).uitkomsten[id];
    return uitkomst ? [{ id, waar: `${slug}, ${id}: ${lijst.map(({ waarden }) => waarden.join('+')).join(', ')}`, uitkomst }] : [];
  });
});
const fout = (is: (een: UitkomstTekst, id: string) => boolean) => situaties.filter(({ uitkomst, id }) => is(uitkomst, id)).map(({ waar }) => waar);
/** The point in '6.3' or before ')' ends no sentence. */
const aantalZinnen = (tekst: string) => tekst.split(/(?<=[.?!])\s+/u).length;
const voorNu = <H extends Pick<HandelingTekst, 'wanneer'>>(lijst: readonly H[]) => lijst.filter(({ wanneer }) => wanneer === 'nu');
const dubbel = (lijst: readonly string[]) => new Set(lijst).size !== lijst.length;

it.each(Object.keys(routes))('%s: the situations lead to every outcome', (slug) => {
  const bereikt = new Set(situaties.filter(({ waar }) => waar.startsWith(`${slug}, `)).map(({ id }) => id));
  expect([...bereikt].sort()).toEqual(Object.keys(uitkomstteksten.get(slug) ?? {}).sort());
});

describe('when an action is for', () => {
  const lijsten = [...uitkomstteksten].flatMap(([slug, uitkomsten]) =>
    Object.entries(uitkomsten).flatMap(([id, een]) => STOELEN.map((stoel) => ({ waar: `${slug}, ${id}, ${stoel}`, lijst: een[stoel] }))),
  );
  it('orders the list: now, after, all the time, behind the one line about safety', () => {
    const rangen = lijsten.map(({ waar, lijst }) => {
      const begint = /directe veiligheid|directe onveiligheid|^Houdt zicht op de veiligheid/u.test(lijst[0]?.tekst ?? '') ? 1 : 0;
      return { waar, rij: lijst.slice(begint).map(({ wanneer = '' }) => VOLGORDE.indexOf(wanneer)) };
    });
    expect(rangen.filter(({ rij }) => rij.some((een, plaats) => een < (rij[plaats - 1] ?? 0))).map(({ waar }) => waar)).toEqual([]);
  });
  const nu = lijsten.flatMap(({ waar, lijst }) => voorNu(lijst).map(({ tekst }) => ({ waar, tekst })));
  it("what is so and what goes on is never 'now'", () => {
    const geenDaad =
      /^(?:Is (?!bij)|Heeft|Krijgt|Werkt|Bepaalt|Houdt|Monitort|De casusregisseur|Wie nu)\b|^Blijft (?!kijken (?:en belt|als het team het gezin kent, en belt))/u;
    expect(nu.length).toBeGreaterThan(140);
    expect(nu.filter(({ tekst }) => geenDaad.test(tekst))).toEqual([]);
  });
  it("what may be done is 'now' only where that power is what the outcome is about", () => {
    expect(new Set(nu.filter(({ tekst }) => tekst.startsWith('Kan ')).map(({ waar }) => waar))).toEqual(
      new Set([
        'wie-is-verantwoordelijk, lokaal-team-blijft, veiligThuis',
        'terugkoppelen, nieuwe-aanmelding, lokaalTeam',
        'terugkoppelen, jeugdbeschermingstafel-kan, lokaalTeam',
        'raad-of-politie, spoed-direct-handelen, lokaalTeam',
      ]),
    );
  });
});

describe('in every situation', () => {
  it('the local team has something to do now, but where Veilig Thuis is still assessing a family it does not know', () => {
    const niets = fout((een) => voorNu(een.lokaalTeam).length === 0);
    expect(niets.filter((waar) => !waar.startsWith('directe-overdracht, eerst-veiligheidsbeoordeling:'))).toEqual([]);
  });
  it('that is a short list: four at most, and five where a whole hand-over is still to be taken up', () => {
    expect(fout((een, id) => STOELEN.some((stoel) => voorNu(een[stoel]).length > (id === 'nog-te-doen' ? 5 : 4)))).toEqual([]);
  });
  it('a line about someone who may be in direct danger comes first', () => {
    const gevaar =
      /^(?:Handelt|Het lokale team (?:handelt|belt nu)|Gaat na of iemand direct gevaar|Belt bij direct gevaar|Wacht bij direct gevaar|Beoordeelt nu of iemand direct gevaar)/u;
    expect(fout((een) => STOELEN.some((stoel) => voorNu(een[stoel]).findIndex(({ tekst }) => gevaar.test(tekst)) > 0))).toEqual([]);
    expect(fout((een) => gevaar.test(voorNu(een.lokaalTeam)[0]?.tekst ?? '')).length).toBeGreaterThan(10);
  });
  it('the conclusion is one sentence of at most 25 words; two only where the call about direct safety comes first', () => {
    const meer = situaties.filter(({ uitkomst }) => aantalZinnen(uitkomst.conclusie) !== 1);
    expect([...new Set(meer.map(({ id }) => id))]).toEqual(['nog-te-doen']);
    for (const { uitkomst } of meer) expect(uitkomst.conclusie).toMatch(/^Begin met de directe veiligheid: bel nu Veilig Thuis\. \S[^.]*\.$/u);
    expect(fout(({ conclusie }) => conclusie.split(/\s+/u).length > 25)).toEqual([]);
  });
  it('the warning is two sentences at most', () => {
    expect(fout(({ waarschuwing = '' }) => aantalZinnen(waarschuwing) > 2)).toEqual([]);
    expect(fout(({ waarschuwing = '' }) => waarschuwing === '')).toEqual([]);
  });
  it('no action and no point is named twice', () => {
    expect(fout((een) => STOELEN.some((stoel) => dubbel(een[stoel].map(({ tekst }) => tekst))))).toEqual([]);
    expect(fout(({ punten }) => dubbel(punten.map(({ nr }) => nr)))).toEqual([]);
  });
});

describe('what the answers settle is not brought up', () => {
  const bij = (slug: string, id: string, antwoord: string) =>
    situaties.filter(({ waar }) => waar.startsWith(`${slug}, ${id}:`) && waar.endsWith(antwoord)).map(({ uitkomst }) => uitkomst);
  it.each([
    ['wie-is-verantwoordelijk', 'niet-eenduidig-termijn-voorbij', 'ja', ['O8', 'O15']],
    ['wie-is-verantwoordelijk', 'volgens-tekst-veilig-thuis-blijf-kijken', 'ja', ['O15', 'O16']],
    ['wie-is-verantwoordelijk', 'lokaal-team-casusregisseur', 'ja', ['O44']],
    ['terugkoppelen', 'geen-terugkoppelsituatie', 'nee', ['O1', 'O6']],
    ['terugkoppelen', 'bel-over-herkomst', 'weet-niet', ['O18', 'O42']],
    ['terugkoppelen', 'overleg-veilig-thuis-stappen', 'weet-niet', ['O82']],
  ])('%s, %s after %s: not %s', (slug, id, antwoord, weg) => {
    const uitkomsten = bij(slug, id, antwoord);
    expect(uitkomsten.length).toBeGreaterThan(0);
    expect(uitkomsten.flatMap(({ punten }) => punten.map(({ nr }) => nr)).filter((nr) => weg.includes(nr))).toEqual([]);
  });
  it('a form about attempts only where contact does not work', () => {
    const formulieren = (id: string, antwoord: string) =>
      new Set(bij('terugkoppelen', id, antwoord).flatMap((een) => een.formulieren.map(({ naar }) => naar)));
    expect(formulieren('overleg-veilig-thuis-stappen', 'na-dienst, geen-contact')).toContain('contactpogingen');
    expect([...formulieren('overleg-veilig-thuis-stappen', 'na-dienst, niet-open')]).toEqual(['terugkoppeling']);
    expect([...formulieren('overleg-veilig-thuis-stappen', 'na-dienst, weet-niet')]).toEqual([]);
  });

  const MOGELIJKHEDEN = { herkomst: 'na-dienst', grond: 'geen-mogelijkheden' };
  const DIENST = { herkomst: 'na-dienst', bevestigd: 'ja', compleet: 'ja', 'voorwaarden-schriftelijk': 'ja', 'gezin-geinformeerd': 'ja' };
  it.each<[string, Gegeven, readonly string[], readonly string[]]>([
    ['casusregie-afsluiten', { ...MOGELIJKHEDEN, 'stappen-doorlopen': 'nee' }, ['O38', 'O48', 'O83'], ['O39']],
    ['casusregie-afsluiten', { ...MOGELIJKHEDEN, 'stappen-doorlopen': 'ja', besproken: 'nee' }, ['O38', 'O39', 'O48'], ['O83']],
    ['casusregie-afsluiten', { ...MOGELIJKHEDEN, 'stappen-doorlopen': 'ja', besproken: 'ja' }, ['O38'], ['O31', 'O39']],
    ['directe-overdracht', { veiligheidsbeoordeling: 'nee' }, ['O7', 'O77'], ['O19']],
    ['opschalen', { aanleiding: 'niet-nakomen', herhaald: 'nee' }, ['O54'], ['O53']],
    ['opschalen', { aanleiding: 'plan-werkt-niet', herkomst: 'weet-niet' }, ['O14', 'O83'], ['O6', 'O18']],
    ['overdracht-ontvangen', { ...DIENST, 'contact-gestart': 'nee' }, ['O15', 'O18'], ['O27', 'O44']],
    ['overdracht-ontvangen', { ...DIENST, compleet: 'nee', 'gezin-geinformeerd': 'nee' }, ['O27', 'O44'], ['O15']],
  ])('%s after %o: points %o, not %o', (slug, gegeven, wel, niet) => {
    const { nummers } = blad(slug, gegeven);
    expect(nummers).toEqual(expect.arrayContaining([...wel]));
    expect(nummers.filter((nr) => niet.includes(nr))).toEqual([]);
  });
  it('what waits on contact or on the warm hand-over is for now only after that', () => {
    const gedaan = { ...DIENST, 'contact-gestart': 'ja', 'warme-overdracht': 'ja', 'direct-veilig': 'ja' };
    const open = { ...gedaan, 'plan-gestart': 'nee', 'consequenties-afgesproken': 'nee', 'monitoring-afgesproken': 'nee' };
    const aantal = (gegeven: Gegeven) => voorNu(blad('overdracht-ontvangen', gegeven).lokaalTeam).length;
    expect(aantal(open)).toBe(3);
    expect(aantal({ ...open, 'contact-gestart': 'nee' })).toBe(3);
    expect(aantal({ ...open, 'warme-overdracht': 'nee' })).toBe(2);
    expect(aantal({ ...open, 'contact-gestart': 'nee', 'warme-overdracht': 'nee' })).toBe(1);
  });
});
