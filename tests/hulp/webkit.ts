/** WebKitGTK of this machine as a printer. Playwright's own WebKit cannot print, and is not in the npm registry. */
import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** Debian's own Python: another one on the PATH has no `gi`. */
const PYTHON = '/usr/bin/python3';
const DRUKKER = resolve('tests/hulp/webkit-druk.py');
/** Margins of the sheet in mm, as the printer sets them. */
export const RAND = 18;

/** The version of WebKitGTK; undefined where it, its Python bindings or a display to run it on are not there. */
export function vindWebkit(): string | undefined {
  const vraag =
    'import gi; gi.require_version("Gtk", "3.0"); gi.require_version("WebKit2", "4.1"); from gi.repository import WebKit2 as w; ' +
    'print(w.get_major_version(), w.get_minor_version(), w.get_micro_version(), sep=".")';
  const { status, stdout } = spawnSync(PYTHON, ['-c', vraag], { encoding: 'utf8' });
  return status === 0 && spawnSync('xvfb-run', ['--help']).status === 0 ? stdout.trim() : undefined;
}

export interface Drukopdracht {
  readonly adres: string;
  /** Width of the window in CSS pixels: it must not matter on paper. */
  readonly breedte: number;
  /** Body of an async function to run in the page first. */
  readonly script?: string;
}
export interface Afdruk {
  /** Path of the PDF. */
  readonly bestand: string;
  /** What the script returned. */
  readonly waarde: unknown;
}

/**
 * Prints pages one after another. `map` is a folder to write in.
 * @throws when WebKit stops, or has no paper for one of them
 */
export async function drukMetWebkit(opdrachten: readonly Drukopdracht[], map: string): Promise<Afdruk[]> {
  const bestandVan = (nr: number) => join(map, `${nr}.pdf`);
  const proces = spawn('xvfb-run', ['-a', '-s', '-screen 0 1600x1000x24', PYTHON, DRUKKER], { stdio: 'pipe' });
  let uit = '';
  let fouten = '';
  proces.stdout.on('data', (deel: Buffer) => (uit += deel.toString('utf8')));
  proces.stderr.on('data', (deel: Buffer) => (fouten += deel.toString('utf8')));
  proces.stdin.end(opdrachten.map((opdracht, nr) => JSON.stringify({ script: '', ...opdracht, bestand: bestandVan(nr) })).join('\n'));
  await new Promise((klaar) => proces.once('close', klaar));
  const antwoorden = uit
    .split('\n')
    .filter(Boolean)
    .map((regel) => JSON.parse(regel) as { waarde?: unknown; fout?: string });
  return opdrachten.map(({ adres }, nr) => {
    const { fout, waarde } = antwoorden[nr] ?? { fout: fouten };
    if (fout !== undefined) throw new Error(`${adres}: ${fout}`);
    return { bestand: bestandVan(nr), waarde };
  });
}
