import { describe, expect, it } from 'vitest';
import { DOMParser } from 'linkedom';
import { schrijfFeed, type Versiebericht } from '../../../src/site/feed';

const versies: Versiebericht[] = [
  {
    versie: 'maart 2027',
    datum: '2027-03',
    soort: 'tekst',
    samenvatting: 'Termijn & "taak" <nieuw>.',
    wijzigingen: [{ sectie: '6.1.1', tekst: 'Andere termijn.' }, { sectie: '6.1.1', tekst: 'Andere taak.' }, { tekst: 'Spelling.' }],
  },
  { versie: '0.1.0', datum: '2026-11-24', soort: 'site', wijzigingen: [] },
];
const feed = schrijfFeed('Afsprakenwijzer', versies, (sectie) => `afspraken/6/#${sectie}`);

describe('wijzigingen.xml', () => {
  const document = new DOMParser().parseFromString(feed, 'text/xml');
  const tekst = (kies: string) => [...document.querySelectorAll(kies)].map(({ textContent }) => textContent);
  it('has what Atom demands, with times from the content', () => {
    expect(tekst('feed > updated')).toEqual(['2027-03-01T00:00:00Z']);
    expect(tekst('entry > updated')).toEqual(['2027-03-01T00:00:00Z', '2026-11-24T00:00:00Z']);
    expect(tekst('id')).toEqual([
      'tag:afsprakenwijzer,2026:wijzigingen',
      'tag:afsprakenwijzer,2026:tekst/maart%202027',
      'tag:afsprakenwijzer,2026:site/0.1.0',
    ]);
    expect(tekst('title')).toEqual(['Afsprakenwijzer: wijzigingen', 'Tekst: maart 2027', 'Site: 0.1.0']);
    expect(tekst('author > name')).toEqual(['Afsprakenwijzer']);
    expect(tekst('content')).toHaveLength(2);
  });
  it('says per section what was changed; text stays text', () => {
    expect(feed).toContain(
      '<content>Termijn &amp; &quot;taak&quot; &lt;nieuw&gt;.\n6.1.1: Andere termijn.\n6.1.1: Andere taak.\nSpelling.</content>',
    );
    expect(feed.match(/rel="related" href="afspraken\/6\/#6\.1\.1" title="6\.1\.1"/gu)).toHaveLength(1);
  });
  it('has only addresses from the file itself', () => {
    const adressen = [...feed.matchAll(/href="([^"]*)"/gu)].map(([, adres = '']) => adres);
    expect(adressen.filter((adres) => /^(?:\/|\w+:)/u.test(adres))).toEqual([]);
    expect(feed).not.toContain('xml:base');
  });
  it('is no feed without versions', () => {
    expect(() => schrijfFeed('A', [], () => '')).toThrow('src/content/versies');
  });
});
