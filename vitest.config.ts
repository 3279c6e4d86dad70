import { defineConfig } from 'vitest/config';

const VOLLEDIG = { name: 'volledig', description: 'only `npm run volledig` asks this: one of many of its kind (tests/hulp/omvang.ts)' };

export default defineConfig({
  test: {
    projects: [
      // What these files import costs more than their tests: each worker loads it once. So a test leaves no module changed.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          environment: 'node',
          pool: 'threads',
          isolate: false,
          // A machine that does other work too is slow, which is no fault of the code.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'motoren',
          include: ['tests/motoren/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 60_000,
          tags: [VOLLEDIG],
        },
      },
      {
        test: {
          name: 'bouw',
          include: ['tests/bouw/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          tags: [VOLLEDIG],
        },
      },
    ],
  },
});
