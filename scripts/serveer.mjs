/** Serves `dist` on this machine: `node scripts/serveer.mjs [--poort 4321]`. Takes the next free port when that one is in use. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { stop } from './omgeving.mjs';
import { leesPoort } from './poort.mjs';

const { poort: eerste, vast } = leesPoort();
const map = fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(map)) stop('Er is nog niets gebouwd. Gebruik eerst: npm run build');
const bestanden = sirv(map, { dev: true });
const server = createServer((vraag, antwoord) => {
  bestanden(vraag, antwoord, () => {
    antwoord.writeHead(404).end('Deze bladzijde is er niet.');
  });
});

/** @param {number} poort */
function luister(poort) {
  server.once('error', (fout) => {
    if ('code' in fout && fout.code === 'EADDRINUSE' && !vast) return luister(poort + 1);
    throw fout;
  });
  server.listen(poort, '127.0.0.1', () => console.log(`\nAfsprakenwijzer staat op http://localhost:${poort}/ (stoppen: Ctrl+C)`));
}
luister(eerste);
