/** How the coverage of the sentences is written down for readers of docs/dekking-zinnen.md. */
import { describe, expect, it } from 'vitest';
import type { Plaats } from '../../../src/dekking/plaatsen';
import type { Zinrij } from '../../../src/dekking/zinnen';
import { maakZinnenblad } from '../../../src/dekking/zinnenblad';

const REDEN = 'Dit is een taak van de gemeenten.';
const rij = (naam: string, een: Partial<Zinrij> = {}): Zinrij => ({
  naam,
  tekst: 'Het team belt.',
  plaatsen: [],
  regels: [],
  reden: undefined,
  ...een,
});
const plaats = (soort: Plaats['soort'], naam: string, rol: Plaats['rol'] = '', plek = ''): Plaats => ({ soort, naam, rol, plek });
const blad = (...rijen: Zinrij[]) => maakZinnenblad({ secties: [{ id: '6.1', kop: 'Wijze van overdracht', rijen }], fouten: [] }).split('\n');
/** The numbers of the summary. */
const tel = (...rijen: Zinrij[]) =>
  Object.fromEntries(
    blad(...rijen)
      .filter((regel) => /^\| .* \| \d+ \|$/u.test(regel))
      .map((regel) => regel.slice(2, -2).split(' | ')),
  ) as Record<string, string>;

describe('a row', () => {
  it('says where a sentence is used: walkthroughs by what cites, then the rest, each name once', () => {
    const plaatsen = [
      plaats('punt', 'O1'),
      plaats('begrip', 'team'),
      plaats('casusverloop', 'fasen', '', 'dienst'),
      plaats('formulier', 'plan', '', 'vooraf'),
      plaats('formulier', 'plan', '', 'casus'),
      plaats('termijn', 'T3'),
      plaats('wegwijzer', 'raad', 'termijn', 'bel'),
      plaats('wegwijzer', 'raad', 'handeling', 'bel'),
      plaats('wegwijzer', 'raad', 'uitkomst', 'bel'),
      plaats('wegwijzer', 'raad', 'vraag', 'spoed'),
      plaats('wegwijzer', 'raad', 'vraag', 'fase'),
      plaats('wegwijzer', 'gezin', 'vraag', 'contact'),
    ];
    expect(blad(rij('6.1-1', { plaatsen, regels: ['R1', 'R2'] }))).toContain(
      '| 6.1-1 Het team belt. | **question** raad (spoed, fase), gezin (contact)<br>**outcome** raad (bel)<br>**action** raad (bel)<br>**deadline** T3, raad (bel)<br>**form field** plan (vooraf, casus)<br>**lifecycle** fasen (dienst)<br>**term** team<br>**unclear point** O1 | R1, R2 |',
    );
  });

  it('says a place once, also when a name has it twice', () => {
    expect(blad(rij('6.1-1', { plaatsen: [plaats('termijn', 'T1', '', 'a'), plaats('wegwijzer', 'T1', 'termijn', 'a')] }))).toContain(
      '| 6.1-1 Het team belt. | **deadline** T1 (a) |  |',
    );
  });

  it('says why a sentence is background, or that nothing is said; a use goes first', () => {
    const vol = blad(rij('6.1-1', { reden: REDEN }), rij('6.1-2'), rij('6.1-3', { reden: REDEN, plaatsen: [plaats('begrip', 'team')] }));
    expect(vol).toContain(`| 6.1-1 Het team belt. | *background* ${REDEN} |  |`);
    expect(vol).toContain('| 6.1-2 Het team belt. | **not accounted for** |  |');
    expect(vol).toContain('| 6.1-3 Het team belt. | **term** team |  |');
  });

  it('shows the first ten words', () => {
    const woorden = 'een twee drie vier vijf zes zeven acht negen tien';
    expect(blad(rij('6.1-1', { tekst: woorden, reden: REDEN }))).toContain(`| 6.1-1 ${woorden} | *background* ${REDEN} |  |`);
    expect(blad(rij('6.1-1', { tekst: `${woorden} elf`, reden: REDEN }))).toContain(`| 6.1-1 ${woorden} … | *background* ${REDEN} |  |`);
  });
});

describe('the numbers', () => {
  it('count every kind, a sentence once in each', () => {
    const aantallen = tel(
      rij('6.1-1', {
        plaatsen: [plaats('wegwijzer', 'raad', 'vraag', 'spoed'), plaats('wegwijzer', 'raad', 'vraag', 'fase'), plaats('begrip', 'team')],
      }),
      rij('6.1-2', { plaatsen: [plaats('wegwijzer', 'raad', 'uitkomst'), plaats('wegwijzer', 'raad', 'handeling')] }),
      rij('6.1-3', { plaatsen: [plaats('wegwijzer', 'raad', 'termijn'), plaats('casusverloop', 'fasen')] }),
      rij('6.1-4', { plaatsen: [plaats('termijn', 'T1'), plaats('formulier', 'plan')] }),
      rij('6.1-5', { plaatsen: [plaats('begrip', 'team'), plaats('punt', 'O1')] }),
      rij('6.1-6', { plaatsen: [plaats('punt', 'O1')], reden: REDEN }),
      rij('6.1-7', { reden: REDEN }),
      rij('6.1-8', { reden: REDEN }),
      rij('6.1-9'),
      rij('6.1-10'),
      rij('6.1-11'),
    );
    expect(aantallen).toEqual({
      'all sentences and footnotes': '11',
      used: '6',
      'in a question': '1',
      'in an outcome': '1',
      'in an action': '1',
      'in a deadline': '2',
      'in a form field': '1',
      'in a lifecycle': '1',
      'in a term': '2',
      'in an unclear point': '2',
      'only in a term or an unclear point': '2',
      background: '2',
      'not accounted for': '3',
    });
  });

  it('are over all sections', () => {
    const secties = ['1', '2'].map((id) => ({ id, kop: 'Kop', rijen: [rij(`${id}-1`)] }));
    expect(maakZinnenblad({ secties, fouten: [] })).toContain('| all sentences and footnotes | 2 |');
  });
});

describe('the page', () => {
  it('has an explanation, the numbers, and a table for every section with sentences', () => {
    const secties = [
      { id: '6', kop: 'Overdracht', rijen: [] },
      { id: '6.1', kop: 'Wijze', rijen: [rij('6.1-1', { reden: REDEN })] },
      { id: 'voetnoten', kop: '(footnotes)', rijen: [rij('voetnoot-1', { reden: REDEN })] },
    ];
    const vol = maakZinnenblad({ secties, fouten: [] });
    expect(vol.startsWith('# Coverage of the sentences\nMade by `npm run dekking` ')).toBe(true);
    expect(vol).toContain('`src/content/dekking/zinnen.yaml`.\n\n| what | sentences |\n| --- | --- |\n| all');
    expect(vol).toContain(
      `| not accounted for | 0 |\n\n## 6.1 Wijze\n\n| sentence | used in, or why not | rules |\n| --- | --- | --- |\n| 6.1-1 Het team belt. | *background* ${REDEN} |  |\n\n## voetnoten (footnotes)\n\n| sentence`,
    );
    expect(vol).not.toContain('## 6 ');
    expect(vol).toMatch(/[^\n]\n$/u);
  });
});
