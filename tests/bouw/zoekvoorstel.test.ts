/** What search proposes when it finds nothing leads to something: over every word it knows, as the built site has them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { maakNaslag } from '../../src/zoeken/naslag';
import { metRest, ontpak, type Tekstpakket, type Zoekpakket } from '../../src/zoeken/pakken';
import type { Middelen } from '../../src/zoeken/typen';
import { zoek } from '../../src/zoeken/zoek';
import { DIST } from '../hulp/dist';

/** The data of one of the scripts of search. */
const leesScript = (naam: string): unknown => JSON.parse(readFileSync(join(DIST, 'scripts', naam), 'utf8').replace(/^globalThis\.\w+=/u, ''));

const gegevens = ontpak(leesScript('zoekindex.js') as Zoekpakket);
const pakket = leesScript('zoektekst.js') as Tekstpakket;
const naslag = maakNaslag(gegevens);
const volledig = maakNaslag(metRest(gegevens, pakket));
const middelen: Middelen = { tekstVan: (doel) => Promise.resolve(pakket.teksten[doel]), volledig: () => Promise.resolve(volledig) };

it('no word that is proposed finds nothing, or is the word that found nothing', async () => {
  const voorstellen = new Set<string>();
  for (const woord of volledig.bekend.alle) {
    const { resultaten, uitleg } = await zoek(woord, naslag, middelen);
    if (resultaten.length > 0) continue;
    expect(uitleg.lijktOp).not.toContain(woord);
    for (const een of uitleg.lijktOp) voorstellen.add(een);
  }
  expect(voorstellen.size).toBeGreaterThan(0);
  const leeg: string[] = [];
  for (const een of voorstellen) if ((await zoek(een, naslag, middelen)).resultaten.length === 0) leeg.push(een);
  expect(leeg).toEqual([]);
}, 120_000);
