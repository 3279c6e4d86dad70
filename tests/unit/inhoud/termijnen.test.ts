/** What the deadlines say beside their dates: readings of this site labelled as such, and the question before contact where they ask for it. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { onduidelijkheidSchema } from '../../../src/bron/schema-onduidelijkheid';
import { termijnSchema, termijnsoortenSchema } from '../../../src/termijnen/schema';

const lees = (pad: string): unknown => parse(readFileSync(`src/content/${pad}`, 'utf8'));
const termijnen = new Map(
  readdirSync('src/content/termijnen')
    .filter((naam) => naam !== 'soorten.yaml')
    .map((naam) => termijnSchema.parse(lees(`termijnen/${naam}`)))
    .map((termijn) => [termijn.nr, termijn]),
);
const { soorten } = termijnsoortenSchema.parse(lees('termijnen/soorten.yaml'));
const letOp = soorten.flatMap(({ id, letOp: lijst }) => lijst.map((een) => ({ id, ...een })));
const punt = (nr: string) => onduidelijkheidSchema.parse(lees(`onduidelijkheden/${nr.toLowerCase()}.yaml`));
const uitleg = (nr: string) => termijnen.get(nr)?.uitleg ?? '';
const ankers = (nr: string) => termijnen.get(nr)?.bronnen.map(({ anker }) => anker) ?? [];

describe('contact with the people concerned (O27)', () => {
  it('is marked where a deadline asks for it, and nowhere else', () => {
    expect([...termijnen.values()].filter(({ contact }) => contact).map(({ nr }) => nr)).toEqual(['T10', 'T25', 'T4', 'T9']);
    expect(letOp.filter(({ contact }) => contact).map(({ id }) => id)).toEqual(['overdracht-na-dienst-zonder-voorwaarden']);
  });
});

describe('what this site reasons is not told as a fact', () => {
  it('how long a service lasts (O11)', () => {
    const teksten = [uitleg('T7'), ...letOp.map(({ tekst }) => tekst), ...Object.values(punt('O11')).flat()].filter(
      (tekst): tekst is string => typeof tekst === 'string' && /dan een week/u.test(tekst),
    );
    expect(teksten.length).toBeGreaterThan(2);
    for (const tekst of teksten) expect(tekst).toMatch(/deze site neemt aan/iu);
  });
  it('T3 is the last day to assign, as this site reads it; T4 has no last day', () => {
    expect(uitleg('T3')).toContain('Deze site leest dat als de laatste dag om de casus bij het lokale team te beleggen.');
    expect(uitleg('T3')).toContain('zonder laatste dag');
    expect(ankers('T3')).toContain('4-d');
  });
  it('T1 holds for every assessment, also after a new report', () => {
    expect(uitleg('T1')).toContain('Deze site leidt eruit af dat de termijn voor elke veiligheidsbeoordeling geldt, ook na een nieuwe melding.');
    expect(ankers('T1')).toContain('5-1');
  });
});

describe('after a service without conditions (O42)', () => {
  it.each(['T11', 'T12', 'T13'])('%s: Veilig Thuis monitors; on what, the text does not say', (nr) => {
    expect(uitleg(nr)).toContain('Veilig Thuis monitort na elke dienst, ook als het geen veiligheidsvoorwaarden stelde.');
    expect(uitleg(nr)).toContain('Wat het dan monitort, staat niet in de tekst');
    expect(ankers(nr)).toContain('6.2.6-1');
    expect(termijnen.get(nr)?.punten).toContain('O42');
  });
  it('T14: casusregie too', () => {
    expect(uitleg('T14')).toContain('geen uitzondering voor een dienst zonder veiligheidsvoorwaarden');
    expect(ankers('T14')).toContain('4-n-1');
  });
  it('the notes of that kind of event say both, and no last day for contact', () => {
    const bij = letOp.filter(({ id }) => id === 'overdracht-na-dienst-zonder-voorwaarden');
    expect(bij.flatMap(({ punten }) => punten)).toEqual(expect.arrayContaining(['O18', 'O41', 'O42', 'O84', 'O11']));
  });
});

describe('the words of the source', () => {
  it('4.j: where joining forces is necessary (T10)', () => {
    expect(uitleg('T10')).toContain('waar samen optrekken noodzakelijk is');
    expect(ankers('T10')).toEqual(['4-j-1', '4-j-2']);
  });
  it('6.2.2: Veilig Thuis makes contact; that it rings is not in the text (T8)', () => {
    expect(uitleg('T8')).toContain('neemt contact op');
    expect(uitleg('T8')).not.toMatch(/\bbelt\b/u);
  });
  it('no deadline says that acting too early does no harm', () => {
    const alle = [...termijnen.values()].map((termijn) => JSON.stringify(termijn)).concat(JSON.stringify(letOp), JSON.stringify(punt('O8')));
    expect(alle.filter((tekst) => tekst.includes('schaadt niet'))).toEqual([]);
  });
});
