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
});

describe('the list of changes', () => {
  const bericht = (meer: Partial<Versiebericht> = {}): Versiebericht => ({
    versie: '0.1.0',
    datum: '2026-11-24',
    soort: 'site',
    wijzigingen: [],
    ...meer,
  });
  const feed = (...versies: Versiebericht[]) => schrijfFeed('Afspraken & meer', versies, (sectie) => `afspraken/6/#${sectie}&`);

  it('names the site, its own address and the latest moment, also when that does not come first', () => {
    expect(feed(bericht({ datum: '2020-01' }), bericht({ datum: '2026-11' }))).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="nl"><title>Afspraken &amp; meer: wijzigingen<\/title><id>tag:afsprakenwijzer,2026:wijzigingen<\/id><updated>2026-11-01T00:00:00Z<\/updated><author><name>Afspraken &amp; meer<\/name><\/author><link rel="self" href="wijzigingen\.xml"\/><link href="over\/"\/><entry>.*<\/entry><entry>.*<\/entry><\/feed>$/u,
    );
  });
  it('has the moment of the newest version, in whatever order they stand', () => {
    for (const datums of [
      ['2026-11', '2020-01'],
      ['2020-01', '2026-11'],
    ])
      expect(feed(...datums.map((datum) => bericht({ datum })))).toContain('<updated>2026-11-01T00:00:00Z</updated><author>');
  });
  it('has per version a title, a mark that stays, the sections once and the changes each on a line', () => {
    const versie = bericht({
      versie: 'januari 2020',
      datum: '2020-01',
      soort: 'tekst',
      samenvatting: 'Eerste <versie>.',
      wijzigingen: [{ sectie: '6.1', tekst: 'Termijn erbij.' }, { tekst: 'Spelling.' }, { sectie: '6.1', tekst: 'Nog iets.' }],
    });
    expect(/<entry>.*<\/entry>/su.exec(feed(versie))?.[0]).toBe(
      '<entry><title>Tekst: januari 2020</title><id>tag:afsprakenwijzer,2026:tekst/januari%202020</id><updated>2020-01-01T00:00:00Z</updated>' +
        '<link href="over/"/><link rel="related" href="afspraken/6/#6.1&amp;" title="6.1"/>' +
        '<content>Eerste &lt;versie&gt;.\n6.1: Termijn erbij.\nSpelling.\n6.1: Nog iets.</content></entry>',
    );
    expect(feed(bericht())).toContain(
      '<entry><title>Site: 0.1.0</title><id>tag:afsprakenwijzer,2026:site/0.1.0</id><updated>2026-11-24T00:00:00Z</updated><link href="over/"/><content></content></entry>',
    );
  });
  it('cannot do without a version', () => {
    expect(() => feed()).toThrow(
      new Error('In src/content/versies staat geen versie: zonder versie is er geen lijst van wijzigingen (wijzigingen.xml).'),
    );
  });
});
