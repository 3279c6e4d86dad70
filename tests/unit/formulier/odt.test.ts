/** The file for Word and LibreOffice: what is in it, and that any text an answer may hold comes out whole and valid. */
import { readFileSync } from 'node:fs';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Bladrij } from '../../../src/formulier/tekst';
import { ontleed } from '../../hulp/html';
import { delenVan, veld } from './hulp-odt';

/** Body of content.xml. */
const lopend = (xml: string) => xml.split('<office:text>')[1]?.split('</office:text>')[0] ?? '';
const inhoud = async (...rijen: Bladrij[]) => lopend((await delenVan(rijen)).deel('content.xml'));
/** The one paragraph of an answer without a label. */
const alinea = async (waarde: string) => (await inhoud(veld(waarde))).split('</text:p>')[1]?.replace(/^<text:p [^>]*>/u, '');

describe('the package', () => {
  it('begins with the media type, not encrypted and not compressed', async () => {
    const { bestand, namen, deel } = await delenVan([]);
    expect(namen).toEqual(['mimetype', 'content.xml', 'styles.xml', 'meta.xml', 'settings.xml', 'META-INF/manifest.xml']);
    expect(deel('mimetype')).toBe('application/vnd.oasis.opendocument.text');
    const kop = new DataView(bestand.buffer, bestand.byteOffset);
    expect([kop.getUint32(0, true), kop.getUint16(8, true)]).toEqual([0x04034b50, 0]);
    expect(strFromU8(bestand.slice(30, 38 + 39))).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
  });
  it('names in every part the version of the standard that this module says it writes', async () => {
    const { namen, deel } = await delenVan([veld('een', 'Naam:')]);
    const [, versie = ''] = /\(ODF (\d\.\d),/u.exec(readFileSync('src/formulier/odt.ts', 'utf8')) ?? [];
    const delen = namen.filter((naam) => naam !== 'mimetype');
    const versies = delen.map((naam) => [naam, /(?:office|manifest):version="([^"]*)"/u.exec(deel(naam))?.[1]]);
    expect(versies).toEqual(delen.map((naam) => [naam, versie]));
    for (const naam of delen) expect(deel(naam).match(/ (?:office|manifest):version=/gu), naam).toHaveLength(1);
  });
  it('has no line end between elements: within a paragraph it would be a space', async () => {
    const { namen, deel } = await delenVan([veld('een\ntwee', 'Naam\nen:'), { soort: 'legende', tekst: 'a\nb' }]);
    for (const naam of namen) expect(deel(naam), naam).not.toContain('\n');
    expect(lopend(deel('content.xml'))).toContain('en:</text:span>');
  });
  it('is in Dutch, on A4', async () => {
    const stijlen = (await delenVan([])).deel('styles.xml');
    expect(stijlen).toMatch(/^<\?xml /u);
    expect(stijlen.split('<office:styles>')).toHaveLength(2);
    expect(stijlen.split('<office:styles>')[1]).toMatch(
      /^<style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"\/><style:text-properties fo:language="nl" fo:country="NL"\/><\/style:default-style>/u,
    );
    expect(stijlen).toContain('fo:page-width="21cm" fo:page-height="29.7cm"');
  });
  it('names title, version, page and number of pages in the foot', async () => {
    const stijlen = (await delenVan([])).deel('styles.xml');
    const voet = ontleed(stijlen.split('<style:footer>')[1]?.split('</style:footer>')[0] ?? '');
    expect(voet.documentElement.textContent).toBe('Terugkoppeling & <vraag> · Bijlage 6, tekst januari 2020 · bladzijde # van 1');
    expect(stijlen).toContain('<text:page-number ');
    expect(stijlen).toContain('<text:page-count>1</text:page-count>');
    expect(stijlen).toContain('<style:master-page style:name="Standard" style:page-layout-name="pm1">');
    expect(stijlen).not.toMatch(/\p{Co}/u);
  });
  it('does not say when it was made, so the same content gives the same bytes', async () => {
    const een = await delenVan([]);
    expect(een.deel('meta.xml')).not.toMatch(/date/u);
    expect((await delenVan([])).bestand).toEqual(een.bestand);
    // Bytes 10 to 13 of a zip are the time of its first file: 1 January 2020, midnight.
    expect([...een.bestand.slice(10, 14)]).toEqual([0, 0, 0x21, 0x50]);
  });
  it('has title and version as properties and no name of a person', async () => {
    const meta = (await delenVan([])).deel('meta.xml');
    expect(meta).toContain('<dc:title>Terugkoppeling &amp; &lt;vraag&gt;</dc:title>');
    expect(meta).toContain('<dc:description>Bijlage 6, tekst januari 2020</dc:description>');
    expect(meta).toContain('<meta:initial-creator>Afsprakenwijzer</meta:initial-creator>');
    expect(ontleed(meta).documentElement.textContent).toBe('odf-kitTerugkoppeling & <vraag>Bijlage 6, tekst januari 2020Afsprakenwijzer');
  });
});

describe('the content', () => {
  it('begins with title and version, then headings, ticks, labels and answers in the order of the form', async () => {
    const tekst = await inhoud(
      { soort: 'kop', tekst: 'Reden' },
      { soort: 'stuk', tekst: 'Poging 1' },
      { soort: 'vinkje', label: 'Wel contact', aan: true, diep: false },
      { soort: 'vinkje', label: 'Geen contact', aan: false, diep: false },
      veld('06', 'Telefoon:'),
    );
    expect(tekst.replace(/ text:style-name="[^"]*"/gu, '')).toBe(
      [
        '<text:h text:outline-level="1">Terugkoppeling &amp; &lt;vraag&gt;</text:h>',
        '<text:p>Bijlage 6, tekst januari 2020</text:p>',
        '<text:h text:outline-level="2">Reden</text:h>',
        '<text:h text:outline-level="3">Poging 1</text:h>',
        '<text:p>☒ Wel contact</text:p>',
        '<text:p>☐ Geen contact</text:p>',
        '<text:p><text:span>Telefoon:</text:span></text:p>',
        '<text:p>06</text:p>',
      ].join(''),
    );
  });
  it('has the words of the sheet as paragraphs, and lines to sign on', async () => {
    const tekst = await inhoud(
      { soort: 'kop', tekst: 'Gegevens', niveau: 3 },
      { soort: 'alinea', tekst: 'Een zin.' },
      { soort: 'punt', tekst: 'een punt;' },
      { soort: 'legende', tekst: 'NAW gegevens (naam, geboortedatum, BSN)' },
      { soort: 'tekenen', tekst: 'Handtekeningen', wie: ['Veilig Thuis'] },
    );
    const kaal = tekst.replace(/ text:style-name="[^"]*"/gu, '').replace(/<\/?text:span>/gu, '');
    expect(kaal).toContain(
      '<text:h text:outline-level="3">Gegevens</text:h><text:p>Een zin.</text:p><text:p>– een punt;</text:p><text:p>NAW gegevens (naam, geboortedatum, BSN)</text:p>',
    );
    expect(kaal).toMatch(
      /<text:h text:outline-level="2">Handtekeningen<\/text:h><text:p>Veilig Thuis<\/text:p><text:p>Naam _{24} \u00A0Datum _{10} \u00A0Handtekening _{20}/u,
    );
  });
  it('says of an empty answer that it was not filled in', async () => {
    for (const leeg of ['', ' \n\t ']) expect(await alinea(leeg)).toBe('niet ingevuld');
  });
});

describe('every answer comes in whole and valid', () => {
  it('characters of XML', async () => {
    expect(await alinea('<b> & "c"')).toBe('&lt;b&gt; &amp; "c"');
  });
  it.each(['een\ntwee', 'een\rtwee', 'een\r\ntwee'])('a line end: %j', async (waarde) => {
    expect(await alinea(waarde)).toBe('een<text:line-break/>twee');
  });
  it('empty lines and tabs', async () => {
    expect(await alinea('een\n\ntwee\t\tdrie')).toBe('een<text:line-break/><text:line-break/>twee<text:tab/><text:tab/>drie');
    expect(await alinea('\teen')).toBe('<text:tab/>een');
  });
  it('spaces in a row, and at the beginning and the end', async () => {
    expect(await alinea('a b')).toBe('a b');
    expect(await alinea('a  b   c')).toBe('a \u00A0b \u00A0 c');
    expect(await alinea(' a ')).toBe('\u00A0a\u00A0');
  });
  it('words that look like what a file is made of', async () => {
    for (const woorden of ['style:writing-mode="page"', '<table:table-row>', '</office:automatic-styles>', 'office:version="9"'])
      expect(ontleed(`<p>${await alinea(woorden)}</p>`).documentElement.textContent, woorden).toBe(woorden);
  });
  it('control characters and half characters become a sign that something stood there; the rest stays', async () => {
    expect(await alinea('a\u0000b\u001Fc\uD800d\uFFFEe\uFFFF')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD');
    expect(await alinea('é 👩‍👧 \u0085\uE000עברית')).toBe('é 👩‍👧 \u0085\uE000עברית');
    expect(await inhoud(veld('x', 'La\u0007bel'))).toContain('>La\uFFFDbel<');
    expect(await inhoud({ soort: 'kop', tekst: 'K\u0007op' })).toContain('>K\uFFFDop<');
  });
});
