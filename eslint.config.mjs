import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

import { richting } from './scripts/kamers.mjs';

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
  { files: ['src/**'], plugins: { kamers: { rules: { richting } } }, rules: { 'kamers/richting': 'error' } },
);
