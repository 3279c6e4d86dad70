/** gemeente.json: a good file passes; a bad one gives per error the field, the value, what is wrong and what to do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keurBestand, maakBestand, schrijfPad, type Gemeentebestand } from '../../../src/gemeente/bestand';

const contact = { id: 'lokaal-team', wat: 'Lokaal team', telefoon: '013-123 45 67', gecontroleerd: '2026-11-24' };
const goed: Gemeentebestand = { uitleg: 'x', gemeente: 'Voorbeeld', contacten: [contact], opschalen: [{ functie: 'Gedragswetenschapper' }] };
const keur = (waarde: unknown) => keurBestand(waarde, 'Voorbeeld', '2026-11-25').map(({ pad, wat, doe }) => `${schrijfPad(pad)}: ${wat} ${doe}`);

it('a right file, also with empty fields', () => {
  expect(keur(goed)).toEqual([]);
  expect(keur(maakBestand({ ...goed, naam: 'Voorbeeld' }))).toEqual([]);
  expect(keur({ ...goed, contacten: [{ id: 'a', wat: 'b', telefoon: '', mail: null }] })).toEqual([]);
});

it('the file of the release names every field that may be filled in', () => {
  const { contacten } = maakBestand({ naam: 'Voorbeeld', contacten: [{ id: 'a', wat: 'b' }], opschalen: [] });
  expect(contacten[0]).toEqual({ id: 'a', wat: 'b', naam: '', telefoon: '', mail: '', bereikbaar: '', gecontroleerd: '' });
});

describe('mistakes', () => {
  const met = (anders: Record<string, unknown>) => keur({ ...goed, contacten: [{ ...contact, ...anders }] });
  it('a field that does not exist: the field that was meant', () => {
    expect(met({ tel: '112' })).toEqual(['contacten, nummer 1, tel: Het veld "tel" bestaat niet. Bedoelt u "telefoon"?']);
    expect(met({ xyz: 1 })[0]).toContain('Gebruik alleen: id, wat, naam');
    expect(keur({ ...goed, contakten: [] })).toEqual(['contakten: Het veld "contakten" bestaat niet. Bedoelt u "contacten"?']);
  });
  it('a fact without the day it was checked', () => {
    expect(met({ gecontroleerd: '' })[0]).toContain('contacten, nummer 1, gecontroleerd: Bij "telefoon" staat niet wanneer het is gecontroleerd.');
  });
  it('a day in the future, a wrong number, a script', () => {
    expect(met({ gecontroleerd: '2062-11-24' })[0]).toContain('toekomst');
    expect(met({ telefoon: '12' })[0]).toContain('contacten, nummer 1, telefoon');
    expect(met({ naam: '<script>alert(1)</script>' })[0]).toContain('HTML of script');
  });
  it('a field that is needed', () => {
    expect(met({ wat: '' })[0]).toContain('Het veld "wat" ontbreekt of is leeg.');
    expect(keur({ ...goed, opschalen: [{}] })[0]).toContain('opschalen, nummer 1, functie');
  });
  it('the same id twice', () => {
    expect(keur({ ...goed, contacten: [contact, contact] })).toEqual([
      'contacten, nummer 2, id: Dit kenmerk komt twee keer voor. Geef elk contact een eigen kenmerk.',
    ]);
  });
  it('a file of another municipality, or something else altogether', () => {
    expect(keur({ ...goed, gemeente: 'Elders' })).toEqual(['gemeente: Dit bestand hoort niet bij deze site. Hier moet staan: "Voorbeeld".']);
    expect(keur([])[0]).toContain('begint niet met {');
    expect(keur({ gemeente: 'Voorbeeld' })).toHaveLength(2);
    expect(keur({ ...goed, contacten: ['x'] })[0]).toContain('Hier horen velden');
    expect(keur({ ...goed, contacten: Array(51).fill(contact) })[0]).toContain('te lang');
  });
  it('shows the value, shortened', () => {
    expect(keurBestand({ ...goed, gemeente: 'y'.repeat(99) }, 'Voorbeeld')[0]?.waarde).toHaveLength(60);
  });
});

it('whatever is in it: no failure, and right only when everything is text', () => {
  const stuk = fc.oneof(fc.anything(), fc.constantFrom(...Object.values(contact), '', null));
  const blok = fc.record({ id: stuk, wat: stuk, naam: stuk, telefoon: stuk, gecontroleerd: stuk }, { requiredKeys: [] });
  const bestand = fc.record({ gemeente: fc.constant('Voorbeeld'), contacten: fc.oneof(fc.array(blok), fc.anything()), opschalen: fc.constant([]) });
  fc.assert(
    fc.property(fc.oneof(bestand, fc.anything()), (waarde) => {
      const fouten = keurBestand(waarde, 'Voorbeeld');
      for (const { wat, doe } of fouten) expect(wat && doe).toBeTruthy();
      if (fouten.length > 0) return;
      for (const een of (waarde as Gemeentebestand).contacten) for (const veld of Object.values(een)) expect(typeof (veld ?? '')).toBe('string');
    }),
  );
});
