/** The guides as pages in the zip of a release. */
import { describe, expect, it } from 'vitest';
import { maakHandleidingen } from '../../scripts/uitbrengen/handleidingen.mjs';

const bladen = await maakHandleidingen('docs/handleidingen');

it('elke handleiding is er', () => {
  expect(Object.keys(bladen)).toEqual(
    ['beheer', 'folder', 'installeren', 'privacy', 'redactie', 'toegankelijkheidsverklaring'].map((naam) => `${naam}.html`),
  );
});

describe.each(Object.entries(bladen))('%s', (_naam, blad) => {
  it('is een Nederlandse bladzijde met een titel en een kop, die niets ophaalt', () => {
    expect(blad).toMatch(/^<!doctype html>\n<html lang="nl">[^]*<title>[^<]{5,}<\/title>[^]*<h1 /u);
    expect(blad).not.toMatch(/<(?:img|link|script|iframe)\b|@import|url\(/u);
  });

  it('heeft alleen links naar handleidingen en delen die er zijn', () => {
    const links = [...blad.matchAll(/ href="(?!https:)([^"]*)"/gu)].map(([, adres = '']) => adres);
    const dood = links.filter((adres) => {
      const [bestand = '', anker] = adres.split('#');
      const doel = bestand === '' ? blad : bladen[bestand];
      return doel === undefined || (anker !== undefined && !doel.includes(` id="${anker}"`));
    });
    expect(dood).toEqual([]);
  });
});
