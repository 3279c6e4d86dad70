/** A static server for the tests that can behave like the servers municipalities have. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import sirv from 'sirv';

export interface ServerOpties {
  /** Path the site is hosted at, with slashes at both ends. */
  readonly pad?: string;
  /** Response headers on everything. */
  readonly koppen?: Readonly<Record<string, string>>;
  /** Extensions the server refuses, as a stock IIS does for types it does not know. */
  readonly weiger?: readonly string[];
}

export interface Testserver {
  readonly adres: string;
  /** Paths asked for, in order. */
  readonly gevraagd: string[];
  sluit(): Promise<void>;
}

/** Serves `map` on a free port of this machine. */
export async function startServer(map: string, { pad = '/', koppen = {}, weiger = [] }: ServerOpties = {}): Promise<Testserver> {
  const gevraagd: string[] = [];
  const bestanden = sirv(map, {
    dev: true,
    setHeaders: (antwoord) => Object.entries(koppen).forEach(([kop, waarde]) => antwoord.setHeader(kop, waarde)),
  });
  const server: Server = createServer((vraag, antwoord) => {
    const adres = vraag.url ?? '/';
    gevraagd.push(adres);
    const onbekend = () => {
      antwoord.writeHead(404).end('niet gevonden');
    };
    if (!adres.startsWith(pad) || weiger.includes(extname(adres.split('?')[0] ?? ''))) onbekend();
    else bestanden(Object.assign(vraag, { url: `/${adres.slice(pad.length)}` }), antwoord, onbekend);
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = server.address() as AddressInfo;
  return {
    adres: `http://127.0.0.1:${port}${pad}`,
    gevraagd,
    sluit: () => new Promise((klaar, mis) => server.close((fout) => (fout ? mis(fout) : klaar()))),
  };
}
