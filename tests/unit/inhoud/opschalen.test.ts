/** W4 says what the text says, with the conditions of 6.3 and 6.5, and tells neither party to let go (O45, O49, O52, O79). */
import { describe, expect, it } from 'vitest';
import type { Gegeven } from '../../../src/machines/voorbeeld';
import { blad, regelMet, zinnen } from '../../hulp/blad';
import { uitkomstteksten, vragenteksten } from '../../hulp/wegwijzerinhoud';

const op = (gegeven: Gegeven) => blad('opschalen', gegeven);
const naDienst = op({ aanleiding: 'plan-werkt-niet', herkomst: 'na-dienst' });
const onenigheid = op({ aanleiding: 'onenigheid', 'samen-besproken': 'ja', opgeschaald: 'nee' });

describe('conditions of the text', () => {
  it('6.5: co-operation and progress stall because of it, both', () => {
    expect(onenigheid.toelichting).toContain('Samenwerking en voortgang stagneren daardoor, of dat dreigt.');
    const eerst = op({ aanleiding: 'onenigheid', 'samen-besproken': 'nee' });
    for (const lijst of [eerst.veiligThuis, eerst.lokaalTeam]) expect(regelMet(lijst, /samenwerking en voortgang daardoor/u)?.norm).toBe('afspraak');
  });
  it('6.3: the steps count when the family does not co-operate or the agreed periods bring no recovery', () => {
    expect(naDienst.toelichting).toMatch(
      /niet \(langer\) openstaat voor hulp, of als de hulp niet binnen de afgesproken termijnen tot herstel leidt/u,
    );
    expect(naDienst).toMatchObject({ norm: 'afspraak', zekerheid: 'letterlijk' });
  });
  it('annex 1: other measures of a temporary kind, in those words', () => {
    expect(naDienst.conclusie).toContain('en op de vraag of tijdelijk andere maatregelen nodig zijn');
    expect(naDienst.toelichting).toMatch(/Leidt het plan niet tot resultaat\? Dan moet worden overwogen of tijdelijk andere maatregelen nodig zijn/u);
    expect(`${naDienst.kort} ${naDienst.conclusie}`).not.toMatch(/zwaardere/u);
  });
  it('annex 4: a condition is kept up while working on stable safety, and is not negotiable, each with its own norm', () => {
    const { lokaalTeam } = op({ aanleiding: 'voorwaarde-niet-nageleefd' });
    expect(regelMet(lokaalTeam, /gehandhaafd te blijven tijdens het werken aan stabiele veiligheid/u)?.norm).toBe('voorwaarde');
    expect(regelMet(lokaalTeam, /^Een veiligheidsvoorwaarde is niet-onderhandelbaar/u)?.norm).toBe('definitie');
    expect(regelMet(lokaalTeam, /^Voert de consequenties uit/u)?.veilig).toBeDefined();
  });
  it('6.4-3 carries the norm of who takes the initiative', () => {
    expect(op({ aanleiding: 'dwang' }).bronnen.map(({ citaat }) => citaat)).toContain('Richtlijnen hiervoor zijn:');
  });
});

describe('nobody lets go', () => {
  it.each(
    Object.entries(uitkomstteksten.get('opschalen') ?? {}).filter(([, { lokaalTeam }]) => lokaalTeam.some(({ tekst }) => /^Wie nu/u.test(tekst))),
  )('%s: who keeps watch now goes on, in both chairs', (_, { veiligThuis }) => {
    expect(veiligThuis.map(({ tekst }) => tekst)).toContain('Wie nu zicht houdt op de veiligheid, blijft dat doen.');
  });
  it('Veilig Thuis does not say on its own who keeps watch when it stops (O49)', () => {
    const { veiligThuis, toelichting } = op({ aanleiding: 'blijvend-onveilig' });
    expect(zinnen(veiligThuis)).toEqual(
      expect.arrayContaining([
        'Legt in dat overleg met het lokale team vast wie er kijkt, en bij welk signaal opnieuw wordt gemeld.',
        'Blijft ook zelf kijken tot op papier staat wie er kijkt.',
      ]),
    );
    expect(toelichting).not.toContain('regelt de tekst niet');
  });
  it('whom to call is repeated where it may be unsafe', () => {
    const { antwoorden } = vragenteksten.get('opschalen')?.vragen['aanleiding'] ?? {};
    const gevaar = Object.entries(antwoorden ?? {}).flatMap(([id, een]) => (een.gevaar ? [id] : []));
    expect(gevaar).toEqual(['plan-werkt-niet', 'voorwaarde-niet-nageleefd', 'blijvend-onveilig', 'weet-niet']);
  });
});

it('coercion is talked over by both parties, after what came before (6.3)', () => {
  const raad = blad('raad-of-politie', { spoed: 'nee', fase: 'na-overdracht', 'eigen-informatie': 'ja' });
  const stappen = blad('casusregie-afsluiten', { herkomst: 'na-dienst', grond: 'geen-mogelijkheden', 'stappen-doorlopen': 'nee' });
  for (const { veiligThuis, lokaalTeam } of [naDienst, op({ aanleiding: 'dwang' }), raad, stappen]) {
    for (const lijst of [veiligThuis, lokaalTeam]) {
      const een = regelMet(lijst, /^Overlegt met .*over dwangmaatregelen\.$/u);
      expect(een).toMatchObject({
        norm: 'afspraak',
        vanaf: expect.stringContaining('als de ondersteuning het lokale team niet verder helpt') as string,
      });
    }
  }
});
