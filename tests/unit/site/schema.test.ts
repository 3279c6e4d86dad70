/** What may stand in site.yaml, and what the editor is told when it may not. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { siteSchema } from '../../../src/site/schema';

const ruw: unknown = parse(readFileSync('src/content/site/site.yaml', 'utf8'));
const site = siteSchema.parse(ruw);

describe('what may stand in site.yaml', () => {
  const fouten = (anders: object) =>
    siteSchema.safeParse({ ...(ruw as object), ...anders }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  it('another version asks for a status that names it', () => {
    expect(fouten({ versie: 'mei 2027' })).toEqual([
      'status.kort: Noem hier de versie van de tekst: mei 2027.',
      'status.lang: Noem hier de versie van de tekst: mei 2027.',
    ]);
  });
  it('the number and the address of Veilig Thuis stand literally in the text', () => {
    const { telefoon, mail } = site.veiligThuis;
    expect(fouten({ veiligThuis: { telefoon: { ...telefoon, citaat: '013 – 7516 780' }, mail } }).join()).toMatch(
      /^veiligThuis\.telefoon\.citaat: Dit citaat staat niet letterlijk in bijlage-6-7/u,
    );
  });

  const gevaar = (anders: object) => fouten({ directGevaar: { ...site.directGevaar, alarm: { ...site.directGevaar.alarm, ...anders } } });
  it('a number to call is a telephone number', () => {
    for (const nummer of ['112', '0800-2000', '013-123-4567']) expect(gevaar({ nummer })).toEqual([]);
    for (const nummer of ['11', '12', 'bel 112', '112 of', '0800 2000', '0'.repeat(13)])
      expect(gevaar({ nummer })).toEqual(['directGevaar.alarm.nummer: Schrijf een telefoonnummer met cijfers en streepjes.']);
  });
  it('a fact of our own says in few words what it is, where it was seen and when', () => {
    expect(gevaar({ kort: 'x'.repeat(15), tekst: 'abc' })).toEqual([]);
    expect(gevaar({ kort: 'x'.repeat(16) })).toEqual([
      'directGevaar.alarm.kort: Schrijf dit in hoogstens 15 tekens: op een telefoon is er één regel voor.',
    ]);
    expect(gevaar({ kort: 'ab' })).toHaveLength(1);
    expect(gevaar({ tekst: 'ab' })).toHaveLength(1);
    expect(gevaar({ bron: 'rijksoverheid' })).toEqual(['directGevaar.alarm.bron: Noem het adres van de bladzijde waar dit feit staat.']);
    expect(gevaar({ gecontroleerd: '24-11-2026' })).toEqual([
      'directGevaar.alarm.gecontroleerd: Schrijf de datum tussen aanhalingstekens als JJJJ-MM-DD: "2026-11-24".',
    ]);
  });
  it('what stands under the header fits on a line of a phone', () => {
    const status = (anders: object) => fouten({ status: { ...site.status, ...anders } });
    expect(status({ kort: `${site.versie} ${'x'.repeat(29 - site.versie.length)}`, vraag: 'x'.repeat(40) })).toEqual([]);
    expect(status({ kort: `${site.versie} ${'x'.repeat(30 - site.versie.length)}` })).toHaveLength(1);
    expect(status({ vraag: 'x'.repeat(41) })).toHaveLength(1);
  });
});
