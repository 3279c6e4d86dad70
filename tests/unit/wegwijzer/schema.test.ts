/** What a content file of a walkthrough may say, and what an editor is told when it does not. */
import { describe, expect, it } from 'vitest';
import { uitkomstenSchema, vragenSchema } from '../../../src/wegwijzer/schema';

const bron = {
  anker: '4-d',
  citaat: 'Na de overdracht na veiligheidsbeoordeling start het lokale team zo spoedig met de contacten met het gezin/huishouden.',
};
const handeling = (meer: object) => ({ tekst: 'Belt Veilig Thuis.', toevoeging: true, ...meer });
const uitkomst = (lokaalTeam: readonly object[]) => ({
  uitkomsten: {
    bel: {
      kort: 'Bel Veilig Thuis',
      conclusie: 'De tekst zegt dit niet.',
      toelichting: 'Deze site vond het niet.',
      zekerheid: 'niet geregeld',
      besluit: 'Veilig Thuis en het team samen.',
      bronnen: [bron],
      veiligThuis: [handeling({ wanneer: 'daarna' })],
      lokaalTeam,
    },
  },
});
const vragen = (meer: object) => ({
  titel: 'Wat moet er nu gebeuren?',
  samenvatting: 'Een wegwijzer die alleen voor deze test bestaat.',
  inleiding: 'Een wegwijzer die alleen voor deze test bestaat.',
  secties: ['4'],
  vragen: {
    voorbij: {
      vraag: 'Zijn de weekdagen voorbij?',
      kort: 'Weekdagen voorbij',
      soort: 'ja-nee',
      waarom: 'Omdat de tekst dat vraagt.',
      bronnen: [bron],
      antwoorden: { ja: { tekst: 'Ja' } },
      ...meer,
    },
  },
});
const meldingen = ({ error }: { readonly error?: { readonly issues: readonly { readonly message: string }[] } | undefined }) =>
  error?.issues.map(({ message }) => message) ?? [];

describe('when an action is for', () => {
  it.each(['nu', 'daarna', 'doorlopend'])('takes %s', (wanneer) => {
    expect(meldingen(uitkomstenSchema.safeParse(uitkomst([handeling({ wanneer })])))).toEqual([]);
  });
  it.each([{}, { wanneer: 'later' }])('asks for a moment where there is %o', (meer) => {
    expect(meldingen(uitkomstenSchema.safeParse(uitkomst([handeling(meer)])))).toEqual(['Kies wanneer: nu, daarna of doorlopend.']);
  });
});

describe('a question that makes one count days', () => {
  it('names a kind of event of the calculator', () => {
    expect(meldingen(vragenSchema.safeParse(vragen({ rekenen: 'opnieuw-gemeld' })))).toEqual([]);
    expect(meldingen(vragenSchema.safeParse(vragen({ rekenen: 'zeven weekdagen' })))).toEqual([
      expect.stringContaining('Kies een gebeurtenis: melding-ontvangen,'),
    ]);
  });
});
