/** What other sites take from this one: places to link to, HTML to paste, and the feed of changes. */
import { describe, expect, it } from 'vitest';
import { schrijfFeed, type Versiebericht } from '../../../src/site/feed';
import { PLAATSHOUDER, schrijfFragment } from '../../../src/koppelen/fragment';
import { alsHtml } from '../../../src/taal/html';
import { alsJson, maakKoppelingen, SOORTEN } from '../../../src/koppelen/koppelingen';

const koppelingen = () =>
  maakKoppelingen({
    wegwijzers: new Map([
      ['opschalen', { titel: 'Wat doe ik als we er niet uitkomen?' }],
      ['directe-overdracht', { titel: 'Mag ik direct overdragen?' }],
    ]),
    formulieren: new Map([
      ['terugkoppeling', { titel: 'Terugkoppeling' }],
      ['opschaling', { titel: 'Opschaling' }],
    ]),
    documenten: [
      { nummer: 'voorwoord', titel: 'Voorwoord', pad: '/afspraken/', secties: [{ id: 'voorwoord', kop: 'Voorwoord' }] },
      {
        nummer: '6',
        titel: '6 Overdracht',
        pad: '/afspraken/6/',
        secties: [
          { id: '6', kop: 'Overdracht' },
          { id: '6.1', kop: 'Na beoordeling' },
          { id: '6.2', kop: 'Na dienst' },
        ],
      },
    ],
  });

describe('places to link to', () => {
  it('questions in the order of a case, forms by the alphabet', () => {
    const { vraag, formulier } = koppelingen();
    expect(vraag).toEqual([
      { titel: 'Wat doe ik als we er niet uitkomen?', pad: 'wegwijzers/opschalen/' },
      { titel: 'Mag ik direct overdragen?', pad: 'wegwijzers/directe-overdracht/' },
      { titel: 'Welke termijnen lopen er?', pad: 'wegwijzers/termijnen/' },
      { titel: 'Casusverloop: wie doet wat, wanneer', pad: 'casusverloop/' },
      { titel: 'Uw eigen tijdlijn', pad: 'casusverloop/tijdlijn/' },
    ]);
    expect(formulier).toEqual([
      { titel: 'Opschaling', pad: 'formulieren/opschaling/' },
      { titel: 'Terugkoppeling', pad: 'formulieren/terugkoppeling/' },
    ]);
  });
  it('documents, the preface with its place on the page, and the sections below them', () => {
    const { tekst, paragraaf } = koppelingen();
    expect(tekst).toEqual([
      { titel: 'Voorwoord', pad: 'afspraken/#voorwoord' },
      { titel: '6 Overdracht', pad: 'afspraken/6/' },
    ]);
    expect(paragraaf).toEqual([
      { titel: '6.1 Na beoordeling', pad: 'afspraken/6/#6.1' },
      { titel: '6.2 Na dienst', pad: 'afspraken/6/#6.2' },
    ]);
  });
  it('fixed pages, each with a title, without a slash before and with one after', () => {
    const { naslag } = koppelingen();
    expect(naslag.map(({ titel, pad }) => `${titel}: ${pad}`)).toEqual([
      'Begin en zoeken: ',
      'De afspraken: overzicht: afspraken/',
      'De hele tekst: afspraken/volledig/',
      'Snelle antwoorden: antwoorden/',
      'Alle wegwijzers: wegwijzers/',
      'Alle formulieren: formulieren/',
      'Begrippen: begrippen/',
      'Waar de tekst niet eenduidig is: onduidelijkheden/',
      'Agenda van onduidelijke punten: onduidelijkheden/agenda/',
      'Register van A tot Z: register/',
      'Contact: contact/',
      'Over deze site: over/',
      'Koppelen: koppelen/',
    ]);
  });
  it('as data: per kind, in the order of the list, title by path', () => {
    const json = alsJson(koppelingen());
    expect(Object.keys(json)).toEqual(['vraag', 'formulier', 'tekst', 'naslag', 'paragraaf']);
    expect(Object.keys(json)).toEqual([...SOORTEN]);
    expect(json.formulier).toEqual({ 'formulieren/opschaling/': 'Opschaling', 'formulieren/terugkoppeling/': 'Terugkoppeling' });
    expect(json.naslag['']).toBe('Begin en zoeken');
  });
});

describe('HTML to paste', () => {
  it('a heading and a list per kind, every link on a line of its own, characters of HTML made harmless', () => {
    const links = [
      { titel: 'V&V <nu>', adres: `${PLAATSHOUDER}?a="b"&c` },
      { titel: 'Twee', adres: 'x' },
    ];
    expect(
      schrijfFragment([
        { kop: 'Vragen & zo', links },
        { kop: 'Leeg', links: [] },
      ]),
    ).toBe(
      [
        '<h3>Vragen &amp; zo</h3>',
        '<ul>',
        '<li><a href="https://uw-intranet/afsprakenwijzer/?a=&quot;b&quot;&amp;c">V&amp;V &lt;nu&gt;</a></li>',
        '<li><a href="x">Twee</a></li>',
        '</ul>',
        '<h3>Leeg</h3>',
        '<ul>',
        '',
        '</ul>',
      ].join('\n'),
    );
    expect(schrijfFragment([])).toBe('');
    expect(alsHtml('&amp;')).toBe('&amp;amp;');
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
