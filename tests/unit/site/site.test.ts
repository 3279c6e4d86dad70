/** Facts that stand in site.yaml stand there only: what else names them agrees, and code does not name them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nieuwsteEerst } from '../../../src/site/versies';
import { siteSchema } from '../../../src/site/schema';
import { versieSchema } from '../../../src/site/schema-versie';

const lees = (pad: string) => readFileSync(pad, 'utf8');
const ruw: unknown = parse(lees('src/content/site/site.yaml'));
const site = siteSchema.parse(ruw);

/** Files in these folders with this ending, by path. */
const bestanden = (mappen: readonly string[], einde: RegExp) =>
  mappen.flatMap((map) =>
    readdirSync(map, { recursive: true, encoding: 'utf8' })
      .map((naam) => `${map}/${naam.replaceAll('\\', '/')}`)
      .filter((pad) => einde.test(pad)),
  );

describe('site.yaml', () => {
  it('the title of the text stands in no script, style or page', () => {
    const code = bestanden(['src', 'scripts', 'integraties', 'servers', 'public'], /\.(?:m?js|tsx?|astro|css|json|conf|config|sjabloon)$/u);
    expect(code.length).toBeGreaterThan(200);
    expect(code.filter((pad) => lees(pad).includes(site.titelVanDeTekst))).toEqual([]);
  });
  it('the version of the text stands in no script or style (but does as an example in an explanation)', () => {
    const code = bestanden(['src/components', 'src/layouts', 'src/pages', 'src/formulier', 'integraties', 'scripts'], /\.\w+$/u);
    expect(code.filter((pad) => lees(pad).includes(site.versie))).toEqual([]);
  });
  it('the newest version of the text in src/content/versies is this one', () => {
    const versies = bestanden(['src/content/versies'], /\.yaml$/u).map((pad) => versieSchema.parse(parse(lees(pad))));
    expect(nieuwsteEerst(versies).find(({ soort }) => soort === 'tekst')?.versie).toBe(site.versie);
  });
  it('every national number in texts and guides is the number that stands here', () => {
    const landelijk = bestanden(['src/content', 'docs/handleidingen'], /\.(?:ya?ml|mdx?)$/u).flatMap((pad) =>
      [...lees(pad).matchAll(/\b0[89]00[\s-]?\d{4}\b/gu)].map(([nummer]) => `${pad}: ${nummer}`),
    );
    expect(landelijk.length).toBeGreaterThan(3);
    expect(landelijk.filter((regel) => !regel.endsWith(`: ${site.directGevaar.overleg.nummer}`))).toEqual([]);
  });
  it('the number after “bel” in danger is in every text the emergency number that stands here', () => {
    const gebeld = bestanden(['src/content', 'docs/handleidingen'], /\.(?:ya?ml|md)$/u).flatMap((pad) =>
      [...lees(pad).matchAll(/\b(?:1\d\d)(?=[.,; ]|$)/gmu)]
        .filter(({ index, input }) =>
          /\b(?:bel|belt|bellen|belt dan|bel dan|gevaar)\b[^.\n]{0,30}$/iu.test(input.slice(Math.max(0, index - 40), index)),
        )
        .map(([nummer]) => nummer),
    );
    expect(gebeld.length).toBeGreaterThan(15);
    expect([...new Set(gebeld)]).toEqual([site.directGevaar.alarm.nummer]);
  });
});

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
