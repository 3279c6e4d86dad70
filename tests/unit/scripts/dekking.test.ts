/** Every rule is reachable or has a reason why not, and the page in docs says so. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leesDekking } from '../../../scripts/dekking/lezen';
import { keurBestand } from '../../../scripts/keur';
import { maakDekkingsblad } from '../../../src/dekking/blad';
import { achtergrondSchema } from '../../../src/dekking/schema';

const REDEN = 'Dit is een taak van de gemeenten.';

describe('the rules of the agreements', () => {
  const dekking = leesDekking();

  it('are R1 to R201', () => {
    expect(dekking.rijen.map(({ regel: { nr } }) => nr)).toEqual(Array.from({ length: 201 }, (_, n) => `R${n + 1}`));
  });

  it('are each reachable, or background with a reason', () => {
    const onbereikt = dekking.rijen.filter(({ vindplaatsen, reden }) => vindplaatsen.length === 0 && reden === undefined);
    expect(onbereikt.map(({ regel: { nr } }) => nr)).toEqual([]);
  });

  it('are not wrongly called background, twice, or by a number that does not exist', () => {
    expect(dekking.fouten).toEqual([]);
  });

  it('stand in docs/dekking.md as they are now (npm run dekking)', () => {
    expect(readFileSync('docs/dekking.md', 'utf8').replaceAll('\r\n', '\n')).toBe(maakDekkingsblad(dekking));
  });
});

describe('the list of background rules says in Dutch what is wrong', () => {
  it.each([
    ['missing', {}],
    ['too short to be one', { reden: 'Beleid.' }],
    ['only spaces', { reden: ' '.repeat(30) }],
  ])('a reason that is %s', (_naam, reden) => {
    const bestand = { pad: 'dekking/achtergrond.yaml', inhoud: { achtergrond: [{ regel: 'R1', ...reden }] } };
    expect(() => keurBestand(achtergrondSchema, bestand)).toThrow(
      'src/content/dekking/achtergrond.yaml, achtergrond.0.reden: Schrijf bij elke regel een reden: één zin die zegt waarom er geen vraag',
    );
  });

  it('a number that is no rule, a field that does not exist', () => {
    const met = (inhoud: Record<string, string>) => () =>
      keurBestand(achtergrondSchema, { pad: 'dekking/achtergrond.yaml', inhoud: { achtergrond: [{ regel: 'R1', reden: REDEN, ...inhoud }] } });
    expect(met({})).not.toThrow();
    expect(met({ regel: '57' })).toThrow('achtergrond.0.regel: Schrijf een regel als R en een nummer: R57.');
    expect(met({ redenen: REDEN })).toThrow('redenen');
  });
});
