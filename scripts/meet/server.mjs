/** Serves a folder as a web server with compression does, so that bytes on the line are those of practice. */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const SOORTEN = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};
const SAMENGEDRUKT = /\.(?:html|css|js|json|svg)$/u;

/** @param {string} map @param {string} adres */
function vind(map, adres) {
  const pad = join(map, normalize(decodeURIComponent(adres.split('?')[0] ?? '/')));
  try {
    return statSync(pad).isDirectory() ? join(pad, 'index.html') : pad;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} map @returns {Promise<{ adres: string, sluit: () => void }>} on a free port of this machine
 */
export async function serveer(map) {
  /** @type {Map<string, Buffer>} */
  const klaar = new Map();
  /** @param {string} pad */
  const lees = (pad) => {
    const eerder = klaar.get(pad);
    if (eerder) return eerder;
    const inhoud = readFileSync(pad);
    const versie = SAMENGEDRUKT.test(pad) ? gzipSync(inhoud, { level: 9 }) : inhoud;
    klaar.set(pad, versie);
    return versie;
  };
  const server = createServer((vraag, antwoord) => {
    const pad = vind(map, vraag.url ?? '/');
    if (pad === undefined) return void antwoord.writeHead(404).end();
    const kop = { 'content-type': SOORTEN[extname(pad)] ?? 'application/octet-stream', 'cache-control': 'max-age=600' };
    antwoord.writeHead(200, SAMENGEDRUKT.test(pad) ? { ...kop, 'content-encoding': 'gzip' } : kop).end(lees(pad));
  });
  await new Promise((begonnen) => server.listen(0, '127.0.0.1', () => begonnen(undefined)));
  const adres = server.address();
  const poort = adres !== null && typeof adres === 'object' ? adres.port : 0;
  return { adres: `http://127.0.0.1:${poort}`, sluit: () => server.close() };
}
