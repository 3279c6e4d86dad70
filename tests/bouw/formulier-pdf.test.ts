/** The blank forms as PDF that come with the site: every label is on paper, on as many pages as expected, titled, Dutch and tagged. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DIST } from '../hulp/dist';
import { formulieren, woordenOp } from '../hulp/formulierinhoud';
import { leesMerken, leesPdf, zonderWit } from '../hulp/pdf';

/** Sheets of A4 a blank form takes at most (it depends a little on the fonts of the machine). More is a form that grew: look at it. */
const BLADZIJDEN: Readonly<Record<string, number>> = {
  'casusregie-afsluiten': 3,
  casusregietaken: 2,
  contactpogingen: 2,
  'directe-overdracht': 2,
  monitorplan: 3,
  ontvangstbevestiging: 1,
  opschaling: 2,
  'overdracht-na-beoordeling': 3,
  'overdracht-na-dienst': 3,
  terugkoppeling: 2,
  veiligheidsplan: 3,
  veiligheidsvoorwaarden: 4,
  'warme-overdracht': 2,
};
const BUNDEL = join(DIST, 'formulieren', 'alle-formulieren-leeg.pdf');
const lees = (pad: string) => readFileSync(pad);
const padVan = (slug: string) => join(DIST, 'formulieren', slug, `${slug}-leeg.pdf`);

describe.each([...formulieren])('%s', (slug, formulier) => {
  const pad = padVan(slug);
  it('is on the site and has every label, every choice and every heading', async () => {
    expect(existsSync(pad)).toBe(true);
    const { tekst } = await leesPdf(lees(pad));
    const mist = woordenOp(formulier).filter((woorden) => !tekst.includes(zonderWit(woorden)));
    expect(mist).toEqual([]);
    expect(tekst).not.toContain('nietingevuld');
  });
  it('has as many pages as expected, each with title, version and number', async () => {
    const { bladzijden, tekst, titel } = await leesPdf(lees(pad));
    expect(bladzijden).toBeGreaterThan(0);
    expect(bladzijden).toBeLessThanOrEqual(BLADZIJDEN[slug] ?? 0);
    expect(titel).toContain(formulier.titel);
    for (let nummer = 1; nummer <= bladzijden; nummer++) expect(tekst).toContain(`bladzijde${nummer}van${bladzijden}`);
    expect(tekst.split(zonderWit(formulier.titel)).length - 1).toBeGreaterThanOrEqual(bladzijden);
    expect(tekst).toContain('tekstjanuari2020');
  });
  it('is tagged for who has it read aloud, in Dutch, and does not say when or where it was made', () => {
    const bron = lees(pad).toString('latin1');
    expect(bron).toContain('/StructTreeRoot');
    expect(bron).toMatch(/\/Lang \(nl\)/u);
    expect(bron.match(/\/CreationDate \(D:(\d{8})/u)?.[1]).toBe('20200101');
    expect(bron).toContain('/DisplayDocTitle true');
    // A link to where it was printed is dead, and differs from one build to the next.
    expect(bron).not.toMatch(/127\.0\.0\.1|localhost/u);
  });
});

describe.each([...[...formulieren.keys()].map((slug) => [slug, padVan(slug)] as const), ['all of them', BUNDEL] as const])(
  'the headings of %s',
  (_, pad) => {
    it('begin with that of the page, and skip no level', async () => {
      const koppen = (await leesMerken(lees(pad))).flatMap((soort) => /^H(?<niveau>\d)$/u.exec(soort)?.groups?.['niveau'] ?? []).map(Number);
      expect(koppen[0]).toBe(1);
      expect(koppen.filter((niveau, plaats) => niveau > (koppen[plaats - 1] ?? 0) + 1)).toEqual([]);
    });
  },
);

it('what a PDF does not say of itself, the declaration of accessibility says', () => {
  const verklaring = readFileSync('docs/handleidingen/toegankelijkheidsverklaring.md', 'utf8');
  // Chromium prints no XMP, and a file may call itself PDF/UA only in XMP, after it was tried.
  const zwijgt = [...formulieren.keys()].every((slug) => !lees(padVan(slug)).toString('latin1').includes('/Metadata'));
  expect(zwijgt).toBe(true);
  expect(verklaring).toContain('noemen zichzelf geen PDF/UA');
});

describe('all forms together', () => {
  it('are all forms, each with its own caption', async () => {
    const { bladzijden, tekst } = await leesPdf(lees(BUNDEL));
    const los = await Promise.all([...formulieren.keys()].map((slug) => leesPdf(lees(padVan(slug)))));
    expect(bladzijden).toBe(los.reduce((som, pdf) => som + pdf.bladzijden, 0));
    for (const { titel } of formulieren.values()) expect(tekst).toContain(zonderWit(titel));
    expect(Object.keys(BLADZIJDEN)).toEqual([...formulieren.keys()]);
  });
});
