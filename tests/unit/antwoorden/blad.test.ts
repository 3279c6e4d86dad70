/** What a sheet puts together: quotes once and in the order of the text, and one question about safe contact for all. */
import { describe, expect, it } from 'vitest';
import { citatenVan, gedeeldVeilig } from '../../../src/antwoorden/blad';
import type { Snelantwoord } from '../../../src/antwoorden/gegevens';
import { snelleAntwoorden } from '../../hulp/antwoordinhoud';

function van(id: string): Snelantwoord {
  const gevonden = snelleAntwoorden().find((een) => een.id === id);
  if (!gevonden) throw new Error(`Er is geen antwoord "${id}".`);
  return gevonden;
}

describe('the quotes of a sheet', () => {
  it('stand in the order of the text, each once, and a shorter one within a longer one not', () => {
    const contact = van('contact-starten');
    expect(citatenVan([contact, contact]).map(({ plaats }) => plaats)).toEqual(['4.d', '4.i', '4.j']);
    expect(citatenVan([contact]).find(({ plaats }) => plaats === '4.i')?.citaat).toMatch(/^Na de overdracht .*gezin\/huishouden\.$/u);
  });
  it('of one sentence stand in its order', () => {
    const [een] = van('contact-starten').situaties;
    const bron = (citaat: string) => ({ citaat, pad: '/afspraken/6/#6.1.1-4', plaats: '6.1.1' });
    const bronnen = [bron('Veilig Thuis de overdracht heeft verstuurd'), bron('Van overdracht is sprake')];
    const situaties = een ? [{ ...een, bronnen }] : [];
    expect(citatenVan([{ ...van('contact-starten'), situaties }]).map(({ citaat }) => citaat)).toEqual(
      [...bronnen].reverse().map(({ citaat }) => citaat),
    );
  });
  it('stand beside a longer one of another sentence', () => {
    const [een] = van('contact-starten').situaties;
    const bronnen = [
      { citaat: 'de overdracht', pad: '/afspraken/4/#4-i', plaats: '4.i' },
      {
        citaat: 'Van overdracht is sprake binnen zeven weekdagen nadat Veilig Thuis de overdracht heeft verstuurd',
        pad: '/afspraken/6/#6.1.1-4',
        plaats: '6.1.1',
      },
    ];
    const situaties = een ? [{ ...een, bronnen }] : [];
    expect(citatenVan([{ ...van('contact-starten'), situaties }]).map(({ plaats }) => plaats)).toEqual(['4.i', '6.1.1']);
  });
  it('are none where an answer quotes nothing', () => {
    expect(citatenVan([van('direct-gevaar')])).toEqual([]);
  });
});

describe('the question about safe contact', () => {
  it('is shared when every situation asks for contact', () => {
    expect(gedeeldVeilig(van('contact-starten'))).toBe('/wegwijzers/wie-informeert-het-gezin/');
  });
  it('stays with its situation when another does not', () => {
    expect(van('melder-noemen').situaties.map(({ veilig }) => veilig !== undefined)).toContain(true);
    expect(gedeeldVeilig(van('melder-noemen'))).toBeUndefined();
    const [met] = van('contact-starten').situaties;
    const beide = { ...van('contact-starten'), situaties: [met, { ...met, veilig: undefined }] } as Snelantwoord;
    expect(beide.situaties[0]?.veilig).toBeDefined();
    expect(gedeeldVeilig(beide)).toBeUndefined();
  });
  it('is not there without a situation', () => {
    expect(gedeeldVeilig({ ...van('contact-starten'), situaties: [] })).toBeUndefined();
  });
});
