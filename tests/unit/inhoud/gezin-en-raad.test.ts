/** W7: papers with the reporter's name can be on their way. W8: the initiative counts for coercion, and the Tafel is never a reason to wait. */
import { describe, expect, it } from 'vitest';
import { passend } from '../../../src/wegwijzer/passend';
import { antwoorden } from '../../hulp/wegwijzer';
import { uitkomstteksten, vragenteksten, wegwijzer } from '../../hulp/wegwijzerinhoud';

const gezin = (contact: string, gevaar: string) =>
  passend(wegwijzer('wie-informeert-het-gezin').gegevens, antwoorden({ 'contact-vt': contact, 'gevaar-bij-informeren': gevaar }));
const TEGENHOUDEN = /of de stukken al weg zijn en of de melder erin staat\. Laat ze tegenhouden als ze nog niet weg zijn\./u;

describe('danger when Veilig Thuis had contact: the family gets the same papers, with who reported (6.1.2, 6.1.4)', () => {
  it.each(['ja', 'weet-niet'])('%s: ask first whether they have gone, and have them held back', (gevaar) => {
    const een = gezin('ja', gevaar).uitkomsten['eerst-veilige-wijze'];
    expect(een?.conclusie).toMatch(
      /^Vraag Veilig Thuis nu of de stukken al weg zijn en laat ze anders tegenhouden; spreek daarna een veilige manier/u,
    );
    expect(een?.lokaalTeam[0]?.tekst).toMatch(TEGENHOUDEN);
    expect(een?.veiligThuis[0]?.tekst).toContain('Houdt ze tegen zolang er gevaar kan zijn.');
    expect(een?.bronnen.map(({ pad }) => pad.split('#')[1])).toEqual(expect.arrayContaining(['6.1.2-2', '6.1.4-5']));
    expect(JSON.stringify(een?.lokaalTeam)).not.toContain('6.1.3-2');
  });
  it.each(['ja', 'weet-niet'])('%s, without contact: no papers are spoken of', (gevaar) => {
    const een = gezin('nee', gevaar).uitkomsten['eerst-veilige-wijze'];
    expect(JSON.stringify([een?.conclusie, een?.toelichting, een?.waarschuwing, een?.lokaalTeam, een?.veiligThuis])).not.toMatch(/stukken/u);
    expect(een?.bronnen.map(({ pad }) => pad.split('#')[1])).toContain('6.1.2-3');
  });
  it('not knowing has its own words, and counts as danger', () => {
    expect(gezin('nee', 'weet-niet').uitkomsten['eerst-veilige-wijze']?.toelichting).toContain('Dat telt hier als gevaar.');
    expect(gezin('nee', 'ja').uitkomsten['eerst-veilige-wijze']?.toelichting).toContain('U weet dat er gevaar kan zijn.');
  });
  it('the papers have a name as a ground', () => {
    const { kenmerken, vragen } = vragenteksten.get('wie-informeert-het-gezin') ?? {};
    expect(kenmerken?.['stukken']).toBe('Het gezin krijgt dezelfde stukken');
    expect(vragen?.['contact-vt']?.antwoorden['ja']?.grond).toBeDefined();
  });
  it('the outcome after no danger says that was found out, and what to do when it changes', () => {
    const een = gezin('ja', 'nee').uitkomsten['gezin-heeft-stukken'];
    expect(een?.toelichting).toContain('u hebt nagegaan dat informeren geen gevaar geeft');
    expect(een?.waarschuwing).toMatch(/Vertel bij twijfel over gevaar nog niets, bel Veilig Thuis en laat de stukken tegenhouden\./u);
  });
  it.each(['ja', 'nee'])('contact %s, danger: no telephone call to the family either', (contact) => {
    expect(gezin(contact, 'ja').uitkomsten['eerst-veilige-wijze']?.waarschuwing).toMatch(/^Bel het gezin niet, stuur niets en ga nergens langs/u);
  });
  it('contact unknown: whom to call, and whom to tell nothing yet, stands apart', () => {
    const een = uitkomstteksten.get('wie-informeert-het-gezin')?.['vraag-eerst-veilig-thuis'];
    expect(een?.waarschuwing).toContain('vertel het gezin nog niets. Bel wel meteen Veilig Thuis, en bel bij direct gevaar 112.');
    expect(een?.lokaalTeam[0]?.tekst).toMatch(/voordat het lokale team zelf contact legt\.$/u);
  });
  it('the papers are no permission to be silent', () => {
    expect(JSON.stringify(uitkomstteksten.get('wie-informeert-het-gezin')?.['gezin-heeft-stukken'])).not.toContain('hoeft');
  });
  it('not naming the reporter is no agreement: the readings differ (O26)', () => {
    const { norm, zekerheid } = uitkomstteksten.get('wie-informeert-het-gezin')?.['noem-melder-niet'] ?? {};
    expect([norm, zekerheid]).toEqual([undefined, 'niet eenduidig']);
  });
});

const raad = uitkomstteksten.get('raad-of-politie') ?? {};

describe('who takes the initiative (6.3, 6.4)', () => {
  it.each(['veilig-thuis-initiatief', 'lokaal-team-initiatief', 'bepaal-eerst-verantwoordelijke', 'niet-geregeld-overleg'])(
    '%s: when coercion is considered, with that sentence as a source',
    (id) => {
      expect(JSON.stringify([raad[id]?.conclusie, raad[id]?.toelichting])).toMatch(/dwangmaatregel (?:wordt )?overwogen|dwangmaatregel overwogen/u);
      expect(raad[id]?.bronnen.map(({ anker }) => anker)).toContain('6.4-1');
    },
  );
  it.each(['veilig-thuis-initiatief', 'lokaal-team-initiatief'])("%s: 6.4-3 carries the norm 'richtlijn', of the outcome and of the action", (id) => {
    const { bronnen, veiligThuis, lokaalTeam } = raad[id] ?? { bronnen: [], veiligThuis: [], lokaalTeam: [] };
    const neemt = [...veiligThuis, ...lokaalTeam].find(({ tekst }) => tekst.startsWith('Neemt het initiatief'));
    expect(raad[id]?.norm).toBe('richtlijn');
    expect(bronnen.map(({ anker }) => anker)).toContain('6.4-3');
    expect(neemt?.bronnen.map(({ anker }) => anker)).toContain('6.4-3');
  });
  it.each(['overleg-nu', 'spoed-direct-handelen'])('%s: neither party stops watching before another has confirmed', (id) => {
    for (const lijst of [raad[id]?.veiligThuis, raad[id]?.lokaalTeam])
      expect(lijst?.map(({ tekst }) => tekst)).toContain('Blijft kijken tot een ander heeft bevestigd dat die het overneemt.');
  });
  it('the Tafel: both readings, its whole sentence, and no reason to wait (O83)', () => {
    const metTafel = Object.values(raad).filter(({ lokaalTeam }) => lokaalTeam.some(({ bronnen }) => bronnen.some(({ regel }) => regel === 'R108')));
    expect(metTafel).toHaveLength(3);
    for (const { lokaalTeam, punten } of metTafel) {
      const plaats = lokaalTeam.findIndex(({ tekst }) => tekst.includes('rechtstreeks melden bij de Jeugdbeschermingstafel'));
      expect(lokaalTeam[plaats]).toMatchObject({ norm: 'kan', zekerheid: 'niet eenduidig' });
      expect(lokaalTeam[plaats]?.bronnen[0]?.citaat).toMatch(
        /wanneer bovengenoemde mogelijkheden geen oplossing bieden – in samenspraak met Veilig Thuis/u,
      );
      expect(lokaalTeam[plaats + 1]).toMatchObject({
        toevoeging: true,
        tekst: expect.stringMatching(/^Wacht bij grote zorgen om een kind niet op eerdere stappen of op samenspraak/u) as string,
      });
      expect(punten).toContain('O83');
    }
  });
  it('what a report to the Tafel does to the responsibility is unclear, not absent (O13)', () => {
    const tekst = JSON.stringify(raad['lokaal-team-initiatief']);
    expect(tekst).toContain('Voor een melding bij de Jeugdbeschermingstafel is de tekst niet duidelijk (punt O13).');
    expect(tekst).not.toMatch(/verplaatst de verantwoordelijkheid niet/u);
  });
});
