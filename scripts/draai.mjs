/**
 * Runs a tool of the project, or a script of it, on the project's Node: `node scripts/draai.mjs astro dev`. The npm scripts go through
 * here: which Node a bare `astro` runs on depends on what npm made of node_modules/.bin. Installs first where nothing is installed yet.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installeer, keurNode, voerUit, WORTEL } from './omgeving.mjs';

// Not more often: `npm ci` by hand is as good.
if (!existsSync(join(WORTEL, 'node_modules'))) installeer();
keurNode();
const [opdracht = '', ...woorden] = process.argv.slice(2);
if (!voerUit(opdracht, woorden)) process.exitCode = 1;
