/** Print styles are flat and ask for no width of the window: the check itself, and every stylesheet of the site as it is written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { maakStijl } from '../../../src/gemeente/stijl';
import { zoekDrukfouten } from '../../hulp/drukfouten';

describe('finds what WebKit does differently on paper', () => {
  it.each([
    ['een geneste regel in @media print', '@layer druk{@media print{.a{& .b{color:red}}}}', '‘& .b’ staat in een andere regel'],
    ['een geneste regel zonder &', '@media print{.a{.b{color:red}}}', '‘.b’ staat in een andere regel'],
    ['een geneste regel die ook op papier geldt', '.a{&:hover{color:red}}', '‘&:hover’ staat in een andere regel'],
    ['@media print in een regel', '.a{@media print{color:red}}', '‘@media print’ staat in een andere regel'],
    ['een vraag naar de breedte', '@media (width>=60rem){.a{color:red}}', '‘@media (width>=60rem)’ geldt ook op papier'],
    ['een oude vraag naar de breedte', '@media (max-width: 30rem){.a{color:red}}', 'geldt ook op papier'],
    ['een vraag in @media print', '@media print{@media (min-width:1px){.a{color:red}}}', '‘@media (min-width:1px)’ geldt ook op papier'],
    ['print en breedte samen', '@media print and (width>1px){.a{color:red}}', 'geldt ook op papier'],
    ['een van twee vragen', '@media screen and (width>1px), (height>1px){.a{color:red}}', 'geldt ook op papier'],
    ['alles behalve print', '@media not print and (width>1px){.a{color:red}}', 'geldt ook op papier'],
    ['de stand van het scherm', '@media (orientation:landscape){.a{color:red}}', 'geldt ook op papier'],
    ['een vraag aan een vak', '@container (inline-size > 20rem){.a{color:red}}', 'geldt ook op papier'],
    ['een blad dat bij een breedte hoort', '@import "a.css" layer(x) (width > 1px);', 'geldt ook op papier'],
  ])('%s', (_, css, melding) => {
    const [eerste, ...rest] = zoekDrukfouten(css, 'proef.css');
    expect(eerste).toContain(`proef.css:1: `);
    expect(eerste).toContain(melding);
    expect(rest).toEqual([]);
  });

  it.each([
    ['platte regels', '@page a{margin:1mm;@bottom-left{content:"x"}}@media print{.a .b,.a>.c{color:red}@supports (color:red){.a{page:a}}}'],
    ['breedte op het scherm', '@media screen and (width>=60rem){.a{color:red}}@media only screen and (width<1px){.a{color:red}}'],
    ['print, of breedte op het scherm', '@media print, screen and (width>=48rem){.a{color:red}}'],
    ['alles binnen @media screen', '@media screen{@media (width>1px){.a{&:hover{color:red}}}@container (width>1px){.a{color:red}}}'],
    ['andere vragen', '@media (forced-colors:active){.a{color:red}}@media (scripting:none){.a{width:1px}}@keyframes b{from{width:0}}'],
    ['een blad in een laag', "@import '@x/max-width/a.css' layer(onderdelen);"],
  ])('nothing in %s', (_, css) => {
    expect(zoekDrukfouten(css, 'proef.css')).toEqual([]);
  });
});

const bronnen = readdirSync('src', { recursive: true })
  .map((pad) => join('src', String(pad)))
  .filter((pad) => /\.(?:css|astro)$/u.test(pad))
  .flatMap((pad) => {
    const tekst = readFileSync(pad, 'utf8');
    const stijlen = pad.endsWith('.css') ? [tekst] : [...tekst.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, stijl = '']) => stijl);
    return stijlen.map((css) => [pad, css] as const);
  });

describe('the style sheets', () => {
  it.each(bronnen)('%s', (pad, css) => {
    expect(zoekDrukfouten(css, pad)).toEqual([]);
  });
  it('and that of a municipality', () => {
    const css = maakStijl({ accent: { licht: '#0a4a57', donker: '#86d0dc' } });
    expect(css).toContain('--kleur-accent');
    expect(zoekDrukfouten(css, 'gemeente.css')).toEqual([]);
  });
});
