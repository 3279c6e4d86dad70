/** How contacts are shown: what is known with who gave it, what is not only by name. */
import { describe, expect, it } from 'vitest';
import { LEEG, verdeel, voluit, voorrang } from '../../../src/gemeente/weergave';

const VAN = 'gemeente Tilburg';
const leeg = { id: 'gemeente', wat: 'De gemeente', naam: '', telefoon: '' };
const vol = {
  id: 'lokaal-team',
  wat: 'Lokaal team',
  naam: 'Toegang',
  telefoon: '+31 (0)13-123 45 67',
  mail: 'team@gemeente.nl',
  bereikbaar: 'werkdagen',
  gecontroleerd: '2026-11-24',
};

describe('contacts', () => {
  it('of which nothing is known are only named', () => {
    expect(verdeel([leeg, { functie: 'Coördinator' }], VAN)).toEqual({ bekend: [], onbekend: ['De gemeente', 'Coördinator'] });
  });
  it('have their facts, the day of the check and who gave them; the number can be dialled', () => {
    const { bekend } = verdeel([leeg, vol], VAN);
    expect(bekend).toEqual([
      {
        kop: 'Lokaal team',
        rijen: [
          { kop: 'Naam', tekst: 'Toegang' },
          { kop: 'Telefoon', tekst: '+31 (0)13-123 45 67', tel: '0131234567' },
          { kop: 'E-mail', tekst: 'team@gemeente.nl' },
          { kop: 'Bereikbaar', tekst: 'werkdagen' },
          { kop: 'Gecontroleerd op', tekst: '24 november 2026' },
          { kop: 'Volgens', tekst: VAN },
        ],
        onbekend: [],
      },
    ]);
  });
  it('say which facts are missing', () => {
    const { bekend } = verdeel([{ functie: 'Coördinator', mail: 'c@gemeente.nl' }], VAN);
    expect(bekend[0]?.onbekend).toEqual(['Naam', 'Telefoon', 'Bereikbaar']);
    expect(verdeel([{ functie: 'Coördinator', naam: 'Jo' }], VAN).bekend[0]?.onbekend).toEqual(['Telefoon', 'E-mail', 'Bereikbaar']);
    expect(bekend[0]?.rijen.map(({ kop }) => kop)).toEqual(['E-mail', 'Volgens']);
  });
});

it('facts of the municipality about Veilig Thuis come before those of the text, when it gives any', () => {
  const eigen = { id: 'veilig-thuis', wat: 'Veilig Thuis' };
  for (const contacten of [[{ ...eigen, telefoon: '013-123 45 67' }], [vol, { ...eigen, mail: 'vt@voorbeeld.nl' }]])
    expect(voorrang(contacten, VAN)).toBe(
      'De gemeente Tilburg geeft hierboven zelf gegevens van Veilig Thuis. Gebruik die. Wat hier staat, is ouder.',
    );
  for (const contacten of [[], [vol], [eigen], [{ ...eigen, naam: 'Jo', telefoon: '', mail: '' }]])
    expect(voorrang(contacten, VAN)).toBe('Niet nagekeken: controleer het nummer en het adres voordat u ze gebruikt.');
});

it('is called by kind and name, and says what is still to be filled in', () => {
  expect([voluit({ soort: 'gemeente', naam: 'Tilburg' }), LEEG]).toEqual(['gemeente Tilburg', 'nog in te vullen']);
});
