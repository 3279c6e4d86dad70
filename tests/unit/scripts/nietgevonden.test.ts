/** The page for an address that is not there works at the address that was asked for. */
import { expect, it } from 'vitest';
import { maakVindbaar } from '../../../integraties/nietgevonden.mjs';

const vindbaar = maakVindbaar(
  '<html data-wortel="../"><link rel="icon" href="/icoon.svg"><script defer src="./scripts/lezen.js"></script>' +
    '<link rel="stylesheet" href="./stijl/a.12345678.css"><a href="#inhoud"></a><a href="tel:112"></a><a href="./"></a><form action="../register/">',
);

it('asks for styles and one script in every folder it could stand in', () => {
  const adressen = (patroon: RegExp) => [...vindbaar.matchAll(patroon)].map(([, adres]) => adres);
  const wegen = ['./', '../', '../../', '../../../'];
  expect(adressen(/rel="stylesheet" href="([^"]*)"/gu)).toEqual(wegen.map((weg) => `${weg}stijl/a.12345678.css`));
  expect(adressen(/<script defer src="([^"]*)">/gu)).toEqual(wegen.map((weg) => `${weg}scripts/nietgevonden.js`));
});

it('writes every other address as seen from the root, and leaves anchors and telephone numbers alone', () => {
  expect(vindbaar).toContain('data-wortel="./"');
  expect(vindbaar).toContain('<a href="#inhoud"></a><a href="tel:112"></a><a href="./"></a><form action="./register/">');
  expect(vindbaar).toContain('href="./icoon.svg"');
});

it('changes nothing the second time but adds nothing either', () => {
  expect(maakVindbaar('<a href="./over/">')).toBe('<a href="./over/">');
});
