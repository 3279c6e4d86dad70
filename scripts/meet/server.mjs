/** Serves a folder as a web server with compression does, so that bytes on the line are those of practice. */
import { cpSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { comprimeer } from '../uitbrengen/comprimeer.mjs';

/**
 * Serves a copy of a site, with its packed versions beside its files as a release has them.
 * @param {string} map the site, which stays as it is @param {string} kopie where the copy goes
 * @returns {Promise<{ adres: string, sluit: () => void }>} on a free port of this machine
 */
export async function serveer(map, kopie) {
  rmSync(kopie, { recursive: true, force: true });
  cpSync(map, kopie, { recursive: true });
  comprimeer(kopie);
  const bestanden = sirv(kopie, { gzip: true, maxAge: 600 });
  const server = createServer((vraag, antwoord) => bestanden(vraag, antwoord, () => void antwoord.writeHead(404).end()));
  await new Promise((begonnen) => server.listen(0, '127.0.0.1', () => begonnen(undefined)));
  const adres = server.address();
  const poort = adres !== null && typeof adres === 'object' ? adres.port : 0;
  return { adres: `http://127.0.0.1:${poort}`, sluit: () => server.close() };
}
