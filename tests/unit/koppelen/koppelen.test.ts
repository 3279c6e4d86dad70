/** What other sites take from this one: places to link to, and HTML to paste. */
import { describe, expect, it } from 'vitest';
import { PLAATSHOUDER, schrijfFragment } from '../../../src/koppelen/fragment';
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
      'Zoeken: zoeken/',
      'Contact: contact/',
      'Leren: leren/',
      'Verhalen om mee te oefenen: leren/verhalen/',
      'Later herhalen: leren/herhalen/',
      'Kaarten om te herhalen: leren/kaarten/',
      'Trainersmap: leren/trainer/',
      'Signs of Safety naast de afspraken: leren/signs-of-safety/',
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
  });
});
