import { describe, expect, it } from 'vitest';
import { secties } from '../../../src/bron/tekst';
import { schrijfFragment } from '../../../src/koppelen/fragment';
import { alsJson, maakKoppelingen, SOORTEN } from '../../../src/koppelen/koppelingen';

const documenten = [...new Set(secties.map(({ soort, document }) => `/${soort}/${document}/`))].map((pad) => {
  const [, soort, nummer = ''] = pad.split('/');
  const eigen = secties.filter((sectie) => sectie.soort === soort && sectie.document === nummer);
  return { nummer, titel: eigen[0]?.kop ?? '', pad: nummer === 'voorwoord' ? '/afspraken/' : pad, secties: eigen };
});
const koppelingen = maakKoppelingen({
  wegwijzers: new Map([
    ['z', { titel: 'Eerst dit?' }],
    ['a', { titel: 'Dan dat?' }],
  ]),
  formulieren: new Map([
    ['p', { titel: 'Zorgplan' }],
    ['q', { titel: 'Één blad' }],
    ['r', { titel: 'Afsluiten' }],
  ]),
  documenten,
});

describe('links', () => {
  it('have every section of the text once: the chapter as a page, the rest as an anchor', () => {
    const { tekst, paragraaf } = koppelingen;
    expect(tekst.length + paragraaf.length).toBe(secties.length);
    expect(paragraaf).toContainEqual({
      titel: '6.1.1 Moment van overdracht van de verantwoordelijkheid voor het zicht op veiligheid',
      pad: 'afspraken/6/#6.1.1',
    });
    expect(tekst.map(({ pad }) => pad)).toContain('afspraken/#voorwoord');
  });
  it('stand in order: questions as given, forms by the alphabet, the text as the document', () => {
    expect(koppelingen.vraag.map(({ titel }) => titel)).toEqual([
      'Eerst dit?',
      'Dan dat?',
      'Welke termijnen lopen er?',
      'Casusverloop: wie doet wat, wanneer',
      'Uw eigen tijdlijn',
    ]);
    expect(koppelingen.formulier.map(({ titel }) => titel)).toEqual(['Afsluiten', 'Één blad', 'Zorgplan']);
    const volgorde = secties.filter(({ id }) => id.includes('.')).map(({ id }) => id);
    expect(koppelingen.paragraaf.map(({ pad }) => pad.split('#')[1])).toEqual(volgorde);
  });
  it('name every path once, without a slash before it, and stand like that in the JSON', () => {
    const alle = SOORTEN.flatMap((soort) => koppelingen[soort]);
    expect(new Set(alle.map(({ pad }) => pad)).size).toBe(alle.length);
    expect(alle.filter(({ pad, titel }) => pad.startsWith('/') || titel === '')).toEqual([]);
    const json = alsJson(koppelingen);
    expect(Object.keys(json)).toEqual([...SOORTEN]);
    expect(Object.values(json).flatMap((lijst) => Object.entries(lijst))).toEqual(alle.map(({ pad, titel }) => [pad, titel]));
  });
});

it('the snippet has a line per link, and text stays text', () => {
  expect(schrijfFragment([{ kop: 'A & B', links: [{ titel: '<b>"x"</b>', adres: 'https://h/?a=1&b="' }] }])).toBe(
    ['<h3>A &amp; B</h3>', '<ul>', '<li><a href="https://h/?a=1&amp;b=&quot;">&lt;b&gt;&quot;x&quot;&lt;/b&gt;</a></li>', '</ul>'].join('\n'),
  );
});
