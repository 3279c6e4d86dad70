/** The logo of a municipality: its file, its check. An SVG is opened by some people on its own, so nothing in it may run or call. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';

/** Folder of the logos. */
const LOGOMAP = resolve('src/content/gemeenten/logos');
const GROOTST = 30 * 1024;
const LEESBAAR = '30 KB';

/** Media types by extension. */
export const LOGOSOORTEN: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.png': 'image/png', '.webp': 'image/webp' };

/** What an SVG may not hold, and how that is said. */
const VERBODEN: readonly [RegExp, string][] = [
  [/<script/iu, 'een script'],
  [/\son\w+\s*=/iu, 'een script (een kenmerk dat met "on" begint)'],
  [/javascript:|data:text/iu, 'een script in een adres'],
  [/<(?:foreignObject|iframe|object|embed)/iu, 'HTML'],
  [/<!(?:ENTITY|DOCTYPE[^>]*\[)/iu, 'een eigen entiteit'],
  [/(?:href|src)\s*=\s*["'](?!#|data:image\/(?:png|jpeg|webp))/iu, 'een verwijzing naar een ander bestand'],
  [/@import|url\((?!\s*["']?#)/iu, 'een verwijzing naar een ander bestand'],
];

const begintMet = (inhoud: Uint8Array, tekst: string, vanaf = 0) =>
  Buffer.from(inhoud.subarray(vanaf, vanaf + tekst.length)).toString('latin1') === tekst;

function keurSoort(soort: string, inhoud: Uint8Array): string | undefined {
  if (soort === '.png') return begintMet(inhoud, '\u0089PNG') ? undefined : 'Dit bestand heet .png, maar het is geen PNG.';
  if (soort === '.webp')
    return begintMet(inhoud, 'RIFF') && begintMet(inhoud, 'WEBP', 8) ? undefined : 'Dit bestand heet .webp, maar het is geen WebP.';
  const svg = Buffer.from(inhoud).toString('utf8');
  if (!/<svg[\s>]/u.test(svg)) return 'Dit bestand heet .svg, maar het is geen SVG.';
  const wat = VERBODEN.find(([vorm]) => vorm.test(svg))?.[1];
  return wat ? `In dit SVG-bestand staat ${wat}. Vraag een logo zonder, of gebruik PNG.` : undefined;
}

/** What is wrong with a logo of this name and content, as one Dutch sentence; nothing when it may be used. */
export function keurLogo(naam: string, inhoud: Uint8Array): string | undefined {
  const soort = extname(naam);
  if (!(soort in LOGOSOORTEN)) return 'Gebruik een logo als .svg, .png of .webp.';
  if (inhoud.length > GROOTST) return `Het logo is te groot: ${Math.ceil(inhoud.length / 1024)} KB. Maak het hoogstens ${LEESBAAR}.`;
  return keurSoort(soort, inhoud);
}

/** Logos that are there. */
export const geefLogos = (): string[] => (existsSync(LOGOMAP) ? readdirSync(LOGOMAP).filter((naam) => extname(naam) in LOGOSOORTEN) : []);

/** Where a logo stands on the site: '/logo.svg'. */
export const logoPad = (naam: string): string => `/logo${extname(naam)}`;

/** Bytes of a logo. @throws when it is not there */
export const leesLogo = (naam: string): Uint8Array => readFileSync(join(LOGOMAP, naam));
