/** What a share link says, and what a reader is told when it is old, cut off or made by hand. */
import { describe, expect, it } from 'vitest';
import { directeOverdracht } from '../../../src/machines/directe-overdracht';
import { leesDeellink, schrijfDeellink } from '../../../src/wegwijzer/deellink';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { antwoord, antwoorden } from '../../hulp/wegwijzer';

const lees = (fragment: string) => leesDeellink(directeOverdracht, fragment);
const JA = antwoorden({ veiligheidsbeoordeling: 'ja', acuut: 'nee' });

describe('writing a share link', () => {
  it('follows the contract, and keeps an explicit nee', () => {
    expect(schrijfDeellink(JA)).toBe('#v1&veiligheidsbeoordeling=ja&acuut=nee');
    expect(schrijfDeellink([antwoord('bijzondere-vorm', 'pcf', 'vgv')])).toBe('#v1&bijzondere-vorm=pcf+vgv');
    expect(schrijfDeellink([])).toBe('#v1');
  });
});

describe('reading a share link', () => {
  it.each([
    '#v1&veiligheidsbeoordeling=ja&acuut=nee',
    'v1&veiligheidsbeoordeling=ja&acuut=nee',
    '#v1&veiligheidsbeoordeling=ja&acuut%3Dnee',
    '#v1&veiligheidsbeoordeling=ja&acuut=nee&',
  ])('reads %s', (link) => {
    expect(lees(link)).toEqual({ antwoorden: JA, meldingen: [] });
  });

  it.each(['', '#', '#v1', '#v1&'])("takes '%s' as no answers, without a message", (link) => {
    expect(lees(link)).toEqual({ antwoorden: [], meldingen: [] });
  });

  it.each(['+', '%2B', '%2b'])('reads several values joined with %s, in any order, each once', (plus) => {
    const begin = speelAf(
      directeOverdracht,
      antwoorden({
        veiligheidsbeoordeling: 'ja',
        acuut: 'nee',
        letsel: 'nee',
        'ongeboren-kind': 'nee',
        psychiatrie: 'nee',
        'onderzoek-nodig': 'nee',
        'hulp-ongewenst': 'nee',
        'melder-anoniem': 'nee',
      }),
    ).antwoorden;
    const gelezen = lees(`${schrijfDeellink(begin)}&bijzondere-vorm=${['vgv', 'pcf', 'vgv'].join(plus)}`);
    expect(gelezen).toEqual({ antwoorden: [...begin, antwoord('bijzondere-vorm', 'pcf', 'vgv')], meldingen: [] });
  });

  it.each(['#v2&veiligheidsbeoordeling=ja', '#v11', '#V1&veiligheidsbeoordeling=ja', '#&v1', '#veiligheidsbeoordeling=ja', '#onzin'])(
    'takes no answers from another version: %s',
    (link) => {
      expect(lees(link)).toEqual({ antwoorden: [], meldingen: [expect.stringContaining('andere versie')] });
    },
  );

  it.each<[string, string, RegExp]>([
    ['unknown question', '&kleur=ja', /vraag die deze wegwijzer niet kent: 'kleur'/],
    ['outcome instead of a question', '&direct-overdragen-kan=ja', /niet kent: 'direct-overdragen-kan'/],
    ['name of an object property', '&__proto__=ja', /niet kent: '\?\?proto\?\?'/],
    ['constructor', '&constructor=ja', /niet kent: 'constructor'/],
    ['unknown answer', '&letsel=misschien', /bij de vraag 'letsel' een antwoord dat deze wegwijzer niet kent: 'misschien'/],
    ['event name of multiple choice', '&letsel=vormen', /niet kent: 'vormen'/],
    ['two answers to a yes/no question', '&letsel=ja+nee', /niet kent: 'ja\+nee'/],
    ['no answer', '&letsel=', /een antwoord dat deze wegwijzer niet kent: ''/],
    ['no equals sign', '&letsel', /beschadigd bij 'letsel'/],
    ['empty part', '&&letsel=ja', /beschadigd bij ''/],
    ['out of order', '&psychiatrie=ja', /'psychiatrie' is op deze plaats in de link niet aan de orde/],
    ['not on this path', '&contact-gehad=ja', /'contact-gehad' is op deze plaats/],
    ['the same question again', '&acuut=ja', /'acuut' staat meer dan één keer/],
    ['broken percent-encoding', '&letsel=%E0%A4%A', /beschadigd bij/],
    ['lone percent sign', '&letsel%=ja', /beschadigd bij 'letsel\?=ja'/],
  ])('keeps what stands before: %s', (_naam, staart, melding) => {
    const gelezen = lees(`${schrijfDeellink(JA)}${staart}&letsel=ja`);
    expect(gelezen.antwoorden).toEqual(JA);
    expect(gelezen.meldingen).toEqual([expect.stringMatching(melding)]);
    expect(gelezen.meldingen[0]).toMatch(/De antwoorden die daarvoor staan, zijn wel ingevuld\. Controleer ze en ga verder\.$/);
  });

  it('says where to begin when nothing could be kept', () => {
    expect(lees('#v1&acuut=ja').meldingen).toEqual([expect.stringMatching(/Begin bij de eerste vraag\.$/)]);
  });

  it('says the same things in the same words', () => {
    const na = ' De antwoorden die daarvoor staan, zijn wel ingevuld. Controleer ze en ga verder.';
    const begin = schrijfDeellink(JA);
    expect(lees(`${begin}&kleur=ja`).meldingen).toEqual([`De link noemt een vraag die deze wegwijzer niet kent: 'kleur'.${na}`]);
    expect(lees(`${begin}&acuut=ja`).meldingen).toEqual([`De vraag 'acuut' staat meer dan één keer in de link.${na}`]);
    expect(lees(`${begin}&twijfel=ja`).meldingen).toEqual([`De vraag 'twijfel' is op deze plaats in de link niet aan de orde.${na}`]);
    expect(lees(`${begin}&letsel=a+b`).meldingen).toEqual([
      `De link noemt bij de vraag 'letsel' een antwoord dat deze wegwijzer niet kent: 'a+b'.${na}`,
    ]);
    expect(lees(`${begin}&=ja`).meldingen).toEqual([`De link is beschadigd bij '=ja'.${na}`]);
    expect(lees('#v2').meldingen).toEqual([
      'Deze link hoort bij een andere versie van de wegwijzer. De antwoorden zijn niet overgenomen. Begin bij de eerste vraag.',
    ]);
  });

  it('refuses answers after the outcome', () => {
    expect(lees('#v1&veiligheidsbeoordeling=nee&acuut=ja').meldingen).toEqual([expect.stringContaining("'acuut' is op deze plaats")]);
  });

  it('says that a link is too long when all that was read is right', () => {
    expect(lees(`${schrijfDeellink(JA)}&${'x'.repeat(5000)}`)).toEqual({
      antwoorden: JA,
      meldingen: [expect.stringMatching(/^De link is te lang\./)],
    });
  });

  it('cuts a link at 4000 characters, and says so', () => {
    const link = schrijfDeellink(JA);
    const vol = `${link}&${'&'.repeat(4000)}`;
    const heel = `${link}&x=`;
    expect(lees(heel.padEnd(4000, 'y')).meldingen).toEqual([expect.stringContaining("niet kent: 'x'")]);
    expect(lees(heel.padEnd(4001, 'y'))).toEqual({ antwoorden: JA, meldingen: [expect.stringMatching(/^De link is te lang\. De antwoorden die/)] });
    expect(lees(vol).meldingen).toEqual([expect.stringMatching(/^De link is beschadigd bij ''\. /)]);
    expect(lees(`#v1&${'x'.repeat(5000)}`).meldingen).toEqual(['De link is te lang. Begin bij de eerste vraag.']);
  });

  it('does not look at what comes after 4000 characters', () => {
    const lang = Array.from({ length: 1400 }, () => 'ja').join('+');
    expect(lees(`#v1&veiligheidsbeoordeling=${lang}&acuut=nee`)).toEqual({
      antwoorden: [],
      meldingen: ['De link is te lang. Begin bij de eerste vraag.'],
    });
  });

  it("drops the sign '#' in front only", () => {
    expect(lees('v1&veiligheidsbeoordeling=#ja').meldingen).toEqual([expect.stringContaining("niet kent: '?ja'")]);
  });

  it('shows 40 characters of the link in full, and of more the first 39', () => {
    const vraag = (lengte: number) => /'(.*)'/.exec(lees(`#v1&${'a'.repeat(lengte)}=ja`).meldingen[0] ?? '')?.[1];
    expect(vraag(40)).toBe('a'.repeat(40));
    expect(vraag(41)).toBe(`${'a'.repeat(39)}…`);
  });

  it('shows at most 40 characters of the link, and no mark-up or sentences', () => {
    const [melding = ''] = lees(`#v1&${'<b>Bel 06 12345678 nu meteen voor uw antwoord</b>'.repeat(3)}=ja`).meldingen;
    const getoond = /'([^']*)'/.exec(melding)?.[1] ?? '';
    expect(getoond).toHaveLength(40);
    expect(getoond).toMatch(/^[a-z0-9?+-]+…$/i);
  });
});
