import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { wieInformeertHetGezin } from '../../../src/machines/wie-informeert-het-gezin';
import { uitkomstenSchema } from '../../../src/wegwijzer/schema';
import { leesDeellink, schrijfDeellink } from '../../../src/wegwijzer/deellink';
import { speelAf } from '../../../src/wegwijzer/doorloop';
import { antwoord, antwoorden, nogGeenUitkomst, volgendeVraag } from '../../hulp/wegwijzer';
import { heeftWaarheidstabel, wegenDoor } from './hulp';

/** Contract §3 as data: contact-vt, gevaar-bij-informeren, melder-noemen. */
const TABEL: Readonly<Record<string, string>> = {
  'contact-vt=ja&gevaar-bij-informeren=ja': 'eerst-veilige-wijze',
  'contact-vt=ja&gevaar-bij-informeren=weet-niet': 'eerst-veilige-wijze',
  'contact-vt=ja&gevaar-bij-informeren=nee': 'gezin-heeft-stukken',
  'contact-vt=weet-niet': 'vraag-eerst-veilig-thuis',
  'contact-vt=nee&gevaar-bij-informeren=ja': 'eerst-veilige-wijze',
  'contact-vt=nee&gevaar-bij-informeren=weet-niet': 'eerst-veilige-wijze',
  'contact-vt=nee&gevaar-bij-informeren=nee&melder-noemen=ja': 'noem-melder-inhoud-aanleiding',
  'contact-vt=nee&gevaar-bij-informeren=nee&melder-noemen=nee': 'noem-melder-niet',
  'contact-vt=nee&gevaar-bij-informeren=nee&melder-noemen=weet-niet': 'noem-melder-niet',
};

heeftWaarheidstabel(wieInformeertHetGezin, TABEL, { wegen: 9, uitkomsten: 5 });
const { alle, eind } = wegenDoor(wieInformeertHetGezin);

describe('the order of questions in W7', () => {
  it('asks about danger before the reporter, and nothing is fixed until then', () => {
    for (const contact of ['ja', 'nee']) volgendeVraag(wieInformeertHetGezin, { 'contact-vt': contact }, 'gevaar-bij-informeren');
    nogGeenUitkomst(wieInformeertHetGezin, { 'contact-vt': 'ja' });
    volgendeVraag(wieInformeertHetGezin, { 'contact-vt': 'nee', 'gevaar-bij-informeren': 'nee' }, 'melder-noemen');
    nogGeenUitkomst(wieInformeertHetGezin, { 'contact-vt': 'nee', 'gevaar-bij-informeren': 'nee' });
  });
});

const teksten = uitkomstenSchema.parse(parse(readFileSync('src/content/wegwijzers/wie-informeert-het-gezin/uitkomsten.yaml', 'utf8'))).uitkomsten;

describe('reading 7: the reporter is not named unless that is known to be allowed (O26), and nobody is told before it is safe (O27)', () => {
  it('naming needs three definite answers', () => {
    const noemen = alle.filter((lijst) => eind(lijst) === 'noem-melder-inhoud-aanleiding');
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

it('an old link that ended after contact with Veilig Thuis names the question that is new', () => {
  const nieuw = (contact: string) => leesDeellink(wieInformeertHetGezin, schrijfDeellink(antwoorden({ 'contact-vt': contact }))).meldingen;
  expect(nieuw('ja')).toEqual(['Niet in de link, misschien omdat deze vragen nieuw zijn: ‘gevaar-bij-informeren’. Beantwoord ze nog.']);
  expect(nieuw('nee')).toEqual([]);
});
