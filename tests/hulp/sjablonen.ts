/** The templates of the site, as src/pages has them: what holds for one page of a template holds for nearly all. */
import { globSync } from 'node:fs';
import { bladzijden, grootte } from './dist.ts';

/** Which pages a file of src/pages makes, as a pattern for their paths. */
function patroonVan(bestand: string): RegExp {
  const pad = bestand.replaceAll('\\', '/').replace(/(?:^|\/)index\.astro$|\.astro$/u, '');
  if (pad === '' || pad === '404') return pad === '' ? /^$/u : /^404\.html$/u;
  return new RegExp(`^${pad.replace(/\[\.\.\.\w+\]/u, '.+').replace(/\[\w+\]/gu, '[^/]+')}/$`, 'u');
}

/** In the order in which Astro looks: a name of its own before a part that varies, and a rest of any length last. */
const rang = (bestand: string): number => (bestand.match(/\[/gu)?.length ?? 0) + (bestand.includes('[...') ? 9 : 0);

const sjablonen = globSync('**/*.astro', { cwd: 'src/pages' })
  .sort((een, ander) => rang(een) - rang(ander))
  .map((bestand) => ({ bestand, patroon: patroonVan(bestand) }));

/** The file in src/pages that a page is made with. @throws when there is none */
export function sjabloonVan(pad: string): string {
  const gevonden = sjablonen.find(({ patroon }) => patroon.test(pad));
  if (!gevonden) throw new Error(`Geen bestand in src/pages maakt /${pad}.`);
  return gevonden.bestand;
}

/** Of every template the page with the most in it. */
export function perSjabloon(): string[] {
  const grootste = new Map<string, string>();
  const bytes = (pad: string) => grootte(pad === '' || pad.endsWith('/') ? `${pad}index.html` : pad);
  for (const pad of bladzijden()) {
    const sjabloon = sjabloonVan(pad);
    const tot = grootste.get(sjabloon);
    if (tot === undefined || bytes(pad) > bytes(tot)) grootste.set(sjabloon, pad);
  }
  return [...grootste.values()].sort();
}
