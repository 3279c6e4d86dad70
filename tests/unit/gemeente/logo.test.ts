/** The logo of a municipality: what it may be, and that nothing in it runs or calls. */
import { describe, expect, it } from 'vitest';
import { geefLogos, keurLogo, logoPad, LOGOSOORTEN } from '../../../src/gemeente/logo';

const svg = (inhoud: string) => keurLogo('a.svg', Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${inhoud}</svg>`));
const png = (...rest: number[]) => keurLogo('a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, ...rest]));

it('stands at the root of the site, with its own kind', () => {
  expect(logoPad('stad.svg')).toBe('/logo.svg');
  expect(LOGOSOORTEN).toEqual({ '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp' });
  expect(geefLogos()).toEqual([]);
});

describe('may be', () => {
  it.each([
    '<defs><path id="a" d="M0 0"/></defs><use href="#a" fill="url(#b)"/>',
    '<image href="data:image/png;base64,AA"/>',
    '<g fill="url( \'#b\')"/>',
  ])('an SVG with %s', (inhoud) => {
    expect(svg(inhoud)).toBeUndefined();
  });
  it('an SVG that begins without a name space, a PNG, a WebP', () => {
    expect(keurLogo('a.svg', Buffer.from('<svg><g/></svg>'))).toBeUndefined();
    expect(png(0x0d)).toBeUndefined();
    expect(keurLogo('a.webp', Buffer.from('RIFF....WEBP'))).toBeUndefined();
  });
  it('thirty kilobytes, and no more', () => {
    const groot = (bytes: number) => keurLogo('a.svg', Buffer.from('<svg>'.padEnd(bytes)));
    expect(groot(30 * 1024)).toBeUndefined();
    expect(groot(30 * 1024 + 1)).toBe('Het logo is te groot: 31 KB. Maak het hoogstens 30 KB.');
    expect(groot(64 * 1024)).toBe('Het logo is te groot: 64 KB. Maak het hoogstens 30 KB.');
  });
});

describe('may not be', () => {
  it('a kind that is none of the three', () => {
    for (const naam of ['a.gif', 'svg', 'a.SVG']) expect(keurLogo(naam, Buffer.from('<svg>'))).toBe('Gebruik een logo als .svg, .png of .webp.');
  });
  it('something else than its name says', () => {
    for (const inhoud of ['<svg>', '\u0089PN', 'x\u0089PNG'])
      expect(keurLogo('a.png', Buffer.from(inhoud, 'latin1'))).toBe('Dit bestand heet .png, maar het is geen PNG.');
    for (const inhoud of ['<svg>', 'RIFF....WEBX', 'RIFX....WEBP', 'WEBP'])
      expect(keurLogo('a.webp', Buffer.from(inhoud))).toBe('Dit bestand heet .webp, maar het is geen WebP.');
    for (const inhoud of ['PNG', '<svgs>', 'svg'])
      expect(keurLogo('a.svg', Buffer.from(inhoud))).toBe('Dit bestand heet .svg, maar het is geen SVG.');
  });
  it.each([
    ['<script>1</script>', 'een script'],
    ['<SCRIPT src="#a"/>', 'een script'],
    ['<g onload="x()"/>', 'een script (een kenmerk dat met "on" begint)'],
    ['<g\nonclick = "x()"/>', 'een script (een kenmerk dat met "on" begint)'],
    ['<a href="javascript:x()"/>', 'een script in een adres'],
    ['<image href="data:text/html,x"/>', 'een script in een adres'],
    ['<foreignObject/>', 'HTML'],
    ['<iframe/>', 'HTML'],
    ['<object/>', 'HTML'],
    ['<embed/>', 'HTML'],
    ['<!ENTITY x "y">', 'een eigen entiteit'],
    ['<!DOCTYPE svg [<!x>]>', 'een eigen entiteit'],
    ['<image href="https://elders.nl/x.png"/>', 'een verwijzing naar een ander bestand'],
    ["<image href = 'x.png'/>", 'een verwijzing naar een ander bestand'],
    ['<image src="x.png"/>', 'een verwijzing naar een ander bestand'],
    ['<image href="data:image/svg+xml,x"/>', 'een verwijzing naar een ander bestand'],
    ['<style>@import "x.css"</style>', 'een verwijzing naar een ander bestand'],
    ['<rect fill="url(https://elders.nl)"/>', 'een verwijzing naar een ander bestand'],
    ['<rect fill="url( \'https://elders.nl\')"/>', 'een verwijzing naar een ander bestand'],
  ])('an SVG with %s: %s', (inhoud, wat) => {
    expect(svg(inhoud)).toBe(`In dit SVG-bestand staat ${wat}. Vraag een logo zonder, of gebruik PNG.`);
  });
});
