/** Facts that stand in site.yaml stand there only: what else names them agrees, and code does not name them. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { nieuwsteEerst } from '../../../src/site/versies';
import { siteSchema } from '../../../src/site/schema';
import { versieSchema } from '../../../src/site/schema-versie';

const lees = (pad: string) => readFileSync(pad, 'utf8');
const site = siteSchema.parse(parse(lees('src/content/site/site.yaml')));

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
