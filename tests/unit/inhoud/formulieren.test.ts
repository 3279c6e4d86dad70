/** What this site itself says on the forms: never less strict than the walkthroughs, and clear to both chairs. */
import { describe, expect, it } from 'vitest';
import { formulieren } from '../../hulp/formulierinhoud';

/** All words of a form that are this site's own, in one string. */
const woorden = (slug: string) => JSON.stringify(formulieren.get(slug) ?? '');

describe('nobody lets go on the word of a form', () => {
  it('contact attempts: the team keeps looking until Veilig Thuis confirms, not until it decides', () => {
    expect(woorden('contactpogingen')).toContain('tot Veilig Thuis bevestigt dat het de verantwoordelijkheid heeft');
    expect(woorden('contactpogingen')).not.toContain('besluit of bevestigt');
  });
  it('closing: not before the take-over is confirmed; earlier closing keeps its condition (7.1)', () => {
    expect(woorden('casusregie-afsluiten')).toContain('Laat daarom niet los voordat Veilig Thuis de overname bevestigt.');
    expect(woorden('casusregie-afsluiten')).toContain('Eerder afsluiten kan bij ‘voldoende veiligheid’, in samenspraak en afstemming');
  });
  it('direct hand-over: both look until it is written down who is responsible', () => {
    expect(woorden('overdracht-na-beoordeling')).toContain('Blijf allebei kijken tot is vastgelegd wie vanaf wanneer verantwoordelijk is.');
  });
  it('a special form: no direct hand-over on the word of the team alone (O22)', () => {
    expect(woorden('directe-overdracht')).toContain('Draag dan nog niet direct over.');
  });
  it('the plan: a condition holds until Veilig Thuis changes it, and concern does not wait for a date', () => {
    expect(woorden('veiligheidsplan')).toContain('Tot die tijd blijft de voorwaarde gelden.');
    expect(woorden('veiligheidsplan')).toContain('Wacht bij zorgen over de veiligheid niet op die termijn.');
  });
  it('receipt: conditions unknown counts as seven weekdays', () => {
    expect(woorden('ontvangstbevestiging')).toContain('Weet u niet of er voorwaarden zijn? Reken dan ook met zeven weekdagen.');
  });
});

describe('contact has a word on safety (O27)', () => {
  it.each([
    ['contactpogingen', 'Bel het gezin niet, stuur niets en ga niet langs voordat u met Veilig Thuis een veilige manier hebt afgesproken.'],
    ['ontvangstbevestiging', 'Ga eerst na hoe contact veilig kan.'],
    ['overdracht-na-beoordeling', 'Stuur het gezin de stukken dan nog niet.'],
    ['warme-overdracht', 'Wie vertelt het hun, en hoe kan dat veilig?'],
  ])('%s', (slug, zin) => {
    expect(woorden(slug)).toContain(zin);
  });
});

describe('a form that both chairs use names who does what', () => {
  it.each(['overdracht-na-beoordeling', 'overdracht-na-dienst'])('%s: Veilig Thuis fills it in, so it is not told to ask Veilig Thuis', (slug) => {
    expect(woorden(slug)).not.toMatch(/Overleg eerst met Veilig Thuis|Vraag dan wat Veilig Thuis/u);
  });
  it('warm hand-over and plan', () => {
    expect(woorden('warme-overdracht')).toContain('Veilig Thuis en het lokale team spreken dan eerst af hoe het veilig kan.');
    expect(woorden('veiligheidsplan')).toContain('Veilig Thuis bepaalt het wat, het lokale team het hoe.');
  });
  it('feedback: the form is named after an assessment only, by both paragraphs (O82)', () => {
    expect(woorden('terugkoppeling')).toContain('Beide paragrafen noemen het formulier alleen na de veiligheidsbeoordeling.');
  });
});
