import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { wieInformeertHetGezin } from '../../../src/machines/wie-informeert-het-gezin';
import { voorbeelden } from '../../../src/machines/wie-informeert-het-gezin.voorbeelden';
import { uitkomstenSchema } from '../../../src/wegwijzer/schema';
import { beslistabel } from '../../../src/wegwijzer/beslistabel';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import type { Antwoorden } from '../../../src/machines/route';
import { aanvullingen, antwoord, antwoorden, nogGeenUitkomst, volgendeVraag } from '../../hulp/wegwijzer';
import { isWegwijzer } from './hulp';

const tekst = (lijst: Antwoorden) => lijst.map(({ waarden }) => waarden.join('+')).join(' ');
const eindigt = (lijst: Antwoorden) => speelAf(wieInformeertHetGezin, lijst).uitkomst ?? '';
const rang = (id: string) => wieInformeertHetGezin.vanStrengNaarRuim.indexOf(id);

/** Contract §3 as data: contact-vt, gevaar-bij-informeren, melder-noemen. */
const TABEL: Readonly<Record<string, string>> = {
  'ja ja': 'eerst-veilige-wijze',
  'ja weet-niet': 'eerst-veilige-wijze',
  'ja nee': 'gezin-heeft-stukken',
  'weet-niet': 'vraag-eerst-veilig-thuis',
  'nee ja': 'eerst-veilige-wijze',
  'nee weet-niet': 'eerst-veilige-wijze',
  'nee nee ja': 'noem-melder-inhoud-aanleiding',
  'nee nee nee': 'noem-melder-niet',
  'nee nee weet-niet': 'noem-melder-niet',
};

isWegwijzer(wieInformeertHetGezin, 'wie-informeert-het-gezin');

describe('truth table of W7', () => {
  it('is the machine, list by list: the same lists, the same outcomes, nothing left over', () => {
    const gevonden = [...aanvullingen(wieInformeertHetGezin)].map((lijst) => [tekst(lijst), eindigt(lijst)]);
    expect(Object.fromEntries(gevonden)).toEqual(TABEL);
    expect(gevonden).toHaveLength(Object.keys(TABEL).length);
  });

  it('asks about danger before the reporter, and nothing is fixed until then', () => {
    for (const contact of ['ja', 'nee']) volgendeVraag(wieInformeertHetGezin, { 'contact-vt': contact }, 'gevaar-bij-informeren');
    nogGeenUitkomst(wieInformeertHetGezin, { 'contact-vt': 'ja' });
    volgendeVraag(wieInformeertHetGezin, { 'contact-vt': 'nee', 'gevaar-bij-informeren': 'nee' }, 'melder-noemen');
    nogGeenUitkomst(wieInformeertHetGezin, { 'contact-vt': 'nee', 'gevaar-bij-informeren': 'nee' });
  });
});

describe('the examples of W7', () => {
  it.each(voorbeelden)('$naam → $uitkomst', ({ antwoorden: lijst, uitkomst, voorlopig }) => {
    expect(speelAf(wieInformeertHetGezin, lijst)).toMatchObject({ antwoorden: lijst, uitkomst, voorlopig, vervallen: [], wachtend: [] });
  });

  it('have different names, reach every outcome and take every answer', () => {
    expect(new Set(voorbeelden.map(({ naam }) => naam)).size).toBe(voorbeelden.length);
    expect(new Set(voorbeelden.map(({ uitkomst }) => uitkomst))).toEqual(new Set(wieInformeertHetGezin.vanStrengNaarRuim));
    const genomen = new Set(voorbeelden.flatMap(({ antwoorden: lijst }) => lijst.map(({ vraag, waarden }) => `${vraag} ${waarden.join()}`)));
    expect(genomen).toEqual(new Set(beslistabel(wieInformeertHetGezin).map((regel) => `${regel.vraag} ${regel.antwoord}`)));
  });
});

describe("'weet-niet' in W7", () => {
  it('in place of any answer never leads to the right, whatever follows', () => {
    for (const lijst of aanvullingen(wieInformeertHetGezin)) {
      for (const { vraag } of lijst) {
        const vast = new Map([...lijst.filter((a) => a.vraag !== vraag), antwoord(vraag, 'weet-niet')].map((a) => [a.vraag, a]));
        for (const anders of aanvullingen(wieInformeertHetGezin, vast)) {
          expect([tekst(lijst), tekst(anders), rang(eindigt(anders)) <= rang(eindigt(lijst))]).toEqual([tekst(lijst), tekst(anders), true]);
        }
      }
    }
  });
});

const teksten = uitkomstenSchema.parse(parse(readFileSync('src/content/wegwijzers/wie-informeert-het-gezin/uitkomsten.yaml', 'utf8'))).uitkomsten;

describe('reading 7: the reporter is not named unless that is known to be allowed (O26), and nobody is told before it is safe (O27)', () => {
  it('naming needs three definite answers', () => {
    const noemen = [...aanvullingen(wieInformeertHetGezin)].filter((lijst) => eindigt(lijst) === 'noem-melder-inhoud-aanleiding');
    expect(noemen).toEqual([antwoorden({ 'contact-vt': 'nee', 'gevaar-bij-informeren': 'nee', 'melder-noemen': 'ja' })]);
  });

  it('danger, or not knowing, ends the walkthrough before the reporter is asked about', () => {
    for (const contact of ['ja', 'nee'])
      for (const gevaar of ['ja', 'weet-niet']) {
        const lijst = antwoorden({ 'contact-vt': contact, 'gevaar-bij-informeren': gevaar, 'melder-noemen': 'ja' });
        expect(speelAf(wieInformeertHetGezin, lijst)).toMatchObject({
          uitkomst: 'eerst-veilige-wijze',
          vervallen: [antwoord('melder-noemen', 'ja')],
        });
      }
  });

  it.each(Object.entries(teksten))('%s names the point of the anonymous reporter', (_id, { punten }) => {
    expect(punten).toContain('O26');
  });

  it('only the outcome that names the reporter quotes those words as something the local team does', () => {
    const noemt = Object.entries(teksten).filter(([, { lokaalTeam }]) =>
      lokaalTeam.some(({ bronnen }) => bronnen.some(({ anker }) => anker === '6.1.3-3')),
    );
    expect(noemt.map(([id]) => id)).toEqual(['noem-melder-inhoud-aanleiding']);
  });
});

describe('reading 14: no deadline is made up for informing or for contact after a direct hand-over (O17)', () => {
  it.each(Object.entries(teksten))('%s', (_id, { termijnen }) => {
    expect(termijnen.length).toBeGreaterThan(0);
    for (const { tekst: zin } of termijnen) expect(zin).toMatch(/de tekst noemt geen (uiterste )?termijn/iu);
  });
});
