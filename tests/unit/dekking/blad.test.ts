/** How the coverage is written down for readers of docs/dekking.md. */
import { describe, expect, it } from 'vitest';
import { maakDekking, type Regelinfo } from '../../../src/dekking/regels';
import type { Dekkingsbestand } from '../../../src/dekking/plaatsen';
import { maakDekkingsblad } from '../../../src/dekking/blad';

const bron = (regel: string) => ({ anker: '1-1', citaat: 'woorden', regel });
const regel = (nr: string, anker = '6.1.1-3'): Regelinfo => ({ nr, norm: 'afspraak', wat: `Regel ${nr}`, bronnen: [{ anker }] });
const formulier = (...regels: string[]): Dekkingsbestand => ({ pad: 'formulieren/plan.yaml', inhoud: { vooraf: [{ bronnen: regels.map(bron) }] } });
const REDEN = 'Dit is een taak van de gemeenten.';

describe('the page', () => {
  const blad = (...dekking: Parameters<typeof maakDekking>) => maakDekkingsblad(maakDekking(...dekking)).split('\n');

  it('has the rules in order of their number, with norm strength and sections', () => {
    const tweeSecties: Regelinfo = { ...regel('R2'), norm: 'kan', bronnen: [{ anker: 'bijlage-6-5' }, { anker: 'bijlage-6-6' }, { anker: '4-b-1' }] };
    expect(blad([regel('R10'), tweeSecties], [formulier('R2', 'R10')], []).filter((rij) => rij.startsWith('| R'))).toEqual([
      '| R2 Regel R2 | kan | bijlage-6, 4 | **form** plan (vooraf) |',
      '| R10 Regel R10 | afspraak | 6.1.1 | **form** plan (vooraf) |',
    ]);
  });

  it('names walkthroughs first, each once, with questions before outcomes, actions and deadlines', () => {
    const uitkomsten = {
      uitkomsten: { bel: { termijnen: [{ bronnen: [bron('R1')] }], lokaalTeam: [{ bronnen: [bron('R1')] }], bronnen: [bron('R1')] } },
    };
    const bestanden = [
      { pad: 'termijnen/t1.yaml', inhoud: { nr: 'T1', bronnen: [bron('R1')] } },
      { pad: 'casusverloop/fasen.yaml', inhoud: { fasen: { dienst: { bronnen: [bron('R1')] } } } },
      { pad: 'wegwijzers/gezin/uitkomsten.yaml', inhoud: uitkomsten },
      { pad: 'wegwijzers/gezin/vragen.yaml', inhoud: { vragen: { contact: { bronnen: [bron('R1')] }, gevaar: { bronnen: [bron('R1')] } } } },
      { pad: 'wegwijzers/raad/vragen.yaml', inhoud: { vragen: { spoed: { bronnen: [bron('R1')] } } } },
    ];
    expect(blad([regel('R1', '5-2')], bestanden, [])).toContain(
      '| R1 Regel R1 | afspraak | 5 | **walkthrough** gezin (question: contact, gevaar; outcome: bel; action: bel; deadline: bel), raad (question: spoed)<br>**deadline** T1<br>**case lifecycle** fasen (dienst) |',
    );
  });

  it('gives background rules their reason, and keeps the table whole', () => {
    const pijp = { ...regel('R1', 'voorwoord-1'), wat: 'Het een\n| of het ander' };
    expect(blad([pijp], [], [{ regel: 'R1', reden: REDEN }])).toContain(`| R1 Het een \\| of het ander | afspraak | voorwoord | ${REDEN} |`);
  });

  it('counts, and shows what is not reachable only when there is something', () => {
    const vol = blad([regel('R1'), regel('R2'), regel('R3')], [formulier('R1')], [{ regel: 'R2', reden: REDEN }]);
    for (const rij of ['| all rules | 3 |', '| reachable | 1 |', '| in a walkthrough | 0 |', '| in a form | 1 |', '| background | 1 |'])
      expect(vol).toContain(rij);
    expect(vol.slice(vol.indexOf('## Not reachable yet'))).toContain('| R3 Regel R3 | afspraak | 6.1.1 |');
    expect(vol).toContain('| not reachable yet | 1 |');
    expect(blad([regel('R1')], [formulier('R1')], []).join('\n')).not.toContain('ot reachable yet');
  });

  it('has a heading, a table and an explanation for every part, and ends with one newline', () => {
    const vol = maakDekkingsblad(maakDekking([regel('R1'), regel('R2'), regel('R3')], [formulier('R1')], [{ regel: 'R2', reden: REDEN }]));
    expect(vol.split('\n').filter((rij) => rij.startsWith('#'))).toEqual([
      '# Coverage of the rules',
      '## Reachable',
      '## Background',
      '## Not reachable yet',
    ]);
    const koppen = vol.split('\n').flatMap((rij, plaats, alle) => (/^\| --- \|/u.test(rij) ? [alle.slice(plaats - 2, plaats + 1)] : []));
    expect(koppen).toEqual([
      ['', '| what | rules |', '| --- | --- |'],
      ['', '| rule | norm strength | section | where |', '| --- | --- | --- | --- |'],
      ['', '| rule | norm strength | section | reason |', '| --- | --- | --- | --- |'],
      ['', '| rule | norm strength | section |', '| --- | --- | --- |'],
    ]);
    expect(vol).toContain('\nMade by `npm run dekking` from `src/content`; do not edit. ');
    for (const uitleg of [
      'Reachable\nNames are those of',
      'Background\nRules that lead to no question',
      'Not reachable yet\nA test names these rules',
    ])
      expect(vol).toContain(`\n\n## ${uitleg}`);
    expect(vol).toMatch(/[^\n]\n$/u);
  });

  it('counts each kind of place, a rule once', () => {
    const inhoud = { vooraf: [{ bronnen: [bron('R1'), bron('R2')] }], groepen: [{ id: 'a', bronnen: [bron('R1')] }] };
    const wegwijzer = { pad: 'wegwijzers/raad/vragen.yaml', inhoud: { vragen: { spoed: { bronnen: [bron('R2')] } } } };
    const vol = blad([regel('R1'), regel('R2'), regel('R3')], [{ pad: 'formulieren/plan.yaml', inhoud }, wegwijzer], []);
    expect(vol.slice(vol.indexOf('| what | rules |'), vol.indexOf('## Reachable'))).toEqual([
      '| what | rules |',
      '| --- | --- |',
      '| all rules | 3 |',
      '| reachable | 2 |',
      '| in a walkthrough | 1 |',
      '| in a form | 2 |',
      '| in the deadline calculator | 0 |',
      '| in the case lifecycle | 0 |',
      '| background | 0 |',
      '| not reachable yet | 1 |',
      '',
    ]);
    expect(vol).toContain('| R1 Regel R1 | afspraak | 6.1.1 | **form** plan (vooraf, a) |');
  });

  it('calls a rule reachable once it is cited, also when it is called background', () => {
    const vol = blad([regel('R1')], [formulier('R1')], [{ regel: 'R1', reden: REDEN }]);
    expect(vol).toContain('| reachable | 1 |');
    expect(vol).toContain('| background | 0 |');
  });

  it('writes a cell on one line, without white space around it', () => {
    const breed = { ...regel('R1'), norm: ' kan ', wat: 'een \n  twee' };
    expect(blad([breed], [formulier('R1')], [])).toContain('| R1 een twee | kan | 6.1.1 | **form** plan (vooraf) |');
  });

  it.each([
    ['voorwoord-1', 'voorwoord'],
    ['bijlage-4-12', 'bijlage-4'],
    ['6.1.1-3', '6.1.1'],
    ['4-b-1', '4'],
  ])('%s stands in %s', (anker, sectie) => {
    expect(blad([regel('R1', anker)], [formulier('R1')], [])).toContain(`| R1 Regel R1 | afspraak | ${sectie} | **form** plan (vooraf) |`);
  });
});
