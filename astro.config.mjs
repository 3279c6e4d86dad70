import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import relativeLinks from 'astro-relative-links';
import nietGevonden from './integraties/nietgevonden.mjs';
import offline from './integraties/offline.mjs';
import pdf from './integraties/pdf.mjs';
import scripts from './integraties/scripts.mjs';
import slot from './integraties/slot.mjs';
import stijlen from './integraties/stijlen.mjs';
import voet from './integraties/voet.mjs';
import zoekindex from './integraties/zoekindex.mjs';
import { OPMAAK } from './src/bron/boom.ts';
import { bronmerken } from './src/bron/merken.ts';

export default defineConfig({
  output: 'static',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', assets: 'stijl' },
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ features: OPMAAK, hastPlugins: [bronmerken] }), syntaxHighlight: false },
  integrations: [
    preact({ compat: true, include: ['**/*.tsx'] }),
    mdx(),
    voet(),
    scripts(),
    zoekindex(),
    relativeLinks(),
    pdf(),
    slot(stijlen(), nietGevonden(), offline()),
  ],
});
