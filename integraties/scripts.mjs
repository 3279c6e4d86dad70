/**
 * Bundles every src/components/<room>/<name>.script.ts(x) as one classic script, dist/scripts/<name>.js.
 *
 * Classic scripts run unchanged at any path, under a strict Content-Security-Policy and from file://,
 * where Astro's own islands (inline scripts and modules) do not; see docs/besluiten/0002.
 */
import { globSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Packages that are a script of their own, which pages load before the scripts that use them. @type {Record<string, string>} */
const GEDEELD = { xstate: 'afsprakenwijzer_xstate' };
const MAP = fileURLToPath(new URL('../src/components/', import.meta.url));
/** What stands in for React and for its shim of useSyncExternalStore, and for what walks a machine. */
const PLAATSVERVANGERS = [
  { find: /^(?:react|use-sync-external-store\/shim.*)$/u, replacement: join(MAP, 'wegwijzer', 'script', 'react.ts') },
  { find: /^xstate\/graph$/u, replacement: join(MAP, 'wegwijzer', 'script', 'graaf.ts') },
];

/** Entry files by script name. */
const ingangen = () => new Map(globSync('**/*.script.{ts,tsx}', { cwd: MAP }).map((pad) => [basename(pad).replace(/\..*/u, ''), join(MAP, pad)]));

/**
 * Bundles one entry. React's names resolve to Preact, as in package.json's overrides.
 * @param {string} naam @param {string} ingang @param {string | undefined} doel folder to write to; without it nothing is written
 */
async function bundel(naam, ingang, doel) {
  return build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: { alias: PLAATSVERVANGERS },
    build: {
      write: doel !== undefined,
      ...(doel !== undefined && { outDir: doel }),
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      lib: { entry: ingang, formats: ['iife'], name: `afsprakenwijzer_${naam}`, fileName: () => `${naam}.js` },
      rolldownOptions: naam in GEDEELD ? {} : { external: Object.keys(GEDEELD), output: { globals: GEDEELD } },
    },
  });
}

/** Removes the hydration modules Astro's Preact integration always emits: no page loads them. @param {string} map */
function ruimOp(map) {
  for (const naam of readdirSync(map)) if (naam.endsWith('.js')) rmSync(join(map, naam));
}

/** @returns {import('astro').AstroIntegration} */
export default function scripts() {
  return {
    name: 'klassieke-scripts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const doel = fileURLToPath(new URL('scripts/', dir));
        ruimOp(fileURLToPath(new URL('stijl/', dir)));
        await Promise.all([...ingangen()].map(([naam, ingang]) => bundel(naam, ingang, doel)));
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(async (vraag, antwoord, verder) => {
          const naam = /^\/scripts\/([a-z]+)\.js/u.exec(vraag.url ?? '')?.[1];
          const ingang = naam ? ingangen().get(naam) : undefined;
          if (!naam || !ingang) return verder();
          const uit = /** @type {import('vite').Rolldown.RolldownOutput[]} */ (await bundel(naam, ingang, undefined));
          antwoord.setHeader('Content-Type', 'text/javascript; charset=utf-8');
          antwoord.end(uit[0]?.output[0].code);
        });
      },
    },
  };
}
