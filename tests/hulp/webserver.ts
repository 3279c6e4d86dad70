/** Real web servers for the tests: nginx and Apache httpd as they are on this machine, started with the configuration the project ships. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';

/** Sub-path of the shipped examples. */
export const PAD = '/zorg/afspraken/';
/** Stands in for what a profile says about embedding. */
export const INSLUITEN = "'self' https://intranet.voorbeeld.nl";

export interface Programma {
  readonly pad: string;
  readonly versie: string;
}
export interface Webserver {
  /** Address of the server, without a slash at the end. */
  readonly adres: string;
  sluit(): Promise<void>;
}

/** A program of this machine with the version it reports, also where the PATH leaves system programs out; undefined when it is not there. */
export function vind(...namen: readonly string[]): Programma | undefined {
  for (const pad of namen.flatMap((naam) => [naam, `/usr/sbin/${naam}`, `/usr/local/sbin/${naam}`])) {
    const { status, stdout, stderr } = spawnSync(pad, ['-v'], { encoding: 'utf8' });
    const versie = /(?:nginx|Apache)\/([\d.]+)/u.exec(`${stdout}${stderr}`)?.[1];
    if (status === 0 && versie !== undefined) return { pad, versie };
  }
  return undefined;
}

/** A shipped file with the profile's value filled in. */
export const lever = (pad: string): string => readFileSync(resolve('servers', pad), 'utf8').replaceAll('@INSLUITEN@', INSLUITEN);

async function vrijePoort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  const { port } = server.address() as AddressInfo;
  await new Promise((klaar) => server.close(klaar));
  return port;
}

const luistert = (poort: number): Promise<boolean> =>
  new Promise((klaar) => {
    const lijn = createConnection(poort, '127.0.0.1');
    lijn.once('connect', () => klaar(true)).once('error', () => klaar(false));
    lijn.once('connect', () => lijn.end());
  });

/** Starts a server in the foreground and waits until it listens; fails with what the server said. */
async function start(programma: Programma, woorden: readonly string[], poort: number): Promise<Webserver> {
  const proces = spawn(programma.pad, woorden, { stdio: ['ignore', 'pipe', 'pipe'] });
  let gezegd = '';
  for (const stroom of [proces.stdout, proces.stderr]) stroom.on('data', (deel: Buffer) => (gezegd += deel.toString('utf8')));
  const einde = new Promise<void>((klaar) => proces.once('exit', () => klaar()));
  for (let beurt = 0; !(await luistert(poort)); beurt += 1) {
    if (proces.exitCode !== null || beurt > 100) throw new Error(`${programma.pad} start niet: ${gezegd}`);
    await wacht(100);
  }
  return {
    adres: `http://127.0.0.1:${poort}`,
    sluit: async () => {
      proces.kill('SIGTERM');
      await einde;
    },
  };
}

/** The brotli module of Debian and Ubuntu. */
const NGINX_BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
/** Whether this machine's nginx can send .br files. */
export const nginxKanBrotli = existsSync(NGINX_BROTLI);

/** nginx with the shipped example, `site` at / and at {@link PAD}. `werk` is a folder to write in. */
export async function startNginx(programma: Programma, site: string, werk: string): Promise<Webserver> {
  const poort = await vrijePoort();
  const regels = lever('nginx/afsprakenwijzer.conf');
  writeFileSync(join(werk, 'regels.conf'), nginxKanBrotli ? regels.replace('#brotli_static', 'brotli_static') : regels);
  const voorbeeld = lever('nginx/voorbeeld.conf')
    .replace('listen 80', `listen 127.0.0.1:${poort}`)
    .replaceAll('/var/www/afsprakenwijzer', site)
    .replaceAll('/etc/nginx/afsprakenwijzer.conf', join(werk, 'regels.conf'));
  const tijdelijk = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((soort) => `${soort}_temp_path ${join(werk, soort)};`);
  const instelling = [
    nginxKanBrotli ? `load_module ${NGINX_BROTLI};` : '',
    `daemon off; pid ${join(werk, 'nginx.pid')}; error_log stderr; worker_processes 1; events {}`,
    // As many servers have it: compressing on the way, and a header of their own.
    `http { access_log off; gzip on; gzip_types *; gzip_vary on; ${tijdelijk.join(' ')}\n${voorbeeld}}`,
  ];
  writeFileSync(join(werk, 'nginx.conf'), instelling.join('\n'));
  return start(programma, ['-p', werk, '-c', join(werk, 'nginx.conf')], poort);
}

const MODULES = 'mpm_event unixd authz_core alias dir headers mime rewrite negotiation autoindex filter deflate setenvif brotli'.split(' ');
const MODULEMAP = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/lib/httpd/modules', '/usr/local/apache2/modules'].find((map) =>
  existsSync(map),
);
/** Apache httpd of this machine; not there when its modules are in a place this does not know. */
export const vindApache = (): Programma | undefined => (MODULEMAP === undefined ? undefined : vind('apache2', 'httpd'));
/** Debian's own settings, which know .gz as a type and .br as a language. */
const DEBIAN = ['mime', 'negotiation', 'deflate', 'autoindex'].map((naam) => `/etc/apache2/mods-available/${naam}.conf`);

function apacheBasis(werk: string, poort: number): string[] {
  const naamVan = (module: string) => join(MODULEMAP ?? '', `mod_${module}.so`);
  return [
    ...MODULES.filter((module) => existsSync(naamVan(module))).map((module) => `LoadModule ${module}_module ${naamVan(module)}`),
    `ServerRoot ${werk}`,
    'ServerName localhost',
    `PidFile ${join(werk, 'apache.pid')}`,
    `ErrorLog ${join(werk, 'apache.log')}`,
    `Listen 127.0.0.1:${poort}`,
    // A server started by root must hand over to a user without rights.
    'User "#65534"',
    'Group "#65534"',
    ...DEBIAN.filter((pad) => existsSync(pad)).map((pad) => `Include ${pad}`),
    '<Directory />\nRequire all denied\nAllowOverride None\n</Directory>',
  ];
}

/**
 * Apache with the shipped example, `site` at / and at {@link PAD}. `werk` is a folder to write in.
 * @param htaccess the rules come from the .htaccess in `site` instead of the server's settings
 */
export async function startApache(programma: Programma, site: string, werk: string, htaccess = false): Promise<Webserver> {
  const poort = await vrijePoort();
  mkdirSync(werk, { recursive: true });
  writeFileSync(join(werk, 'regels.conf'), lever('apache/afsprakenwijzer.conf'));
  const voorbeeld = lever('apache/voorbeeld.conf')
    .replace('*:80', `127.0.0.1:${poort}`)
    .replaceAll('/var/www/afsprakenwijzer', site)
    .replaceAll('/etc/apache2/afsprakenwijzer.conf', join(werk, 'regels.conf'));
  const eigen = htaccess
    ? voorbeeld
        .replace('AllowOverride None', 'AllowOverride FileInfo')
        .replace('Options FollowSymLinks', 'Options FollowSymLinks Indexes MultiViews')
        .replace(/^ *Include .*$/mu, '')
    : voorbeeld;
  writeFileSync(join(werk, 'apache.conf'), [...apacheBasis(werk, poort), eigen].join('\n'));
  return start(programma, ['-DFOREGROUND', '-f', join(werk, 'apache.conf')], poort);
}
