/** The files for Word and LibreOffice in LibreOffice itself: it opens each, makes a PDF of it, and every word and answer is on a page. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakOdt } from '../../src/formulier/odt';
import type { Formulier } from '../../src/formulier/schema';
import type { Bladrij } from '../../src/formulier/tekst';
import { formulieren, woordenOp } from '../hulp/formulierinhoud';
import { leesPdf, zonderWit } from '../hulp/pdf';

const RUIM = 240_000;
const VERSIE = 'tekst januari 2020';
const WERK = mkdtempSync(join(tmpdir(), 'afsprakenwijzer-odt-'));
const LASTIG = ['<b>&amp;"c"', 'een\ntwee\n\ndrie', 'é ünï €', 'tab\thier', 'lang '.repeat(120).trim()];

/** LibreOffice opens and prints; a profile of its own, so that one that is in use does not matter. */
const soffice = (...woorden: string[]) =>
  spawnSync('soffice', [`-env:UserInstallation=${pathToFileURL(join(WERK, 'profiel')).href}`, '--headless', ...woorden], {
    cwd: WERK,
    encoding: 'utf8',
  });
/** What LibreOffice reads in a file, as text: line ends as they are, and spaces too. */
function alsTekstIn(naam: string): string {
  const { status, stderr } = soffice('--convert-to', 'txt:Text (encoded):UTF8', '--outdir', WERK, join(WERK, `${naam}.odt`));
  expect(status, stderr).toBe(0);
  return readFileSync(join(WERK, `${naam}.txt`), 'utf8').replaceAll('\r\n', '\n');
}
const heeftOffice = soffice('--version').status === 0;
const naam = heeftOffice ? 'in LibreOffice' : 'in LibreOffice (skipped: this machine has no soffice)';

/** Every label of a form with an answer of its own. */
const rijenVoor = (formulier: Formulier): { label: string; waarde: string }[] =>
  woordenOp(formulier).map((label, nummer) => ({ label, waarde: `${LASTIG[nummer % LASTIG.length] ?? ''} nr${nummer}.` }));

describe.skipIf(!heeftOffice)(naam, () => {
  const slugs = [...formulieren.keys()];
  beforeAll(async () => {
    for (const [slug, formulier] of formulieren) {
      const { titel } = formulier;
      const rijen: Bladrij[] = rijenVoor(formulier).map((rij) => ({ soort: 'veld', ...rij, diep: false }));
      writeFileSync(join(WERK, `${slug}.odt`), await maakOdt({ titel, versie: VERSIE }, rijen));
    }
    const { status, stderr } = soffice('--convert-to', 'pdf', '--outdir', WERK, ...slugs.map((slug) => join(WERK, `${slug}.odt`)));
    expect(status, stderr).toBe(0);
  }, RUIM);
  afterAll(() => {
    rmSync(WERK, { recursive: true, force: true });
  });

  it.each([...formulieren])('%s: every label and every answer', async (slug, formulier) => {
    const { bladzijden, tekst, vellen } = await leesPdf(readFileSync(join(WERK, `${slug}.pdf`)));
    expect(bladzijden).toBeGreaterThan(0);
    const voeten = Array.from({ length: bladzijden }, (_, plaats) =>
      zonderWit(`${formulier.titel} · ${VERSIE} · bladzijde ${plaats + 1} van ${bladzijden}`),
    );
    expect(voeten.filter((voet) => !tekst.includes(voet))).toEqual([]);
    // No label is the last on its sheet: its answer begins under it.
    const labels = new Set(rijenVoor(formulier).map(({ label }) => zonderWit(label)));
    const alleen = vellen
      .map((vel, plaats) => vel.replace(voeten[plaats] ?? '', ''))
      .filter((vel) => [...labels].some((label) => vel.endsWith(label)));
    expect(alleen).toEqual([]);
    // An answer may go on over the page.
    const zonderVoet = voeten.reduce((rest, voet) => rest.replace(voet, ''), tekst);
    const woorden = rijenVoor(formulier).flatMap(({ label, waarde }) => [label, waarde]);
    expect(woorden.map(zonderWit).filter((woord) => !zonderVoet.includes(woord))).toEqual([]);
  });

  it('an answer of several lines has no space at the beginning or the end of a line that was not typed', async () => {
    const waarde = 'een\ntwee\n\n  drie\tvier\nvijf';
    const rijen: Bladrij[] = [
      { soort: 'kop', tekst: 'Kop\nmet een regel' },
      { soort: 'veld', label: 'Wat\nis er?', waarde, diep: false },
    ];
    writeFileSync(join(WERK, 'regels.odt'), await maakOdt({ titel: 'Regels', versie: VERSIE }, rijen));
    expect(alsTekstIn('regels').split('\n').slice(2, -1)).toEqual([
      'Kop',
      'met een regel',
      'Wat',
      'is er?',
      'een',
      'twee',
      '',
      '\u{A0}\u{A0}drie\tvier',
      'vijf',
    ]);
  });
});
