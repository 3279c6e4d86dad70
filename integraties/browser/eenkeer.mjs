/** Makes a folder in one step, so that processes that want the same folder at the same time do not see a half of each other's. */
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const DAG = 24 * 60 * 60 * 1000;

/** Ours, and for every user of this machine to use: an archive brings owners and modes of the machine it was made on. @param {string} map */
function maakEigen(map) {
  for (const deel of ['', ...readdirSync(map, { recursive: true, encoding: 'utf8' })]) {
    chownSync(join(map, deel), process.getuid?.() ?? -1, process.getgid?.() ?? -1);
    chmodSync(join(map, deel), 0o755);
  }
}

/** Earlier versions, and what a run that was broken off left behind; a day old, so that nobody is still making it. @param {string} map */
function ruimOudeOp(map) {
  for (const naam of readdirSync(dirname(map)).filter((een) => een !== basename(map))) {
    const oud = join(dirname(map), naam);
    if (Date.now() - (statSync(oud, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > DAG) rmSync(oud, { recursive: true, force: true });
  }
}

/**
 * Fills a folder that is not there yet, beside its place, and moves it there when it is whole. Does nothing when it is there.
 * @param {string} map the folder wanted; its name says the version @param {(werkmap: string) => Promise<unknown>} vul @returns {Promise<void>}
 * @throws what `vul` throws, or that the place cannot be written
 */
export async function maakInEenKeer(map, vul) {
  if (existsSync(map)) return;
  mkdirSync(dirname(map), { recursive: true });
  ruimOudeOp(map);
  const werkmap = mkdtempSync(join(dirname(map), 'bezig-'));
  try {
    await vul(werkmap);
    maakEigen(werkmap);
    renameSync(werkmap, map);
  } catch (fout) {
    // Another process was first, and its folder is as good.
    if (!existsSync(map)) throw fout;
  } finally {
    rmSync(werkmap, { recursive: true, force: true });
  }
}
