/** gemeente.json: a good file passes; a bad one gives per error the field, the value, what is wrong and what to do. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contactvelden, keurBestand, maakBestand, opschaalvelden, schrijfPad, type Gemeentebestand } from '../../../src/gemeente/bestand';

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

it('says with every field what belongs in it, and an example that is right', () => {
  const bereik = [
    ['naam', 'Wie het is. Een functie of een team mag ook.', 'Team Toegang', undefined],
    ['telefoon', 'Een Nederlands telefoonnummer.', '013-123 45 67', undefined],
    ['mail', 'Een e-mailadres.', 'team@gemeente.nl', undefined],
    ['bereikbaar', 'Wanneer iemand te bereiken is.', 'werkdagen van 9.00 tot 17.00 uur', undefined],
    ['gecontroleerd', 'De dag waarop u dit hebt gecontroleerd. Nodig als er een naam, nummer, adres of tijd staat.', '2026-11-24', undefined],
  ];
  const velden = (alle: ReturnType<typeof contactvelden>) =>
    Object.entries(alle).map(([naam, { uitleg, voorbeeld, verplicht }]) => [naam, uitleg, voorbeeld, verplicht]);
  expect(velden(contactvelden())).toEqual([
    ['id', 'Kort kenmerk. Elk contact heeft een ander.', 'lokaal-team', true],
    ['wat', 'Waarvoor u belt of mailt.', 'Lokaal team', true],
    ...bereik,
  ]);
  expect(velden(opschaalvelden())).toEqual([['functie', 'De naam van de functie.', 'Gedragswetenschapper', true], ...bereik]);
  for (const { keur: keurVeld, voorbeeld } of Object.values({ ...contactvelden('2026-11-25'), ...opschaalvelden('2026-11-25') }))
    expect(keurVeld(voorbeeld)).toBeUndefined();
});

it('the file of the release says that it may be changed, and where one sees whether it is right', () => {
  const bestand = maakBestand({ naam: 'Voorbeeld', contacten: [contact], opschalen: [{ functie: 'Coördinator', naam: 'Jo' }] });
  expect(bestand).toEqual({
    uitleg: 'U mag dit bestand wijzigen. Open daarna in de site de bladzijde contact/controle/: die zegt of het klopt.',
    gemeente: 'Voorbeeld',
    contacten: [
      { id: 'lokaal-team', wat: 'Lokaal team', naam: '', telefoon: '013-123 45 67', mail: '', bereikbaar: '', gecontroleerd: '2026-11-24' },
    ],
    opschalen: [{ functie: 'Coördinator', naam: 'Jo', telefoon: '', mail: '', bereikbaar: '', gecontroleerd: '' }],
  });
});

describe('mistakes', () => {
  const met = (anders: Record<string, unknown>) => keur({ ...goed, contacten: [{ ...contact, ...anders }] });
  it('a field that does not exist: the field that was meant', () => {
    expect(met({ tel: '112' })).toEqual(['contacten, nummer 1, tel: Het veld "tel" bestaat niet. Bedoelt u "telefoon"?']);
    expect(met({ xyz: 1 })[0]).toContain('Gebruik alleen: id, wat, naam');
    expect(keur({ ...goed, opschalen: [{ functie: 'x', xyz: 1 }] })).toEqual([
      'opschalen, nummer 1, xyz: Het veld "xyz" bestaat niet. Gebruik alleen: functie, naam, telefoon, mail, bereikbaar, gecontroleerd.',
    ]);
    for (const naam of ['uitleg', 'gemeente', 'contacten', 'opschalen'])
      expect(keur({ ...goed, [`${naam}x`]: 1 })[0]).toContain(`Bedoelt u "${naam}"?`);
    expect(keur({ ...goed, contakten: [] })).toEqual(['contakten: Het veld "contakten" bestaat niet. Bedoelt u "contacten"?']);
  });
  it('a fact without the day it was checked', () => {
    const doe = 'Schrijf bij "gecontroleerd" de dag waarop u dit hebt gecontroleerd, bijvoorbeeld "2026-11-24".';
    for (const [naam, feit] of Object.entries({ naam: 'Jo', telefoon: '112', mail: 'jo@x.nl', bereikbaar: 'altijd' }))
      expect(met({ telefoon: undefined, gecontroleerd: '', [naam]: feit })).toEqual([
        `contacten, nummer 1, gecontroleerd: Bij "${naam}" staat niet wanneer het is gecontroleerd. ${doe}`,
      ]);
    expect(keur({ ...goed, opschalen: [{ functie: 'x', naam: 'Jo' }] })).toEqual([
      `opschalen, nummer 1, gecontroleerd: Bij "naam" staat niet wanneer het is gecontroleerd. ${doe}`,
    ]);
    expect(met({ telefoon: '', gecontroleerd: '' })).toEqual([]);
    expect(keurBestand({ ...goed, contacten: [{ ...contact, gecontroleerd: '' }] }, 'Voorbeeld')[0]?.waarde).toBe('(niets)');
  });
  it('a day in the future, a wrong number, a script', () => {
    expect(met({ gecontroleerd: '2062-11-24' })[0]).toContain('toekomst');
    expect(keur({ ...goed, opschalen: [{ functie: 'x', naam: 'Jo', gecontroleerd: '2062-11-24' }] })[0]).toContain('toekomst');
    expect(met({ telefoon: '12' })[0]).toContain('contacten, nummer 1, telefoon');
    expect(met({ naam: '<script>alert(1)</script>' })[0]).toContain('HTML of script');
  });
  it('a field that is needed', () => {
    expect(met({ wat: '' })).toEqual(['contacten, nummer 1, wat: Het veld "wat" ontbreekt of is leeg. Vul het in, bijvoorbeeld "Lokaal team".']);
    expect(keur({ ...goed, opschalen: [{}] })).toEqual([
      'opschalen, nummer 1, functie: Het veld "functie" ontbreekt of is leeg. Vul het in, bijvoorbeeld "Gedragswetenschapper".',
    ]);
    expect(keur({ ...goed, contacten: [Object.create({ id: 'a', wat: 'b' })] })).toHaveLength(2);
  });
  it('the same id twice', () => {
    expect(keur({ ...goed, contacten: [contact, contact] })).toEqual([
      'contacten, nummer 2, id: Dit kenmerk komt twee keer voor. Geef elk contact een eigen kenmerk.',
    ]);
    const zonder = ['', undefined, null].map((id) => ({ ...contact, id }));
    expect(keur({ ...goed, contacten: [...zonder, ...zonder] }).filter((een) => een.includes('twee keer'))).toEqual([]);
  });
  it('a file of another municipality, or something else altogether', () => {
    expect(keur({ ...goed, gemeente: 'Elders' })).toEqual(['gemeente: Dit bestand hoort niet bij deze site. Hier moet staan: "Voorbeeld".']);
    for (const anders of [[], null, 'x', undefined])
      expect(keur(anders)).toEqual([': Het bestand begint niet met {. Zet het oorspronkelijke bestand terug.']);
    expect(keur({ gemeente: 'Voorbeeld' })).toEqual([
      'contacten: Hier hoort een lijst tussen [ en ]. Laat de lijst leeg als er niets is: [].',
      'opschalen: Hier hoort een lijst tussen [ en ]. Laat de lijst leeg als er niets is: [].',
    ]);
    for (const anders of ['x', null, [contact]])
      expect(keur({ ...goed, contacten: [anders] })).toEqual([
        'contacten, nummer 1: Hier horen velden tussen { en }. Neem een ander blok als voorbeeld.',
      ]);
  });
  it('more than fifty', () => {
    const vijftig = Array.from({ length: 51 }, (_, nr) => ({ ...contact, id: `team-${nr}` }));
    expect(keur({ ...goed, contacten: vijftig.slice(1) })).toEqual([]);
    expect(keur({ ...goed, contacten: vijftig })).toEqual(['contacten: De lijst is te lang. Zet er hoogstens 50 in.']);
    expect(keurBestand({ ...goed, contacten: vijftig }, 'Voorbeeld')[0]?.waarde).toBe('"51 blokken"');
  });
  it('shows the value, shortened', () => {
    const getoond = (gemeente: unknown) => keurBestand({ ...goed, gemeente }, 'Voorbeeld')[0]?.waarde;
    expect(getoond('y'.repeat(99))).toBe(`"${'y'.repeat(58)}…`);
    expect([getoond('y'.repeat(58)), getoond('y'.repeat(59))]).toEqual([`"${'y'.repeat(58)}"`, `"${'y'.repeat(58)}…`]);
    expect([getoond(undefined), getoond(null), getoond(() => 1)]).toEqual(['(niets)', 'null', '']);
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
