/**
 * What the first screen of an outcome goes on: every action says when it is for, 'now' is a short list of acts, the conclusion is one sentence
 * and the warning at most two. Looked at in every situation that leads to an outcome, for only some lines count there.
 */
import { describe, expect, it } from 'vitest';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import type { UitkomstTekst } from '../../../src/wegwijzer/gegevens';
import { passend } from '../../../src/wegwijzer/passend';
import { aanvullingen } from '../../hulp/wegwijzer';
import { uitkomstteksten, wegwijzer } from '../../hulp/wegwijzerinhoud';

const SLUGS = ['terugkoppelen', 'wie-is-verantwoordelijk', 'raad-of-politie'];
const STOELEN = ['veiligThuis', 'lokaalTeam'] as const;
const VOLGORDE = ['nu', 'daarna', 'doorlopend'];

/** Every situation with its outcome as shown there. */
const situaties = SLUGS.flatMap((slug) => {
  const { gegevens, route } = wegwijzer(slug);
  return [...aanvullingen(route)].flatMap((lijst) => {
    const id = speelAf(route, lijst).uitkomst ?? '';
    const uitkomst = passend(gegevens, lijst).uitkomsten[id];
    return uitkomst ? [{ waar: `${slug}, ${id}: ${lijst.map(({ waarden }) => waarden.join('+')).join(', ')}`, uitkomst }] : [];
  });
});
const fout = (is: (een: UitkomstTekst) => boolean) => situaties.filter(({ uitkomst }) => is(uitkomst)).map(({ waar }) => waar);
/** The point in '6.3' or before ')' ends no sentence. */
const aantalZinnen = (tekst: string) => tekst.split(/(?<=[.?!])\s+/u).length;
const nu = (een: UitkomstTekst, stoel: (typeof STOELEN)[number]) => een[stoel].filter(({ wanneer }) => wanneer === 'nu');

describe('when an action is for', () => {
  const handelingen = SLUGS.flatMap((slug) =>
    Object.entries(uitkomstteksten.get(slug) ?? {}).flatMap(([id, een]) =>
      STOELEN.map((stoel) => ({ waar: `${slug}, ${id}, ${stoel}`, lijst: een[stoel] })),
    ),
  );
  it('orders the list: now, after, all the time, behind the one line about direct safety', () => {
    const rangen = handelingen.map(({ waar, lijst }) => {
      const begint = /directe veiligheid|directe onveiligheid/u.test(lijst[0]?.tekst ?? '') ? 1 : 0;
      return { waar, rij: lijst.slice(begint).map(({ wanneer = '' }) => VOLGORDE.indexOf(wanneer)) };
    });
    expect(rangen.filter(({ rij }) => rij.some((een, plaats) => een < (rij[plaats - 1] ?? 0))).map(({ waar }) => waar)).toEqual([]);
  });
  it("a state or a rule is never 'now'", () => {
    const staat =
      /^(?:Is|Heeft|Krijgt|Werkt|Bepaalt|Houdt|Monitort|De casusregisseur)\b|^Blijft (?!kijken (?:en belt|als het team het gezin kent, en belt))/u;
    const lijst = handelingen.flatMap((een) => een.lijst).filter(({ wanneer }) => wanneer === 'nu');
    expect(lijst.filter(({ tekst }) => staat.test(tekst)).map(({ tekst }) => tekst)).toEqual([]);
  });
});

describe('in every situation', () => {
  it('the walkthroughs lead somewhere', () => {
    expect(situaties.length).toBeGreaterThan(60);
  });
  it('the local team has something to do now, and neither chair more than four things', () => {
    expect(fout((een) => nu(een, 'lokaalTeam').length === 0)).toEqual([]);
    expect(fout((een) => STOELEN.some((stoel) => nu(een, stoel).length > 4))).toEqual([]);
  });
  it('a line about someone who may be in direct danger comes first', () => {
    const gevaar = /^(?:Handelt en belt|Gaat na of iemand direct gevaar|Belt bij direct gevaar|Wacht bij direct gevaar)/u;
    expect(fout((een) => STOELEN.some((stoel) => nu(een, stoel).findIndex(({ tekst }) => gevaar.test(tekst)) > 0))).toEqual([]);
  });
  it('the conclusion is one sentence of at most 25 words, the warning at most two sentences', () => {
    expect(fout(({ conclusie }) => aantalZinnen(conclusie) !== 1 || conclusie.split(/\s+/u).length > 25)).toEqual([]);
    expect(fout(({ waarschuwing = '' }) => aantalZinnen(waarschuwing) > 2)).toEqual([]);
  });
  it('nothing is named twice', () => {
    expect(fout((een) => STOELEN.some((stoel) => new Set(een[stoel].map(({ tekst }) => tekst)).size !== een[stoel].length))).toEqual([]);
    expect(fout(({ punten }) => new Set(punten.map(({ nr }) => nr)).size !== punten.length)).toEqual([]);
  });
});

describe('what the answers settle is not brought up again', () => {
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
      bij('terugkoppelen', id, antwoord).flatMap((een) => een.formulieren.map(({ naar }) => naar));
    expect(formulieren('overleg-veilig-thuis-stappen', 'na-dienst, geen-contact')).toContain('contactpogingen');
    expect(formulieren('overleg-veilig-thuis-stappen', 'na-dienst, niet-open')).toEqual(['terugkoppeling']);
    expect(formulieren('overleg-veilig-thuis-stappen', 'na-dienst, weet-niet')).toEqual([]);
  });
});
