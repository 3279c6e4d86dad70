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
  it('de titel van de tekst staat in geen script, stijl of bladzijde', () => {
    const code = bestanden(['src', 'scripts', 'integraties', 'servers', 'public'], /\.(?:m?js|tsx?|astro|css|json|conf|config|sjabloon)$/u);
    expect(code.length).toBeGreaterThan(200);
    expect(code.filter((pad) => lees(pad).includes(site.titelVanDeTekst))).toEqual([]);
  });
  it('de versie van de tekst staat in geen script of stijl (wel als voorbeeld in een uitleg)', () => {
    const code = bestanden(['src/components', 'src/layouts', 'src/pages', 'src/formulier', 'integraties', 'scripts'], /\.\w+$/u);
    expect(code.filter((pad) => lees(pad).includes(site.versie))).toEqual([]);
  });
  it('de nieuwste versie van de tekst in src/content/versies is deze', () => {
    const versies = bestanden(['src/content/versies'], /\.yaml$/u).map((pad) => versieSchema.parse(parse(lees(pad))));
    expect(nieuwsteEerst(versies).find(({ soort }) => soort === 'tekst')?.versie).toBe(site.versie);
  });
  it('elk landelijk nummer in teksten en handleidingen is het nummer dat hier staat', () => {
    const landelijk = bestanden(['src/content', 'docs/handleidingen'], /\.(?:ya?ml|mdx?)$/u).flatMap((pad) =>
      [...lees(pad).matchAll(/\b0[89]00[\s-]?\d{4}\b/gu)].map(([nummer]) => `${pad}: ${nummer}`),
    );
    expect(landelijk.length).toBeGreaterThan(3);
    expect(landelijk.filter((regel) => !regel.endsWith(`: ${site.directGevaar.overleg.nummer}`))).toEqual([]);
  });
  it('het nummer na “bel” bij gevaar is in elke tekst het alarmnummer dat hier staat', () => {
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

describe('wat in site.yaml mag', () => {
  const fouten = (anders: object) =>
    siteSchema.safeParse({ ...(ruw as object), ...anders }).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  it('een andere versie vraagt om een status die haar noemt', () => {
    expect(fouten({ versie: 'mei 2027' })).toEqual([
      'status.kort: Noem hier de versie van de tekst: mei 2027.',
      'status.lang: Noem hier de versie van de tekst: mei 2027.',
    ]);
  });
  it('het nummer en het adres van Veilig Thuis staan letterlijk in de tekst', () => {
    const { telefoon, mail } = site.veiligThuis;
    expect(fouten({ veiligThuis: { telefoon: { ...telefoon, citaat: '013 – 7516 780' }, mail } }).join()).toMatch(
      /^veiligThuis\.telefoon\.citaat: Dit citaat staat niet letterlijk in bijlage-6-7/u,
    );
  });
});
