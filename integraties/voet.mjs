/**
 * Writes the foot of every printed page: title and version of the text, as site.yaml has them. A page box cannot read the page it is on, so the
 * words have to stand in the stylesheet; there they would be a copy that nobody changes along.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const BLAD = /\/src\/components\/pagina\/papier\.css$/u;
/** What stands in src/components/pagina/papier.css instead of the words. */
const PLEK = "'titel en versie van de tekst'";

/** The foot as a CSS string (a JSON string is one, as long as it has no line break). */
function maakVoet() {
  const { titelVanDeTekst, versie } = parse(readFileSync(new URL('../src/content/site/site.yaml', import.meta.url), 'utf8'));
  return JSON.stringify(`${titelVanDeTekst} · tekst ${versie}`);
}

/** @returns {import('astro').AstroIntegration} */
export default function voet() {
  /** @type {import('vite').Plugin} */
  const invullen = {
    name: 'voet-van-het-blad',
    enforce: 'pre',
    transform(code, id) {
      if (!BLAD.test(id.split('?')[0] ?? '')) return undefined;
      if (!code.includes(PLEK))
        throw new Error(`In src/components/pagina/papier.css ontbreekt ${PLEK}: daar komen de titel en versie uit site.yaml.`);
      return { code: code.replace(PLEK, () => maakVoet()), map: null };
    },
  };
  return { name: 'voet', hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [invullen] } }) } };
}
