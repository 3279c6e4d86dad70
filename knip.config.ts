import type { KnipConfig } from 'knip';

/** What nobody uses is not kept: files, exports, types, packages. */
const config: KnipConfig = {
  entry: [
    '{playwright.config.ts,.htmlvalidate.mjs}',
    'tests/**/*.{test,spec}.ts',
    // Bundled by name, and what the bundler puts in the place of React (integraties/scripts.mjs).
    'src/components/**/*.script.{ts,tsx}',
    'src/components/wegwijzer/script/{react,graaf}.ts',
    // Run by name, and modules in TypeScript that Vite loads for them.
    'scripts/*.{mjs,cjs}',
    'scripts/uitbrengen/pak.mjs',
    'docs/voorbeelden/*.mjs',
    'integraties/browser/keur.mjs',
    'scripts/{dekking/lezen,leesbaarheid/blad,leesbaarheid/lezen,leren/lezen,vergelijk/vergelijk,nieuw-wegwijzer/maak}.ts',
  ],
  project: ['src/**/*.{ts,tsx,astro,mdx,css}', '{integraties,scripts,tests}/**/*.{ts,mjs,cjs}', '*.{ts,mjs}'],
  // A stylesheet uses what it imports and the package it takes a font from.
  compilers: { css: (tekst) => [...tekst.matchAll(/(?:@import |url\()'([.@][^']*)'/gu)].map(([, pad]) => `import '${pad}';`).join('\n') },
  // Imported by the style element of a component; run by name.
  ignoreDependencies: ['@utrecht/.*', '@stryker-mutator/.*'],
  // Two names of React's own for one function.
  ignoreIssues: { 'src/components/wegwijzer/script/{react,graaf}.ts': ['duplicates'] },
  // Programs that some tests run where the machine has them.
  ignoreBinaries: ['unshare', 'sha256sum', 'soffice'],
};

export default config;
