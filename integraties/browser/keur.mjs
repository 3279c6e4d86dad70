/** Says in one line why this machine can start no browser; a step of `npm test`. */
import { startBrowser } from '../browser.mjs';

try {
  await (await startBrowser()).close();
} catch (fout) {
  console.error(fout instanceof Error ? fout.message : fout);
  process.exitCode = 1;
}
