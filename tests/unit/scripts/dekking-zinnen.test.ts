/** Every sentence of the agreements is used or background with a reason, and the page in docs says so. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leesZinnendekking } from '../../../scripts/dekking/lezen';
import { keurBestand } from '../../../scripts/keur';
import { zinnen } from '../../../src/bron/tekst';
import { maakZinnenblad } from '../../../src/dekking/zinnenblad';
import { achtergrondSchema } from '../../../src/dekking/schema';

const REDEN = 'Dit is een taak van de gemeenten.';

describe('the sentences of the agreements', () => {
  const dekking = leesZinnendekking();
  const rijen = dekking.secties.flatMap((sectie) => sectie.rijen);

  it('are all that has an anchor, in the order of the document, and the five footnotes', () => {
    const stukken = [...new Set(rijen.map(({ naam }) => naam.replace(/\/\d+$/u, '')))];
    expect(stukken).toEqual([...zinnen.keys(), ...[1, 2, 3, 4, 5].map((nummer) => `voetnoot-${nummer}`)]);
  });

  it('are together, word for word, the pieces they are split from', () => {
    for (const [anker, { tekst }] of zinnen)
      expect(
        rijen
          .filter(({ naam }) => naam === anker || naam.startsWith(`${anker}/`))
          .map((een) => een.tekst)
          .join(' '),
      ).toBe(tekst);
  });

  it('are each used, or background with a reason', () => {
    const open = rijen.filter(({ plaatsen, reden }) => plaatsen.length === 0 && reden === undefined);
    expect(open.map(({ naam }) => naam)).toEqual([]);
  });

  it('are not both used and background, named twice, or by a name that does not exist; no words stand outside them', () => {
    expect(dekking.fouten).toEqual([]);
  });

  it('stand in docs/dekking-zinnen.md as they are now (npm run dekking)', () => {
    expect(readFileSync('docs/dekking-zinnen.md', 'utf8').replaceAll('\r\n', '\n')).toBe(maakZinnenblad(dekking));
  });
});

describe('the list of background sentences says in Dutch what is wrong', () => {
  const keur = (post: Record<string, unknown>) => () =>
    keurBestand(achtergrondSchema, { pad: 'dekking/zinnen.yaml', inhoud: { zinnen: [{ reden: REDEN, ...post }] } });

  it('nothing with a sentence, a run or a section', () => {
    for (const post of [{ zin: '1.1-1' }, { zin: '1.1-1', tm: '1.1-3' }, { zin: 'voetnoot-1' }, { sectie: '2' }]) expect(keur(post)).not.toThrow();
  });

  it.each([undefined, 'Beleid.', ' '.repeat(30)])('a reason that is none: %j', (reden) => {
    expect(keur({ zin: '1.1-1', reden })).toThrow(
      'src/content/dekking/zinnen.yaml, zinnen.0.reden: Schrijf bij elke zin een reden: één zin die zegt waarom',
    );
  });

  it('both a sentence and a section, neither, or only the end of a run', () => {
    expect(keur({ zin: '1.1-1', sectie: '2' })).toThrow('zinnen.0: Noem een zin of een sectie, een van de twee.');
    expect(keur({})).toThrow('zinnen.0: Noem een zin of een sectie, een van de twee.');
    expect(keur({ tm: '1.1-3', sectie: '2' })).toThrow('zinnen.0.zin: Noem bij "tm" ook de eerste zin, als "zin".');
  });

  it('a section that does not exist, a sentence that is a number, a field that does not exist', () => {
    expect(keur({ sectie: '7.4' })).toThrow('zinnen.0.sectie: Sectie "7.4" staat niet in de tekst. Bedoelt u "6.4"');
    expect(keur({ zin: 3 })).toThrow('zinnen.0.zin: Schrijf een zin als anker, tussen aanhalingstekens: "6.1.1-3", of "voetnoot-2".');
    expect(keur({ zin: '1.1-1', redenen: REDEN })).toThrow('redenen');
  });
});
