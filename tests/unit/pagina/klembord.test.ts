/** Copying and saying so: one way to the clipboard, and messages that are heard again. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hoorbaar } from '../../../src/pagina/melding';

describe('the clipboard', () => {
  it('is used in src/pagina/klembord.ts only', () => {
    const bestanden = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((naam) => /\.(?:ts|tsx|astro)$/u.test(naam));
    const raak = bestanden.filter((naam) => /navigator\.clipboard\b|execCommand\(/u.test(readFileSync(`src/${naam}`, 'utf8')));
    expect(raak.map((naam) => naam.replaceAll('\\', '/'))).toEqual(['pagina/klembord.ts']);
  });
});

describe('audible', () => {
  it('the same announcement, however often, changes what stands there each time and reads the same', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1 }).filter((tekst) => tekst.trim() !== ''),
        (tekst) => {
          let staat = '';
          for (let keer = 0; keer < 4; keer++) {
            const nieuw = hoorbaar(tekst, staat);
            expect(nieuw).not.toBe(staat);
            expect(nieuw.replace(/\u00a0$/u, '')).toBe(tekst.replace(/\u00a0$/u, ''));
            staat = nieuw;
          }
        },
      ),
    );
  });
  it('saying nothing stays nothing', () => {
    expect(hoorbaar('', '')).toBe('');
  });
});
