/** Vitest settings for one area of a mutation run: only that area's tests, the quick ones first so that a mutant is caught early. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** Small files first, and last those that need more than the usual time. */
class SnelleEerst extends BaseSequencer {
  /** @param {Parameters<BaseSequencer['sort']>[0]} bestanden @override */
  async sort(bestanden) {
    const gewicht = (/** @type {string} */ pad) => {
      const tekst = readFileSync(pad, 'utf8');
      return tekst.includes('testTimeout') ? tekst.length + 1_000_000 : tekst.length;
    };
    return [...bestanden].sort((a, b) => gewicht(a.moduleId) - gewicht(b.moduleId));
  }
}

export default defineConfig({
  test: {
    include: JSON.parse(process.env['MUTATIE_TESTS'] ?? '[]'),
    environment: 'node',
    // As in the usual run: test files share what they import, and a busy machine is slow, which kills no mutant.
    isolate: false,
    testTimeout: 30_000,
    setupFiles: [fileURLToPath(new URL('mutatie.opzet.mjs', import.meta.url))],
    sequence: { sequencer: SnelleEerst },
  },
});
