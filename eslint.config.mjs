import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Architecture goes one way; these folders may not import from what is above them (docs/architectuur.md). */
/** @type {[string, string, string[]][]} */
const grenzen = [
  [
    'src/lib',
    'bron|schemas|machines|wegwijzer|formulier|zoeken|meegeven|gemeente|components|layouts|pages|client',
    ['src/lib/inhoud.ts', 'src/lib/document.ts', 'src/lib/regels-json.ts'],
  ],
  ['src/machines', 'wegwijzer/(?!typen)|components|layouts|pages|client', []],
  ['src/{bron,schemas,wegwijzer,formulier,zoeken,termijnen,casusverloop,meegeven,gemeente}', 'components|layouts|pages|client', []],
  ['src/components', 'layouts|pages', []],
];
/** @type {import('eslint').Linter.Config[]} */
const richting = grenzen.map(([map, verboden, ignores]) => ({
  files: [`${map}/**/*.{ts,tsx,astro}`],
  ignores,
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${verboden})(/|$)`,
            message: 'Imports go one way: pages → layouts → components → modules → schemas → content (docs/architectuur.md).',
          },
        ],
      },
    ],
  },
}));

export default defineConfig(
  { ignores: ['dist', '.astro', '.cache', 'node_modules', 'test-results', 'playwright-report'] },
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      'max-lines': ['error', { max: 200 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB'],
    },
  },
  { files: ['tests/**', '**/*.astro'], rules: { 'max-lines-per-function': 'off' } },
  { files: ['tests/**'], rules: { 'no-restricted-globals': 'off' } },
  ...richting,
);
