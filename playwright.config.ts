import { createHash } from 'node:crypto';
import { defineConfig } from 'playwright/test';
import { browserOpties } from './integraties/browser.mjs';

/** A port of this folder's own, so that two checkouts can test at once; the same in the runner and in its workers. */
const POORT =
  20_000 +
  (createHash('sha256')
    .update(import.meta.dirname)
    .digest()
    .readUInt16BE() %
    10_000);

export default defineConfig({
  testDir: 'tests/e2e',
  // Text that a person reads too, the same on every machine: no name of a platform in it.
  snapshotPathTemplate: 'tests/spraak/{arg}{ext}',
  fullyParallel: true,
  // One more than the cores: many tests wait, as a hand does between two gestures.
  workers: 3,
  forbidOnly: Boolean(process.env['CI']),
  // A shared machine can stall a browser for seconds; a second run of the same test is reported as flaky, not hidden.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['dot'], ['json', { outputFile: '.cache/tests/e2e.json' }]],
  use: { baseURL: `http://127.0.0.1:${POORT}/`, locale: 'nl-NL', serviceWorkers: 'block', launchOptions: await browserOpties() },
  webServer: { command: `node scripts/serveer.mjs --poort ${POORT} --vast`, port: POORT, reuseExistingServer: false },
});
