/** WebKitGTK through its own WebDriver, on a display of its own. It has no command to print: tests/hulp/webkit.ts does that. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Builder, By, type WebDriver } from 'selenium-webdriver';
import { vindWebkit } from '../webkit';
import { wachtTot, type Gevonden, type Motor } from './motor';

const MINI = ['x86_64', 'aarch64'].map((soort) => `/usr/lib/${soort}-linux-gnu/webkit2gtk-4.1/MiniBrowser`).find((pad) => existsSync(pad));
/** What WebKit calls an error, in what it writes of its console. */
const FOUT = /CONSOLE (?:\w+ )?ERROR (?<wat>.*)$/gmu;

function vrijePoort(): Promise<number> {
  return new Promise((klaar) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => klaar(port));
    });
  });
}

/** Ends the driver with everything it started. */
function beeindig({ pid }: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid);
}

function maakMotor(driver: WebDriver, proces: ChildProcess, downloads: string): Motor {
  let uit = '';
  for (const stroom of [proces.stdout, proces.stderr]) stroom?.on('data', (deel: Buffer) => (uit += deel.toString('utf8')));
  const zoek = (kiezer: string) => driver.findElement(By.css(kiezer));
  return {
    downloads,
    ga: (adres) => driver.get(adres),
    voer: (functie, ...woorden) => driver.executeScript(functie, ...woorden),
    klik: async (kiezer) => {
      const deel = await zoek(kiezer);
      // The driver gives up while the page is still scrolling to it.
      await driver.executeScript((wat: Element) => wat.scrollIntoView({ block: 'center', behavior: 'instant' }), deel);
      await deel.click();
    },
    typ: (kiezer, tekst) => zoek(kiezer).sendKeys(tekst),
    terug: () => driver.executeScript('history.back()'),
    klachten: () => {
      const tot = [...uit.matchAll(FOUT)].map(({ groups }) => groups?.['wat'] ?? '');
      uit = '';
      return tot;
    },
    sluit: async () => {
      await driver.quit().catch(() => undefined);
      beeindig(proces);
    },
  };
}

async function start(map: string, binary: string): Promise<Motor> {
  const downloads = join(map, 'downloads');
  for (const deel of ['downloads', '.config']) mkdirSync(join(map, deel), { recursive: true });
  writeFileSync(join(map, '.config/user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/downloads"\n');
  const env = { ...process.env, HOME: map, LANG: 'C.UTF-8', WEBKIT_DISABLE_COMPOSITING_MODE: '1', LIBGL_ALWAYS_SOFTWARE: '1' };
  // Root has no sandbox to put its pages in.
  if (process.getuid?.() === 0) Object.assign(env, { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' });
  const poort = await vrijePoort();
  const scherm = ['-a', '-s', '-screen 0 1400x1000x24'];
  const proces = spawn('xvfb-run', [...scherm, 'WebKitWebDriver', `--port=${poort}`], { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const adres = `http://127.0.0.1:${poort}`;
  await wachtTot('WebKitWebDriver', () =>
    fetch(`${adres}/status`).then(
      ({ ok }) => ok,
      () => false,
    ),
  );
  const kan = {
    browserName: 'MiniBrowser',
    unhandledPromptBehavior: 'accept',
    'webkitgtk:browserOptions': { binary, args: ['--automation', '--enable-write-console-messages-to-stdout=true'] },
  };
  const driver = await new Builder().usingServer(adres).withCapabilities(kan).build();
  return maakMotor(driver, proces, downloads);
}

export function vindWebkitmotor(): Gevonden {
  const heeft = (programma: string) => spawnSync(programma, ['--help']).status === 0;
  if (MINI === undefined || !heeft('WebKitWebDriver') || !heeft('xvfb-run'))
    return { titel: 'WebKit: skipped, it is not on this machine (webkit2gtk-driver, xvfb, xauth)' };
  return { titel: ['WebKitGTK', vindWebkit()].filter(Boolean).join(' '), start: (map) => start(map, MINI) };
}
