/** How the file for Word and LibreOffice looks: bold, room around lines, sizes, and what stays together on a sheet. */
import { expect, it } from 'vitest';
import type { Bladrij } from '../../../src/formulier/tekst';
import { delenVan, veld } from './hulp-odt';

const inhoud = async (...rijen: Bladrij[]) => (await delenVan(rijen)).deel('content.xml');
/** The properties of the paragraph style that holds these words. */
const stijlBij = (xml: string, woorden: string) => {
  const naam = new RegExp(`<text:p text:style-name="(P\\d+)">\\s*(?:<text:span[^>]*>)?${woorden}`, 'u').exec(xml)?.[1] ?? '';
  return new RegExp(`style:name="${naam}"[^>]*>\\s*<style:paragraph-properties ([^>]*)/>`, 'u').exec(xml)?.[1];
};
const BIJEEN = 'fo:keep-with-next="always"';

it('has no heading larger than 18 points beside text of 12, in any script', async () => {
  const stijlen = (await delenVan([])).deel('styles.xml');
  const korpsen = [1, 2, 3].map((niveau) => new RegExp(`"Heading_20_${niveau}"[^]*?<style:text-properties ([^>]*)/>`, 'u').exec(stijlen)?.[1]);
  expect(korpsen).toEqual(
    [18, 14, 12].map((korps) => `fo:font-size="${korps}pt" style:font-size-asian="${korps}pt" style:font-size-complex="${korps}pt"`),
  );
});

it('puts the label in bold right before the answer, and indents what belongs under a tick box', async () => {
  const xml = await inhoud(veld('een', 'Naam:'), veld('twee', 'Reden:', true), { soort: 'vinkje', label: 'Ja', aan: true, diep: true });
  expect(xml).toMatch(/style:name="T1" style:family="text">\s*<style:text-properties fo:font-weight="bold"/u);
  expect(xml).toContain('<text:span text:style-name="T1">Naam:</text:span>');
  expect(stijlBij(xml, 'Bijlage 6')).toBe('fo:margin-bottom="0.4cm"');
  expect(stijlBij(xml, 'Naam:')).toBe(`fo:margin-bottom="0cm" ${BIJEEN}`);
  expect(stijlBij(xml, 'een')).toBe('fo:margin-bottom="0.2cm"');
  expect(stijlBij(xml, 'Reden:')).toBe(`fo:margin-bottom="0cm" ${BIJEEN} fo:margin-left="0.8cm"`);
  expect(stijlBij(xml, 'twee')).toBe('fo:margin-bottom="0.2cm" fo:margin-left="0.8cm"');
  expect(stijlBij(xml, '☒ Ja')).toBe('fo:margin-bottom="0.2cm" fo:margin-left="0.8cm"');
});

it('has nothing bold where a label has no words', async () => {
  const xml = await inhoud(veld('een', '\tNaam\n\nen:\n'));
  expect(xml.match(/<text:span[^>]*>[^<]*/gu)).toEqual(['<text:span text:style-name="T1">Naam', '<text:span text:style-name="T1">en:']);
});

it('sets the line that names what follows in bold and keeps it with that; paragraphs and points are plain', async () => {
  const xml = await inhoud({ soort: 'legende', tekst: 'Reden' }, { soort: 'punt', tekst: 'een punt' }, { soort: 'alinea', tekst: 'Een zin.' });
  expect(xml.match(/<text:span[^>]*>[^<]*/gu)).toEqual(['<text:span text:style-name="T1">Reden']);
  expect(stijlBij(xml, 'Reden')).toBe(`fo:margin-top="0.3cm" fo:margin-bottom="0.2cm" ${BIJEEN}`);
  expect(stijlBij(xml, '– een punt')).toBe('fo:margin-bottom="0.1cm" fo:margin-left="0.5cm"');
  expect(stijlBij(xml, 'Een zin')).toBe('fo:margin-bottom="0.2cm"');
});

it('keeps who signs on the sheet of the line to sign on, with room around both', async () => {
  const xml = await inhoud({ soort: 'tekenen', tekst: 'Handtekeningen', wie: ['Veilig Thuis', 'De Toegang'] });
  for (const wie of ['Veilig Thuis', 'De Toegang']) expect(stijlBij(xml, wie)).toBe(`fo:margin-top="0.4cm" fo:margin-bottom="0.3cm" ${BIJEEN}`);
  expect(stijlBij(xml, 'Naam _')).toBe('fo:margin-bottom="0.3cm"');
});

it('keeps each row of a table on one sheet', async () => {
  const { deel } = await delenVan((document) =>
    document.addTable([
      ['een', 'twee'],
      ['drie', 'vier'],
    ]),
  );
  const [stijlen = '', lijf = ''] = deel('content.xml').split('</office:automatic-styles>');
  expect(stijlen).toMatch(
    /^<\?xml .*<style:style style:name="heel" style:family="table-row"><style:table-row-properties fo:keep-together="always"\/><\/style:style>$/u,
  );
  expect(lijf.match(/<table:table-row[^>]*>/gu)).toEqual(Array(2).fill('<table:table-row table:style-name="heel">'));
});
