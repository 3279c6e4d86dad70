/** Facts of site.yaml and stand.yaml in the build: pages show them, scripts do not hold them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { tekstVoluit } from '../../src/bron/verwijzing';
import { siteSchema } from '../../src/site/schema';
import { standSchema } from '../../src/site/schema-stand';
import { bestanden, lees, leesDocument } from '../hulp/dist';

const inhoud = (naam: string): unknown => parse(readFileSync(`src/content/site/${naam}.yaml`, 'utf8'));
const site = siteSchema.parse(inhoud('site'));
const { feiten } = standSchema.parse(inhoud('stand'));
const { alarm, overleg } = site.directGevaar;
const woorden = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/gu, ' ').trim();

describe('site.yaml', () => {
  it('no script holds the title, the version or the numbers of the text', () => {
    // Data of pages, as scripts so that they can be read from a network drive: a moment of a story, and the text itself for search.
    const data = /^(?:pagefind\/|scripts\/leren\/|scripts\/zoek(?:index|tekst)\.js$)/u;
    const scripts = bestanden('.js').filter((pad) => !data.test(pad));
    expect(scripts.length).toBeGreaterThan(8);
    for (const feit of [site.titelVanDeTekst, site.versie, overleg.nummer, alarm.tekst])
      expect(
        scripts.filter((pad) => lees(pad).includes(feit)),
        feit,
      ).toEqual([]);
  });
  it('every page hands its title and version to its scripts', () => {
    const zonder = bestanden('.html').filter((pad) => leesDocument(pad).documentElement.getAttribute('data-tekst') !== tekstVoluit(site));
    expect(zonder).toEqual([]);
  });
  it('the foot of every sheet of paper names them', () => {
    const voeten = bestanden('.css').flatMap((pad) => [...lees(pad).matchAll(/@bottom-left\{content:"([^"]+)"/gu)].map(([, voet]) => voet));
    expect(voeten.length).toBeGreaterThan(0);
    expect([...new Set(voeten)]).toEqual([`${site.titelVanDeTekst} · tekst ${site.versie}`]);
  });
});

describe('what came after this text', () => {
  const bladzijde = leesDocument('over/index.html');
  const regels = [...bladzijde.querySelectorAll('[data-stand]')];
  it('every fact stands there with judgement, day, meaning and source', () => {
    expect(regels).toHaveLength(feiten.length);
    for (const [plaats, { wat, oordeel, datum, betekenis, bron }] of feiten.entries()) {
      const regel = regels[plaats];
      expect(regel?.getAttribute('data-stand')).toBe(oordeel);
      expect(woorden(regel?.querySelector('.etiket'))).toBe(oordeel);
      expect(regel?.querySelector('time')?.getAttribute('datetime')).toBe(datum);
      for (const deel of [wat, betekenis, ...bron.flatMap(({ naam, adres }) => [naam, adres ?? ''])]) expect(woorden(regel)).toContain(deel);
    }
  });
  it('addresses elsewhere are words, not links', () => {
    expect(regels.flatMap((regel) => [...regel.querySelectorAll('a')])).toEqual([]);
    expect([...bladzijde.querySelectorAll('a')].filter((link) => /^(?:[a-z]+:)?\/\//u.test(link.getAttribute('href') ?? ''))).toEqual([]);
  });
});
