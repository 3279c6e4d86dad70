/** What WebKit prints (WebKitGTK of this machine, as Safari does): everything a page says, whole, at any width of the window. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIST } from '../hulp/dist';
import { vulInBlad } from '../hulp/formulier';
import { formulieren, woordenOp } from '../hulp/formulierinhoud';
import { formulierHeel, omvangBouw } from '../hulp/omvang';
import { KOPPEN, koppenOnderaan, leesPapier, nootwoorden, opBladzijde, tekstenVan } from '../hulp/papier';
import { telLijnen, zoekGeknipt, zonderWit } from '../hulp/pdf';
import { startServer, type Testserver } from '../hulp/server';
import { drukMetWebkit, RAND, vindWebkit, type Afdruk } from '../hulp/webkit';

const RUIM = 600_000;
const BREEDTES = [800, 1280, 1600];
const GEWOON = 1280;
const knop = (soort: string) => `document.querySelector('[data-druk-knop="${soort}"]').click();`;
const LEEG = knop('leeg');
// Dates that follow from another are computed in the next turn.
const INGEVULD = `const ingevuld = (${String(vulInBlad)})(); await new Promise((klaar) => setTimeout(klaar)); ${knop('ingevuld')} return ingevuld;`;
const wachtOp = (kiezer: string) => `while (!document.querySelector('${kiezer}')) await new Promise(requestAnimationFrame);`;

interface Geval {
  readonly pad: string;
  readonly breedte: number;
  readonly script: string;
}
const van = (pad: string, script = '', breedte = GEWOON): Geval => ({ pad, script, breedte });
const slugs = [...formulieren.keys()];
const teksten = [...BREEDTES.map((breedte) => van('afspraken/6/', '', breedte)), van('bijlagen/4/')];
const leeg = slugs.map((slug) => van(`formulieren/${slug}/`, LEEG));
const ingevuld = [
  ...slugs.map((slug) => van(`formulieren/${slug}/`, INGEVULD)),
  ...[800, 1600].map((breedte) => van('formulieren/terugkoppeling/', INGEVULD, breedte)),
];
const andere = [
  ...['', 'casusverloop/', 'onduidelijkheden/agenda/', 'wegwijzers/directe-overdracht/overzicht/'].map((pad) => van(pad)),
  van('wegwijzers/wie-is-verantwoordelijk/#v1&laatste-gebeurtenis=melding-bij-vt', wachtOp('[data-uitkomst]')),
  van('casusverloop/tijdlijn/'),
  van(
    'casusverloop/tijdlijn/#v1&melding=2026-01-05&dienst-ingezet=2026-01-09&overgedragen-na-dienst=2026-03-02&informatie-compleet=2026-03-04',
    wachtOp('[data-punt]'),
  ),
  van('wegwijzers/termijnen/#v1&soort=overdracht-na-dienst&datum=2026-02-03', wachtOp('[data-termijn]')),
];
const antwoorden = ['antwoorden/', 'antwoorden/termijnen/'].map((pad) => van(pad));

/** What every run prints: of each kind one or two, in one window. */
const ALTIJD = [
  'afspraken/',
  'bijlagen/',
  'antwoorden/termijnen/',
  'onduidelijkheden/',
  'wegwijzers/',
  ...slugs.filter(formulierHeel).map((slug) => `formulieren/${slug}/`),
];
const altijdGedrukt = ({ pad, breedte }: Geval) => breedte === GEWOON && ALTIJD.some((begin) => pad.startsWith(begin));
const metNaam = (gevallen: readonly Geval[]) => gevallen.map((geval) => [`${geval.pad || 'start'} (venster ${geval.breedte} px)`, geval] as const);

const webkit = vindWebkit();
const titel = webkit ? `WebKitGTK ${webkit}` : 'WebKitGTK: skipped, it is not on this machine (python3-gi, gir1.2-webkit2-4.1, xvfb, xauth)';

for (const altijd of [true, false])
  describe.skipIf(!webkit)(`${titel}, ${altijd ? 'a few of each kind' : 'all others'}`, omvangBouw(altijd), () => {
    const hier = (gevallen: readonly Geval[]) => gevallen.filter((geval) => altijdGedrukt(geval) === altijd);
    const alle = hier([...teksten, ...leeg, ...ingevuld, ...andere, ...antwoorden]);
    const map = mkdtempSync(join(tmpdir(), 'afsprakenwijzer-papier-'));
    let server: Testserver;
    let afdrukken: readonly Afdruk[];
    beforeAll(async () => {
      server = await startServer(DIST);
      afdrukken = await drukMetWebkit(
        alle.map(({ pad, ...rest }) => ({ adres: server.adres + pad, ...rest })),
        map,
      );
    }, RUIM);
    afterAll(async () => {
      await server.sluit();
      rmSync(map, { recursive: true, force: true });
    });

    function afdrukVan(geval: Geval): Afdruk & { bytes: Uint8Array } {
      const afdruk = afdrukken[alle.indexOf(geval)];
      if (!afdruk) throw new Error(`Niet gedrukt: ${geval.pad}`);
      return { ...afdruk, bytes: readFileSync(afdruk.bestand) };
    }
    const lees = (geval: Geval, woorden: readonly string[]) => leesPapier(afdrukVan(geval).bytes, woorden);

    it.each(metNaam(hier(teksten)))('%s: all notes, and every number and norm word with its text', async (_, geval) => {
      const stukken = nootwoorden(geval.pad);
      for (const soort of stukken) expect(soort.length).toBeGreaterThan(0);
      expect((await lees(geval, stukken.flat())).kwijt).toEqual([]);
    });

    it.each(metNaam(hier(leeg)))('%s, blank: all words, a line for every line to write on, the foot of every sheet', async (_, geval) => {
      const inhoud = formulieren.get(geval.pad.split('/')[1] ?? '');
      const voeten = tekstenVan(opBladzijde(geval.pad, '.blad__voet'));
      const { tekst, kwijt } = await lees(geval, [...(inhoud ? woordenOp(inhoud) : [geval.pad]), ...voeten]);
      expect(kwijt).toEqual([]);
      expect(tekst).not.toContain('nietingevuld');
      expect(await telLijnen(afdrukVan(geval).bytes)).toBeGreaterThanOrEqual(opBladzijde(geval.pad, '[data-formulier] hr').length);
    });

    it.each(metNaam(hier(ingevuld)))('%s, filled: all that was typed and chosen, the foot of every sheet', async (_, geval) => {
      const { waarden, keuzes } = afdrukVan(geval).waarde as ReturnType<typeof vulInBlad>;
      expect(waarden.length).toBeGreaterThan(3);
      const { tekst, kwijt } = await lees(geval, [...waarden, ...keuzes, ...tekstenVan(opBladzijde(geval.pad, '.blad__voet'))]);
      expect(kwijt).toEqual([]);
      expect(tekst.match(/X/gu)?.length ?? 0).toBeGreaterThanOrEqual(keuzes.length);
      expect(tekst).not.toContain(zonderWit('Komt hier zodra'));
    });

    it.each(metNaam(hier(antwoorden)))('%s: every situation with its line, and the words it rests on', async (_, geval) => {
      // A name begins with a capital where it stands on its own.
      const namen = tekstenVan(opBladzijde(geval.pad, '.situatie__naam')).map((naam) => naam.slice(1));
      const regels = [...namen, ...tekstenVan(opBladzijde(geval.pad, '[data-regel]'))];
      const woorden = tekstenVan(opBladzijde(geval.pad, 'main :is(blockquote, details > p)'));
      for (const stukken of [regels, woorden]) expect(stukken.length).toBeGreaterThan(3);
      expect((await lees(geval, [...regels, ...woorden])).kwijt).toEqual([]);
    });
    it.each(metNaam(alle.filter(({ pad }) => !pad.includes('#'))))('%s: no heading is the last on its sheet', async (_, geval) => {
      expect(await koppenOnderaan(afdrukVan(geval).bytes, tekstenVan(opBladzijde(geval.pad, KOPPEN)))).toEqual([]);
    });
    it.each(metNaam(alle))('%s: no line is cut in two where a sheet ends', async (_, geval) => {
      expect(await zoekGeknipt(afdrukVan(geval).bytes, RAND)).toEqual([]);
    });
  });
