/** Terms say what the text says, with the points where it is not clear; Veilig Thuis is 'het'. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { begripSchema, type Begrip } from '../../../src/bron/schema-begrip';

const MAP = 'src/content/begrippen';
const begrippen: ReadonlyMap<string, Begrip> = new Map(
  readdirSync(MAP).map((naam) => [naam.replace('.yaml', ''), begripSchema.parse(parse(readFileSync(`${MAP}/${naam}`, 'utf8')))] as const),
);
const van = (id: string) => begrippen.get(id);

describe('terms', () => {
  it('refer to terms that exist', () => {
    const dood = [...begrippen].flatMap(([id, { zieOok }]) => zieOok.filter((naar) => !begrippen.has(naar)).map((naar) => `${id} → ${naar}`));
    expect(dood).toEqual([]);
  });
  it("never call Veilig Thuis or the responsibility 'zij' or 'haar'", () => {
    const fout = [...begrippen].filter(([, { kort, toelichting = '' }]) => /\b(?:zij|haar)\b/iu.test(`${kort} ${toelichting}`));
    expect(fout.map(([id]) => id)).toEqual([]);
  });
  it.each([
    ['beschikking', 'O80', /ook bij één van de twee blijft de casus open/u],
    ['directe-veiligheid', 'O81', /niet eenduidig wie in de lead is/u],
    ['directe-overdracht', 'O81', /Bel Veilig Thuis zodra iemand direct onveilig\s+kan zijn/u],
    ['terugkoppeling', 'O82', /Bel na een dienst Veilig\s+Thuis; het formulier mag erbij/u],
    ['jeugdbeschermingstafel', 'O83', /Wacht daar niet op\. Bel Veilig Thuis en meld\./u],
    ['veiligheids-hulpverlenings-en-herstelplan', 'O84', /het plan ook zonder voorwaarden/u],
    ['dienst-zonder-veiligheidsvoorwaarden', 'O42', /Vraag wat Veilig Thuis monitort/u],
    ['consequenties', 'O45', /wacht dan niet op deze afspraken/u],
  ])('%s names point %s, and the safe reading', (id, punt, veilig) => {
    expect(van(id)?.punten).toContain(punt);
    expect(van(id)?.toelichting).toMatch(veilig);
  });
});
