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

  const NA = ' De antwoorden die wel goed zijn, zijn ingevuld. Controleer ze en ga verder.';

  it.each<[string, string, string]>([
    ['unknown question', '&kleur=ja', "De link noemt een vraag die deze wegwijzer niet kent: 'kleur'."],
    ['outcome instead of a question', '&direct-overdragen-kan=ja', "De link noemt een vraag die deze wegwijzer niet kent: 'direct-overdragen-kan'."],
    ['name of an object property', '&__proto__=ja', "De link noemt een vraag die deze wegwijzer niet kent: '??proto??'."],
    ['constructor', '&constructor=ja', "De link noemt een vraag die deze wegwijzer niet kent: 'constructor'."],
    ['no equals sign', '&letsel', "De link is beschadigd bij 'letsel'."],
    ['no question', '&=ja', "De link is beschadigd bij '=ja'."],
    ['empty part', '&', "De link is beschadigd bij ''."],
    ['the same question again', '&acuut=ja', "De vraag 'acuut' staat meer dan één keer in de link. Het eerste antwoord telt."],
    ['broken percent-encoding', '&letsel=%E0%A4%A', "De link is beschadigd bij 'letsel=?E0?A4?A'."],
    ['lone percent sign', '&letsel%=ja', "De link is beschadigd bij 'letsel?=ja'."],
  ])('leaves out what is wrong and keeps what stands before and behind it: %s', (_naam, fout, melding) => {
    const gelezen = lees(`${schrijfDeellink(JA)}${fout}&letsel=ja`);
    expect(gelezen).toEqual({ antwoorden: [...JA, antwoord('letsel', 'ja')], meldingen: [melding + NA] });
  });

  it.each<[string, string, string]>([
    ['unknown answer', '&letsel=misschien', 'misschien'],
    ['event name of multiple choice', '&letsel=vormen', 'vormen'],
    ['two answers to a yes/no question', '&letsel=ja+nee', 'ja+nee'],
    ['no answer', '&letsel=', ''],
  ])('leaves a question open that got no answer it knows: %s', (_naam, fout, getoond) => {
    expect(lees(`${schrijfDeellink(JA)}${fout}`)).toEqual({
      antwoorden: JA,
      meldingen: [`De link noemt bij de vraag 'letsel' een antwoord dat deze wegwijzer niet kent: '${getoond}'.${NA}`],
    });
  });

  it('counts further faults instead of listing them', () => {
    expect(lees(`${schrijfDeellink(JA)}&kleur=ja&geur=ja&smaak=ja`).meldingen).toEqual([
      `De link noemt een vraag die deze wegwijzer niet kent: 'kleur'. Er zijn nog 2 fouten in de link.${NA}`,
    ]);
  });

  it('says where to begin when nothing could be kept', () => {
    expect(lees('#v1&kleur=ja').meldingen).toEqual(["De link noemt een vraag die deze wegwijzer niet kent: 'kleur'. Begin bij de eerste vraag."]);
  });

  it('drops answers that are not asked beside the others, and says so', () => {
    expect(lees('#v1&veiligheidsbeoordeling=nee&acuut=ja')).toEqual({
      antwoorden: antwoorden({ veiligheidsbeoordeling: 'nee' }),
      meldingen: ['Niet aan de orde bij deze antwoorden: ‘acuut’. Dat is niet overgenomen.'],
    });
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
    expect(lees(heel.padEnd(4001, 'y'))).toEqual({
      antwoorden: JA,
      meldingen: [expect.stringMatching(/^De link is te lang\. De antwoorden die wel goed zijn/)],
    });
    expect(lees(vol).meldingen).toEqual([expect.stringMatching(/^De link is te lang\. Er zijn nog \d+ fouten in de link\. /)]);
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
