/** The facilitator's sheet: every moment has what to listen for and to ask; every other choice has the question where its path parts. */
import { describe, expect, it } from 'vitest';
import { maakBegeleiding } from '../../../src/leren/begeleiding';
import { wegwijzer as wegVan } from '../../hulp/wegwijzerinhoud';
import { verhaalVan, verhalen } from './verhalen';

const bladen = verhalen.map(({ slug, verhaal }) => maakBegeleiding(slug, verhaal, wegVan));
const momenten = bladen.flatMap(({ slug, momenten: lijst }) => lijst.map((moment, plaats) => ({ naam: `${slug} ${plaats + 1}`, moment })));

describe('the sheet of every story', () => {
  it('says at every moment what one may think wrongly and ends the next question as a question', () => {
    expect(momenten.length).toBeGreaterThan(70);
    for (const { naam, moment } of momenten) {
      expect(moment.denkfout.length, naam).toBeGreaterThan(20);
      expect(moment.hierna, naam).toMatch(/\?$/u);
    }
  });
  it('has exactly one choice that is the worked one, and why each holds or not', () => {
    for (const { naam, moment } of momenten.filter((een) => !een.moment.lijst)) {
      expect(
        moment.opties.filter(({ goed }) => goed),
        naam,
      ).toHaveLength(1);
      expect(
        moment.opties.every(({ waarom }) => (waarom ?? '').length > 20),
        naam,
      ).toBe(true);
    }
  });
  it('asks who chose otherwise the question at which that path leaves the worked one', () => {
    const anders = momenten
      .filter(({ moment }) => moment.weg.length > 0 && !moment.lijst)
      .flatMap(({ naam, moment }) => moment.opties.filter(({ goed }) => !goed).map((optie) => ({ naam, optie })));
    expect(anders.filter(({ optie }) => !optie.hierna).map(({ naam, optie }) => `${naam}: ${optie.tekst}`)).toEqual([]);
    expect(anders.every(({ optie }) => /\?/u.test(optie.hierna ?? ''))).toBe(true);
  });
  it('has the worked path in words, with the facts it rests on', () => {
    const [eerste] = maakBegeleiding('proefman', verhaalVan('proefman'), wegVan).momenten.slice(1);
    expect(eerste?.weg).toEqual([
      { vraag: expect.any(String) as string, antwoord: expect.any(String) as string, feiten: 'feit a' },
      { vraag: expect.any(String) as string, antwoord: expect.any(String) as string, feiten: 'feit b' },
    ]);
    expect(eerste?.uitkomst?.conclusie).not.toBe('');
    expect(eerste?.uitkomst?.bronnen).toHaveLength(1);
    expect(eerste?.opties.find(({ tekst }) => tekst.startsWith('Veilig Thuis kijkt nog'))?.hierna).toMatch(/^.+\? \(feit [ab]\)$/u);
  });
});

describe('the reveal', () => {
  it('is there for three rounds of a story with role sheets, and not for others', () => {
    const aantal = (slug: string) => bladen.find((blad) => blad.slug === slug)?.momenten.filter(({ onthulling }) => onthulling.length > 0).length;
    expect(['proefman', 'riet', 'ruben', 'bas'].map(aantal)).toEqual([3, 3, 3, 0]);
  });
  it('puts every fact in one of three groups: of one chair, of the other, of both', () => {
    const {
      momenten: [ronde],
    } = maakBegeleiding('chantal', verhaalVan('chantal'), wegVan);
    const groepen = ronde?.onthulling.map(({ wie, feiten }) => [wie, feiten.map(({ id }) => id).join('')]);
    expect(groepen).toEqual([
      ['Alleen het lokale team wist dit', 'i'],
      ['Alleen Veilig Thuis wist dit', 'abcdefgh'],
      ['Beide stoelen wisten dit', ''],
    ]);
  });
});
