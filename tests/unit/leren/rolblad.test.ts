/** Role sheets: three rounds, each chair its own facts in its own words, and nothing of the other. */
import { describe, expect, it } from 'vitest';
import { maakRolblad, type Rolblad } from '../../../src/leren/rolblad';
import { RONDEN } from '../../../src/leren/moment';
import { andereStoel, geheimVoor, metRolbladen, verraden } from '../../hulp/rolblad';
import { wegwijzer } from '../../hulp/wegwijzerinhoud';
import { foutenMet, verhaalVan, verhalen } from './verhalen';

const woordenBij = (slug: string) => {
  const { gegevens } = wegwijzer(slug);
  return { titel: gegevens.titel, kort: (vraag: string) => gegevens.vragen[vraag]?.kort ?? vraag };
};
const bladVan = (slug: string, stoel: Rolblad['stoel']) => maakRolblad(slug, verhaalVan(slug), stoel, woordenBij);
const alles = ({ naam, wie, ronden }: Rolblad) =>
  [
    naam,
    ...wie,
    ...ronden.flatMap(({ dag, feiten, keuze }) => [
      dag,
      ...feiten.flatMap(({ bron, tekst }) => [bron, tekst]),
      keuze?.vraag ?? '',
      ...(keuze?.opties ?? []),
    ]),
  ].join('\n');

describe.each(metRolbladen(verhalen))('the sheet of $stoel in $slug', ({ slug, verhaal, stoel }) => {
  const blad = bladVan(slug, stoel);
  it('has three rounds with facts in each, and choices only where this chair is asked', () => {
    expect(blad.ronden).toHaveLength(RONDEN);
    for (const [plaats, ronde] of blad.ronden.entries()) {
      expect(ronde.feiten.length).toBeGreaterThan(0);
      expect(ronde.keuze !== undefined).toBe(verhaal.momenten[plaats]?.stoel === stoel);
    }
  });
  it('holds no run of four words from what only the other knows', () => {
    const geheim = geheimVoor(verhaal, stoel);
    expect(geheim.length).toBeGreaterThan(5);
    expect(verraden(alles(blad), geheim)).toEqual([]);
    // The same check finds them on the sheet of the other, so it can fail.
    expect(verraden(alles(bladVan(slug, andereStoel(stoel))), geheim).length).toBeGreaterThan(0);
  });
});

describe('words for the other chair', () => {
  it('who is u on one sheet has a name on the other', () => {
    const feit = (stoel: Rolblad['stoel']) => bladVan('sanne', stoel).ronden[2]?.feiten.find(({ id }) => id === 'b');
    expect(feit('lokaal-team')?.tekst).toMatch(/^U meldde/u);
    expect(feit('veilig-thuis')?.tekst).toMatch(/^Het team meldde/u);
    expect(feit('veilig-thuis')?.bron).toContain('Het lokale team aan u');
  });
  it('a person of whom a chair never hears is not on its sheet, nor how people are with each other', () => {
    expect(bladVan('joke', 'lokaal-team').wie).toEqual(['Joke: moeder, 80 jaar', 'Ria: dochter, 55 jaar', 'Els: dochter, 53 jaar']);
    expect(bladVan('joke', 'veilig-thuis').wie).toEqual(['Joke: moeder, 80 jaar']);
  });
  it('a shared fact that says u without them is refused, and words for nobody too', () => {
    const zonder = foutenMet('sanne', 3, (moment) => ({ ...moment, feiten: moment.feiten.map((feit) => ({ ...feit, ander: undefined })) }));
    expect(zonder.filter((fout) => fout.includes('feit "b" zegt in "tekst" u'))).toHaveLength(1);
    expect(zonder.filter((fout) => fout.includes('feit "b" zegt in "wie" u'))).toHaveLength(1);
    const teveel = foutenMet('sanne', 1, (moment) => ({
      ...moment,
      feiten: moment.feiten.map((feit) => ({ ...feit, ander: { wie: 'Een ander, 4 mei' } })),
    }));
    expect(teveel.join()).toContain('heeft "ander", maar niet elke stoel kent het');
  });
});
