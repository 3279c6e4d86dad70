/** What the lifecycle says where the text is unclear or silent: both chairs, both readings, no more than the source has. */
import { describe, expect, it } from 'vitest';
import type { Bron } from '../../../src/bron/schema-bron';
import { verloop } from '../casusverloop/inhoud';

/** One text of the lifecycle with what it quotes and the unclear points that stand with it. */
interface Tekst {
  readonly waar: string;
  readonly tekst: string;
  readonly bronnen: readonly Bron[];
  readonly punten: readonly string[];
}

const standen: readonly Tekst[] = Object.entries(verloop.regios).flatMap(([regio, { standen: lijst }]) =>
  Object.entries(lijst).map(([naam, { uitleg, bronnen, punten }]) => ({ waar: `${regio} ${naam}`, tekst: uitleg, bronnen, punten })),
);
const taken: readonly Tekst[] = Object.entries(verloop.fasen).flatMap(([fase, { veiligThuis, lokaalTeam, punten }]) =>
  [...veiligThuis, ...lokaalTeam].map(({ tekst, bronnen }) => ({ waar: `fase ${fase}`, tekst, bronnen, punten })),
);
const gebeurtenissen: readonly Tekst[] = Object.entries(verloop.gebeurtenissen).map(([naam, { verandert, past, bronnen, punten }]) => ({
  waar: `gebeurtenis ${naam}`,
  tekst: `${verandert} ${past}`,
  bronnen,
  punten,
}));
const alle = [...standen, ...taken, ...gebeurtenissen];
const met = (anker: string) => alle.filter(({ bronnen }) => bronnen.some((bron) => bron.anker === anker));
const stand = (regio: keyof typeof verloop.regios, naam: string) => verloop.regios[regio].standen[naam];
const fase = (naam: string) => verloop.fasen[naam] ?? { veiligThuis: [], lokaalTeam: [], punten: [], uitleg: '', kort: '' };

describe('the seventh weekday after a direct transfer is past (O7): each chair on the safe side', () => {
  it.each([stand('zicht-op-veiligheid', 'overgang-termijn-voorbij')?.uitleg, verloop.gebeurtenissen['termijn-voorbij']?.verandert])('%s', (tekst) => {
    expect(tekst).toContain('Veilig Thuis laat pas los na een bevestiging');
    expect(tekst).toContain('Het lokale team gaat er vanaf nu van uit dat het verantwoordelijk is.');
    expect(tekst).toContain('keuze van deze site');
  });
});

describe('4.f holds in either case (O80)', () => {
  it.each([...met('4-f-1'), ...met('4-f-2')])('$waar: $tekst', ({ punten, tekst }) => {
    expect(punten).toContain('O80');
    expect(tekst).toMatch(/en bij een multi-probleemsituatie ook niet|en ook bij een multi-probleemsituatie|elk van beide/u);
  });
  it('so casusregie after a direct transfer is not unambiguous', () => {
    expect(stand('casusregie', 'bij-structureel')).toMatchObject({ zekerheid: 'niet eenduidig', norm: 'afspraak' });
  });
});

describe('direct safety', () => {
  it('after a direct transfer: not unambiguous, neither lets go, the local team acts and rings (O81)', () => {
    const na = stand('directe-veiligheid', 'lokaal-veld');
    expect(na).toMatchObject({ wie: 'beide', zekerheid: 'niet eenduidig' });
    expect(na?.norm).toBeUndefined();
    expect(na?.punten).toContain('O81');
    expect(na?.uitleg).toContain('Dan handelt het lokale team en belt het Veilig Thuis.');
    expect(na?.uitleg).toContain('Geen van beide laat los');
    for (const naam of ['overdracht-na-beoordeling', 'bij-lokaal-team-direct', 'teruggekoppeld']) {
      expect(fase(naam).punten).toContain('O81');
      expect(fase(naam).lokaalTeam.map(({ tekst }) => tekst)).toContainEqual(
        expect.stringMatching(/^Het lokale team handelt en belt Veilig Thuis zodra iemand/u),
      );
    }
  });
  it('at a transfer after a service Veilig Thuis judges whether it is realised and tried (O45)', () => {
    const { veiligThuis, punten } = fase('overdracht-na-dienst');
    const ankers = veiligThuis.flatMap(({ bronnen }) => bronnen.map(({ anker }) => anker));
    expect(ankers).toEqual(expect.arrayContaining(['bijlage-4-40', 'bijlage-4-45', 'bijlage-4-46']));
    expect(veiligThuis.some(({ tekst }) => tekst.includes('gerealiseerd en beproefd'))).toBe(true);
    expect(punten).toContain('O45');
  });
  it('wherever it is not settled, both are named', () => {
    for (const [naam, { zekerheid, wie }] of Object.entries(verloop.regios['directe-veiligheid'].standen))
      if (naam !== 'niemand' && (zekerheid === 'niet eenduidig' || zekerheid === 'niet geregeld')) expect(wie, naam).toBe('beide');
  });
});

describe('Veilig Thuis stopped before it handed over: 7.1 does not reach that (O49)', () => {
  it('both hold sight of safety until it is written down who looks', () => {
    const gestopt = stand('zicht-op-veiligheid', 'niet-geregeld-niet-overgedragen');
    expect(gestopt).toMatchObject({ wie: 'beide', zekerheid: 'niet geregeld' });
    expect(gestopt?.uitleg).toContain('Veilig Thuis laat niet los tot is opgeschreven wie kijkt.');
    expect(gestopt?.uitleg).toMatch(/lokaal team dat het gezin kent, blijft kijken en belt Veilig Thuis/u);
  });
});

describe('a service without conditions is a situation of its own (O18, O42)', () => {
  it.each(['dienst', 'overdracht-na-dienst', 'bij-lokaal-team-na-dienst'])('phase %s', (naam) => {
    expect(fase(naam).uitleg).toMatch(/zonder veiligheidsvoorwaarden|geen veiligheidsvoorwaarden/u);
    expect(fase(naam).punten).toEqual(expect.arrayContaining(['O18', 'O42']));
  });
  it('has monitoring and casusregie; for the first contact the text names no last day', () => {
    expect(stand('monitoring', 'loopt')?.uitleg).toMatch(/geen voorwaarden\? Volgens 6\.2\.6 monitort het ook dan/u);
    expect(stand('casusregie', 'loopt')?.uitleg).toContain('ook zonder veiligheidsvoorwaarden');
    const zonder = fase('bij-lokaal-team-na-dienst').lokaalTeam.find(({ tekst }) => tekst.startsWith('Zijn er geen veiligheidsvoorwaarden gesteld?'));
    expect(zonder).toMatchObject({ zekerheid: 'niet geregeld', contact: true });
  });
});

describe('the Jeugdbeschermingstafel', () => {
  const melden = met('6.3-18');
  it.each(melden)('two conditions, both unclear and never a reason to wait (O83): $waar', ({ tekst, punten }) => {
    expect(punten).toContain('O83');
    expect(tekst).toMatch(/eerdere stappen bieden geen oplossing, en samenspraak met Veilig Thuis/u);
    expect(tekst).toMatch(/niet duidelijk/u);
  });
  it('with it stands that nobody waits', () => {
    expect(melden).toHaveLength(3);
    expect(verloop.gebeurtenissen['verzoek-jbt-rvdk']?.verandert).toContain('Wacht er bij grote zorgen over een kind niet op.');
    for (const naam of ['bij-lokaal-team-direct', 'bij-lokaal-team-na-dienst'])
      expect(fase(naam).lokaalTeam.map(({ tekst }) => tekst)).toContainEqual(expect.stringMatching(/^Wacht bij grote zorgen over een kind niet/u));
  });
  const initiatief = taken.filter(({ tekst }) => tekst.includes('initiatief naar Raad'));
  it.each(initiatief)('the initiative is for when force is considered (6.4; O13): $waar', ({ tekst, bronnen, punten }) => {
    expect(tekst).toContain('wanneer een dwangmaatregel wordt overwogen');
    expect(bronnen.map(({ anker }) => anker)).toEqual(expect.arrayContaining(['6.4-1', '6.4-2']));
    expect(punten).toContain('O13');
  });
  it('stands in the four phases in which a party has it', () => {
    expect(initiatief.map(({ waar }) => waar)).toEqual([
      'fase beoordeling',
      'fase dienst',
      'fase bij-lokaal-team-direct',
      'fase bij-lokaal-team-na-dienst',
    ]);
  });
});

describe('informing the family at a direct transfer (6.1.2, 6.1.3; O26, O27)', () => {
  const { veiligThuis, lokaalTeam, punten } = fase('overdracht-na-beoordeling');
  it.each([
    ['Veilig Thuis', veiligThuis, ['6.1.2-2', '6.1.2-3', '6.1.3-7', '6.1.3-8']],
    ['the local team', lokaalTeam, ['6.1.3-2', '6.1.3-3', '6.1.3-4', '6.1.3-5']],
  ])('is a task of %s, with the word on safe contact', (_wie, lijst, ankers) => {
    for (const anker of ankers)
      expect(
        lijst.filter(({ bronnen }) => bronnen.some((bron) => bron.anker === anker)).map(({ contact }) => contact),
        anker,
      ).toEqual([true]);
  });
  it('never with the name of the reporter unless it may be shared', () => {
    expect(punten).toEqual(expect.arrayContaining(['O26', 'O27']));
    expect(lokaalTeam.find(({ tekst }) => tekst.startsWith('Noemt de melder pas als vaststaat'))?.toevoeging).toBe(true);
  });
});

describe('what the source says with a condition keeps it', () => {
  it('4.j: where joining forces is necessary', () => {
    expect(met('4-j-1').length).toBeGreaterThan(2);
    for (const { tekst, waar } of met('4-j-1')) expect(tekst, waar).toMatch(/waar samen optrekken noodzakelijk is/iu);
  });
  it('6.3: support when the family is not (longer) open, or help does not lead to recovery within the agreed periods', () => {
    const steun = fase('bij-lokaal-team-na-dienst').veiligThuis.find(({ tekst }) => tekst.startsWith('Biedt ondersteuning'));
    expect(steun?.tekst).toBe(
      'Biedt ondersteuning als het gezin niet (langer) openstaat voor hulp, of de hulp niet binnen de afgesproken termijnen leidt tot herstel.',
    );
  });
  it('6.2.6: monitoring has no starting point in the text (O41)', () => {
    const { verandert, punten } = verloop.gebeurtenissen['overgedragen-na-dienst'] ?? {};
    expect(verandert).toContain('De tekst noemt geen beginpunt; deze site laat de monitoring hier beginnen.');
    expect(punten).toContain('O41');
  });
  it('B6: the heading of the form is not limited to a direct transfer (O82)', () => {
    const { verandert, past, punten, bronnen } = verloop.gebeurtenissen['terugkoppeling'] ?? {};
    expect(`${verandert ?? ''} ${past ?? ''}`).not.toContain('directe overdracht');
    expect(verandert).toContain('Na een dienst belt het lokale team Veilig Thuis; het formulier mag erbij.');
    expect(punten).toContain('O82');
    expect(bronnen?.map(({ anker }) => anker)).toContain('bijlage-6-2');
  });
  it('a condition that is not kept: danger first, then what was agreed, then Veilig Thuis (6.2.3, 7.2, B4)', () => {
    const { verandert = '', bronnen = [] } = verloop.gebeurtenissen['voorwaarde-niet-nageleefd'] ?? {};
    expect(verandert).toMatch(/112.*consequenties die zijn afgesproken.*bel Veilig Thuis/u);
    expect(bronnen.map(({ anker }) => anker)).toEqual(['bijlage-4-48', '6.2.3-3', '7.2-5']);
  });
});

it('Veilig Thuis is ‘het’, and the responsibility is ‘die’', () => {
  const fout = alle.filter(({ tekst }) => /(?:Veilig Thuis|verantwoordelijkheid|monitoring)\b[^.?!]*\b(?:zij|haar)\b/u.test(tekst));
  expect(fout.map(({ waar, tekst }) => `${waar}: ${tekst}`)).toEqual([]);
});
