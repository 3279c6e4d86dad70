/**
 * Makes the stylesheets of a page one file. Astro makes a file per set of pages that share styles, so a page asks for two or three; the first paint
 * waits for each of them, and together they pack better. Pages with the same styles share the file; its name is its content.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Links to styles of the build that follow one another; the colours of a municipality are a file of their own, which may be replaced. */
const RIJ = /(?:<link rel="stylesheet" href="[^"]*\/stijl\/[^"]+\.css">)+/gu;
const ADRES = /href="([^"]*\/stijl\/)([^"]+)"/gu;

/**
 * @param {string} html of a page whose links are relative
 * @param {(namen: readonly string[]) => string} bundel gives the name of the file that holds these, in this order
 */
const voegSamen = (html, bundel) =>
  html.replace(RIJ, (rij) => {
    const adressen = [...rij.matchAll(ADRES)];
    const [, map = ''] = adressen[0] ?? [];
    return `<link rel="stylesheet" href="${map}${bundel(adressen.map(([, , naam = '']) => naam))}">`;
  });

/** Does it for a site. @param {string} site folder with the pages */
function bundelSite(site) {
  const stijl = join(site, 'stijl');
  const oud = globSync('*.css', { cwd: stijl });
  /** @type {Map<string, string>} */
  const gemaakt = new Map();
  /** @param {readonly string[]} namen */
  const bundel = (namen) => {
    const css = namen.map((naam) => readFileSync(join(stijl, naam), 'utf8').trim()).join('');
    const naam = gemaakt.get(css) ?? `blad.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
    gemaakt.set(css, naam);
    return naam;
  };
  for (const pad of globSync('**/*.html', { cwd: site }).map((naam) => join(site, naam)))
    writeFileSync(pad, voegSamen(readFileSync(pad, 'utf8'), bundel));
  for (const naam of oud) rmSync(join(stijl, basename(naam)));
  for (const [css, naam] of gemaakt) writeFileSync(join(stijl, naam), css);
}

/** @returns {import('astro').AstroIntegration} */
export default function stijlen() {
  return { name: 'stijlen', hooks: { 'astro:build:done': ({ dir }) => bundelSite(fileURLToPath(dir)) } };
}
