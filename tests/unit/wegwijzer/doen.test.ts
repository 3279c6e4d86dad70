import { describe, expect, it } from 'vitest';
import { handelingenVan, nietsNu, opMoment, overkant } from '../../../src/wegwijzer/doen';
import { isStoel, STOELEN } from '../../../src/site/stoelen';
import { passend } from '../../../src/wegwijzer/passend';
import { notitieVan } from '../../../src/wegwijzer/notitie';
import { puntenVan, uitkomstVan, veiligheidEerst } from '../../../src/wegwijzer/teksten';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { antwoorden } from '../../hulp/wegwijzer';
import { wegwijzer } from '../../hulp/wegwijzerinhoud';

const { gegevens, route } = wegwijzer('overdracht-ontvangen');
const stand = speelAf(
  route,
  antwoorden({ herkomst: 'direct', bevestigd: 'nee', compleet: 'ja', 'gezin-geinformeerd': 'ja', 'contact-gestart': 'ja' }),
);
const past = passend(gegevens, stand.antwoorden);
const blad = uitkomstVan(past, 'nog-te-doen');

describe('who does what, and when', () => {
  it('knows two chairs and the one across', () => {
    expect(STOELEN.map(overkant)).toEqual(['veilig-thuis', 'lokaal-team']);
    expect(['lokaal-team', 'veilig-thuis', 'politie', undefined, {}].map(isStoel)).toEqual([true, true, false, false, false]);
  });

  it('gives each chair its own actions, every one of them at one moment, in the order of the content', () => {
    for (const stoel of STOELEN) {
      const alle = handelingenVan(blad, stoel);
      expect(alle).toBe(stoel === 'veilig-thuis' ? blad.veiligThuis : blad.lokaalTeam);
      const perMoment = (['nu', 'daarna', 'doorlopend'] as const).flatMap((moment) => opMoment(alle, moment));
      expect(new Set(perMoment)).toEqual(new Set(alle));
      expect(perMoment).toHaveLength(alle.length);
    }
    const lijst = ['daarna', 'nu', 'doorlopend', 'nu'] as const;
    const handelingen = lijst.map((wanneer, nr) => ({ tekst: String(nr), wanneer, bronnen: [], toevoeging: false }));
    expect(opMoment(handelingen, 'nu').map(({ tekst }) => tekst)).toEqual(['1', '3']);
  });

  it("has nothing to do for what was answered 'ja'", () => {
    const teksten = blad.lokaalTeam.map(({ tekst }) => tekst).join(' ');
    expect(teksten).toMatch(/[Bb]evestigt/u);
    const gedaan = passend(gegevens, antwoorden({ herkomst: 'direct', bevestigd: 'ja', compleet: 'nee' }));
    expect(
      uitkomstVan(gedaan, 'nog-te-doen')
        .lokaalTeam.map(({ tekst }) => tekst)
        .join(' '),
    ).not.toMatch(/[Bb]evestigt de ontvangst/u);
  });

  it("never says 'done' to a chair with nothing to do: to keep looking, and to call the other", () => {
    for (const stoel of STOELEN) {
      expect(nietsNu(stoel)).toMatch(/Blijf kijken.*Bel (?:Veilig Thuis|het lokale team)\.$/u);
      expect(nietsNu(stoel)).not.toMatch(/klaar|gedaan|niets meer/iu);
    }
    expect(nietsNu('lokaal-team')).toContain('Bel Veilig Thuis');
  });
});

describe('the note of an outcome', () => {
  const niets = { redenen: [], uitzoeken: [], punten: [] };
  it.each(STOELEN)('from the chair %s: its own actions stand right behind the conclusion, before the warning and the answers', (stoel) => {
    const tekst = notitieVan({ ...past, stoel }, stand, blad, niets);
    const naam = stoel === 'veilig-thuis' ? 'VEILIG THUIS' : 'LOKAAL TEAM';
    const plaatsen = ['UITKOMST', `DOE NU (${naam})`, 'LET OP', 'ANTWOORDEN', 'TERMIJNEN', 'TEKST VAN DE AFSPRAKEN'].map((kop) => tekst.indexOf(kop));
    expect(plaatsen).toEqual([...plaatsen].sort((a, b) => a - b));
    expect(plaatsen).not.toContain(-1);
    for (const { tekst: doe } of [...blad.lokaalTeam, ...blad.veiligThuis]) expect(tekst).toContain(`- ${doe}`);
  });

  it('says so, as an addition of this site, when the chair has nothing to do now', () => {
    const leeg = { ...blad, lokaalTeam: [] };
    expect(notitieVan(past, stand, leeg, niets)).toContain(`DOE NU (LOKAAL TEAM)\n- ${nietsNu('lokaal-team')} (toevoeging van deze site)`);
  });
});

describe('unclear points', () => {
  it('about safety come first, each group in the order of the list', () => {
    const punt = (nr: string, ernst: 'veiligheid' | 'inhoud' | 'taal') => ({ nr, ernst, kop: nr, standaard: '', pad: '' });
    const punten = { O2: punt('O2', 'inhoud'), O10: punt('O10', 'veiligheid'), O7: punt('O7', 'veiligheid'), O1: punt('O1', 'taal') };
    const lijst = puntenVan({ ...gegevens, punten }, ['O10', 'O1', 'O2', 'O7', 'O7']);
    expect(veiligheidEerst(lijst).map(({ nr }) => nr)).toEqual(['O7', 'O10', 'O1', 'O2']);
  });
});
