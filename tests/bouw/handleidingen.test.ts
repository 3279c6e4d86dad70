/** The guides as pages in the zip of a release. */
import { describe, expect, it } from 'vitest';
import { maakHandleidingen } from '../../scripts/uitbrengen/handleidingen.mjs';

const bladen = await maakHandleidingen('docs/handleidingen');

it('every guide is there', () => {
  expect(Object.keys(bladen)).toEqual(
    ['beheer', 'folder', 'installeren', 'privacy', 'redactie', 'toegankelijkheidsverklaring'].map((naam) => `${naam}.html`),
  );
});

describe.each(Object.entries(bladen))('%s', (_naam, blad) => {
  it('is a Dutch page with a title and a heading, that fetches nothing', () => {
    expect(blad).toMatch(/^<!doctype html>\n<html lang="nl">[^]*<title>[^<]{5,}<\/title>[^]*<h1 /u);
    expect(blad).not.toMatch(/<(?:img|link|script|iframe)\b|@import|url\(/u);
  });

  it('links only to guides and parts that are there', () => {
    const links = [...blad.matchAll(/ href="(?!https:)([^"]*)"/gu)].map(([, adres = '']) => adres);
    const dood = links.filter((adres) => {
      const [bestand = '', anker] = adres.split('#');
      const doel = bestand === '' ? blad : bladen[bestand];
      return doel === undefined || (anker !== undefined && !doel.includes(` id="${anker}"`));
    });
    expect(dood).toEqual([]);
  });
});
