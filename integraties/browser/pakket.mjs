/** The browser that came through npm (@sparticuz/chromium, Linux x64), ready to start: unpacked in the project's own cache. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { maakInEenKeer } from './eenkeer.mjs';

const WORTEL = fileURLToPath(new URL('../../', import.meta.url));
const LETTERMAPPEN = ['/usr/share/fonts', '/usr/local/share/fonts'];
/** The package's own configuration of its fonts names folders in /tmp, which all users of a machine share. */
const LETTERS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Folder of the unpacked browser; another version of the package is another folder. */
const MAP = join(WORTEL, '.cache/browser', JSON.parse(readFileSync(join(WORTEL, 'node_modules/@sparticuz/chromium/package.json'), 'utf8')).version);

/** @typedef {{ readonly executablePath: string, readonly env: Record<string, string | undefined> }} Startbaar */

/**
 * The package unpacks into the folder for temporary files, which another user's unpacking may hold already, and leaves out the libraries
 * unless it thinks it runs in the cloud. In a process of its own both can be told it.
 * @param {string} werkmap
 */
async function pakUit(werkmap) {
  const env = { ...process.env, TMPDIR: werkmap, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' };
  await promisify(execFile)(process.execPath, [fileURLToPath(new URL('uitpakken.mjs', import.meta.url))], { env });
  writeFileSync(join(werkmap, 'fonts/fonts.conf'), LETTERS);
}

/** Without any font a browser prints empty pages, and does not say so. */
const heeftLetters = () =>
  existsSync('/etc/fonts/fonts.conf') &&
  LETTERMAPPEN.some(
    (map) =>
      existsSync(map) && readdirSync(map, { recursive: true, encoding: 'utf8' }).some((naam) => /\.(?:[ot]tf|ttc|pf[ab])(?:\.gz)?$/iu.test(naam)),
  );

/**
 * Why it does not start, as a noun phrase in Dutch; empty when it does.
 * @param {string} programma @param {Record<string, string | undefined>} env
 */
function watOntbreekt(programma, env) {
  const { status, stderr, error } = spawnSync(programma, ['--version'], { env, encoding: 'utf8' });
  if (status === 0) return '';
  // What ldd does: the loader names all it looks for and starts nothing.
  const lijst = spawnSync(programma, [], { env: { ...env, LD_TRACE_LOADED_OBJECTS: '1' }, encoding: 'utf8' }).stdout ?? '';
  const namen = [...new Set([...lijst.matchAll(/^\s*(\S+) => not found/gmu)].map(([, naam]) => naam))];
  return namen.length > 0 ? `op deze machine ontbreken ${namen.join(', ')}` : (error?.message ?? stderr.trim().split('\n')[0] ?? '');
}

/**
 * Where it is and what it needs around it, for this process's machine: libraries and fonts of the machine first, those of the package where
 * the machine has none. They are for the browser alone, not for this process.
 * @returns {Promise<Startbaar>} @throws with a line in Dutch that says what is missing
 */
export async function zetKlaar() {
  await maakInEenKeer(MAP, pakUit);
  const executablePath = join(MAP, 'chromium');
  const gewoon = { ...(heeftLetters() ? {} : { FONTCONFIG_FILE: join(MAP, 'fonts/fonts.conf') }), ...process.env };
  if (watOntbreekt(executablePath, gewoon) === '') return { executablePath, env: gewoon };
  const bibliotheken = [join(MAP, 'al2023/lib'), process.env['LD_LIBRARY_PATH'] ?? ''].filter(Boolean).join(':');
  const ruim = { ...gewoon, LD_LIBRARY_PATH: bibliotheken };
  const reden = watOntbreekt(executablePath, ruim);
  if (reden !== '') throw new Error(reden);
  return { executablePath, env: ruim };
}
