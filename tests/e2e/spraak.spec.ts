/**
 * What a screen reader says on eight journeys, kept as text in tests/spraak: `»` before what it says by itself, without it what it reads when asked.
 * Renew after a change that is meant: `npm run e2e -- e2e/spraak --update-snapshots`, and read the difference as someone who hears it.
 */
import { expect, test, type Page } from 'playwright/test';
import { NORM } from '../../src/wegwijzer/teksten.ts';
import { gehoord, leesVoor, neemGezegd, zetVoorlezer } from '../hulp/spraak.ts';
import type { Reis } from '../hulp/spraakreis.ts';
import { REIZEN } from '../hulp/spraakreizen.ts';

interface Gehoord {
  readonly wat: string;
  readonly vanzelf: readonly string[];
  readonly gelezen: readonly string[];
}

async function maak(page: Page, { pad, lees, stappen }: Reis): Promise<Gehoord[]> {
  await page.goto(pad);
  await page.waitForLoadState('networkidle');
  await zetVoorlezer(page);
  const alles: Gehoord[] = [{ wat: `opent /${pad.split('&')[0] ?? ''}`, vanzelf: [], gelezen: gehoord(await leesVoor(page, lees)) }];
  for (const stap of stappen) {
    await stap.doe(page);
    await expect(stap.blijkt(page)).toBeVisible();
    if (stap.anders) await zetVoorlezer(page);
    const vanzelf = gehoord(await neemGezegd(page));
    alles.push({ wat: stap.wat, vanzelf, gelezen: stap.lees === undefined ? [] : gehoord(await leesVoor(page, stap.lees)) });
  }
  return alles;
}

const alsTekst = ({ titel }: Reis, alles: readonly Gehoord[]): string =>
  [
    `Wat een schermlezer zegt: ${titel}`,
    ...alles.flatMap(({ wat, vanzelf, gelezen }) => ['', `# De gebruiker ${wat}`, ...vanzelf.map((zin) => `» ${zin}`), ...gelezen]),
    '',
  ].join('\n');

const NAAMLOOS = /^(?:link|button|heading|textbox|searchbox|combobox|checkbox|radio|switch|dialog|region|table)$/u;
const TEKEN = /(?:^|\s)[+→○●▲▼▸▾×│](?:\s|$)/u;
const KALE_NORM = new RegExp(`^(?:link, )?(?:${Object.values(NORM).join('|')})(?:,|$)`, 'u');
/** What a live region said; such a phrase begins with how urgent it is. */
const MELDING = /^(?:polite|assertive): (.+)$/u;

/** What nobody wants to hear, whatever the journey. */
function gebreken({ vanzelf, gelezen }: Gehoord): string[] {
  const alles = [...vanzelf, ...gelezen];
  const dubbel = vanzelf.filter((zin, plek) => {
    const woorden = MELDING.exec(zin)?.[1];
    return woorden !== undefined && vanzelf.some((ander, plaats) => plaats !== plek && ander.includes(woorden));
  });
  const knoppen = gelezen.filter((zin) => zin.startsWith('button, ') && !zin.includes('expanded'));
  return [
    ...alles.filter((zin) => NAAMLOOS.test(zin)).map((zin) => `no name: ${zin}`),
    ...alles.filter((zin) => TEKEN.test(zin)).map((zin) => `a sign: ${zin}`),
    ...alles.filter((zin) => KALE_NORM.test(zin)).map((zin) => `a norm word that does not say so: ${zin}`),
    ...dubbel.map((zin) => `said twice: ${zin}`),
    ...knoppen.filter((zin, plek) => knoppen.indexOf(zin) !== plek).map((zin) => `two buttons of this name: ${zin}`),
  ];
}

for (const reis of REIZEN)
  test(`spoken: ${reis.titel}`, async ({ page, context }) => {
    test.setTimeout(120_000);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.clock.setFixedTime('2026-11-20T10:00:00');
    const [begin, ...stappen] = await maak(page, reis);
    if (!begin) throw new Error('Geen begin.');
    expect.soft(alsTekst(reis, [begin, ...stappen])).toMatchSnapshot(`${reis.naam}.txt`);
    expect.soft([begin, ...stappen].flatMap(gebreken)).toEqual([]);
    // A step on this page says something by itself; a new page begins anew.
    const stil = stappen.filter(({ vanzelf }, plek) => vanzelf.length === 0 && !reis.stappen[plek]?.anders);
    expect(stil.map(({ wat }) => wat)).toEqual([]);
  });

test('spoken: a fault that is put there is heard', async ({ page }) => {
  await page.goto('over/');
  await page.evaluate(() => {
    const fout = document.createElement('section');
    fout.id = 'fout';
    fout.innerHTML =
      '<a href="#fout"><i></i></a><p class="teken">Noot</p><a href="#fout">afspraak</a><button>Weg</button><button>Weg</button><button>Hier</button><p aria-live="polite"></p>';
    document.querySelector('main')?.append(fout, Object.assign(document.createElement('style'), { textContent: '.teken::after{content:" +"}' }));
  });
  await zetVoorlezer(page);
  await page.evaluate(() => {
    const knop = document.querySelector<HTMLElement>('#fout button:last-of-type');
    knop?.setAttribute('aria-description', 'Dit is te veel.');
    knop?.focus();
    document.querySelector('#fout [aria-live]')?.append('Dit is te veel.');
  });
  const vanzelf = gehoord(await neemGezegd(page));
  const gelezen = gehoord(await leesVoor(page, '#fout'));
  const gevonden = gebreken({ wat: '', vanzelf, gelezen }).map((gebrek) => gebrek.split(':')[0]);
  expect(new Set(gevonden)).toEqual(new Set(['no name', 'a sign', 'a norm word that does not say so', 'said twice', 'two buttons of this name']));
});
